import type { Deviation } from '../../../src-shared/change/record.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import type { Values, WordKey } from '../../../src-shared/words/say.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Done } from '../host.ts'
import type { Written } from '../machine.ts'

type CodeOf<Key> = Key extends `host.${infer Code}` ? Code : never

/** Stable names of what can go wrong on a host; each has its sentence in words/en/hosts.ts. */
export type HostCode = CodeOf<WordKey>

/** Nothing went wrong. */
export const done: Done = { ok: true }

/** A problem in words. Values are names and paths from the machine, shown with what hides in them. */
export function failed(code: HostCode, values: Values = {}): Done & { readonly ok: false } {
  return { ok: false, problem: { code, text: say(`host.${code}`, shown(values)) } }
}

/** A place that is not as it should be. */
export function deviation(code: HostCode, place: string, values: Values = {}): Deviation {
  return { code, place: printable(place), text: say(`host.${code}`, shown({ place, ...values })) }
}

/** The first difference as a problem, or nothing wrong. */
export function doneUnless(deviations: readonly Deviation[]): Done {
  const [first] = deviations
  return first ? { ok: false, problem: { code: first.code, text: first.text } } : done
}

/** The problem of a file that could not be written, or nothing wrong. */
export function written(result: Written): Done {
  if (result.ok) return done
  return failed(`write-${result.why}`, { place: result.path, words: result.detail })
}

function shown(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? printable(value, LONGEST) : value,
    ]),
  )
}

// COMMAND_LINE_SIZE of x86: no argument can be longer.
const LONGEST = 2048
