import { keyOf } from '../../../src-shared/plan/arguments.ts'
import type { Work } from '../host.ts'
import { missingFrom, tokensOf } from '../shared/tokens.ts'
import { runQuiet } from '../shared/tools.ts'

/** The kernel arguments of the deployment that starts next, or of the one at an index; undefined: not told. */
export async function readKargs(work: Work, index?: number): Promise<string[] | undefined> {
  const which = index === undefined ? [] : [`--deploy-index=${index}`]
  const result = await runQuiet(work, 'rpm-ostree', ['kargs', ...which])
  if (result.missing || result.code !== 0) return undefined
  // Older versions print a sentence first.
  const line = result.output.split('\n').findLast((one) => one.trim() !== '')
  return line === undefined ? undefined : tokensOf(line)
}

/**
 * The words of one call that turns `now` into `wanted`. What goes is named exactly, as it stands there. What comes is
 * appended "if missing" only where its key is not there at all: older versions look at the key alone (libostree,
 * ostree_kernel_args_contains), and --replace fails where a key has several values.
 */
export function kargWords(now: readonly string[], wanted: readonly string[]): string[] {
  const gone = missingFrom(wanted, now)
  const added = missingFrom(now, wanted)
  const keys = new Set(now.map(keyOf))
  return [
    ...added.map((token) => (keys.has(keyOf(token)) ? `--append=${token}` : `--append-if-missing=${token}`)),
    ...gone.map((token) => `--delete-if-present=${token}`),
  ]
}
