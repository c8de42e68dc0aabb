import type { Deviation } from '../../../src-shared/change/record.ts'
import { withArguments } from '../../../src-shared/plan/arguments.ts'
import type { ArgumentChange } from '../../../src-shared/plan/operation.ts'
import { deviation } from './say.ts'
import { missingFrom } from './tokens.ts'

/**
 * What a command line lacks of a change, and what it keeps although the change takes it out. With `whole`, all that
 * it should hold, also everything that got lost or came on the way.
 */
export function differences(
  place: string,
  tokens: readonly string[],
  change: ArgumentChange,
  whole?: readonly string[],
): Deviation[] {
  const settled = withArguments(tokens, change)
  const lacking = new Set([...missingFrom(tokens, settled), ...(whole ? missingFrom(tokens, whole) : [])])
  const extra = new Set([...missingFrom(settled, tokens), ...(whole ? missingFrom(whole, tokens) : [])])
  return [
    ...[...lacking].map((what) => deviation('arguments-lack', place, { what })),
    ...[...extra].map((what) => deviation('arguments-keep', place, { what })),
  ]
}
