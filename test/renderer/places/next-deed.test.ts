import { describe, expect, it } from 'vitest'
import {
  arranged,
  bestHome,
  failureOf,
  nextDeed,
  type VmStanding,
} from '../../../src-renderer/places/machines/next-deed.ts'
import type { Power, Work } from '../../../src-renderer/state/vms.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { cardWith } from '../machines.ts'
import { vmWith } from '../vms.ts'

const card = cardWith({ address: '0000:01:00.0' })
const definition = vmWith().definition
if (!definition) throw new Error('no definition')

const plain = vmWith({
  name: 'a',
  uuid: 'a',
  definition: { ...definition, chipset: 'i440fx', firmware: 'bios' },
})
const good = vmWith({ name: 'b', uuid: 'b' })
const ofSession = vmWith({ name: 'c', uuid: 'c', connection: 'qemu:///session' })

const standing = (vm: Vm, given: Partial<VmStanding> = {}, has = false): VmStanding => ({
  view: { vm, cards: has ? [card] : [], holds: has && vm.state === 'running' ? [card] : [] },
  work: undefined,
  power: undefined,
  canStart: true,
  canOpen: true,
  ...given,
})

const edit = { kind: 'fix', id: 'tpm' } as const
const attach = { kind: 'attach', card: card.address, rom: null } as const
const asking: Work = {
  tag: 'asking',
  edit,
  after: undefined,
  proposal: {
    tag: 'proposed',
    before: '',
    after: '',
    diff: '',
    changed: true,
    possible: true,
    findings: [],
    digest: 'd',
  },
}
const mended: Work = {
  tag: 'ended',
  edit,
  after: attach,
  outcome: { tag: 'written', before: '', after: '', diff: '', changed: true, waits: false, findings: [] },
}
const report = { at: 0, message: 'No.', log: [] }
const failed: Power = {
  verb: 'start',
  outcome: {
    ok: true,
    value: { tag: 'failed', problem: { code: 'not-started', text: 'No.' }, report },
  },
}

function next(...standings: VmStanding[]): [string, string] | undefined {
  const found = nextDeed(standings, card)
  return found && [found.vm.name, found.deed]
}

describe('the one next step among several machines', () => {
  it('is to give the card to the one that is set up best for it', () => {
    expect(next(standing(plain), standing(ofSession), standing(good))).toEqual(['b', 'give'])
    expect(nextDeed([standing(good)], undefined)).toBeUndefined()
    expect(next(standing(vmWith({ definition: null })))).toBeUndefined()
  })

  it('is to start the one that has it, but not where that would be refused', () => {
    expect(next(standing(good), standing(plain, {}, true))).toEqual(['a', 'start'])
    expect(next(standing(good), standing(plain, { canStart: false }, true))).toBeUndefined()
  })

  it('is to look at the one that runs with it, where it has a picture of its own', () => {
    const running = vmWith({ name: 'r', state: 'running' })
    expect(next(standing(good), standing(running, {}, true))).toEqual(['r', 'open'])
    const blind = { ...running, definition: { ...definition, graphics: [] } }
    expect(next(standing(good), standing(blind, {}, true))).toBeUndefined()
  })

  it('is to shut it down again where it is of a sample, which has no screen', () => {
    const running = vmWith({ name: 'r', state: 'running' })
    expect(next(standing(running, { canOpen: false }, true))).toEqual(['r', 'stop'])
    expect(next(standing(running, { canOpen: false }))).toEqual(['r', 'give'])
  })

  it('is an answer before all else, then to go on, then to find out what failed', () => {
    const all = [
      standing(good, {}, true),
      standing(plain, { power: failed }),
      standing(good, { work: mended }),
      standing(plain, { work: asking }),
    ]
    expect(next(...all)).toEqual(['a', 'answer'])
    expect(next(...all.slice(0, 3))).toEqual(['b', 'go-on'])
    expect(next(...all.slice(0, 2))).toEqual(['a', 'diagnose'])
  })

  it('waits while something is at work', () => {
    expect(next(standing(good), standing(plain, { work: { ...asking, tag: 'writing' } }))).toBeUndefined()
    expect(next(standing(good, { power: { verb: 'start', outcome: undefined } }))).toBeUndefined()
  })
})

describe('the best home for a card', () => {
  it('is called so only where it is better than the others', () => {
    expect(bestHome([plain, good])).toEqual({ vm: good, isBetter: true })
    expect(bestHome([good, vmWith({ uuid: 'd' })])).toMatchObject({ isBetter: false })
    expect(bestHome([good])).toMatchObject({ isBetter: false })
    expect(bestHome([])).toBeUndefined()
  })
})

describe('the order of machines', () => {
  it('begins with those that have a card, and stays as it was on arrival', () => {
    const views = [standing(good), standing(plain, {}, true), standing(ofSession)].map(({ view }) => view)
    const names = (met: readonly string[]) => arranged(views, met).map(({ vm }) => vm.name)
    expect(names([])).toEqual(['a', 'b', 'c'])
    expect(names(['c', 'b', 'a'])).toEqual(['c', 'b', 'a'])
    expect(names(['b'])).toEqual(['b', 'a', 'c'])
  })
})

describe('a failed start', () => {
  it('is the one just tried, else the last one of a machine that is off', () => {
    const before = { ...report, message: 'Before.' }
    expect(failureOf(vmWith({ failedStart: before }), failed)).toBe(report)
    expect(failureOf(vmWith({ failedStart: before }), undefined)).toBe(before)
    expect(failureOf(vmWith({ failedStart: before, state: 'running' }), undefined)).toBeUndefined()
  })
})
