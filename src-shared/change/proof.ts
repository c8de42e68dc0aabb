import { z } from 'zod'
import { deviationSchema, recordSchema } from './record.ts'

const rowSchema = z.object({
  /** iommu, groups, function:ADDRESS, argument:TOKEN and so on. */
  id: z.string(),
  title: z.string(),
  before: z.string().nullable(),
  now: z.string().nullable().describe('null: could not be read.'),
  wanted: z.string(),
  verdict: z.enum(['as-wanted', 'differs', 'unknown']),
})

/**
 * What the machine itself shows of a change, before and after. waiting-for-restart: on disk, not in effect yet;
 * started-without: this start went without the kernel word (the way back or a pause); moved: a card is not where it
 * was, so it stays with the host.
 */
export const proofSchema = z.object({
  transaction: z.string(),
  state: z.enum(['waiting-for-restart', 'in-effect', 'partly', 'started-without', 'moved', 'ended']),
  /** The state in one sentence, with the next step. */
  text: z.string(),
  rows: z.array(rowSchema),
  deviations: z.array(deviationSchema),
})

/** Where the machine stands with Handover. */
export const changeViewSchema = z.object({
  /** Every change, newest first. */
  records: z.array(recordSchema),
  /** The one in force or at work; null where there is none. */
  current: recordSchema.nullable(),
  proof: proofSchema.nullable(),
  /** The machine was restarted since the last change began. */
  restarted: z.boolean(),
})

export type Proof = z.infer<typeof proofSchema>
export type ProofRow = z.infer<typeof rowSchema>
export type ChangeView = z.infer<typeof changeViewSchema>
