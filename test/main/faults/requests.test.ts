import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HelperParts } from '../../../src-main/helper/parts.ts'
import { readRequest } from '../../../src-main/helper/read-request.ts'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { inspect } from '../../../src-main/inspect/inspect.ts'
import { readPlanFacts } from '../../../src-main/inspect/plan-facts.ts'
import { diskStore } from '../../../src-main/inspect/root/disk-store.ts'
import { openRoot } from '../../../src-main/inspect/root/root.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import { makePlan } from '../../../src-shared/plan/make-plan.ts'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import { takeCalls } from '../../fixtures/scratch/faults.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { anyRequest } from './any-request.ts'
import { inForce } from './cut-points.ts'
import { applied, choiceOn, helperOn, shown } from './helper-on.ts'
import { systems } from './systems.ts'

const RUNS = 5_500

/** Parts that look at the machine once and then make the plan of each choice from that. */
async function partsOf(root: ScratchRoot): Promise<HelperParts> {
  const place = openRoot('folder', diskStore(root.path), { now: () => performance.now(), budget: 20_000 })
  const facts = await inspect(place, { bundledPciIds: () => new Uint8Array() })
  const report = assess(facts, { kind: 'root', name: null })
  const before = { iommu: report.iommu.state, arguments: [], functions: [] }
  return helperOn(root, {
    look(choice) {
      const outcome = makePlan(report, choice, readPlanFacts(place, report, choice))
      // No plan of a made-up request was shown to anybody.
      const digests = outcome.tag === 'planned' ? { whole: 'unknown', withoutCosts: [] } : null
      return Promise.resolve({ outcome, digests, before })
    },
  })
}

/** Runs made-up requests; gives how many of them had the form of a request, and which results there were. */
async function runAll(root: ScratchRoot, transaction: string): Promise<Map<string, number>> {
  const parts = await partsOf(root)
  const choice = choiceOn(root)
  const { digest } = await shown(root, choice).catch(() => ({ digest: 'ab'.repeat(32) }))
  const counts = new Map<string, number>()
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const property = fc.asyncProperty(anyRequest(choice, digest, transaction), async ({ text, verb }) => {
    const reading = readRequest(text, verb)
    if (!reading.ok) return count('not a request')
    const result = await runVerb(reading.request, parts)
    count(result.tag)
    // Nothing may be applied, undone or set: no made-up request is what somebody was shown.
    expect(['refused', 'inspected', 'recovered', 'failed']).toContain(result.tag)
  })
  await fc.assert(property, { numRuns: RUNS })
  return counts
}

describe.skipIf(!canEnterRoots)('10,000 made-up requests', () => {
  it('change no byte of a machine that was never changed, and run nothing', async () => {
    await withScratchRoot(systems.Fedora, async (root) => {
      const before = treeOf(root.path, { times: true })
      takeCalls(root)
      const counts = await runAll(root, '20261122-120000-abcd')
      expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
      expect(takeCalls(root)).toEqual([])
      expect(existsSync(join(root.path, stateFolder))).toBe(false)
      // Most fall at the first look; enough get as far as a plan.
      expect(counts.get('refused')).toBeGreaterThan(500)
      expect(counts.get('not a request')).toBeGreaterThan(1_000)
    })
  }, 120_000)

  it('change no byte of a machine with a change in force', async () => {
    await withScratchRoot(systems['Debian with initramfs-tools'], async (root) => {
      const id = await applied(root)
      const before = treeOf(root.path, { times: true })
      const kept = readdirSync(join(root.path, stateFolder, 'transactions'), { recursive: true }).sort()
      const record = inForce(root)
      // Another change's id, with the same form.
      await runAll(root, `${id.slice(0, -4)}${id.endsWith('0') ? '1111' : '0000'}`)
      expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
      expect(readdirSync(join(root.path, stateFolder, 'transactions'), { recursive: true }).sort()).toEqual(
        kept,
      )
      expect(inForce(root)).toEqual(record)
    })
  }, 120_000)
})
