import type { ContentPart } from '../description/description.ts'
import type { Tree } from './tree.ts'

/** A block device that can be mounted. */
export interface Mountable extends ContentPart {
  /** Major and minor number, `259:3`. */
  readonly number: string
  /** Path in /dev by which it is mounted. */
  readonly node: string
}

const FIRST_ANONYMOUS = 36
const FIRST_ID = 60

/**
 * Writes the mount tables and the swap table (proc(5), filesystems/proc.rst). A btrfs has a device number of
 * its own that no block device has; its sub-volumes are told by the root of each mount. An ostree system has
 * its disk at /sysroot, and an overlay over it as "/".
 */
export function writeMounts(tree: Tree, blocks: readonly Mountable[], atomic: boolean): void {
  const rows = [
    row('0:21', '/', '/proc', 'proc', 'proc'),
    row('0:22', '/', '/sys', 'sysfs', 'sysfs'),
    row('0:5', '/', '/dev', 'devtmpfs', 'devtmpfs'),
    ...(atomic ? [row('0:33', '/', '/', 'overlay', 'composefs')] : []),
  ]
  const swaps: string[] = []
  for (const [index, { fileSystem, mounts, number, node }] of blocks.entries()) {
    if (fileSystem === 'swap')
      swaps.push(`${node.padEnd(39)} partition\t8388604\t\t0\t\t${swaps.length === 0 ? 100 : -2}\n`)
    for (const mount of mounts) {
      if (mount !== '/') tree.folder(mount)
      if (fileSystem !== 'btrfs') rows.push(row(number, '/', mount, fileSystem ?? '', node))
      else rows.push(row(`0:${FIRST_ANONYMOUS + index}`, subvolume(mount), mount, fileSystem, node))
    }
  }
  const infos = rows.map(({ number, root, mount, type, source }, index) => {
    const id = FIRST_ID + index
    return `${id} ${FIRST_ID} ${number} ${root} ${mount} rw,relatime shared:${index + 1} - ${type} ${source} rw\n`
  })
  tree.file('/proc/self/mountinfo', infos.join(''))
  tree.file(
    '/proc/self/mounts',
    rows.map(({ mount, type, source }) => `${source} ${mount} ${type} rw,relatime 0 0\n`).join(''),
  )
  tree.link('/proc/mounts', '/proc/self/mounts')
  tree.file('/proc/swaps', `Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n${swaps.join('')}`)
}

function row(number: string, root: string, mount: string, type: string, source: string) {
  return { number, root, mount, type, source }
}

/** The names that Fedora's installer gives: "root" for "/", "home" for "/home". */
function subvolume(mount: string): string {
  return mount === '/' || mount === '/sysroot' ? '/root' : mount
}
