import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { projectFolder } from './run.ts'

/** What the registry knows of flaws in the packages that are locked here; `unasked` where it gave no answer. */
export type Audit =
  | { readonly tag: 'clean' }
  | { readonly tag: 'found'; readonly flaws: readonly string[] }
  | { readonly tag: 'unasked'; readonly why: string }

// As npm prints it since its version 7 (auditReportVersion 2). A flaw that comes with another package names only that.
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
})
const refusalSchema = z.object({ message: z.string() })

/** Asks the registry, as `npm audit` does. */
export function askAudit(): Audit {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], { cwd: projectFolder, encoding: 'utf8' })
  return error ? { tag: 'unasked', why: error.message } : auditOf(stdout)
}

/** The answer in what `npm audit --json` printed. */
export function auditOf(printed: string): Audit {
  const json = parsed(printed)
  const report = reportSchema.safeParse(json)
  if (!report.success)
    return { tag: 'unasked', why: refusalSchema.safeParse(json).data?.message ?? 'no report came' }
  const flaws = Object.entries(report.data.vulnerabilities).map(
    ([name, { severity, via }]) =>
      `${name} (${severity}): ${via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title}, ${one.url}`)).join('; ')}`,
  )
  return flaws.length === 0 ? { tag: 'clean' } : { tag: 'found', flaws }
}

/** Prints it; false where something is to be mended before the packages are handed to people. */
export function tellAudit(audit: Audit, print: (line: string) => void): boolean {
  switch (audit.tag) {
    case 'clean':
      print('No flaw is known of any package in package-lock.json.')
      return true
    case 'unasked':
      print(
        `Whether flaws are known could not be asked (${audit.why}). Run npm audit before publishing these files.`,
      )
      return true
    case 'found':
      print('Flaws are known of these packages; update them before publishing:')
      for (const flaw of audit.flaws) print(`  ${flaw}`)
      return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
