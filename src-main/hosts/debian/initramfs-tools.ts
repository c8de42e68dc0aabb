import type { Deviation } from '../../../src-shared/change/record.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import { ownFiles, stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { Work } from '../host.ts'
import { parseImageList } from '../shared/image-list.ts'
import type { ImageTool } from '../shared/images.ts'
import { deviation } from '../shared/say.ts'
import { outcomeOf, runLoud, runQuiet } from '../shared/tools.ts'

const UNPACKED = `${stateFolder}/unpacked`
const CONFIGURATION = '/etc/initramfs-tools'
const ORDER = 'scripts/init-top/ORDER'

/** initramfs-tools: scripts run in the order that mkinitramfs wrote into the image. */
export const initramfsTools: ImageTool = {
  async build(work, kernel, path) {
    return outcomeOf('mkinitramfs', await runLoud(work, 'mkinitramfs', ['-o', path, kernel]))
  },
  async list(work, path) {
    const result = await runQuiet(work, 'lsinitramfs', [path])
    if (result.missing || result.code !== 0) return undefined
    const list = parseImageList(result.output)
    return list.size > 0 ? list : undefined
  },
  order: orderOf,
}

/** The operation with the names that its files have inside the image: scripts lose the folder they come from. */
export function asInImage(operation: OperationOf<'initramfs'>): OperationOf<'initramfs'> {
  const within = (path: string) =>
    path.startsWith(`${CONFIGURATION}/scripts/`) ? path.slice(CONFIGURATION.length) : path
  return { ...operation, files: operation.files.map(within) }
}

/** Whether our script comes before udev in the text of an ORDER file; null where it is not in it. */
export function runsBeforeUdev(order: string): boolean | null {
  const names = [...order.matchAll(/^\/scripts\/init-top\/([^\s"]+)/gm)].map((match) => match[1])
  const ours = names.indexOf(ownFiles.initramfsScript.split('/').at(-1))
  const udev = names.indexOf('udev')
  return ours < 0 ? null : udev < 0 || ours < udev
}

/** The order can only be read from an unpacked image; nothing of it stays. */
async function orderOf(work: Work, path: string): Promise<Deviation | null> {
  const { files } = work.machine
  const made = files.makeFolder(UNPACKED, 0o700)
  if (!made.ok) return deviation('image-unread', path)
  await runQuiet(work, 'unmkinitramfs', [path, UNPACKED])
  const text = files.text(`${UNPACKED}/main/${ORDER}`) ?? files.text(`${UNPACKED}/${ORDER}`)
  await runQuiet(work, 'rm', ['-rf', '--', UNPACKED])
  const right = text === undefined ? null : runsBeforeUdev(text)
  return right === true ? null : deviation(right === false ? 'image-order' : 'image-order-unread', path)
}
