import assert from 'node:assert/strict'
import { onlyDisplay, shared } from '../machine/hardware.ts'
import type { Machine } from '../machine/machine.ts'
import type { Scenario } from '../scenario.ts'
import { expectSame, history, inspect, listing } from '../steps.ts'

/** Groups that hold more than a card, and what must never be given away. */
export const refusals: Scenario = {
  name: 'refusals',
  proves: 'A shared group is shown with its cost; the disk of the system and the only display are refused.',
  core: true,
  minutes: 4,
  async run(lab) {
    const machine = await lab.machine({ hardware: shared, direct: 'intel_iommu=on' })
    await machine.logIn()
    const before = await listing(machine)
    const report = await inspect(machine)
    const cardOf = (id: string, kind: string) => {
      const found = report.cards.filter(({ address }) => {
        const device = report.devices.find((one) => one.address === address)
        return device !== undefined && `${device.vendor}:${device.device}` === id && device.class === kind
      })
      return found.map(({ address }) => address).sort()
    }
    await lab.record(machine, 'shared-groups')
    // Bus numbers are given in the order of the bridges: the first bochs-display is with the disk.
    const [withDisk = '', behindSwitch = ''] = cardOf('1234:1111', '038000')
    const [withUsb = ''] = cardOf('1002:5159', '030000')
    const find = (address: string) => report.cards.find((card) => card.address === address)

    const disk = report.devices.find(
      ({ class: kind, driver }) => kind === '010000' && driver === 'virtio-pci',
    )
    assert.ok(disk && find(withDisk)?.bindSet.includes(disk.address), 'the disk shares no group with a card')
    assert.equal(find(withDisk)?.verdict, 'blocked')
    assert.ok(find(withDisk)?.costs.some(({ kind }) => kind === 'boot-disk'))
    await refused(machine, withDisk, 'boot-disk')

    const usb = find(withUsb)?.costs.find(({ kind }) => kind === 'usb')
    assert.equal(find(withUsb)?.bindSet.length, 2)
    assert.notEqual(find(withUsb)?.verdict, 'blocked')
    const planned = await machine.asPerson(['handoverctl', 'plan', '--card', withUsb, '--no-software'])
    assert.equal(planned.code, 0, planned.errors)
    assert.ok(
      usb === undefined || planned.output.includes(usb.address),
      'the plan does not tell of the USB controller',
    )

    assert.deepEqual(find(behindSwitch)?.bindSet, [behindSwitch])
    const alone = await machine.asPerson(['handoverctl', 'plan', '--card', behindSwitch, '--no-software'])
    assert.equal(alone.code, 0, alone.errors)

    assert.deepEqual(await history(machine), [])
    expectSame(before, await listing(machine))
    await machine.cutPower()

    const single = await lab.machine({ hardware: onlyDisplay })
    await single.logIn()
    await refused(single, '0000:00:02.0', 'only-display')
  },
}

async function refused(machine: Machine, card: string, code: string): Promise<void> {
  const words = ['--card', card, '--no-software']
  const plan = await machine.asPerson(['handoverctl', 'plan', '--json', ...words])
  assert.equal(plan.code, 3, plan.errors)
  const { outcome } = JSON.parse(plan.output)
  assert.equal(outcome.tag, 'refused')
  const codes: string[] = outcome.refusals.map((refusal: { code: string }) => refusal.code)
  assert.ok(
    codes.some((one) => one.includes(code)),
    `refused for ${codes}`,
  )
  const apply = await machine.asPerson(['handoverctl', 'apply', '--yes', '--json', ...words])
  assert.equal(apply.code, 3, apply.errors)
}
