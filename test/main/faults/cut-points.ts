import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { hasEnded } from '../../../src-shared/change/queries.ts'
import { type ChangeRecord, statusSchema } from '../../../src-shared/change/record.ts'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { recoverOn } from './helper-on.ts'

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

/** Recovers a root after a crash, holds it to the end that recovery names, and tells whether the change is in force. */
export async function isInForceAfterRecovery(root: ScratchRoot, at: string): Promise<boolean> {
  const result = await recoverOn(root)
  if (result.tag !== 'recovered') throw new Error(`${at}: ${JSON.stringify(result)}`)
  const isIn = inForce(root) !== undefined
  if (result.to === 'before') expect(isIn, at).toBe(false)
  if (result.to === 'after') expect(isIn, at).toBe(true)
  return isIn
}
