import type { Root } from '../root/root.ts'

// On Debian before the merge of /usr the second is a folder of its own.
const FOLDERS = ['/usr/lib/modules', '/lib/modules']
const RELEASE = /^[A-Za-z0-9][\w.+~^-]{0,127}$/
const MOST = 64

/** Releases of the kernels that are installed with their modules, newest first. */
export function readKernels(root: Root): string[] {
  const folder = FOLDERS.find((path) => root.kindOf(path) === 'folder')
  if (folder === undefined) return []
  const isKernel = (release: string) =>
    ['modules.dep', 'vmlinuz'].some((file) => root.kindOf(`${folder}/${release}/${file}`) === 'file')
  return (root.list(folder) ?? [])
    .filter((name) => RELEASE.test(name))
    .slice(0, MOST)
    .filter(isKernel)
    .sort((a, b) => compareReleases(b, a))
}

/**
 * Orders kernel releases as package managers order versions: numbers by their value, letters by the alphabet,
 * numbers after letters, and "~" before everything, the end too. Gives a negative number where `a` is older.
 */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareParts(left[index], right[index])
    if (order !== 0) return order
  }
  return a < b ? -1 : a > b ? 1 : 0
}

function partsOf(release: string): readonly string[] {
  return release.match(/~|\d+|[A-Za-z]+/g) ?? []
}

function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === '~') return -1
  if (b === '~') return 1
  if (a === undefined) return -1
  if (b === undefined) return 1
  const [left, right] = [numberOf(a), numberOf(b)]
  if (left === undefined && right === undefined) return a < b ? -1 : 1
  if (left === undefined) return -1
  if (right === undefined) return 1
  return left < right ? -1 : left > right ? 1 : 0
}

function numberOf(part: string): bigint | undefined {
  return /^\d/.test(part) ? BigInt(part) : undefined
}
