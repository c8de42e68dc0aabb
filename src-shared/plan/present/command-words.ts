import { keyOf, withArguments } from '../arguments.ts'
import type { ArgumentChange } from '../operation.ts'
import type { Family } from '../plan.ts'

/** A snapshot that snapper's own rules clean up some day. */
export const snapshotWords: readonly string[] = [
  ...['snapper', '-c', 'root', 'create', '--type', 'single', '--cleanup-algorithm', 'number'],
  ...['--description', 'Before GPU passthrough (Handover)'],
]

/** How a family installs packages, up to their names. */
export function packageWords(family: Family): string[] {
  return family === 'debian'
    ? ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends']
    : ['dnf', 'install', '-y', '--setopt=install_weak_deps=False']
}

/** The call that has rpm-ostree build the initramfs on this machine, with these modules in it. */
export function regenerateWords(modules: readonly string[]): string[] {
  return ['rpm-ostree', 'initramfs', '--enable', '--arg=--add-drivers', `--arg=${modules.join(' ')}`]
}

// grubby puts words into programs of sed, where anything else could mean something, and splits them at blanks.
const PLAIN = /^[\w.,:+-]+(?:=[\w.,:+-]*)?$/

/**
 * What grubby is told after --update-kernel=ALL. As it deletes every value of a key that it sets, a list is given
 * whole, where the `tokens` that are set up now are known. What grubby would do wrongly is left out and written apart.
 */
export function grubbyWords(change: ArgumentChange, tokens: readonly string[] | undefined): string[] {
  const after = withArguments(tokens ?? [], { set: [], extend: change.extend, drop: [] })
  const lists = after.filter((token) => change.extend.some(({ key }) => keyOf(token) === key))
  const added = [...change.set, ...(tokens ? lists : [])].filter((token) => PLAIN.test(token))
  const removed = change.drop.filter((token) => PLAIN.test(token))
  return [
    ...(removed.length > 0 ? [`--remove-args=${removed.join(' ')}`] : []),
    ...(added.length > 0 ? [`--args=${added.join(' ')}`] : []),
  ]
}
