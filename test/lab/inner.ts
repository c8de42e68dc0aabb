import assert from 'node:assert/strict'
import { usualCard } from './machine/hardware.ts'
import type { Machine } from './machine/machine.ts'
import { until } from './steps.ts'

/** Name of the VM inside a machine of the lab. */
export const innerName = 'inner'

const START_LIMIT = 5 * 60_000

/** Makes the VM known to libvirt, without a card. */
export async function defineInner(machine: Machine): Promise<void> {
  await machine.output('virsh -c qemu:///system define /etc/lab/inner.xml')
}

/** Its permanent definition, with all that a definition of another user would not show. */
export function innerDefinition(machine: Machine): Promise<string> {
  return machine.output(`virsh -c qemu:///system dumpxml --inactive --security-info ${innerName}`)
}

/** Gives it the card of the usual machine, as the person. */
export async function attach(machine: Machine): Promise<void> {
  const words = ['handoverctl', 'attach', '--vm', innerName, '--card', usualCard.functions[0]]
  const answer = await machine.asPerson([...words, '--json'])
  assert.equal(answer.code, 0, `attach ended with ${answer.code}: ${answer.output}\n${answer.errors}`)
  assert.equal(JSON.parse(answer.output).changed, true)
}

/** Takes it from there again. */
export async function detach(machine: Machine): Promise<void> {
  const words = ['handoverctl', 'detach', '--vm', innerName, '--card', usualCard.functions[0]]
  const answer = await machine.asPerson([...words, '--json'])
  assert.equal(answer.code, 0, `detach ended with ${answer.code}: ${answer.output}\n${answer.errors}`)
}

/** Starts the VM as the person, and gives the PCI functions that its own kernel sees. */
export async function startInner(machine: Machine): Promise<readonly InnerDevice[]> {
  await machine.output('rm -f /var/lib/lab/serial.log')
  const answer = await machine.asPerson(['virsh', '-c', 'qemu:///system', 'start', innerName])
  assert.equal(answer.code, 0, `the VM did not start: ${answer.errors}`)
  let said = ''
  const ready = await until(START_LIMIT, async () => {
    said = (await machine.run('cat /var/lib/lab/serial.log')).output
    return said.includes('lab-inner-ready')
  })
  assert.ok(ready, `the VM said nothing of itself: ${said}`)
  return [...said.matchAll(/^device ([\da-f:.]+) ([\da-f:]+) ([\da-f]+)/gm)].map(
    ([, address = '', id = '', kind = '']) => ({ address, id, class: kind }),
  )
}

/** A PCI function as the VM sees it. */
export interface InnerDevice {
  readonly address: string
  readonly id: string
  readonly class: string
}

/** Turns it off and waits until libvirt has given everything back. */
export async function stopInner(machine: Machine): Promise<void> {
  await machine.asPerson(['virsh', '-c', 'qemu:///system', 'destroy', innerName])
  const off = async () =>
    (await machine.run(`virsh -c qemu:///system domstate ${innerName}`)).output.trim() === 'shut off'
  assert.ok(await until(60_000, off), 'the VM does not stop')
}

/** The VM has both functions of the card on one slot, the display first. */
export function expectWholeCard(devices: readonly InnerDevice[]): void {
  const [display, sound] = usualCard.ids
  const first = devices.find(({ id }) => id === display)
  const second = devices.find(({ id }) => id === sound)
  assert.ok(first && second, `the VM does not see the whole card: ${JSON.stringify(devices)}`)
  assert.equal(first.class, '030000')
  assert.equal(second.class, '040300')
  assert.match(first.address, /\.0$/)
  assert.equal(second.address, first.address.replace(/\.0$/, '.1'))
}
