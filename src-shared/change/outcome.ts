import { z } from 'zod'
import { resultSchema } from './messages.ts'

/**
 * How asking the helper ended, told apart because a person does something else in each case. `answered`: it ran and
 * gave a result, refusals and failures included. no-agent: nobody could ask for a password here; `command` does the
 * same from a terminal. helper-missing: its file is not there or cannot be run. helper-failed: it ended without a
 * result, or spoke nonsense.
 */
export const changeOutcomeSchema = z.discriminatedUnion('tag', [
  z.object({ tag: z.literal('answered'), result: resultSchema }),
  z.object({ tag: z.literal('cancelled'), text: z.string() }),
  z.object({ tag: z.literal('not-authorised'), text: z.string() }),
  z.object({ tag: z.literal('no-agent'), text: z.string(), command: z.string() }),
  z.object({ tag: z.literal('helper-missing'), text: z.string() }),
  z.object({ tag: z.literal('helper-failed'), text: z.string() }),
])

export type ChangeOutcome = z.infer<typeof changeOutcomeSchema>
