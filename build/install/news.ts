import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../tasks/run.ts'

/** What NEWS.md tells of one version. */
export interface Release {
  readonly version: string
  /** As 2026-11-26. */
  readonly date: string
  readonly about: string
  readonly points: readonly string[]
}

/** The releases of NEWS.md, newest first. Throws for a file without any, as nothing can be made without a version. */
export function releases(text = readFileSync(join(projectFolder, 'NEWS.md'), 'utf8')): readonly Release[] {
  const found = text
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [, version, date, body = ''] = /^(\S+) \((\d{4}-\d\d-\d\d)\)\n([\s\S]*)$/.exec(part) ?? []
      if (version === undefined || date === undefined) return []
      const [about = '', ...points] = body.split(/^- /m).map((one) => one.split(/\s+/).join(' ').trim())
      return [{ version, date, about, points }]
    })
  if (found.length === 0) throw new Error('NEWS.md tells of no version')
  return found
}

/**
 * The time, in seconds since 1970, that everything which is made carries: the day of the newest release, so that two
 * builds of the same source are the same bytes; or what SOURCE_DATE_EPOCH says
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function sourceDate(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment.SOURCE_DATE_EPOCH
  if (given !== undefined && /^\d{1,12}$/.test(given)) return Number(given)
  return Date.parse(`${releases()[0]?.date}T00:00:00Z`) / 1000
}
