import { mkdirSync, rmSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { bundleAll } from '../../build/tasks/bundle.ts'
import { buildOneFile, releaseFolder } from '../../build/tasks/one-file.ts'
import { projectFolder } from '../../build/tasks/run.ts'
import { makeBase } from './disk/base.ts'
import { makeOwnPackages } from './disk/own-packages.ts'
import { type Flavour, type LabParts, labIn } from './lab.ts'
import { endAll } from './machine/machine.ts'
import { whatIsMissing } from './needs.ts'
import { labOptions } from './options.ts'
import { resultsFolder } from './places.ts'
import { runScenarios } from './run-scenarios.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios/index.ts'

const GIBIBYTE = 1024 ** 3
const diskFolder = join(resultsFolder, 'disks')
const fixtures = join(projectFolder, 'test/fixtures/recordings')

/** `npm run test:lab`: proves Handover on emulated machines with an IOMMU. docs/lab.md says how. */
async function main(): Promise<number> {
  const options = labOptions(process.argv.slice(2), scenarios)
  switch (options.tag) {
    case 'wrong':
      console.error(options.message)
      return 2
    case 'list':
      for (const { name, core, minutes, proves } of scenarios)
        console.log(`${name} (${core ? 'core, ' : ''}about ${minutes} min)\n    ${proves}`)
      return 0
    case 'shell':
      return shell(await prepare([]), options.flavour)
    case 'run':
      return run(
        await prepare(options.scenarios, options.record ? fixtures : undefined),
        options.scenarios,
        options.keep,
      )
  }
}

async function prepare(
  chosen: readonly Scenario[],
  recordings = join(resultsFolder, 'recordings'),
): Promise<LabParts> {
  const missing = whatIsMissing()
  if (missing !== undefined) {
    console.error(missing)
    process.exit(1)
  }
  rmSync(resultsFolder, { recursive: true, force: true })
  mkdirSync(resultsFolder, { recursive: true })
  tell('builds the app and the disks; the first time that takes some minutes')
  await bundleAll()
  mkdirSync(releaseFolder, { recursive: true })
  await buildOneFile(releaseFolder)
  const base = await makeBase(diskFolder)
  const packages = chosen.some(({ wantsPackages }) => wantsPackages) ? makeOwnPackages(diskFolder) : undefined
  return { ...base, packages, stages: new Map(), diskFolder, recordings }
}

async function run(parts: LabParts, chosen: readonly Scenario[], keep: boolean): Promise<number> {
  const began = Date.now()
  const results = await runScenarios(chosen, {
    labIn: (folder) => labIn(folder, parts),
    folder: resultsFolder,
    // A machine has one processor and takes less than three gibibytes.
    atOnce: Math.max(1, Math.min(cpus().length, Math.floor(totalmem() / (3 * GIBIBYTE)))),
    keep,
    tell,
  })
  if (!keep) rmSync(diskFolder, { recursive: true, force: true })
  const failed = results.filter(({ error }) => error !== undefined).length
  const minutes = Math.round((Date.now() - began) / 60_000)
  console.log(`\nLab: ${minutes} minutes\n${results.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** Turns one machine on and leaves it to a person until Ctrl-C. */
async function shell(parts: LabParts, flavour: Flavour): Promise<number> {
  const machine = await labIn(join(resultsFolder, 'shell'), parts).machine({ flavour })
  await machine.logIn()
  tell(`up; Ctrl-C turns it off. Reach it with\n    ${machine.address}`)
  return new Promise(() => {})
}

function tell(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} ${line}`)
}

process.once('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.exitCode = await main()
process.exit()
