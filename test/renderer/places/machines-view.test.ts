import { describe, expect, it } from 'vitest'
import { firstWish } from '../../../src-renderer/places/machines/first-wish.ts'
import {
  dealtCard,
  dealtCards,
  heldBy,
  isCalled,
  standingOf,
  vmViews,
} from '../../../src-renderer/places/machines/machines-view.ts'
import { vmFacts, whatIsDone } from '../../../src-renderer/places/machines/vm-facts.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { cardWith, deviceWith, reportWith } from '../machines.ts'
import { vmListWith, vmWith } from '../vms.ts'

const kept = cardWith({ address: '0000:01:00.0', functions: ['0000:01:00.0', '0000:01:00.1'] })
const own = cardWith({ address: '0000:02:00.0', name: 'AMD Radeon RX 7800 XT' })
const never = cardWith({
  address: '0000:03:00.0',
  verdict: 'blocked',
  reasons: [{ code: 'no-group', level: 'blocks', text: 'No.' }],
})
const report = reportWith({
  cards: [kept, own, never],
  devices: [
    deviceWith({ address: kept.address, driver: 'vfio-pci' }),
    deviceWith({ address: own.address, driver: 'amdgpu' }),
    deviceWith({ address: never.address }),
  ],
})
const given = vmWith({ name: 'win', cards: [kept.address], functions: { next: kept.functions, now: [] } })

describe('the cards beside the machines', () => {
  it('are those that can go, with what keeps them and who gets them', () => {
    const cards = dealtCards(report, vmListWith([given]))
    expect(cards.map(({ card, isKept, vms }) => [card.address, isKept, vms.map(({ name }) => name)])).toEqual(
      [
        [kept.address, true, ['win']],
        [own.address, false, []],
      ],
    )
  })

  it('count a card that somebody put into a machine by hand, by any function of it', () => {
    const byHand = vmWith({ functions: { next: ['0000:01:00.1'], now: [] } })
    expect(dealtCards(report, vmListWith([byHand]))[0]?.vms).toEqual([byHand])
    expect(vmViews(report, vmListWith([byHand]))[0]?.cards.map(({ address }) => address)).toEqual([
      kept.address,
    ])
  })

  it('begin with the one that was chosen, else with one that waits for a machine', () => {
    const cards = dealtCards(report, vmListWith([]))
    const addressOf = (...chosen: (string | undefined)[]) => dealtCard(cards, chosen)?.card.address
    expect(addressOf(undefined, own.address)).toBe(own.address)
    expect(addressOf('0000:ff:00.0')).toBe(kept.address)
    expect(dealtCard([], [own.address])).toBeUndefined()
  })
})

describe('where a person stands', () => {
  const cards = (list = vmListWith([given])) => dealtCards(report, list)
  const running = vmWith({ state: 'running', functions: { next: kept.functions, now: kept.functions } })
  it.each([
    ['unreachable', vmListWith([], { state: 'away', text: 'Away.' })],
    ['no-vm', vmListWith([])],
    ['give', vmListWith([vmWith()])],
    ['given', vmListWith([given])],
    ['failed', vmListWith([{ ...given, failedStart: { at: 0, message: 'No.', log: [] } }])],
    ['runs', vmListWith([running])],
  ] as const)('%s', (standing, list) => {
    expect(standingOf(report, list, cards(list))).toBe(standing)
  })

  it('no-card, with machines or without', () => {
    expect(standingOf(report, vmListWith([vmWith()]), [])).toBe('no-card')
    expect(standingOf(report, vmListWith([]), [])).toBe('no-card')
  })

  it('held, while programs of this computer use the card that was given', () => {
    const used = reportWith({
      cards: [cardWith({ address: own.address, holders: [{ pid: 4, name: 'blender', files: [] }] })],
      devices: [deviceWith({ address: own.address, driver: 'amdgpu' })],
    })
    const list = vmListWith([vmWith({ cards: [own.address], functions: { next: [own.address], now: [] } })])
    expect(standingOf(used, list, dealtCards(used, list))).toBe('held')
    expect(heldBy(used, list.vms)?.text).toContain('blender (4)')
  })
})

describe('the wish to begin with', () => {
  it('is for the system that most machines run', () => {
    const linux = vmWith({ definition: { ...given.definition, guest: 'linux' } as Vm['definition'] })
    expect(firstWish([]).guest).toBe('linux')
    expect(firstWish([given, linux]).guest).toBe('windows')
    expect(firstWish([given, linux, linux]).guest).toBe('linux')
  })
})

describe('the facts of a machine', () => {
  it('are what a person would tell of it', () => {
    expect(vmFacts(vmWith({ autostart: true, connection: 'qemu:///session' })).join(' · ')).toBe(
      'Windows 11 · 16 GiB of memory · 8 processors · UEFI · q35 · starts with this computer · of your own session',
    )
    expect(vmFacts(vmWith({ definition: null, saved: true }))).toEqual(['its memory was saved'])
  })
})

describe('a machine that is searched', () => {
  it('is found by a part of its name or title, and by nothing else', () => {
    const vm = vmWith({ name: 'win11-Games' })
    const title = vm.definition?.title ?? ''
    expect(['', ' ', 'WIN11', 'games ', title].every((wanted) => isCalled(vm, wanted))).toBe(true)
    expect(isCalled(vm, 'linux')).toBe(false)
  })
})

describe('what came of an edit that was written', () => {
  const attach = { kind: 'attach', card: kept.address, rom: null } as const
  const vm = (state: Vm['state'], now: readonly string[] = []) => ({
    state,
    functions: { next: [], now: [...now] },
  })

  it('is told by how the machine stands since', () => {
    expect(whatIsDone(attach, false, vm('off'))).toBe('attach')
    expect(whatIsDone(attach, true, vm('running'))).toBe('attach-waits')
    expect(whatIsDone(attach, true, vm('off'))).toBe('attach')
    expect(whatIsDone(attach, true, vm('running', kept.functions))).toBe('attach-now')
    expect(whatIsDone(attach, false, vm('running', ['0000:02:00.0']))).toBe('attach')
    expect(whatIsDone({ kind: 'detach', card: kept.address }, true, vm('running', kept.functions))).toBe(
      'detach-waits',
    )
    expect(whatIsDone({ kind: 'take-back' }, true, vm('off'))).toBe('take-back')
  })
})
