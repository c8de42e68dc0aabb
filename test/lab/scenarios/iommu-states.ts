import assert from 'node:assert/strict'
import { onDesk } from '../machine/hardware.ts'
import type { Scenario } from '../scenario.ts'
import { expectDrivers, inspect, withHost } from '../steps.ts'

/** Off in firmware, off in the kernel, on: three starts, three answers, none of them from the command line alone. */
export const iommuStates: Scenario = {
  name: 'iommu-states',
  proves:
    'An IOMMU that is off in the firmware, off in the kernel, or on is told apart, with the fix for each.',
  core: true,
  minutes: 4,
  async run(lab) {
    const cases = [
      // The argument alone turns nothing on.
      {
        state: 'off-in-firmware',
        wish: { hardware: onDesk(false), direct: 'intel_iommu=on' },
        groups: false,
        answer: { status: 'fail', fix: 'firmware-setting' },
      },
      {
        state: 'off-in-kernel',
        wish: { hardware: onDesk(true), direct: 'intel_iommu=off' },
        groups: false,
        answer: { status: 'warn', fix: 'kernel-argument' },
      },
      {
        state: 'on',
        wish: { hardware: onDesk(true), direct: 'intel_iommu=on' },
        groups: true,
        answer: { status: 'pass', fix: 'none' },
      },
    ] as const
    for (const { state, wish, groups, answer } of cases) {
      const machine = await lab.machine(wish)
      await machine.logIn()
      const report = await inspect(machine)
      assert.equal(report.iommu.state, state)
      assert.equal(report.iommu.groups.length > 0, groups)
      const check = report.readiness.find(({ id }) => id === 'iommu')
      assert.deepEqual({ status: check?.status, fix: check?.fix.kind }, answer)
      if (state === 'off-in-firmware') assert.match(check?.fix.text ?? '', /IOMMU/)
      if (state === 'off-in-kernel') assert.match(check?.fix.text ?? '', /intel_iommu=off/)
      await expectDrivers(machine, withHost)
      const card = report.cards.find(({ address }) => address === '0000:01:00.0')
      assert.deepEqual(card?.bindSet, groups ? ['0000:01:00.0', '0000:01:00.1'] : ['0000:01:00.0'])
      await machine.cutPower()
    }
  },
}
