import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lab } from './lab.ts'
import type { Scenario } from './scenario.ts'

/** How a scenario ended. */
export interface ScenarioResult {
  readonly name: string
  readonly seconds: number
  /** undefined where it passed. */
  readonly error: unknown
}

/** What running scenarios needs. */
export interface RunOptions {
  /** Gives the lab of a scenario, whose logs go to the folder. */
  readonly labIn: (folder: string) => Lab
  /** Takes a folder for each scenario; that of one that passed is removed. */
  readonly folder: string
  readonly atOnce: number
  /** Leaves the machines of a scenario that failed running, for a person to look at. */
  readonly keep: boolean
  readonly tell: (line: string) => void
}

/** Runs scenarios, some at once, the longest first; one that fails does not keep the others from running. */
export async function runScenarios(
  scenarios: readonly Scenario[],
  { labIn, folder, atOnce, keep, tell }: RunOptions,
): Promise<ScenarioResult[]> {
  const waiting = [...scenarios].sort((a, b) => b.minutes - a.minutes).values()
  const results: ScenarioResult[] = []
  const takeTurns = async (): Promise<void> => {
    for (const { name, run } of waiting) {
      const own = join(folder, name)
      rmSync(own, { recursive: true, force: true })
      mkdirSync(own, { recursive: true })
      const lab = labIn(own)
      const began = Date.now()
      tell(`begins   ${name}`)
      const error = await run(lab).then(
        () => undefined,
        (reason: unknown) => reason ?? new Error('it failed without a reason'),
      )
      const seconds = Math.round((Date.now() - began) / 1000)
      results.push({ name, seconds, error })
      if (error === undefined) {
        tell(`passed   ${name} (${seconds} s)`)
        await lab.close()
        rmSync(own, { recursive: true })
        continue
      }
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      writeFileSync(join(own, 'failure.txt'), `${text}\n`)
      tell(`FAILED   ${name} (${seconds} s)\n${text}\nIts logs are in ${own}`)
      await lab.keepLogs()
      if (keep) tell(['it still runs:', ...lab.addresses()].join('\n    '))
      else await lab.close()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  return results
}
