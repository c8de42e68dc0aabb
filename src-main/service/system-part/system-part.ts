import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Progress } from '../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import { packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { readSystemPart, type SystemPart, systemPartNote } from '../../../src-shared/system-part/note.ts'
import { type SystemState, systemStateOf } from '../../../src-shared/system-part/state.ts'
import { say } from '../../../src-shared/words/say.ts'
import { type ElevateOptions, elevateParts } from '../../elevate/elevate-parts.ts'
import { fileOf } from '../../elevate/helper-program.ts'
import { isHiddenFromRoot, ownHelper, withReadableHelper } from '../../elevate/own-helper.ts'
import { reachHelper } from '../../elevate/reach-helper.ts'
import { version } from '../version.ts'

/** How the root program is installed on the machine at a path. Reads what everybody may. */
export function systemStateAt(root: string): SystemState {
  const base = root === '/' ? '' : resolve(root)
  const part = partAt(base)
  const own = ownHelper()
  return systemStateOf({
    hasPackage: existsSync(base + packagedHelper),
    part,
    isWhole: part?.files.every(({ path }) => existsSync(base + path)) ?? false,
    version,
    isNeeded: own !== undefined && isHiddenFromRoot(fileOf(own)),
  })
}

/**
 * Installs this program as the system part, from a copy that root can read where it runs from an AppImage. Never rejects
 * but for a bug: a copy that cannot be made is told as a helper that failed.
 */
export async function installSystemPart(options: ElevateOptions): Promise<ChangeOutcome> {
  const own = ownHelper()
  if (own === undefined)
    return { tag: 'helper-missing', text: say('elevate.helper-missing', { place: 'handoverctl' }) }
  try {
    return await withReadableHelper(own, (helper) =>
      reachHelper({ protocol: 1, verb: 'system-install' }, { ...elevateParts(options), helper }),
    )
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { tag: 'helper-failed', text: say('service.no-copy-for-root', { reason: String(error.code) }) }
  }
}

/** Takes the system part away. */
export function removeSystemPart(options: ElevateOptions): Promise<ChangeOutcome> {
  return reachHelper({ protocol: 1, verb: 'system-remove' }, elevateParts(options))
}

/** What a shell does with the system part of the machine at hand. */
export interface SystemPartCalls {
  readonly state: () => SystemState
  readonly install: () => Promise<ChangeOutcome>
  readonly remove: () => Promise<ChangeOutcome>
}

/** The calls of a window, which has no terminal. */
export function systemPartHere(root: string, onProgress: (progress: Progress) => void): SystemPartCalls {
  const options = { root, terminal: false, onProgress }
  return {
    state: () => systemStateAt(root),
    install: () => installSystemPart(options),
    remove: () => removeSystemPart(options),
  }
}

function partAt(base: string): SystemPart | undefined {
  try {
    return readSystemPart(readFileSync(base + systemPartNote, 'utf8'))
  } catch {
    return undefined
  }
}
