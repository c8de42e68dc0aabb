import type { Deviation } from '../../src-shared/change/record.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Notice } from '../../src-shared/plan/plan.ts'
import { say, type Values, type WordKey } from '../../src-shared/words/say.ts'
import type { Refused } from '../hosts/machine.ts'

type CodeOf<Key> = Key extends `helper.${infer Code}` ? Code : never

/** Stable names of what the helper itself tells of; each has its sentence in words/en/helper.ts. */
export type HelperCode = CodeOf<WordKey>

/** A problem or a refusal in words. Values come from the machine, and are shown with what hides in them. */
export function notice(code: HelperCode, values: Values = {}): Notice {
  return { code, text: say(`helper.${code}`, shown(values)) }
}

/** A place that is not as it should be. */
export function deviation(code: HelperCode, place: string, values: Values = {}): Deviation {
  return { code, place: printable(place, LONGEST), text: say(`helper.${code}`, shown({ place, ...values })) }
}

/** Why a file was not written, in words. */
export function unwritten({ why, path, detail }: Refused): Notice {
  return notice(`write-${why}`, { place: path, words: detail })
}

function shown(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? printable(value, LONGEST) : value,
    ]),
  )
}

// PATH_MAX of Linux: no path is longer.
const LONGEST = 4096
