import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { crashes, crashingAt } from './crash.ts'
import { inForce } from './cut-points.ts'
import { applied, choiceOn, helperOn, shown, undoOn } from './helper-on.ts'
import { systemNames, systems, withoutLabels } from './systems.ts'

describe.skipIf(!canEnterRoots)('two requests at once', () => {
  it.each(systemNames)(
    '%s: of two that apply, one does and the other is told who is at work',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        const before = treeOf(root.path)
        const choice = choiceOn(root)
        const { digest } = await shown(root, choice)
        const request = { protocol: 1, verb: 'apply', choice, digest } as const
        const results = await Promise.all([1, 2, 3].map(() => runVerb(request, helperOn(root))))
        expect(results.filter(({ tag }) => tag === 'applied')).toHaveLength(1)
        for (const result of results)
          if (result.tag !== 'applied')
            expect(result).toMatchObject({ tag: 'refused', refusals: [{ code: 'busy' }] })
        expect(await undoOn(root, inForce(root)?.id ?? '')).toMatchObject({ tag: 'undone', left: [] })
        expect(differences(before, treeOf(root.path))).toEqual([])
      })
    },
    60_000,
  )

  it('a second change is refused while one is in force', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const choice = choiceOn(root)
      const looked = await shown(root, choice)
      await applied(root)
      const now = treeOf(root.path, { times: true })
      const again = { protocol: 1, verb: 'apply', choice, digest: looked.digest } as const
      const result = await runVerb(again, helperOn(root, { look: () => Promise.resolve(looked) }))
      expect(result).toMatchObject({ tag: 'refused', refusals: [{ code: 'undo-first' }] })
      expect(differences(now, treeOf(root.path, { times: true }))).toEqual([])
    })
  })

  it('a lock whose owner is gone keeps nobody out, and what it left is taken back first', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const choice = choiceOn(root)
      const { digest } = await shown(root, choice)
      const dead = { ...helperOn(root).self, pid: 4_000_000 }
      const { parts } = crashingAt(root, helperOn(root, { self: dead }), 40)
      expect(await crashes(runVerb({ protocol: 1, verb: 'apply', choice, digest }, parts))).toBe('crashed')
      const request = { protocol: 1, verb: 'apply', choice, digest } as const
      expect(await runVerb(request, helperOn(root))).toMatchObject({ tag: 'applied' })
    })
  })
})
