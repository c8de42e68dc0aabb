import { z } from 'zod'
import { planOutcomeSchema } from './plan.ts'

/** One operation as a person reads it. */
export const stepViewSchema = z.object({
  /** Id of the operation. */
  id: z.string(),
  title: z.string(),
  why: z.string(),
  /** A unified diff for each file that changes; empty where none does. */
  diffs: z.array(z.object({ path: z.string(), text: z.string() })),
  /** The exact commands, each as one shell line. */
  commands: z.array(z.string()),
  /** Kernel arguments that come and go. */
  added: z.array(z.string()),
  removed: z.array(z.string()),
  /** The operation in the other direction, in one sentence. */
  undo: z.string(),
})

/** A plan, ready to be shown, with the digest that applying it asks for. */
export const planViewSchema = z.object({
  outcome: planOutcomeSchema,
  steps: z.array(stepViewSchema),
  /** SHA-256 of the plan's fingerprint in hex; null where there is no plan. */
  digest: z.string().nullable(),
})

export type StepView = z.infer<typeof stepViewSchema>
export type PlanView = z.infer<typeof planViewSchema>
