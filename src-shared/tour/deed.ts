import { z } from 'zod'
import { choiceSchema } from '../plan/choice.ts'

/** What can be done to the scratch copy of a sample machine: what may be asked of the helper on a real one. */
export const deedSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('apply'), choice: choiceSchema, digest: z.string().max(64) }),
  z.strictObject({ verb: z.literal('undo'), transaction: z.string().max(64) }),
  z.strictObject({ verb: z.literal('confirm'), transaction: z.string().max(64) }),
  z.strictObject({ verb: z.literal('pause'), on: z.boolean() }),
])

export type Deed = z.infer<typeof deedSchema>
