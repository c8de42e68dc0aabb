import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { withTemporaryFolder } from '../fixtures/temporary-folder.ts'
import { median, span, timeOf } from './measure.ts'

const HELPER = join(import.meta.dirname, '../../dist/handover-helper.mjs')
const WARM = 31
const COLD = 7
const GOAL = 150
// More files than go into memory: these copies have to lie on a disk, to be read from it.
const ON_DISK = Number.POSITIVE_INFINITY

/**
 * Measures the built helper from the start of its process to its greeting and to its end, beside `node -e 0` of the
 * same Node; warm, and with both files out of the page cache, as at the first start after a boot.
 */
async function main(): Promise<void> {
  if (!existsSync(HELPER)) throw new Error('dist/handover-helper.mjs is missing; "npm run bench" builds it.')
  await withTemporaryFolder(ON_DISK, async (folder) => {
    // Copies of their own, as pages of a program that runs (this one) cannot be put out of the cache.
    const node = join(folder, 'node')
    const helper = join(folder, 'handover-helper.mjs')
    copyFileSync(process.execPath, node)
    copyFileSync(HELPER, helper)
    spawnSync('sync', ['-f', folder])
    const files = [node, helper]
    const cold = forget(files) ? await measure(files, COLD, () => forget(files)) : undefined
    await start(node, helper)
    print(await measure(files, WARM, () => {}), cold)
  })
}

/** What was measured in turn: starts of the helper, and whole runs of Node with nothing to do. */
interface Measured {
  readonly starts: readonly Start[]
  readonly empty: readonly number[]
}

async function measure(
  [node = '', helper = '']: readonly string[],
  rounds: number,
  before: () => void,
): Promise<Measured> {
  const starts: Start[] = []
  const empty: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    before()
    starts.push(await start(node, helper))
    before()
    empty.push(timeOf([node, '-e', '0']))
  }
  return { starts, empty }
}

interface Start {
  /** Milliseconds from the start of the process. */
  readonly greeted: number
  readonly ended: number
}

/** Starts it with a request that it refuses, which has it load everything and change nothing. */
function start(node: string, helper: string): Promise<Start> {
  return new Promise((done, failed) => {
    const began = performance.now()
    let greeted = Number.NaN
    const child = spawn(node, [helper, 'inspect'], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdout.on('data', () => {
      if (Number.isNaN(greeted)) greeted = performance.now() - began
    })
    child.once('error', failed)
    child.once('close', () => done({ greeted, ended: performance.now() - began }))
    child.stdin.end('{}')
  })
}

/** Puts files out of the page cache, which no other program notices; false where dd of coreutils is not there. */
function forget(files: readonly string[]): boolean {
  return files.every((file) => {
    const { status } = spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' })
    return status === 0
  })
}

function print(warm: Measured, cold: Measured | undefined): void {
  console.log(
    [
      `Helper, from the start of its process to the greeting (goal: under ${GOAL} ms):`,
      `  warm, ${WARM} rounds: ${figures(warm)}`,
      `  to the end, with everything loaded: ${span(warm.starts.map(({ ended }) => ended))}`,
      cold === undefined
        ? '  cold: not measured, as dd cannot put files out of the page cache here'
        : `  cold, ${COLD} rounds: ${figures(cold)}`,
    ].join('\n'),
  )
}

function figures({ starts, empty }: Measured): string {
  const greetings = starts.map(({ greeted }) => greeted)
  const ratio = (median(greetings) / median(empty)).toFixed(2)
  return `${span(greetings)}; node -e 0, whole: ${span(empty)}; ratio ${ratio}`
}

await main()
