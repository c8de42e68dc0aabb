import { decimal } from '../../words/locale.ts'
import { say } from '../../words/say.ts'

const SHOWN = 4

/** Names as a person lists them: "A", "A and B", "A, B and C"; from the fifth on only their number. */
export function listed(names: readonly string[]): string {
  const hidden = names.length - SHOWN
  const shown = hidden > 0 ? [...names.slice(0, SHOWN), say('list.more', { count: hidden })] : names
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : say('list.and', { first: shown.slice(0, -1).join(', '), last })
}

/** Memory as system monitors show it: "15.5 GiB". */
export function gibibytes(bytes: number): string {
  return say('amount.gib', { amount: decimal(bytes / 2 ** 30, 1) })
}

/** Room on a disk as file managers show it, in decimal megabytes: "412 MB". */
export function megabytes(bytes: number): string {
  return say('amount.mb', { amount: Math.floor(bytes / 1_000_000) })
}
