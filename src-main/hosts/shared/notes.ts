import type { z } from 'zod'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { Done, Work } from '../host.ts'
import { done, written } from './say.ts'

const FOLDER = `${stateFolder}/notes`

/**
 * Keeps what the undo of an operation has to know beside files (what was enabled, tracked or pinned before), on disk
 * before the operation begins. It stays until the operation was taken back.
 */
export function keepNote(work: Work, operation: string, note: unknown): Done {
  const folder = work.machine.files.makeFolder(FOLDER, 0o700)
  if (!folder.ok) return written(folder)
  return written(work.machine.files.write(pathOf(operation), `${JSON.stringify(note)}\n`, 0o600))
}

/** The note of an operation; undefined where none was kept, or it was taken back already. */
export function noteOf<Note>(work: Work, operation: string, schema: z.ZodType<Note>): Note | undefined {
  const text = work.machine.files.text(pathOf(operation))
  if (text === undefined) return undefined
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Forgets the note of an operation that was taken back. */
export function dropNote(work: Work, operation: string): Done {
  const { files } = work.machine
  const path = pathOf(operation)
  if (!files.stat(path)) return done
  const removed = written(files.remove(path))
  // Other operations may still have theirs there.
  if (removed.ok && files.names(FOLDER)?.length === 0) files.removeFolder(FOLDER)
  return removed
}

/** Forgets every note, at the end of an undo. */
export function dropNotes(work: Work): void {
  const { files } = work.machine
  for (const name of files.names(FOLDER) ?? []) if (name.endsWith('.json')) files.remove(`${FOLDER}/${name}`)
  if (files.names(FOLDER)?.length === 0) files.removeFolder(FOLDER)
}

function pathOf(operation: string): string {
  return `${FOLDER}/${operation.replace(/[^\w-]/g, '_')}.json`
}
