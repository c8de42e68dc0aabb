import { z } from 'zod'
import { choiceSchema } from '../plan/choice.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const transactionId = z.string().regex(/^[0-9]{8}-[0-9]{6}-[0-9a-f]{4}$/)

/**
 * What may be asked of the helper: a choice, never a path or a command. `digest` is the SHA-256 of the fingerprint
 * of the plan that the person saw; the helper makes the plan anew and refuses where it differs.
 */
export const requestSchema = z.discriminatedUnion('verb', [
  z.strictObject({ protocol: z.literal(1), verb: z.literal('inspect') }),
  z.strictObject({ protocol: z.literal(1), verb: z.literal('apply'), choice: choiceSchema, digest: sha256 }),
  /** Takes back the change that is in force; `transaction` guards against taking back another one. */
  z.strictObject({ protocol: z.literal(1), verb: z.literal('undo'), transaction: transactionId }),
  z.strictObject({ protocol: z.literal(1), verb: z.literal('confirm'), transaction: transactionId }),
  /** The next start only, without the kernel word; `on: false` takes that back. */
  z.strictObject({ protocol: z.literal(1), verb: z.literal('pause'), on: z.boolean() }),
  z.strictObject({ protocol: z.literal(1), verb: z.literal('recover') }),
  /** Copies the program that is asked to where only root writes, with units and polkit actions; or takes that away. */
  z.strictObject({ protocol: z.literal(1), verb: z.literal('system-install') }),
  z.strictObject({ protocol: z.literal(1), verb: z.literal('system-remove') }),
])

/** The largest request in bytes: a choice with the largest video BIOS. */
export const largestRequest = 6 * 1024 * 1024

export type Request = z.infer<typeof requestSchema>
