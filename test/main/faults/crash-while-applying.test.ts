import { afterAll, describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { withClone } from '../../fixtures/scratch/clone.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { powerCut } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { crashes, crashingAt } from './crash.ts'
import { isInForceAfterRecovery, spread } from './cut-points.ts'
import { choiceOn, helperOn, shown } from './helper-on.ts'
import { systemNames, systems, withoutLabels } from './systems.ts'

// How many of the points are tried; a whole round takes longest on Fedora, whose labels are set one by one.
const MOST = { Fedora: 30, Atomic: 24, 'Debian with initramfs-tools': 32, 'Debian with dracut': 24 }
let points = 0

describe.skipIf(!canEnterRoots)('a crash while a change is applied', () => {
  it.each(systemNames)(
    'leaves %s before or after, never between',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (template) => {
        const choice = choiceOn(template)
        const looked = await shown(template, choice)
        const request = { protocol: 1, verb: 'apply', choice, digest: looked.digest } as const
        const before = treeOf(template.path, { times: true })
        const run = async (root: ScratchRoot, number: number) => {
          const parts = helperOn(root, { look: () => Promise.resolve(looked) })
          const crashing = crashingAt(root, parts, number)
          return { ended: await crashes(runVerb(request, crashing.parts)), effects: crashing.effects }
        }
        const whole = await withClone(template, async (root) => {
          const { ended, effects } = await run(root, Number.MAX_SAFE_INTEGER)
          expect(ended).toMatchObject({ tag: 'applied' })
          return { count: effects.length, after: treeOf(root.path) }
        })
        for (const number of spread(whole.count, MOST[name]))
          await withClone(template, async (root) => {
            const { ended, effects } = await run(root, number)
            const at = `cut ${number}: ${effects[number]}`
            expect(ended, at).toBe('crashed')
            // The helper alone is killed, or the whole machine goes off.
            if (number % 2 === 0) powerCut(root)
            const isIn = await isInForceAfterRecovery(root, at)
            const wrong = isIn
              ? differences(whole.after, treeOf(root.path))
              : differences(before, treeOf(root.path, { times: true }))
            expect(wrong, at).toEqual([])
            points += 1
          })
      })
    },
    240_000,
  )

  afterAll(() => {
    if (canEnterRoots) console.log(`crashed while applying at ${points} points`)
  })
})
