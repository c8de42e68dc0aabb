import assert from 'node:assert/strict'
import type { Machine } from '../machine/machine.ts'
import type { Scenario } from '../scenario.ts'
import {
  applied,
  debianApplied,
  expectDrivers,
  expectSame,
  inEffect,
  listing,
  newest,
  until,
  withHost,
  withVfio,
} from '../steps.ts'

/** A moment of a change, by what the machine's disk shows. */
interface Moment {
  readonly name: string
  /** A condition of the shell that holds from then on; `$journal` is the change's own. */
  readonly holds: string
  /** Seconds to wait after that. */
  readonly wait?: number
  readonly core?: true
  /** For a moment of some milliseconds: a condition from which on the watch goes before everything else. */
  readonly closelyFrom?: string
}

const said = (is: string, operation = '') => `grep -q '"is":"${is}".*${operation}' $journal`

const APPLYING: readonly Moment[] = [
  { name: 'begun', holds: said('begun') },
  { name: 'files', holds: 'test -e /etc/gpu-handover/devices' },
  { name: 'image', holds: said('started', '"initramfs"'), wait: 12, core: true },
  { name: 'menu', holds: said('started', '"arguments"'), wait: 3 },
  {
    name: 'way-back',
    holds: said('started', '"way-back"'),
    // The last script of grub-mkconfig: near enough, as everything takes several times as long from then on.
    closelyFrom: 'grep -qs /etc/grub.d/42_gpu_handover /boot/grub/grub.cfg.new',
  },
]

const UNDOING: readonly Moment[] = [
  { name: 'begun', holds: said('undoing') },
  { name: 'menu', holds: said('reverted', '"way-back"') },
  { name: 'image', holds: said('reverted', '"arguments"'), core: true },
  { name: 'files', holds: said('reverted', '"initramfs"') },
  { name: 'units', holds: 'test ! -e /etc/gpu-handover/devices' },
]

/** The power goes in the middle of an apply. */
export const cutsOfApply: readonly Scenario[] = APPLYING.map((moment) => ({
  name: `power-cut-apply-${moment.name}`,
  proves: `The power goes while a change is applied (${moment.name}): the machine starts, is as it was before, and says so.`,
  core: moment.core === true,
  minutes: 6,
  async run(lab) {
    const machine = await lab.machine()
    await machine.logIn()
    const before = await listing(machine)
    await armed(machine, moment)
    void machine.asPerson(['handoverctl', 'apply', '--card', '01:00.0', '--no-software', '--yes'])
    await afterTheCut(machine)
    await recovered(machine, 'rolled-back')
    // What of the change was on the disk when this start began may be in effect until the next.
    await machine.restart()
    await expectDrivers(machine, withHost)
    expectSame(before, await listing(machine))
    // A second try goes through.
    await machine.logIn()
    await applied(machine)
  },
}))

/** The power goes in the middle of an undo. */
export const cutsOfUndo: readonly Scenario[] = UNDOING.map((moment) => ({
  name: `power-cut-undo-${moment.name}`,
  proves: `The power goes while a change is undone (${moment.name}): the machine starts, the undo is finished, and says so.`,
  core: moment.core === true,
  minutes: 5,
  async run(lab) {
    const { stage, before } = await debianApplied(lab)
    const machine = await lab.machine({ from: stage })
    await machine.logIn()
    await expectDrivers(machine, withVfio)
    await inEffect(machine)
    await machine.output('handoverctl confirm')
    await armed(machine, moment)
    void machine.asPerson(['handoverctl', 'undo', '--yes'])
    await afterTheCut(machine)
    await recovered(machine, 'undone')
    await machine.restart()
    await expectDrivers(machine, withHost)
    expectSame(before, await listing(machine))
  },
}))

/**
 * Has the machine's own kernel stop dead and start again at the moment, which is as sudden as a pulled plug: nothing
 * that is only in memory reaches the disk. From outside the moment could not be hit.
 */
async function armed(machine: Machine, { holds, wait = 0, closelyFrom = 'false' }: Moment): Promise<void> {
  // On its one processor nothing else runs than what a watch of real time leaves between two looks.
  const script = `echo 1 > /proc/sys/kernel/sysrq
pause=0.05
while :; do
  for journal in /var/lib/handover/transactions/*/journal.jsonl; do
    [ -e $journal ] || continue
    if ${holds}; then sleep ${wait}; echo b > /proc/sysrq-trigger; fi
    if [ $pause = 0.05 ] && ${closelyFrom}; then pause=0.01; chrt -f -p 50 $$; fi
  done
  sleep $pause
done`
  await machine.output(
    `cat > /run/lab-cut << 'END'\n${script}\nEND\nsystemd-run --quiet --unit lab-cut sh /run/lab-cut`,
  )
}

async function afterTheCut(machine: Machine): Promise<void> {
  assert.ok(await machine.restartsByItself(8 * 60_000), 'the moment of the power cut never came')
}

async function recovered(machine: Machine, phase: 'rolled-back' | 'undone'): Promise<void> {
  const isDone = async () => (await newest(machine)).phase === phase
  assert.ok(await until(5 * 60_000, isDone), `it is ${(await newest(machine)).phase}`)
  const { endedBy, left } = await newest(machine)
  assert.deepEqual({ endedBy, left }, { endedBy: phase === 'undone' ? 'person' : 'crash', left: [] })
}
