import { chmodSync, copyFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HELPER_WORD, isOneFile } from '../one-file/inside.ts'
import type { HelperProgram } from './helper-program.ts'
import { canRead, canRun } from './may.ts'

// Beside the bundle of the command line or of Electron when built; in the built folder when run from the sources.
const BUNDLES = ['./handover-helper.mjs', '../handover-helper.mjs', '../../dist/handover-helper.mjs']
const PINNED_NODES = ['../node_modules/node/bin/node', '../../node_modules/node/bin/node']

/**
 * The helper that comes with this program: in it where that is the one file, beside the app in an AppImage, else the
 * bundle beside this one, run by the Node that runs us, or by the one pinned in a checkout where that is Electron, which
 * does not act as Node. undefined where none is.
 */
export function ownHelper(): HelperProgram | undefined {
  const oneFile = isOneFile ? process.execPath : besideApp()
  if (oneFile !== undefined) return { program: oneFile, args: [HELPER_WORD], packaged: false }
  const bundle = BUNDLES.map(beside).find(canRead)
  const node =
    process.versions.electron === undefined ? process.execPath : PINNED_NODES.map(beside).find(canRun)
  return bundle === undefined || node === undefined
    ? undefined
    : { program: node, args: [bundle], packaged: false }
}

/** The one file among the resources of the app, as build/appimage.yml puts it there. */
function besideApp(): string | undefined {
  const resources = 'resourcesPath' in process ? process.resourcesPath : undefined
  const path = typeof resources === 'string' ? join(resources, 'handoverctl') : undefined
  return path !== undefined && canRun(path) ? path : undefined
}

// statfs(2): what an AppImage is mounted with, for the person who mounted it alone.
const FUSE = 0x65735546

/** Whether root may not read a file, although we may: it lies in an AppImage that runs. */
export function isHiddenFromRoot(path: string): boolean {
  try {
    return statfsSync(path).type === FUSE
  } catch {
    return false
  }
}

/**
 * Runs `use` with a helper that root can read: one in an AppImage is copied to a folder that only this person can enter,
 * which is gone afterwards.
 */
export async function withReadableHelper<Result>(
  helper: HelperProgram,
  use: (helper: HelperProgram) => Promise<Result>,
): Promise<Result> {
  if (!isHiddenFromRoot(helper.program)) return use(helper)
  const folder = mkdtempSync(join(tmpdir(), 'gpu-handover-'))
  try {
    const program = join(folder, 'handoverctl')
    copyFileSync(helper.program, program)
    chmodSync(program, 0o700)
    return await use({ ...helper, program })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
