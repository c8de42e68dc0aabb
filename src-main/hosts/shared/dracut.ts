import { parseImageList } from './image-list.ts'
import type { ImageTool } from './images.ts'
import { outcomeOf, runLoud, runQuiet } from './tools.ts'

/**
 * dracut, on every family that has it. Our unit orders itself before udev there, so that its being in the image is
 * enough. lsinitrd ends with 0 although it could not unpack the image; what it lists is what counts.
 */
export const dracut: ImageTool = {
  async build(work, kernel, path) {
    return outcomeOf('dracut', await runLoud(work, 'dracut', ['--force', '--kver', kernel, path]))
  },
  async list(work, path) {
    const result = await runQuiet(work, 'lsinitrd', [path])
    if (result.missing || result.code !== 0) return undefined
    const list = parseImageList(result.output)
    return list.size > 0 ? list : undefined
  },
  order: () => Promise.resolve(null),
}
