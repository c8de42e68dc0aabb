import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { layElectronStandIn } from '../../../build/tasks/electron-stand-in.ts'
import { packRpm, QUICK, stageForPackages } from '../../../build/tasks/package.ts'
import manifest from '../../../package.json' with { type: 'json' }

/** Handover's own package, and one with the same content that says it is older, as files of this computer. */
export interface OwnPackages {
  readonly older: string
  readonly newer: string
}

/** The version that the older package says it has. */
export const olderVersion = '0.0.9'

/**
 * Makes both as `npm run package -- --stand-in --quick` does: all is real but Electron's own binary. The built app has
 * to be in dist/ and release/. Waits for what it starts, so no machine may be watched meanwhile.
 */
export function makeOwnPackages(folder: string): OwnPackages {
  const electron = join(folder, 'electron')
  mkdirSync(electron, { recursive: true })
  layElectronStandIn(electron, manifest.devDependencies.electron)
  const env = { ...stageForPackages(), ...QUICK }
  const make = (version: string, more: readonly string[]): string => {
    if (!packRpm(electron, folder, env, more)) throw new Error(`the package ${version} could not be made`)
    const made = join(folder, `own-${version}.rpm`)
    renameSync(join(folder, `gpu-handover-${version}-1.x86_64.rpm`), made)
    return made
  }
  return {
    older: make(olderVersion, [`-c.extraMetadata.version=${olderVersion}`]),
    newer: make(manifest.version, []),
  }
}
