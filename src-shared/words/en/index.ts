import { notes } from './notes.ts'

/** The English catalogue: every sentence that a person reads, by key. */
export const english = { ...notes } as const
