import { describe, expect, it } from 'vitest'
import { lookAt } from '../../../src-main/helper/look.ts'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import type { machines } from '../../../src-main/samples/machines/machines.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import { restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { choiceOn, helperOn, undoOn } from './helper-on.ts'
import { withoutLabels } from './systems.ts'

const families = ['fedora', 'atomic', 'debian'] as const
type Id = keyof typeof machines
const ids: readonly Id[] = [
  'intel-nvidia',
  'amd-amd',
  'twin-nvidia',
  'optimus-laptop',
  'one-card',
  'shared-group',
  'firmware-off',
  'kernel-off',
  'intel-arc',
  'server',
]

// Why there is no plan for the card that is chosen here.
const REFUSED: Partial<Record<Id, string>> = {
  'one-card': 'only-display',
  'shared-group': 'boot-disk',
  'firmware-off': 'iommu-off-in-firmware',
}

const rows = ids.flatMap((id) => families.map((family) => [id, family] as const))

describe.skipIf(!canEnterRoots)('every sample machine with every system', () => {
  it.each(rows)(
    '%s with %s: applied, held after the restart, undone to the byte',
    async (machine, family) => {
      await withScratchRoot(withoutLabels({ family, machine }), async (root) => {
        const before = treeOf(root.path, { times: true })
        const choice = choiceOn(root)
        const { outcome, digests } = await lookAt(root.path, choice)
        const refusal = REFUSED[machine]
        if (refusal !== undefined) {
          expect(outcome).toMatchObject({ tag: 'refused', refusals: [{ code: refusal }] })
          return
        }
        if (outcome.tag !== 'planned') throw new Error(JSON.stringify(outcome))
        const digest = digests?.whole ?? ''
        const done = await runVerb({ protocol: 1, verb: 'apply', choice, digest }, helperOn(root))
        if (done.tag !== 'applied') throw new Error(JSON.stringify(done))
        expect(restart(root).held.toSorted()).toEqual(
          outcome.plan.bindSet.map(({ address }) => address).toSorted(),
        )
        const parts = helperOn(root)
        expect(await runVerb({ protocol: 1, verb: 'inspect' }, parts)).toMatchObject({ deviations: [] })
        expect(await undoOn(root, done.record.id, parts)).toMatchObject({ tag: 'undone', left: [] })
        if (family !== 'atomic') expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
        expect(restart(root).held).toEqual([])
      })
    },
    60_000,
  )
})
