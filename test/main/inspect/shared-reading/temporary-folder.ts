import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder for tests, made when its path is first asked for, until `remove` is called. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  let made: string | undefined
  return {
    get path() {
      made ??= mkdtempSync(join(tmpdir(), 'handover-shared-'))
      return made
    },
    remove() {
      if (made !== undefined) rmSync(made, { recursive: true, force: true })
      made = undefined
    },
  }
}
