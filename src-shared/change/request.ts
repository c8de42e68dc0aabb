import { z } from 'zod'
import { choiceSchema } from '../plan/choice.ts'
import { languages } from '../words/languages.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** What every request has. `language` is that of the sentences in the answer, and of nothing else; left out for English. */
const common = { protocol: z.literal(1), language: z.enum(languages).optional() }

const transactionId = z.string().regex(/^[0-9]{8}-[0-9]{6}-[0-9a-f]{4}$/)

/**
 * What may be asked of the helper: a choice, never a path or a command. `digest` is the SHA-256 of the fingerprint
 * of the plan that the person saw; the helper makes the plan anew and refuses where it differs.
 */
export const requestSchema = z.discriminatedUnion('verb', [
  z.strictObject({ ...common, verb: z.literal('inspect') }),
  z.strictObject({ ...common, verb: z.literal('apply'), choice: choiceSchema, digest: sha256 }),
  /** Takes back the change that is in force; `transaction` guards against taking back another one. */
  z.strictObject({ ...common, verb: z.literal('undo'), transaction: transactionId }),
  z.strictObject({ ...common, verb: z.literal('confirm'), transaction: transactionId }),
  /** The next start only, without the kernel word; `on: false` takes that back. */
  z.strictObject({ ...common, verb: z.literal('pause'), on: z.boolean() }),
  z.strictObject({ ...common, verb: z.literal('recover') }),
  /** Copies the program that is asked to where only root writes, with units and polkit actions; or takes that away. */
  z.strictObject({ ...common, verb: z.literal('system-install') }),
  z.strictObject({ ...common, verb: z.literal('system-remove') }),
])

/** The largest request in bytes: a choice with the largest video BIOS. */
export const largestRequest = 6 * 1024 * 1024

export type Request = z.infer<typeof requestSchema>
