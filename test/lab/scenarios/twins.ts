import assert from 'node:assert/strict'
import type { Lab, Stage } from '../lab.ts'
import { twinMoved, twins } from '../machine/hardware.ts'
import type { Scenario } from '../scenario.ts'
import { applied, expectDrivers, inEffect, verify } from '../steps.ts'

/** The first of the twins stays, the second goes; the host's display has the same driver as both. */
const parted = { '0000:00:02.0': 'bochs-drm', '0000:01:00.0': 'bochs-drm', '0000:02:00.0': 'vfio-pci' }

function twinsApplied(lab: Lab): Promise<{ readonly stage: Stage }> {
  return lab.shared('twins-applied', async () => {
    const machine = await lab.machine({ hardware: twins })
    await machine.logIn()
    await expectDrivers(machine, { ...parted, '0000:02:00.0': 'bochs-drm' })
    // By ids the twins cannot be told apart.
    const byIds = ['handoverctl', 'apply', '--card', '02:00.0', '--bind', 'ids', '--no-software', '--yes']
    const refused = await machine.asPerson(byIds)
    assert.equal(refused.code, 3, refused.errors)
    await applied(machine, ['--card', '0000:02:00.0', '--guard', 'off'])
    await machine.powerOff()
    return { stage: lab.stageOf(machine) }
  })
}

/** Early binding must not be a race: start after start. */
function starts(name: string, count: number, core: boolean): Scenario {
  return {
    name,
    proves: `One of two equal cards is handed over, the other and the host's display keep their driver, at ${count} starts.`,
    core,
    minutes: 3 + count,
    async run(lab) {
      const { stage } = await twinsApplied(lab)
      const machine = await lab.machine({ from: stage, hardware: twins })
      for (let start = 1; start <= count; start += 1) {
        await expectDrivers(machine, parted)
        if (start === 1) {
          await inEffect(machine)
          await machine.logIn()
          await lab.record(machine, 'twins-parted')
        }
        // No driver ever had it in this start.
        const bound = await machine.output('dmesg')
        assert.doesNotMatch(bound, /bochs-drm 0000:02:00\.0/)
        if (start < count) await machine.restart()
      }
    },
  }
}

export const threeStarts: Scenario = starts('twins-three-starts', 3, true)
export const tenStarts: Scenario = starts('twins-ten-starts', 10, false)

/** Between apply and restart the card is put into another slot. */
export const movedCard: Scenario = {
  name: 'twin-moved',
  proves:
    'A card that was moved to another slot between apply and restart stays with the host, and that is reported.',
  core: false,
  minutes: 5,
  async run(lab) {
    const { stage } = await twinsApplied(lab)
    const machine = await lab.machine({ from: stage, hardware: twinMoved })
    await expectDrivers(machine, {
      '0000:00:02.0': 'bochs-drm',
      '0000:01:00.0': 'bochs-drm',
      '0000:03:00.0': 'bochs-drm',
    })
    const { view, code } = await verify(machine)
    assert.equal(view.proof?.state, 'moved', JSON.stringify(view.proof))
    assert.equal(code, 1)
    assert.match(await machine.output('journalctl -b -k --no-pager'), /gpu-handover: 0000:02:00\.0 is absent/)
  },
}
