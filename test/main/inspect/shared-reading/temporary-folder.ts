import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder for the tests of one file, until `remove` is called. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'handover-shared-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
