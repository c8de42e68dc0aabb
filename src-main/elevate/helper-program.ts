import { accessSync, constants } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packagedHelper } from '../../src-shared/plan/own-files.ts'
import { HELPER_WORD, isOneFile } from '../one-file/inside.ts'

/** The helper: its program and the arguments before the verb. */
export interface HelperProgram {
  readonly program: string
  /** The path of a bundle that the program runs, or the word that makes a one-file handoverctl the helper. */
  readonly args: readonly string[]
  /** Installed by a package, and so under the path that our polkit actions name. */
  readonly packaged: boolean
}

// Beside the bundle of the command line or of Electron when built; in the built folder when run from the sources.
const BUNDLES = ['./handover-helper.mjs', '../handover-helper.mjs', '../../dist/handover-helper.mjs']
const PINNED_NODES = ['../node_modules/node/bin/node', '../../node_modules/node/bin/node']

/**
 * Where the helper is: as a package installed it, else in this very program where that is the one file, else the bundle
 * beside this one, run by the Node that runs us, or by the one pinned in a checkout where that is Electron, which does
 * not act as Node. undefined where none is.
 */
export function findHelper(): HelperProgram | undefined {
  if (canRun(packagedHelper)) return { program: packagedHelper, args: [], packaged: true }
  if (isOneFile) return { program: process.execPath, args: [HELPER_WORD], packaged: false }
  const bundle = BUNDLES.map(beside).find(canRead)
  const node =
    process.versions.electron === undefined ? process.execPath : PINNED_NODES.map(beside).find(canRun)
  return bundle === undefined || node === undefined
    ? undefined
    : { program: node, args: [bundle], packaged: false }
}

/** The file that has to be there for the helper to run: the bundle where there is one, else the program. */
export function fileOf({ program, args: [bundle] }: HelperProgram): string {
  return bundle?.startsWith('/') === true ? bundle : program
}

/** Whether a file may be run by this process. */
export function canRun(path: string): boolean {
  return allows(path, constants.X_OK)
}

/** Whether a file may be read by this process. */
export function canRead(path: string): boolean {
  return allows(path, constants.R_OK)
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function allows(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}
