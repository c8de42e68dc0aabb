import type { HostReport } from '../host/report.ts'
import type { Card } from '../host/report-card.ts'
import type { Device } from '../host/report-device.ts'
import { deviceAt, labelOf } from '../host/verdict-world.ts'
import { say } from '../words/say.ts'
import { against } from './passthrough.ts'
import { suits } from './suits.ts'
import type { Candidate } from './way.ts'
import type { Wish } from './wish.ts'

const INTEL = '8086'
const NVIDIA = '10de'
const SHARING_BONUS = 20

interface Shown {
  readonly card: Card
  readonly display: Device
}

/**
 * Parts of a card that each VM sees as a card of its own (SR-IOV). What counts is the driver: in the kernel itself that
 * is xe of Intel, from 6.17 on for Panther Lake and Battlemage. A card that shows parts already has what it takes.
 */
export function sriov(report: HostReport, wish: Wish): Candidate {
  const able = shown(report).filter(({ display }) => (display.sriov?.total ?? 0) > 0)
  const ready = able.filter(({ display }) => (display.sriov?.enabled ?? 0) > 0 || display.driver === 'xe')
  const [best] = ready
  const base = { id: 'sriov', cards: ready.map(({ card }) => card.address) } as const
  if (!best) {
    const [first] = able
    const answer = first
      ? say('way.sriov.no-driver', {
          card: labelOf(first.card, report.cards),
          driver: first.display.driver ?? '–',
        })
      : say('way.sriov.no-card')
    return { ...base, score: undefined, answer, reasons: [], next: '' }
  }
  const name = labelOf(best.card, report.cards)
  const total = best.display.sriov?.total ?? 0
  return {
    ...base,
    score: bonus(suits('sriov', wish), wish),
    answer: say('way.sriov.answer', { card: name, total }),
    reasons: [
      { tone: 'for', text: say('way.sriov.shares') },
      against(say('way.sriov.parts')),
      ...(wish.guest === 'windows' ? [against(say('way.sriov.windows'))] : []),
    ],
    next: say('way.sriov.next', { address: best.card.address }),
  }
}

// Broadwell, Skylake, Kaby Lake, Coffee Lake, Comet Lake and Amber Lake; Ice Lake (8a) is left out, as are the Atoms.
const GVT = /^(?:16|19|59|3e|9b|87)/

/**
 * Mediated devices: of Intel's graphics of the 5th to 10th generation (GVT-g, which Intel no longer develops). NVIDIA's
 * and AMD's are for their data centre cards and other systems.
 */
export function mediated(report: HostReport, wish: Wish): Candidate {
  const all = shown(report)
  const able = all.filter(
    ({ card, display }) =>
      card.kind === 'integrated' &&
      display.vendor === INTEL &&
      display.driver === 'i915' &&
      GVT.test(display.device),
  )
  const [best] = able
  const base = { id: 'mediated', cards: able.map(({ card }) => card.address) } as const
  if (!best) {
    const hasNvidia = all.some(({ display }) => display.vendor === NVIDIA)
    const answer = say(hasNvidia ? 'way.mediated.nvidia' : 'way.mediated.no-card')
    return { ...base, score: undefined, answer, reasons: [], next: '' }
  }
  return {
    ...base,
    score: bonus(suits('mediated', wish), wish),
    answer: say('way.mediated.answer', { card: labelOf(best.card, report.cards) }),
    reasons: [{ tone: 'for', text: say('way.mediated.shares') }, against(say('way.mediated.old'))],
    next: say('way.mediated.next'),
  }
}

function bonus(score: number | undefined, { sharing }: Wish): number {
  return Math.min(100, (score ?? 0) + (sharing ? SHARING_BONUS : 0))
}

function shown(report: HostReport): Shown[] {
  return report.cards.flatMap((card) => {
    const display = deviceAt(card.address, report)
    return display && display.physicalFunction === null ? [{ card, display }] : []
  })
}
