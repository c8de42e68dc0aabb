import { z } from 'zod'
import { type Choice, choiceSchema } from '../../src-shared/plan/choice.ts'
import type { Memory } from '../service/memory.ts'

const keptSchema = z.object({ choice: choiceSchema, at: z.number() })

/** What a person chose for this computer, and when, in milliseconds since 1970. */
export type KeptChoice = z.infer<typeof keptSchema>

const NAME = 'choice'

/** The choice that was kept; undefined where there is none, or it is damaged. */
export function recalledChoice(memory: Memory): KeptChoice | undefined {
  return keptSchema.safeParse(memory.recall(NAME)).data
}

/**
 * Keeps a choice for the next start. A video BIOS is too large for that, and a name that was typed to give the only
 * screen away is typed anew.
 */
export function keepChoice(memory: Memory, choice: Choice, at: number): void {
  memory.keep(NAME, { choice: { ...choice, vbios: null, typedName: null }, at })
}
