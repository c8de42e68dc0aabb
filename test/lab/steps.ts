import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { ChangeRecord } from '../../src-shared/change/record.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type { Lab, Stage } from './lab.ts'
import type { Answer } from './machine/control.ts'
import { usualCard } from './machine/hardware.ts'
import type { Machine } from './machine/machine.ts'

/** The host report of a machine, read as the person without rights. */
export async function inspect(machine: Machine): Promise<HostReport> {
  return json<HostReport>(await machine.asPerson(['handoverctl', 'inspect', '--json']), [0])
}

/** Makes a change as the person at the screen, who is logged in; the card of the usual machine if none is named. */
export function apply(machine: Machine, words: readonly string[] = []): Promise<Answer> {
  const card = words.includes('--card') ? [] : ['--card', usualCard.functions[0]]
  return machine.asPerson(['handoverctl', 'apply', ...card, '--no-software', '--yes', '--json', ...words])
}

/** Applies and insists that it works and asks for a restart. */
export async function applied(machine: Machine, words: readonly string[] = []): Promise<void> {
  const answer = await apply(machine, words)
  assert.equal(answer.code, 5, `apply ended with ${answer.code}: ${answer.output}\n${answer.errors}`)
  assert.match(answer.output, /"tag":"applied"/)
}

/** Takes the change in force back, as the person, and insists that nothing is left. */
export async function undone(machine: Machine): Promise<void> {
  const answer = await machine.asPerson(['handoverctl', 'undo', '--yes', '--json'])
  assert.ok(
    [0, 5].includes(answer.code),
    `undo ended with ${answer.code}: ${answer.output}\n${answer.errors}`,
  )
  const { result } = json<{ result: { tag: string; left: unknown[] } }>(answer, [0, 5])
  assert.deepEqual({ tag: result.tag, left: result.left }, { tag: 'undone', left: [] })
}

/** What verify says, with the rights of root, which sees the boot entries and the images too. */
export async function verify(
  machine: Machine,
): Promise<{ readonly code: number; readonly view: ChangeView }> {
  const answer = await machine.run('handoverctl verify --json')
  return { code: answer.code, view: json<ChangeView>(answer, [0, 1, 5]) }
}

/** The change is in effect, nothing differs from what was promised. */
export async function inEffect(machine: Machine): Promise<void> {
  const { code, view } = await verify(machine)
  assert.equal(view.proof?.state, 'in-effect', JSON.stringify(view.proof))
  assert.deepEqual(view.proof?.deviations, [])
  assert.equal(code, 0)
}

/** The records of all changes, the newest first. */
export async function history(machine: Machine): Promise<readonly ChangeRecord[]> {
  return json<ChangeRecord[]>(await machine.run('handoverctl history --json'), [0])
}

/** The newest record. */
export async function newest(machine: Machine): Promise<ChangeRecord> {
  const [record] = await history(machine)
  assert.ok(record, 'there is no record of any change')
  return record
}

/** The driver of each function, by address; null where it has none. */
async function drivers(machine: Machine): Promise<Readonly<Record<string, string | null>>> {
  const script = `cd /sys/bus/pci/devices && for one in *; do
    driver=$(readlink $one/driver); echo "$one \${driver##*/}"; done`
  const lines = (await machine.output(script)).split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const [address = '', driver = ''] = line.split(' ')
      return [address, driver === '' ? null : driver] as const
    }),
  )
}

/** Insists on the drivers of some functions. */
export async function expectDrivers(
  machine: Machine,
  wanted: Readonly<Record<string, string | null>>,
): Promise<void> {
  const found = await drivers(machine)
  const seen = Object.fromEntries(Object.keys(wanted).map((address) => [address, found[address] ?? null]))
  assert.deepEqual(seen, wanted)
}

export const withHost = {
  '0000:01:00.0': 'radeon',
  '0000:01:00.1': 'snd_hda_intel',
  '0000:00:02.0': 'bochs-drm',
}
export const withVfio = {
  '0000:01:00.0': 'vfio-pci',
  '0000:01:00.1': 'vfio-pci',
  '0000:00:02.0': 'bochs-drm',
}

/** Everything that a change could touch, line by line, and the arguments of this start. */
export async function listing(machine: Machine): Promise<readonly string[]> {
  const files = await machine.output('sync; /etc/lab/listing')
  const line = await machine.output('cat /proc/cmdline')
  return [...files.split('\n'), `arguments ${line.trim()}`]
}

// Folders get a new time by whatever happens in them; GRUB and libvirt write some of their files anew, the same.
const ANY_TIME = /^\S+ d |grubenv|\/etc\/libvirt/

/**
 * Insists that a machine is as it was: what there is, its rights, its content, its kernel arguments, and its times to a
 * tenth of a millisecond (files that are put back get theirs to the microsecond).
 */
export function expectSame(before: readonly string[], after: readonly string[]): void {
  const plain = (lines: readonly string[]) =>
    new Set(
      lines.map((line) =>
        ANY_TIME.test(line) ? line.replace(/ \d+\.\d+ $/, '') : line.replace(/(\.\d{4})\d+ /, '$1 '),
      ),
    )
  const [old, now] = [plain(before), plain(after)]
  const gone = [...old].filter((line) => !now.has(line)).map((line) => `- ${line}`)
  const come = [...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`)
  assert.deepEqual([...gone, ...come], [])
}

/** A Debian host with the change on its disk, turned off before its first start with it. */
export function debianApplied(lab: Lab): Promise<AppliedStage> {
  return lab.shared('debian-applied', async () => {
    const machine = await lab.machine()
    await machine.logIn()
    const before = await listing(machine)
    await applied(machine, ['--guard', '2'])
    await machine.powerOff()
    return { stage: lab.stageOf(machine), before }
  })
}

/** A change on a disk, and the listing of the machine before it. */
export interface AppliedStage {
  readonly stage: Stage
  readonly before: readonly string[]
}

/** Waits until something holds; false where it does not within the limit, in milliseconds. */
export async function until(limit: number, holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + limit
  for (;;) {
    if (await holds()) return true
    if (Date.now() > end) return false
    await sleep(4000)
  }
}

/** The value that a command printed as JSON. */
export function json<Value>(answer: Answer, codes: readonly number[]): Value {
  assert.ok(codes.includes(answer.code), `ended with ${answer.code}: ${answer.output}\n${answer.errors}`)
  return JSON.parse(answer.output)
}
