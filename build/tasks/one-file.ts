import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, mergeConfig, type Plugin } from 'vite'
import { distFolder } from './bundle.ts'
import { forNode } from './for-node.ts'
import { makeBlob } from './one-blob.ts'
import { projectFolder } from './run.ts'

/** Where what is handed to people is made. */
export const releaseFolder: string = join(projectFolder, 'release')

/** handoverctl as one executable file, once it is made. */
export const oneFile: string = oneFileIn(releaseFolder)

const node = join(projectFolder, 'node_modules/node/bin/node')

// Node looks for this text in its own executable; the digit after it says whether something was put in.
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

const POLICY = 'org.gpuhandover.Handover.policy'
const MAIN = 'one-file.cjs'

/** The scripts inside, each without any other file: the program itself, and those of its threads. */
const SCRIPTS = [
  { name: 'one-file', entry: 'src-main/shells/one-file/main.ts', format: 'cjs', extension: 'cjs' },
  { name: 'inspect-worker', entry: 'src-main/service/inspect-worker.ts', format: 'es', extension: 'mjs' },
  {
    name: 'reading-thread',
    entry: 'src-main/inspect/shared-reading/thread.ts',
    format: 'es',
    extension: 'mjs',
  },
] as const

/**
 * Makes handoverctl as one file in a folder: the pinned Node, unchanged but for what is put into it as a single executable
 * application (https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html). The window has to be
 * built before.
 */
export async function buildOneFile(folder: string): Promise<void> {
  const parts = join(folder, 'parts')
  const made = oneFileIn(folder)
  process.chdir(projectFolder)
  rmSync(parts, { recursive: true, force: true })
  mkdirSync(parts, { recursive: true })
  await Promise.all(
    SCRIPTS.map(({ name, entry, format, extension }) =>
      build({
        configFile: false,
        ...mergeConfig(forNode({ entries: { [name]: entry }, folder: parts, format, extension }), {
          build: { rolldownOptions: { output: { codeSplitting: false } } },
          plugins: format === 'es' ? [withoutPlace] : [],
        }),
      }),
    ),
  )
  writeFileSync(join(parts, 'sea.json'), JSON.stringify(seaConfig(), null, 2))
  rmSync(made, { force: true })
  copyFileSync(node, made)
  writeFileSync(join(parts, 'blob'), makeBlob(node, parts, MAIN))
  const words = [made, 'NODE_SEA_BLOB', join(parts, 'blob'), '--sentinel-fuse', FUSE]
  // It warns of notes of Node's without a name, which is no matter.
  const put = spawnSync('postject', words, { encoding: 'utf8' })
  if (put.status !== 0) throw new Error(`The blob could not be put into Node: ${put.stdout}${put.stderr}`)
  chmodSync(made, 0o755)
  startOnce(made)
}

function oneFileIn(folder: string): string {
  return join(folder, 'handoverctl')
}

/** Whether it starts at all, and takes the compiled code: Node warns where it does not. */
function startOnce(made: string): void {
  const { status, stderr } = spawnSync(made, ['--version'], { encoding: 'utf8', env: {} })
  if (status !== 0 || stderr !== '') throw new Error(`${made} does not start as it should: ${stderr}`)
}

/**
 * A thread is started from an address that holds its whole script, and so has no place of its own to require Node's own
 * modules from.
 */
const withoutPlace: Plugin = {
  name: 'without-place',
  renderChunk: (code) => code.replaceAll('import.meta.url', '"file:///"'),
}

function seaConfig() {
  const window = join(distFolder, 'renderer')
  const files = readdirSync(window, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return {
    main: MAIN,
    output: 'blob',
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    // It may run as root: nothing of the environment is taken for options of Node.
    execArgvExtension: 'none',
    assets: {
      'pci.ids': join(projectFolder, 'build/pci.ids'),
      [POLICY]: join(projectFolder, 'build/polkit', POLICY),
      'inspect-worker.mjs': 'inspect-worker.mjs',
      'reading-thread.mjs': 'reading-thread.mjs',
      ...Object.fromEntries(files.map((file) => [`window/${relative(window, file)}`, file])),
    },
  }
}
