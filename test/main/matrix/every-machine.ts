import { describe, expect, it } from 'vitest'
import { machines, type SampleId } from '../../../src-main/samples/machines/machines.ts'
import { canEnterRoots, type ScratchOptions, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { choiceOn, partsOn } from '../helper/scratch-parts.ts'
import { wholeRound } from './round.ts'

/** Why the card that a careful user would choose cannot go. */
const REFUSED: Readonly<Partial<Record<SampleId, string>>> = {
  'one-card': 'only-display',
  'shared-group': 'boot-disk',
  'firmware-off': 'iommu-off-in-firmware',
}

const all = Object.keys(machines).filter((id): id is SampleId => Object.hasOwn(machines, id))

// Labels double the number of tools that run; one machine shows that they are right.
const labels = (machine: SampleId): Pick<ScratchOptions, 'change'> =>
  machine === 'intel-nvidia' ? {} : { change: (found) => ({ ...found, selinux: 'disabled' }) }

/**
 * Makes a test for each of these machines, of all where none are named: the whole round of a change of its discrete
 * card, or the refusal. Roots are entered with chroot, which takes root and a static busybox; without them these are
 * skipped.
 */
export function testMachines(
  name: string,
  system: Omit<ScratchOptions, 'machine'>,
  ids: readonly SampleId[] = all,
): void {
  describe.skipIf(!canEnterRoots)(`sample machines with ${name}`, () => {
    it.each(ids.filter((id) => REFUSED[id] === undefined))(
      '%s: applied, held, confirmed, paused and back, undone to the byte',
      (machine) =>
        withScratchRoot({ ...system, machine, ...labels(machine) }, async (root) => {
          await wholeRound(root, await choiceOn(root.path))
        }),
      60_000,
    )

    it.each(ids.filter((id) => REFUSED[id] !== undefined))('%s: is refused for the right reason', (machine) =>
      withScratchRoot({ ...system, machine, ...labels(machine) }, async (root) => {
        const { outcome } = await partsOn(root.path).look(await choiceOn(root.path))
        if (outcome.tag !== 'refused') expect.fail(JSON.stringify(outcome))
        expect(outcome.refusals.map(({ code }) => code)).toContain(REFUSED[machine])
      }),
    )
  })
}
