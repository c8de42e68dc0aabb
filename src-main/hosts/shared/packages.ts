import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Done, Work } from '../host.ts'
import { deviation, done, doneUnless } from './say.ts'
import { outcomeOf, runLoud, runQuiet, type Tool } from './tools.ts'

/** How a family installs packages and asks whether one is there. */
export interface PackageTool {
  readonly install: Tool
  /** The words before the names of the packages. */
  readonly words: readonly string[]
  isInstalled(work: Work, name: string): Promise<boolean>
}

/** Installs the packages that are missing, and asks the database of packages again. They stay for good. */
export async function installPackages(
  names: readonly string[],
  work: Work,
  tool: PackageTool,
): Promise<Done> {
  const missing = await missingPackages(names, work, tool)
  if (missing.length === 0) return done
  const result = outcomeOf(tool.install, await runLoud(work, tool.install, [...tool.words, ...missing]))
  return result.ok ? doneUnless(await packageDeviations(names, work, tool)) : result
}

/** Packages that should be there and are not. */
export async function packageDeviations(
  names: readonly string[],
  work: Work,
  tool: PackageTool,
): Promise<readonly Deviation[]> {
  const missing = await missingPackages(names, work, tool)
  return missing.map((name) => deviation('package-absent', name))
}

async function missingPackages(names: readonly string[], work: Work, tool: PackageTool): Promise<string[]> {
  const missing: string[] = []
  for (const name of names) if (!(await tool.isInstalled(work, name))) missing.push(name)
  return missing
}

/** Asks rpm; a name that only something else provides counts too. */
export async function isRpmInstalled(work: Work, name: string): Promise<boolean> {
  const result = await runQuiet(work, 'rpm', ['-q', '--whatprovides', name])
  return !result.missing && result.code === 0
}
