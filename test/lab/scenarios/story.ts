import assert from 'node:assert/strict'
import {
  attach,
  defineInner,
  detach,
  expectWholeCard,
  innerDefinition,
  startInner,
  stopInner,
} from '../inner.ts'
import type { Flavour, Lab } from '../lab.ts'
import type { Scenario } from '../scenario.ts'
import {
  applied,
  expectDrivers,
  expectSame,
  inEffect,
  inspect,
  json,
  listing,
  newest,
  undone,
  verify,
  withHost,
  withVfio,
} from '../steps.ts'

/** From the first look to the machine as it was, with a VM that had the card in between. */
async function story(lab: Lab, flavour: Flavour): Promise<void> {
  const machine = await lab.machine({ flavour })
  await machine.logIn()
  await defineInner(machine)
  const report = await inspect(machine)
  assert.equal(report.iommu.state, 'on')
  await expectDrivers(machine, withHost)
  const words = ['handoverctl', 'plan', '--card', '01:00.0', '--no-software', '--json']
  const plan = json<{ outcome: { tag: string } }>(await machine.asPerson(words), [0])
  assert.equal(plan.outcome.tag, 'planned')
  const definition = await innerDefinition(machine)
  const before = await listing(machine)

  await applied(machine)
  assert.equal((await verify(machine)).view.proof?.state, 'waiting-for-restart')
  // Nothing is different before the restart.
  await expectDrivers(machine, withHost)
  await machine.restart()
  await machine.logIn()
  await expectDrivers(machine, withVfio)
  await inEffect(machine)
  const confirmed = await machine.asPerson(['handoverctl', 'confirm', '--json'])
  assert.equal(confirmed.code, 0, confirmed.errors)
  assert.equal((await newest(machine)).phase, 'confirmed')

  await attach(machine)
  await lab.record(machine, `handed-over-${flavour}`)
  expectWholeCard(await startInner(machine))
  await stopInner(machine)
  // Held for virtual machines also while none runs.
  await expectDrivers(machine, withVfio)
  await detach(machine)
  assert.equal(await innerDefinition(machine), definition)

  await undone(machine)
  await machine.restart()
  await expectDrivers(machine, withHost)
  assert.equal((await newest(machine)).phase, 'undone')
  expectSame(before, await listing(machine))
}

const proves =
  'inspect, plan, apply, restart, proof, confirm, a VM with the whole card, undo: and all is as it was'

export const storyDebian: Scenario = {
  name: 'story-debian',
  proves: `On Debian, started by its own GRUB: ${proves}.`,
  core: true,
  minutes: 9,
  run: (lab) => story(lab, 'debian'),
}

export const storyFedora: Scenario = {
  name: 'story-fedora',
  proves: `On a host with Fedora's boot entries: ${proves}.`,
  core: false,
  minutes: 9,
  run: (lab) => story(lab, 'fedora'),
}
