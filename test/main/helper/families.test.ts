import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, type ScratchOptions, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { applyRequest, changedPaths, choiceOn, partsOn, treeOf } from './scratch-parts.ts'

const systems: Readonly<Record<string, ScratchOptions>> = {
  Fedora: { family: 'fedora', machine: 'intel-nvidia' },
  'Fedora Atomic': { family: 'atomic', machine: 'intel-nvidia' },
  'Debian with initramfs-tools': { family: 'debian', machine: 'intel-nvidia' },
  'Debian with dracut': { family: 'debian', machine: 'intel-nvidia', initramfs: 'dracut' },
}

// Roots are entered with chroot, which takes root and a static busybox; without them these tests are skipped.
describe.skipIf(!canEnterRoots).each(Object.entries(systems))('on %s', { timeout: 60_000 }, (_, options) => {
  it('applies, finds everything as planned, and goes back to the very bytes of before', () =>
    withScratchRoot(options, async (root) => {
      const before = treeOf(root.path)
      const parts = partsOn(root.path)
      const applied = await runVerb(await applyRequest(parts, await choiceOn(root.path)), parts)
      if (applied.tag !== 'applied') expect.fail(JSON.stringify(applied))
      expect(applied.restart).toBe(true)
      const seen = await runVerb({ protocol: 1, verb: 'inspect' }, parts)
      expect(seen).toMatchObject({ tag: 'inspected', deviations: [] })
      const undone = await runVerb({ protocol: 1, verb: 'undo', transaction: applied.record.id }, parts)
      expect(undone).toMatchObject({ tag: 'undone', restart: false, left: [] })
      expect(changedPaths(before, treeOf(root.path))).toEqual([])
      const after = await runVerb({ protocol: 1, verb: 'inspect' }, parts)
      expect(after).toMatchObject({ tag: 'inspected', deviations: [], record: { phase: 'undone' } })
    }))

  it('has the card held after one restart, and given back after the undo and the next', () =>
    withScratchRoot(options, async (root) => {
      const parts = partsOn(root.path)
      const applied = await runVerb(await applyRequest(parts, await choiceOn(root.path)), parts)
      if (applied.tag !== 'applied') expect.fail(JSON.stringify(applied))
      const { id, plan } = applied.record
      expect(restart(root).held).toEqual(plan.bindSet.map(({ address }) => address))
      const later = partsOn(root.path)
      expect(await runVerb({ protocol: 1, verb: 'inspect' }, later)).toMatchObject({ deviations: [] })
      const confirmed = await runVerb({ protocol: 1, verb: 'confirm', transaction: id }, later)
      expect(confirmed).toMatchObject({ tag: 'confirmed', record: { phase: 'confirmed' } })
      const undone = await runVerb({ protocol: 1, verb: 'undo', transaction: id }, later)
      expect(undone).toMatchObject({ tag: 'undone', restart: true, left: [] })
      expect(restart(root).held).toEqual([])
    }))
})
