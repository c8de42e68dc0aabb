import { describe, expect, it } from 'vitest'
import { headline } from '../../../src-shared/host/headline.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Card } from '../../../src-shared/host/report-card.ts'
import { cardWith, checkWith, reportWith } from '../../renderer/machines.ts'

const igpu = cardWith({
  address: '0000:00:02.0',
  name: 'Intel UHD 770',
  kind: 'integrated',
  sessionDisplay: true,
  verdict: 'caution',
})
const card = cardWith({ address: '0000:01:00.0', name: 'NVIDIA RTX 3080' })
const other = cardWith({ address: '0000:02:00.0', name: 'AMD RX 7800 XT' })
const blockedBy = (code: string, text = 'Because.'): Pick<Card, 'verdict' | 'reasons'> => ({
  verdict: 'blocked',
  reasons: [{ code, level: 'blocks', text }],
})

function answer(given: Partial<HostReport>) {
  return headline(reportWith(given))
}

describe('the headline', () => {
  it('says yes, which card, and where the screen stays', () => {
    expect(answer({ cards: [igpu, card] })).toEqual({
      tone: 'good',
      title: 'This computer can hand over a card',
      lead: 'The NVIDIA RTX 3080 can go to a virtual machine. The screen stays on the Intel UHD 770.',
      action: 'see-cards',
    })
  })

  it('names two cards that can go, and counts more or equal ones', () => {
    expect(answer({ cards: [card, other] }).lead).toBe(
      'The NVIDIA RTX 3080 or the AMD RX 7800 XT can go to a virtual machine.',
    )
    expect(answer({ cards: [card, { ...card, address: '0000:02:00.0' }] }).lead).toContain('Any of 2 cards')
    expect(answer({ cards: [card, other, { ...card, address: '0000:03:00.0' }] }).lead).toContain(
      'Any of 3 cards',
    )
  })

  it('says that there is something to weigh where every card asks for care', () => {
    expect(answer({ cards: [igpu] }).title).toContain('something to weigh')
  })

  it.each([
    ['firmware-setting', 'Almost: one setting in the firmware is missing'],
    ['kernel-argument', 'Almost: one word at start-up is missing'],
    ['install', 'Almost: one piece of software is missing'],
    ['command', 'Almost: one command is still to be run'],
    ['choice', 'Almost: one decision is left to you'],
  ] as const)('names the one thing that is missing: %s', (kind, title) => {
    const readiness = [
      checkWith('a', 'fail', kind),
      checkWith('b', 'pass'),
      checkWith('c', 'warn', 'hardware'),
    ]
    expect(answer({ cards: [card], readiness })).toMatchObject({ tone: 'almost', title })
  })

  it('counts where several things are missing', () => {
    const readiness = [checkWith('a', 'fail', 'install'), checkWith('b', 'fail', 'firmware-setting')]
    expect(answer({ cards: [card], readiness }).title).toBe('Not yet: 2 things need doing first')
  })

  it('does not let an IOMMU that is off in the firmware look like the end', () => {
    const readiness = [checkWith('iommu', 'fail', 'firmware-setting')]
    const iommu = { ...reportWith().iommu, state: 'off-in-firmware' } as const
    const cards = [{ ...card, ...blockedBy('iommu-off-in-firmware') }]
    expect(answer({ cards, readiness, iommu }).tone).toBe('almost')
    const alsoBlocked = [{ ...card, ...blockedBy('boot-disk') }]
    expect(answer({ cards: alsoBlocked, readiness, iommu }).tone).toBe('no')
  })

  it('says so where only the kernel has to be told', () => {
    const iommu = { ...reportWith().iommu, state: 'off-in-kernel' } as const
    expect(answer({ cards: [{ ...card, verdict: 'caution' }], iommu })).toMatchObject({
      tone: 'almost',
      title: 'Almost: one word at start-up is missing',
    })
  })

  it('does not promise what is not known', () => {
    const iommu = { ...reportWith().iommu, state: 'unknown' } as const
    expect(answer({ cards: [card], iommu }).tone).toBe('unknown')
  })

  it('says that an only card is needed here', () => {
    const only = { ...card, ...blockedBy('only-display') }
    expect(
      answer({ cards: [only], readiness: [checkWith('display-left', 'fail', 'hardware')] }),
    ).toMatchObject({
      tone: 'no',
      title: 'This computer needs its only graphics card itself',
    })
  })

  it('gives the reason of the card where none can go', () => {
    const cards = [
      { ...card, ...blockedBy('boot-disk', 'It shares its group with the disk.') },
      { ...other, ...blockedBy('boot-disk') },
    ]
    expect(answer({ cards })).toMatchObject({
      title: 'This computer cannot hand over a card as it is',
      lead: 'It shares its group with the disk.',
    })
  })

  it('is kind where there is no card', () => {
    expect(answer({ cards: [] })).toMatchObject({
      tone: 'no',
      title: 'This computer has no graphics card to hand over',
      action: 'see-samples',
    })
  })

  it('tells a virtual machine, a server and an unread machine from one without a card', () => {
    const emulated = cardWith({ address: '0000:00:01.0', kind: 'emulated' })
    const machine = { ...reportWith().machine, virtual: true }
    expect(answer({ machine, cards: [emulated] }).title).toBe('This computer is itself a virtual machine')
    expect(answer({ machine, cards: [emulated, card] }).tone).toBe('good')
    const bmc = cardWith({ address: '0000:03:00.0', kind: 'management' })
    expect(answer({ cards: [bmc] }).title).toBe('This server has no graphics card to hand over')
    expect(answer({ devices: [] })).toMatchObject({ tone: 'unknown', action: 'check-again' })
    const note = { code: 'not-a-root', path: '/tmp', text: 'No.' } as const
    expect(answer({ notes: [note], devices: [] }).title).toBe('This folder does not hold a Linux system')
  })

  it('speaks of this machine, not of this computer, where it shows a sample', () => {
    expect(answer({ cards: [card], source: { kind: 'sample', name: 'x' } }).title).toBe(
      'This machine can hand over a card',
    )
  })

  it('writes hostile names out', () => {
    expect(answer({ cards: [{ ...card, name: 'x\u202ey' }] }).lead).toContain('x\\u{202e}y')
  })
})
