import { z } from 'zod'
import type { Memory } from '../service/memory.ts'
import { type ChangesSlice, standingOf } from './changes.ts'

const preferencesSchema = z.object({
  /** How the change of a file is shown where there is room for either. */
  diffs: z.enum(['side-by-side', 'unified']).catch('side-by-side'),
  /** Whether the window has said what Handover does, and was understood. */
  introduced: z.boolean().catch(false),
})

/** How a person likes the window. */
export type Preferences = z.infer<typeof preferencesSchema>

export interface PreferencesSlice {
  readonly preferences: Preferences
}

export const noPreferences: PreferencesSlice = { preferences: preferencesSchema.parse({}) }

const NAME = 'preferences'

/** The preferences that were kept; the first ones for each that was not, or is none. */
export function recalledPreferences(memory: Memory): Preferences {
  return preferencesSchema.safeParse(memory.recall(NAME)).data ?? noPreferences.preferences
}

export function keepPreferences(memory: Memory, preferences: Preferences): void {
  memory.keep(NAME, preferences)
}

/** Whether somebody is here for the first time: nothing was explained yet, and nothing ever changed. */
export function isNewHere(state: PreferencesSlice & ChangesSlice): boolean {
  const { value } = standingOf(state, { kind: 'live' }).change
  return !state.preferences.introduced && value?.records.length === 0
}
