import type { Card } from '../../../../src-shared/host/report-card.ts'
import type { PowerOutcome } from '../../../../src-shared/vms/outcome.ts'
import type { Connection, Definition, Vm, VmList } from '../../../../src-shared/vms/vm.ts'
import { decimal } from '../../../../src-shared/words/locale.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { VmDeed } from '../usage/command.ts'
import type { Paint, Tone } from './style.ts'
import { wrap } from './wrap.ts'

const stateTone: Readonly<Record<Vm['state'], Tone>> = {
  running: 'good',
  paused: 'warning',
  suspended: 'warning',
  stopping: 'warning',
  off: 'dim',
  crashed: 'bad',
  unknown: 'dim',
}

/** Every VM by its connection, with what it is and which cards it is given; at most 80 columns wide. */
export function vmListText({ connections, vms }: VmList, cards: readonly Card[], paint: Paint): string {
  const sections = connections.map((connection) => [
    ...wrap(say('cli.vms-of', { connection: connection.uri }), 0).map((line) => paint('heading', line)),
    ...connectionLines(connection, paint),
    ...vms.filter((vm) => vm.connection === connection.uri).flatMap((vm) => vmLines(vm, cards, paint)),
    ...(vms.some((vm) => vm.connection === connection.uri) || connection.state !== 'ok'
      ? []
      : [`  ${say('cli.no-vms')}`]),
  ])
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function connectionLines({ state, text }: Connection, paint: Paint): string[] {
  if (text === null) return []
  return wrap(text, 2).map((line) => paint(state === 'ok' ? 'dim' : 'bad', line))
}

function vmLines(vm: Vm, cards: readonly Card[], paint: Paint): string[] {
  const state = paint(stateTone[vm.state], say(`vms.state.${vm.state}`))
  const notes = [
    ...(vm.autostart ? [say('cli.vm-autostart')] : []),
    ...(vm.persistent ? [] : [say('cli.vm-transient')]),
    ...(vm.saved ? [say('cli.vm-saved')] : []),
    ...(vm.kept ? [say('cli.vm-kept', { vm: vm.name })] : []),
    ...(vm.failedStart ? [say('cli.vm-failed', { reason: vm.failedStart.message })] : []),
  ]
  return [
    ...wrap(vm.name, 2),
    `    ${state}`,
    ...wrap(vm.definition ? definitionText(vm.definition) : say('cli.vm-unread'), 4),
    ...givenLines(vm, cards),
    ...notes.flatMap((note) => wrap(note, 4)),
  ]
}

function definitionText({ guest, firmware, secureBoot, chipset, memoryKiB, vcpus }: Definition): string {
  const parts = [
    say(`vms.guest.${guest}`),
    say(secureBoot ? 'vms.firmware.secure' : `vms.firmware.${firmware}`),
    say(`vms.chipset.${chipset}`),
    memoryKiB === null ? undefined : say('cli.vm-memory', { gib: gibibytes(memoryKiB) }),
    vcpus === null ? undefined : say('cli.vm-cpus', { count: vcpus }),
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

/** Functions of the host that the VM is given: cards by their names, the rest by address. */
function givenLines(vm: Vm, cards: readonly Card[]): string[] {
  const given = [...new Set([...vm.functions.next, ...vm.functions.now])]
  const owned = cards.filter(({ functions }) => functions.some((address) => given.includes(address)))
  const others = given.filter((address) => owned.every(({ functions }) => !functions.includes(address)))
  return [
    ...owned.flatMap(({ name, address }) => {
      const key = vm.cards.includes(address) ? 'cli.vm-card-ours' : 'cli.vm-card'
      return wrap(say(key, { name, address }), 4)
    }),
    ...(others.length === 0 ? [] : wrap(say('cli.vm-given', { addresses: others.join(', ') }), 4)),
  ]
}

/** How a start, a stop or opening the console ended. */
export function powerText(outcome: PowerOutcome, { name }: Vm, what: VmDeed): string {
  if (outcome.tag === 'done') {
    const { state } = outcome
    const key = what === 'open' ? 'cli.vm-opened' : state === 'off' ? 'cli.vm-is-off' : 'cli.vm-is'
    return text(wrap(say(key, { vm: name, state: say(`vms.state.${state ?? 'unknown'}`) }), 0))
  }
  const { problem, report } = outcome
  const log = report?.log ?? []
  return text([
    ...wrap(problem.text, 0),
    ...(log.length === 0 ? [] : ['', say('cli.vm-log'), ...log.flatMap((line) => wrap(line, 2))]),
  ])
}

const gibibytes = (kib: number) => decimal(kib / 1024 ** 2, 1, 0)
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`
