import { describe, expect, it } from 'vitest'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { choiceOn, partsOn } from '../helper/scratch-parts.ts'
import { wholeRound } from './round.ts'
import { systems, withoutLabels } from './systems.ts'

describe.skipIf(!canEnterRoots)('a card that is told from others by its model number', () => {
  it.each(Object.entries(systems))('is held and given back on %s', (_, system) =>
    withScratchRoot({ ...system, machine: 'intel-arc', change: withoutLabels }, async (root) => {
      const { record } = await wholeRound(root, await choiceOn(root.path, { bind: 'ids' }))
      const change = record.plan.operations.find((one) => one.kind === 'arguments')?.change
      expect(change?.extend).toContainEqual({ key: 'vfio-pci.ids', values: ['8086:56a0', '8086:4f90'] })
    }),
  )

  it('is refused where another card has the same number, which by address is held alone', () =>
    withScratchRoot({ family: 'fedora', machine: 'twin-nvidia' }, async (root) => {
      const look = async (bind: 'address' | 'ids') =>
        (await partsOn(root.path).look(await choiceOn(root.path, { bind }))).outcome
      expect(await look('ids')).toMatchObject({ tag: 'refused', refusals: [{ code: 'ids-shared' }] })
      expect(await look('address')).toMatchObject({
        tag: 'planned',
        plan: { bindSet: [{ address: '0000:0c:00.0' }, { address: '0000:0c:00.1' }] },
      })
    }))
})
