import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildOneFile, oneFile, releaseFolder } from '../../build/tasks/one-file.ts'
import { withSynthetic } from '../fixtures/synthetic.ts'
import { type Command, span, timesInTurn } from './measure.ts'

const BUNDLE = join(import.meta.dirname, '../../dist/handoverctl.mjs')
const ROUNDS = 21
const GOAL = 150

/** Measures whole runs of handoverctl as one file, beside the bundle on the same Node and an empty run of that Node. */
async function main(): Promise<void> {
  if (!existsSync(oneFile)) await buildOneFile(releaseFolder)
  await withSynthetic(30, async (folder) => {
    const inspect = ['inspect', '--json', '--root', folder]
    const runs: readonly (readonly [string, Command])[] = [
      ['one file, --version', [oneFile, '--version']],
      ['bundle, --version', [process.execPath, BUNDLE, '--version']],
      ['one file, inspect of 30 functions', [oneFile, ...inspect]],
      ['bundle, the same', [process.execPath, BUNDLE, ...inspect]],
      ['node -e 0', [process.execPath, '-e', '0']],
    ]
    const times = timesInTurn(
      runs.map(([, command]) => command),
      ROUNDS,
    )
    console.log(`handoverctl as one file, whole processes in turn (goal: under ${GOAL} ms):`)
    for (const [index, [title]] of runs.entries()) console.log(`  ${title}: ${span(times[index] ?? [])}`)
  })
}

await main()
