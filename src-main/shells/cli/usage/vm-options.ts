import { resolve } from 'node:path'
import { say } from '../../../../src-shared/words/say.ts'
import { addressOf } from './choice-options.ts'
import type { EditScope, Parsed, Target, VmDeed } from './command.ts'
import type { Words } from './options.ts'

type Values = Words['values']

/** The command `vms`: the list, or one deed with one VM. */
export function vmsCommand(values: Values): Parsed {
  const { connect, force, root, json } = values
  const deeds: readonly (readonly [VmDeed, string | undefined])[] = [
    ['start', values.start],
    [force ? 'force-stop' : 'stop', values.stop],
    ['open', values.open],
    ['take-back', values['take-back']],
  ]
  const asked = deeds.flatMap(([what, vm]) => (vm === undefined ? [] : [{ what, vm }]))
  const [deed, second] = asked
  if (second) return wrong(say('cli.one-deed'))
  if (force && deed?.what !== 'force-stop') return wrong(say('cli.force-stops'))
  const dryRun = values['dry-run']
  if (dryRun && deed?.what !== 'take-back') return wrong(say('cli.dry-take-back'))
  return { ok: true, command: { name: 'vms', connect, deed, dryRun, root, json } }
}

/** The commands that edit the definition of a VM, or look at it for that. */
export function editCommand(name: 'attach' | 'detach' | 'check-vm', values: Values): Parsed {
  const target = targetOf(values)
  if (typeof target === 'string') return wrong(target)
  const [card, second] = values.card
  if (second !== undefined) return wrong(say('cli.one-card'))
  const address = card === undefined ? undefined : addressOf(card)
  if (card !== undefined && address === undefined) return wrong(say('cli.bad-card', { card }))
  const { root, json } = values
  const scope: EditScope = { target, dryRun: values['dry-run'], card: address, root, json }
  if (name === 'detach') return { ok: true, command: { name, ...scope } }
  if (name === 'check-vm') return { ok: true, command: { name, fix: values.fix, ...scope } }
  const rom = romOf(values)
  if (typeof rom === 'string') return wrong(rom)
  return { ok: true, command: { name, rom, typedName: values['card-name'], ...scope } }
}

function targetOf({ vm, connect, 'domain-xml': file }: Values): Target | string {
  if (vm !== undefined && file !== undefined) return say('cli.vm-or-file')
  if (file !== undefined) return connect === undefined ? { kind: 'file', file } : say('cli.vm-or-file')
  return vm === undefined ? say('cli.which-vm') : { kind: 'vm', vm, connect }
}

function romOf({ 'rom-bar': bar, 'rom-file': file }: Values) {
  if (bar !== undefined && file !== undefined) return say('cli.rom-or-file')
  if (bar !== undefined) {
    if (bar === 'off') return { bar } as const
    return say('cli.bad-value', { option: '--rom-bar', value: bar, values: 'off' })
  }
  return file === undefined ? null : { file: resolve(file) }
}

const wrong = (message: string): Parsed => ({ ok: false, message })
