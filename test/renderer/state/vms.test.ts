import { describe, expect, it } from 'vitest'
import { sampleVms } from '../../../src-main/samples/index.ts'
import { reportOfSample } from '../../../src-main/service/report-of-sample.ts'
import { sampleBackend } from '../../../src-main/service/vms/sample-backend.ts'
import { vmCalls } from '../../../src-main/service/vms/vm-calls.ts'
import { createClient } from '../../../src-renderer/service/client.ts'
import { createAppStore } from '../../../src-renderer/state/store.ts'
import { createVmActions } from '../../../src-renderer/state/vm-actions.ts'
import { describeVms } from '../../../src-renderer/state/vm-news.ts'
import {
  asksForName,
  goesByItself,
  type Proposed,
  refOf,
  vmKey,
  vmsOf,
} from '../../../src-renderer/state/vms.ts'

const source = { kind: 'sample', id: 'intel-nvidia' } as const
const card = '0000:01:00.0'

/** The actions over the real calls, on the machines that a sample has; `before` may change what a call is given. */
async function windowOn(
  before: (name: string, input: Record<string, unknown>) => unknown = (_, input) => input,
) {
  const report = await reportOfSample(source.id)
  if (!report) throw new Error('there is no such sample')
  const asked: string[] = []
  const calls: Readonly<Record<string, (input: never) => Promise<unknown>>> = {
    ...vmCalls({
      backend: sampleBackend(sampleVms, () => 0),
      report: async () => ({ ok: true, value: report }),
    }),
  }
  const client = createClient({
    async call(name, input) {
      asked.push(name)
      return calls[name]?.(before(name, input as Record<string, unknown>) as never)
    },
    on: () => () => {},
  })
  const store = createAppStore()
  const actions = createVmActions(store, client)
  await actions.loadVms(source)
  const vmNamed = (name: string) => {
    const vm = vmsOf(store.getState(), source).value?.vms.find((one) => one.name === name)
    if (!vm) throw new Error(`there is no machine ${name}`)
    return vm
  }
  return { store, actions, asked, vmNamed, report }
}

const attach = { kind: 'attach', card, rom: null } as const
const proposedWith = (given: Partial<Proposed>): Proposed => ({
  tag: 'proposed',
  before: '',
  after: '',
  diff: '',
  changed: true,
  possible: true,
  findings: [],
  digest: 'd',
  ...given,
})
const findingOf = (level: 'blocks' | 'warns' | 'note') => ({ code: 'x', level, text: 'X.', fix: null })

describe('an edit goes by itself', () => {
  it('only where it is plain and there is nothing to weigh', () => {
    expect(goesByItself(attach, proposedWith({}))).toBe(true)
    expect(goesByItself(attach, proposedWith({ findings: [findingOf('note')] }))).toBe(true)
    expect(goesByItself(attach, proposedWith({ findings: [findingOf('note'), findingOf('warns')] }))).toBe(
      false,
    )
    expect(goesByItself(attach, proposedWith({ possible: false }))).toBe(false)
    expect(goesByItself({ kind: 'take-back' }, proposedWith({}))).toBe(false)
  })
})

describe('the card’s name is asked for', () => {
  const blocked = (...codes: string[]) =>
    proposedWith({
      possible: false,
      findings: [findingOf('warns'), ...codes.map((code) => ({ ...findingOf('blocks'), code }))],
    })
  it('where nothing but the only display is in the way', () => {
    expect(asksForName(attach, blocked('only-display'))).toBe(true)
    expect(asksForName(attach, blocked('only-display', 'not-qemu'))).toBe(false)
    expect(asksForName(attach, blocked())).toBe(false)
    expect(asksForName({ kind: 'detach', card }, blocked('only-display'))).toBe(false)
    expect(asksForName(attach, proposedWith({ findings: [findingOf('note')] }))).toBe(false)
  })
})

describe('mending something first', () => {
  const uefi = { kind: 'fix', id: 'firmware-uefi', card } as const

  it('tells what could go wrong, writes only on demand, and remembers what it was for', async () => {
    const { store, actions, asked, vmNamed } = await windowOn()
    const vm = refOf(vmNamed('windows-10-old'))
    const work = () => store.getState().works[vmKey(source, vm)]
    await actions.edit(source, vm, attach)
    await actions.edit(source, vm, uefi, attach)
    expect(work()).toMatchObject({
      tag: 'asking',
      edit: uefi,
      after: attach,
      proposal: { findings: [{ code: 'risk', level: 'warns', text: expect.stringContaining('BIOS') }] },
    })
    expect(asked).not.toContain('vms:write')
    await actions.write(source, vm)
    expect(work()).toMatchObject({ tag: 'ended', after: attach, outcome: { tag: 'written' } })
  })

  it('and thinking better of it leads back to the question, and writes nothing', async () => {
    const { store, actions, asked, vmNamed } = await windowOn()
    const vm = refOf(vmNamed('windows-10-old'))
    await actions.edit(source, vm, uefi, { ...attach })
    actions.dismiss(source, vm)
    await expect
      .poll(() => store.getState().works[vmKey(source, vm)])
      .toMatchObject({ tag: 'asking', edit: attach, after: undefined })
    expect(asked).not.toContain('vms:write')
  })
})

describe('the check-up', () => {
  it('is made anew after a write, for the card that it was made for', async () => {
    const { store, actions, vmNamed } = await windowOn()
    const vm = refOf(vmNamed('windows-11'))
    const ids = () => {
      const found = store.getState().checks[vmKey(source, vm)]
      const value = found?.found.value
      return [found?.card, value?.tag === 'checked' ? value.findings.map(({ id }) => id) : []] as const
    }
    await actions.checkVm(source, vm, card)
    expect(ids()).toEqual([card, expect.arrayContaining(['balloon'])])
    await actions.edit(source, vm, { kind: 'fix', id: 'memballoon-none', card })
    await actions.write(source, vm)
    expect(ids()).toEqual([card, expect.not.arrayContaining(['balloon'])])
  })
})

describe('giving a card', () => {
  it('is one click, and one more takes it out again', async () => {
    const { store, actions, vmNamed } = await windowOn()
    const vm = vmNamed('windows-11')
    await actions.edit(source, refOf(vm), attach)
    const answer = store.getState().works[vmKey(source, vm)]
    if (answer?.tag === 'asking') await actions.write(source, refOf(vm))
    expect(store.getState().works[vmKey(source, vm)]).toMatchObject({
      tag: 'ended',
      outcome: { tag: 'written', changed: true },
    })
    expect(vmNamed('windows-11').cards).toEqual([card])
    await actions.edit(source, refOf(vm), { kind: 'detach', card })
    expect(vmNamed('windows-11').cards).toEqual([])
  })

  it('writes nothing where somebody changed the definition since it was shown', async () => {
    const { store, actions, vmNamed } = await windowOn((name, input) =>
      name === 'vms:write' ? { ...input, digest: 'of something else' } : input,
    )
    const vm = vmNamed('windows-11')
    await actions.edit(source, refOf(vm), attach)
    await actions.write(source, refOf(vm))
    expect(store.getState().works[vmKey(source, vm)]).toMatchObject({
      tag: 'ended',
      outcome: { tag: 'failed', problem: { code: 'changed' } },
    })
    expect(vmNamed('windows-11').cards).toEqual([])
  })

  it('says what cannot be done, and is put away on demand', async () => {
    const { store, actions, vmNamed } = await windowOn()
    const vm = vmNamed('windows-11')
    await actions.edit(source, refOf(vm), { ...attach, card: '0000:ff:00.0' })
    expect(store.getState().works[vmKey(source, vm)]).toMatchObject({
      tag: 'impossible',
      problem: { code: 'no-card' },
    })
    actions.dismiss(source, refOf(vm))
    expect(store.getState().works[vmKey(source, vm)]).toBeUndefined()
  })

  it('is one thing at a time for each machine', async () => {
    const { actions, asked, vmNamed } = await windowOn()
    const vm = refOf(vmNamed('windows-11'))
    await Promise.all([
      actions.edit(source, vm, attach),
      actions.edit(source, vm, attach),
      actions.power(source, vm, 'start'),
    ])
    expect(asked.filter((name) => name === 'vms:propose')).toHaveLength(1)
    expect(asked).not.toContain('vms:start')
  })
})

describe('starting and stopping', () => {
  it('shows how the machine stands afterwards', async () => {
    const { store, actions, vmNamed } = await windowOn()
    await actions.power(source, refOf(vmNamed('windows-11')), 'start')
    expect(vmNamed('windows-11').state).toBe('running')
    await actions.power(source, refOf(vmNamed('windows-11')), 'stop')
    expect(vmNamed('windows-11').state).toBe('off')
    await actions.power(source, refOf(vmNamed('windows-11')), 'open')
    expect(store.getState().powers[vmKey(source, vmNamed('windows-11'))]).toMatchObject({
      verb: 'open',
      outcome: { ok: true, value: { tag: 'failed', problem: { code: 'only-sample' } } },
    })
  })
})

describe('news of virtual machines', () => {
  it('say what came, moved or went, and nothing where nothing did', async () => {
    const { store } = await windowOn()
    const list = vmsOf(store.getState(), source).value
    if (!list) throw new Error('no list')
    const [first, ...others] = list.vms
    if (!first) throw new Error('no machine')
    expect(describeVms(undefined, list)).toBeUndefined()
    expect(describeVms(list, list)).toBeUndefined()
    expect(describeVms({ ...list, vms: others }, list)).toBe(`There is a new virtual machine: ${first.name}.`)
    expect(describeVms(list, { ...list, vms: others })).toBe(`A virtual machine is gone: ${first.name}.`)
    expect(describeVms(list, { ...list, vms: [{ ...first, state: 'crashed' }, ...others] })).toBe(
      `${first.name} crashed.`,
    )
  })
})
