import type { Deviation } from '../../../src-shared/change/record.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done, Work } from '../host.ts'
import { absentFiles } from './image-list.ts'
import { type Image, type ImageTool, imageDeviations, rebuild, temporaryOf } from './images.ts'
import { wrongLabels } from './labels.ts'
import { deviation, done, failed } from './say.ts'

type Initramfs = OperationOf<'initramfs'>

/** Makes each image anew, one after the other. */
export async function makeImages(
  operation: Initramfs,
  work: Work,
  tool: ImageTool,
  images: readonly Image[],
): Promise<Done> {
  if (images.length === 0) return failed('no-images')
  for (const image of images) {
    const result = await rebuild(work, tool, image, operation)
    if (!result.ok) return result
  }
  return done
}

/** Looks into each image again, where it lies now. */
export async function checkImages(
  operation: Initramfs,
  work: Work,
  tool: ImageTool,
  images: readonly Image[],
): Promise<readonly Deviation[]> {
  if (images.length === 0) return [deviation('no-images', '/boot')]
  const found: Deviation[] = []
  for (const image of images) found.push(...(await imageDeviations(work, tool, image, operation)))
  return [
    ...found,
    ...(await wrongLabels(
      work,
      images.map(({ path }) => path),
    )),
  ]
}

/** The images and what lies beside them while they are made. */
export function imagePaths(images: readonly Image[]): string[] {
  return images.flatMap((image) => [image.path, temporaryOf(image)])
}

/**
 * Images that still hold one of our files although the change was taken back: they are made without. One of `since`
 * that cannot be looked into may hold them as well, and is told of.
 */
export async function cleanImages(
  operation: Initramfs,
  work: Work,
  tool: ImageTool,
  images: readonly Image[],
  since: readonly string[],
): Promise<readonly Deviation[]> {
  const found: Deviation[] = []
  for (const image of images) {
    const held = await holdsOurs(operation, work, tool, image)
    if (held === null && since.includes(image.path)) found.push(deviation('image-unread', image.path))
    if (held !== true) continue
    const result = await rebuild(work, tool, image, { files: [], modules: [] })
    if (!result.ok) found.push({ ...result.problem, place: image.path })
    else if ((await holdsOurs(operation, work, tool, image)) !== false)
      found.push(deviation('image-keeps', image.path))
  }
  return found
}

/** null where that cannot be seen. */
async function holdsOurs(
  operation: Initramfs,
  work: Work,
  tool: ImageTool,
  image: Image,
): Promise<boolean | null> {
  const list = await tool.list(work, image.path)
  return list === undefined ? null : absentFiles(list, operation.files).length < operation.files.length
}
