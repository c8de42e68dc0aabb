import { type Status, statusSchema } from '../../src-shared/change/record.ts'
import { stateFolder } from '../../src-shared/plan/own-files.ts'
import type { Root } from './root/root.ts'

/** Where every change is told of that was made on a machine. */
export const statusFile = `${stateFolder}/status.json`

const LARGEST = 16 * 1024 * 1024
const BOOT_ID = '/proc/sys/kernel/random/boot_id'

/**
 * The changes that were made on the machine of a root; none where nothing is remembered. undefined, and a note,
 * where something is remembered and cannot be understood.
 */
export function readStatus(root: Root): Status | undefined {
  if (root.kindOf(statusFile) === 'absent') return { schema: 1, records: [] }
  const text = root.text(statusFile, LARGEST)
  const status = statusSchema.safeParse(parseJson(text ?? ''))
  if (status.success) return status.data
  if (text !== undefined) root.note('malformed', statusFile)
  return undefined
}

/** The boot that runs, by the name that the kernel drew for it; null where that cannot be seen. */
export function readBootId(root: Root): string | null {
  const name = root.text(BOOT_ID, 4096)
  return name === undefined || name === '' ? null : name
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
