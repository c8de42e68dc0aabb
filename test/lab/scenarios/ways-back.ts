import assert from 'node:assert/strict'
import type { Scenario } from '../scenario.ts'
import {
  debianApplied,
  expectDrivers,
  history,
  inEffect,
  newest,
  until,
  verify,
  withHost,
  withVfio,
} from '../steps.ts'

const GUARD = 2 * 60_000
/** More than a restart and an undo take here. */
const PATIENCE = 10 * 60_000

/** The entry of the boot menu that leads back, chosen as a person at the keyboard does it, for one start. */
export const wayBackEntry: Scenario = {
  name: 'way-back-entry',
  proves:
    'The boot entry without GPU passthrough starts a machine whose card is with the host; the next start has the change.',
  core: true,
  minutes: 4,
  async run(lab) {
    const machine = await lab.machine({ from: (await debianApplied(lab)).stage })
    await expectDrivers(machine, withVfio)
    await machine.output('handoverctl confirm')
    await machine.output('grub-reboot gpu-handover-way-back')
    await machine.restart()
    await expectDrivers(machine, withHost)
    assert.doesNotMatch(await machine.output('cat /proc/cmdline'), /gpu_handover/)
    assert.equal((await verify(machine)).view.proof?.state, 'started-without')
    await machine.restart()
    await expectDrivers(machine, withVfio)
    await inEffect(machine)
  },
}

/** `handoverctl pause`: one start without, the next with. */
export const paused: Scenario = {
  name: 'pause',
  proves: 'A pause lets exactly one start go without the change.',
  core: true,
  minutes: 4,
  async run(lab) {
    const machine = await lab.machine({ from: (await debianApplied(lab)).stage })
    await machine.logIn()
    await machine.output('handoverctl confirm')
    const answer = await machine.asPerson(['handoverctl', 'pause', '--json'])
    assert.equal(answer.code, 0, answer.errors)
    await machine.restart()
    await expectDrivers(machine, withHost)
    assert.equal((await newest(machine)).phase, 'confirmed')
    await machine.restart()
    await expectDrivers(machine, withVfio)
    await inEffect(machine)
  },
}

/** Nobody confirms and nobody is logged in, as with a black login screen. */
export const guardAlone: Scenario = {
  name: 'guard-alone',
  proves:
    'Without a confirmation the change is undone; with nobody logged in the machine restarts by itself, once.',
  core: true,
  minutes: 7,
  async run(lab) {
    const machine = await lab.machine({ from: (await debianApplied(lab)).stage })
    await expectDrivers(machine, withVfio)
    assert.ok(await machine.restartsByItself(GUARD + PATIENCE), 'the guard did not restart the machine')
    await expectDrivers(machine, withHost)
    const record = await newest(machine)
    assert.deepEqual(
      { phase: record.phase, endedBy: record.endedBy, restarted: record.guardRestarted, left: record.left },
      { phase: 'undone', endedBy: 'guard', restarted: true, left: [] },
    )
    assert.equal(await machine.restartsByItself(GUARD + 30_000), false, 'it restarted a second time')
    assert.equal((await history(machine)).length, 1)
  },
}

/** Nobody confirms, but somebody works. */
export const guardWithSession: Scenario = {
  name: 'guard-with-session',
  proves:
    'Under somebody who is logged in the guard undoes the change on disk and never restarts the machine.',
  core: true,
  minutes: 7,
  async run(lab) {
    const machine = await lab.machine({ from: (await debianApplied(lab)).stage })
    await machine.logIn()
    await expectDrivers(machine, withVfio)
    const isUndone = async () => (await newest(machine)).phase === 'undone'
    assert.ok(await until(GUARD + PATIENCE, isUndone), 'the guard did not undo the change')
    const record = await newest(machine)
    assert.deepEqual(
      { endedBy: record.endedBy, restarted: record.guardRestarted, left: record.left },
      { endedBy: 'guard', restarted: false, left: [] },
    )
    assert.equal(await machine.restartsByItself(60_000), false, 'it restarted under somebody')
    // The card stays where it is until the person restarts.
    await expectDrivers(machine, withVfio)
    await machine.restart()
    await expectDrivers(machine, withHost)
  },
}
