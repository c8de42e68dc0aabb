import { describe, expect, it } from 'vitest'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { choiceOn, reportOn } from '../helper/scratch-parts.ts'
import { applyOn, confirm, pauseAndBack, restartWith, restartWithout, undo } from './round.ts'
import { families, withoutLabels } from './systems.ts'

describe.skipIf(!canEnterRoots).each(families)('a card that is lent on demand on %s', (_, system) => {
  it('needs no restart where the IOMMU is on, and no file', () =>
    withScratchRoot({ ...system, machine: 'intel-nvidia', change: withoutLabels }, async (root) => {
      const round = await applyOn(root, await choiceOn(root.path, { mode: 'on-demand' }))
      expect(round.record.plan).toMatchObject({ restarts: 0, operations: [{ kind: 'services' }] })
      await confirm(round)
      await undo(round)
    }))

  it('has the IOMMU turned on where it is off in the kernel, and off again', () =>
    withScratchRoot({ ...system, machine: 'kernel-off', change: withoutLabels }, async (root) => {
      const iommu = async () => (await reportOn(root.path)).iommu.state
      const round = await applyOn(root, await choiceOn(root.path, { mode: 'on-demand' }))
      expect(round.record.plan.restarts).toBe(1)
      await restartWith(round)
      expect(await iommu()).toBe('on')
      await confirm(round)
      await pauseAndBack(round)
      await undo(round)
      await restartWithout(round)
      expect(await iommu()).toBe('off-in-kernel')
    }))
})
