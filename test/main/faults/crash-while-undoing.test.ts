import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { ownFiles } from '../../../src-shared/plan/own-files.ts'
import { withClone } from '../../fixtures/scratch/clone.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { powerCut, restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { crashes, crashingAt } from './crash.ts'
import { inForce, isInForceAfterRecovery, spread } from './cut-points.ts'
import { applied, helperOn, undoOn } from './helper-on.ts'
import { systemNames, systems, withoutLabels } from './systems.ts'

const MOST = { Fedora: 32, Atomic: 16, 'Debian with initramfs-tools': 28, 'Debian with dracut': 20 }
let points = 0

describe.skipIf(!canEnterRoots)('a crash while a change is undone', () => {
  it.each(systemNames)(
    'leaves %s before or after, never between',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (template) => {
        const isAtomic = template.family === 'atomic'
        const before = treeOf(template.path, { times: true })
        const transaction = await applied(template)
        // On ostree a deployment is whole only after a restart, and undone by another deployment.
        if (isAtomic) restart(template)
        const after = treeOf(template.path)
        const request = { protocol: 1, verb: 'undo', transaction } as const
        const run = async (root: ScratchRoot, number: number) => {
          const crashing = crashingAt(root, helperOn(root), number)
          return { ended: await crashes(runVerb(request, crashing.parts)), effects: crashing.effects }
        }
        const whole = await withClone(template, async (root) => {
          const { ended, effects } = await run(root, Number.MAX_SAFE_INTEGER)
          expect(ended).toMatchObject({ tag: 'undone', left: [] })
          return { count: effects.length, undone: isAtomic ? treeOf(root.path) : before }
        })
        for (const number of spread(whole.count, MOST[name]))
          await withClone(template, async (root) => {
            const { ended, effects } = await run(root, number)
            const at = `cut ${number}: ${effects[number]}`
            expect(ended, at).toBe('crashed')
            if (number % 2 === 0) powerCut(root)
            // Until it has ended, the next start goes on with it by itself.
            if (inForce(root)) expect(existsSync(join(root.path, ownFiles.bootWants)), at).toBe(true)
            const isIn = await isInForceAfterRecovery(root, at)
            const now = treeOf(root.path, { times: !isIn && !isAtomic })
            expect(differences(isIn ? after : whole.undone, now), at).toEqual([])
            // Whichever end it is, the person gets back from it.
            if (isIn) expect(await undoOn(root, transaction), at).toMatchObject({ tag: 'undone', left: [] })
            points += 1
          })
      })
    },
    240_000,
  )

  afterAll(() => {
    if (canEnterRoots) console.log(`crashed while undoing at ${points} points`)
  })
})
