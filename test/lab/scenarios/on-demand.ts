import assert from 'node:assert/strict'
import { attach, defineInner, detach, expectWholeCard, innerName, startInner, stopInner } from '../inner.ts'
import { usualCard } from '../machine/hardware.ts'
import type { Machine } from '../machine/machine.ts'
import type { Scenario } from '../scenario.ts'
import { apply, expectDrivers, expectSame, inspect, listing, withHost } from '../steps.ts'

/** No boot change: libvirt takes the card when the VM starts, and gives it back. */
export const onDemand: Scenario = {
  name: 'on-demand',
  proves:
    'On demand a VM takes the card and gives it back, twice, without a restart; who holds the card is named.',
  core: true,
  minutes: 6,
  async run(lab) {
    const machine = await lab.machine()
    await machine.logIn()
    await defineInner(machine)
    const before = await listing(machine)
    // With the IOMMU on there is nothing to change: the answer says so and leads on to the VM.
    const answer = await apply(machine, ['--mode', 'on-demand'])
    assert.equal(answer.code, 3, `${answer.output}\n${answer.errors}`)
    assert.match(answer.output, /"code":"nothing-to-do"/)
    await attach(machine)
    for (let round = 1; round <= 2; round += 1) {
      expectWholeCard(await startInner(machine))
      await expectDrivers(machine, { ...withHost, '0000:01:00.0': 'vfio-pci', '0000:01:00.1': 'vfio-pci' })
      await stopInner(machine)
      await expectDrivers(machine, withHost)
    }
    await heldCard(machine)
    await detach(machine)
    expectSame(before, await listing(machine))
  },
}

/**
 * A process that has the card open: it is named, and starting the VM neither hangs nor takes the card from it. It stays
 * to the end, as the driver of the emulated card divides by zero when the last one closes it (r100_bandwidth_update).
 */
async function heldCard(machine: Machine): Promise<void> {
  const node = `/dev/dri/by-path/pci-${usualCard.functions[0]}-card`
  await machine.output(
    `systemd-run --quiet --unit lab-holder -p User=jo -p SupplementaryGroups=video sh -c 'exec 3<>${node}; exec sleep infinity'`,
  )
  const card = (await inspect(machine)).cards.find(({ address }) => address === usualCard.functions[0])
  assert.deepEqual(
    card?.holders.map(({ name }) => name),
    ['sleep'],
  )
  const start = await machine.asPerson(['handoverctl', 'vms', '--start', innerName, '--json'], 120_000)
  assert.equal(start.code, 3, `${start.output}\n${start.errors}`)
  assert.match(start.output + start.errors, /sleep/)
  await expectDrivers(machine, withHost)
}
