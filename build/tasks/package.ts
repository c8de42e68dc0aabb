import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { rpmChangelog } from '../install/changelog.ts'
import { releases, sourceDate } from '../install/news.ts'
import { askAudit, tellAudit } from './audit.ts'
import { bundleAll } from './bundle.ts'
import { fetchElectron, findElectron } from './electron-binary.ts'
import { layAppImageStandIn, layElectronStandIn } from './electron-stand-in.ts'
import { buildOneFile, releaseFolder } from './one-file.ts'
import { findProgram, projectFolder, run } from './run.ts'
import { rootFolder, stage } from './stage.ts'

const FETCH_LIMIT = 10 * 60 * 1000
/** The environment in which packages are packed loosely: the best compression takes a minute. */
export const QUICK = { HANDOVER_RPM_PAYLOAD: 'w1.zstdio' }

/**
 * `npm run package`: makes everything that is handed to people, under release/ (docs/packaging.md). `--stand-in` takes
 * the place of Electron's and AppImage's downloads, so that the rest can be tried where they cannot be had; `--quick`
 * packs loosely.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const unknown = words.find((word) => word !== '--stand-in' && word !== '--quick')
  if (unknown !== undefined) throw new Error(`${unknown} is not an option of this task`)
  const standIn = words.includes('--stand-in')
  rmSync(releaseFolder, { recursive: true, force: true })
  mkdirSync(releaseFolder, { recursive: true })
  await bundleAll()
  await buildOneFile(releaseFolder)
  const electron = standIn ? electronStandIn() : await electronFolder()
  const env = { ...stageForPackages(), ...(words.includes('--quick') ? QUICK : {}) }
  const rpm = standIn && !canMakeRpm() ? leftOut('rpm', 'rpmbuild') : packRpm(electron, releaseFolder, env)
  const appImage = packAppImage(electron, standIn, env)
  printSizes()
  const sound = standIn || tellAudit(askAudit(), console.log)
  if (!rpm || !appImage || !sound) process.exitCode = 1
}

/** Lays what all packages take from release/, and gives the environment that has two builds make the same bytes. */
export function stageForPackages(): Readonly<Record<string, string>> {
  stage(rootFolder)
  writeFileSync(join(releaseFolder, 'changelog'), rpmChangelog(releases(), manifest.author))
  return { SOURCE_DATE_EPOCH: String(sourceDate()) }
}

function electronStandIn(): string {
  const folder = join(releaseFolder, 'stand-in/electron')
  layElectronStandIn(folder, manifest.devDependencies.electron)
  return folder
}

async function electronFolder(): Promise<string> {
  if (findElectron(process.env) === undefined) await fetchElectron(FETCH_LIMIT, () => {})
  const binary = findElectron(process.env)
  if (binary === undefined)
    throw new Error(
      'Electron could not be fetched. With --stand-in all but its window can be packed and tried.',
    )
  return dirname(binary)
}

function canMakeRpm(): boolean {
  return findProgram('fpm') !== undefined || findProgram('rpmbuild') !== undefined
}

/** Where things are only tried, a tool that is missing here is no failure. */
function leftOut(what: string, program: string): true {
  console.log(`No ${what} was made, as ${program} is not here.`)
  return true
}

/**
 * Makes the package in a folder: with the system's fpm, else with rpmbuild, else with the fpm that electron-builder
 * fetches. `more` are words for electron-builder.
 */
export function packRpm(
  electron: string,
  folder: string,
  env: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): boolean {
  const fpm = findProgram('fpm')
    ? { USE_SYSTEM_FPM: 'true' }
    : findProgram('rpmbuild')
      ? { CUSTOM_FPM_PATH: join(projectFolder, 'build/rpm/fpm.ts') }
      : {}
  const words = ['--linux', 'rpm', `-c.electronDist=${electron}`, `-c.directories.output=${folder}`]
  return run('electron-builder', [...words, ...more], { ...env, ...fpm })
}

function packAppImage(electron: string, standIn: boolean, env: Readonly<Record<string, string>>): boolean {
  const folder = join(releaseFolder, 'appimage')
  const words = ['--config', 'build/appimage.yml', '--linux', 'AppImage', `-c.electronDist=${electron}`]
  const tools = standIn ? appImageStandIn() : {}
  if (tools === undefined) return leftOut('AppImage', 'mksquashfs')
  return run('electron-builder', [...words, `-c.directories.output=${folder}`], { ...env, ...tools })
}

function appImageStandIn(): Record<string, string> | undefined {
  const mksquashfs = findProgram('mksquashfs')
  if (mksquashfs === undefined) return undefined
  const folder = join(releaseFolder, 'stand-in/appimage')
  layAppImageStandIn(folder, mksquashfs)
  return { APPIMAGE_TOOLS_PATH: folder }
}

function printSizes(): void {
  const { version } = manifest
  const made = [
    'handoverctl',
    `gpu-handover-${version}-1.x86_64.rpm`,
    `appimage/Handover-${version}-x86_64.AppImage`,
  ]
  for (const name of made) {
    const size = statSync(join(releaseFolder, name), { throwIfNoEntry: false })?.size
    console.log(
      size === undefined
        ? `not made  release/${name}`
        : `${(size / 1024 ** 2).toFixed(1).padStart(6)} MiB  release/${name}`,
    )
  }
}

if (import.meta.main) await main()
