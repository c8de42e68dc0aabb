import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasEnded } from '../../../src-shared/change/queries.ts'
import { type ChangeRecord, statusSchema } from '../../../src-shared/change/record.ts'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'

/** At most `most` of the numbers from 0 on, evenly spread, the first and the last among them. */
export function spread(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index)
  const step = (count - 1) / (most - 1)
  return [...new Set(Array.from({ length: most }, (_, index) => Math.round(index * step)))]
}

/** The change that is in force, by what everybody may read; undefined where there is none. */
export function inForce({ path }: ScratchRoot): ChangeRecord | undefined {
  const file = join(path, stateFolder, 'status.json')
  if (!existsSync(file)) return undefined
  return statusSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).records.findLast((one) => !hasEnded(one))
}
