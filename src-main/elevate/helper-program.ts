import { readFileSync } from 'node:fs'
import { packagedHelper } from '../../src-shared/plan/own-files.ts'
import { readSystemPart, systemPartNote } from '../../src-shared/system-part/note.ts'
import { canRun } from './may.ts'
import { isHiddenFromRoot, ownHelper } from './own-helper.ts'

/** The helper: its program and the arguments before the verb. */
export interface HelperProgram {
  readonly program: string
  /** The path of a bundle that the program runs, or the word that makes a one-file handoverctl the helper. */
  readonly args: readonly string[]
  /** Installed by a package or as a system part, and so under the path that our polkit actions name. */
  readonly packaged: boolean
}

/**
 * Where the helper is: as a package or a system part installed it, else what comes with this program. undefined where
 * neither is, or where it lies in an AppImage, which root cannot read.
 */
export function findHelper(): HelperProgram | undefined {
  const installed = [packagedHelper, readPart()?.helper].find((path) => path !== undefined && canRun(path))
  if (installed !== undefined) return { program: installed, args: [], packaged: true }
  const own = ownHelper()
  return own === undefined || isHiddenFromRoot(fileOf(own)) ? undefined : own
}

/** The file that has to be there for the helper to run: the bundle where there is one, else the program. */
export function fileOf({ program, args: [bundle] }: HelperProgram): string {
  return bundle?.startsWith('/') === true ? bundle : program
}

function readPart() {
  try {
    return readSystemPart(readFileSync(systemPartNote, 'utf8'))
  } catch {
    return undefined
  }
}
