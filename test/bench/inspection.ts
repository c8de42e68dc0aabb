import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withSynthetic } from '../fixtures/synthetic.ts'
import { type Command, median, milliseconds, peakMemoryOf, timesInTurn } from './measure.ts'

const PROJECT = join(import.meta.dirname, '../..')
const CLI = join(PROJECT, 'dist/handoverctl.mjs')
const SIZES = [
  { functions: 30, rounds: 15 },
  { functions: 5_000, rounds: 7 },
  { functions: 50_000, rounds: 3 },
]
const ALONE_ROUNDS = 9

interface Row {
  readonly functions: number
  readonly rounds: number
  readonly ours: number
  readonly lspci: number | undefined
}

/**
 * Measures the built `handoverctl inspect` on synthetic trees and prints the figures: whole process against
 * lspci on the same tree, growth, peak memory, and the inspection alone. `--quick` leaves out the largest tree,
 * which takes some gigabytes of disk and some minutes.
 */
async function main(): Promise<void> {
  if (!existsSync(CLI)) throw new Error('dist/handoverctl.mjs is missing; "npm run bench" builds it first.')
  const hasLspci = spawnSync('lspci', ['--version'], { stdio: 'ignore' }).status === 0
  if (!hasLspci) console.log('lspci is not installed (package pciutils): times stand alone.')
  const sizes = process.argv.includes('--quick') ? SIZES.filter(({ functions }) => functions <= 5_000) : SIZES
  const rows: Row[] = []
  console.log('Whole process: handoverctl inspect --json and lspci -nnk on the same tree, in turn; medians.')
  for (const { functions, rounds } of sizes) {
    await withSynthetic(functions, async (folder) => {
      const row = compare(folder, functions, rounds, hasLspci)
      rows.push(row)
      printRow(row)
      if (functions === 30) {
        console.log(
          `           alone, without starting the process: ${milliseconds(inspectionAlone(folder))}`,
        )
      }
      if (functions === 5_000) {
        const peak = peakMemoryOf(CLI, ['inspect', '--root', folder, '--json'])
        console.log(`           peak memory: ${(peak / 1e6).toFixed(0)} MB`)
      }
    })
  }
  printGrowth(rows)
}

function compare(folder: string, functions: number, rounds: number, hasLspci: boolean): Row {
  const ours: Command = [process.execPath, CLI, 'inspect', '--root', folder, '--json']
  const pci = `sysfs.path=${folder}/sys/bus/pci`
  const lspci: Command = ['lspci', '-A', 'linux-sysfs', '-O', pci, '-nnk']
  const [own = [], other] = timesInTurn(hasLspci ? [ours, lspci] : [ours], rounds)
  return { functions, rounds, ours: median(own), lspci: other && median(other) }
}

/** The median time of the first inspection in a process of its own, without the start of that process. */
function inspectionAlone(folder: string): number {
  const once = join(import.meta.dirname, 'inspect-once.ts')
  const times = Array.from({ length: ALONE_ROUNDS }, () =>
    Number(spawnSync(process.execPath, [once, folder], { encoding: 'utf8' }).stdout),
  )
  return median(times)
}

function printRow({ functions, rounds, ours, lspci }: Row): void {
  const size = `${functions.toLocaleString('en')} functions`.padStart(17)
  const ratio =
    lspci === undefined ? '' : `, lspci ${milliseconds(lspci)}, ratio ${(ours / lspci).toFixed(2)}`
  console.log(`${size}: ${milliseconds(ours)}${ratio} (${rounds} rounds)`)
}

function printGrowth(rows: readonly Row[]): void {
  const small = rows.find(({ functions }) => functions === 5_000)
  const large = rows.find(({ functions }) => functions === 50_000)
  if (!small || !large) return
  const times = (large.ours / small.ours).toFixed(1)
  const other = small.lspci && large.lspci ? ` (lspci: ${(large.lspci / small.lspci).toFixed(1)})` : ''
  console.log(`Growth from 5,000 to 50,000 functions, 10 times as many: ${times} times the time${other}`)
}

await main()
