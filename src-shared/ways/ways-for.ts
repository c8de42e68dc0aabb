import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import { software, virtioGpu } from './drawn-here.ts'
import { passthrough } from './passthrough.ts'
import { mediated, sriov } from './shared-card.ts'
import type { Candidate, Way } from './way.ts'
import type { Wish } from './wish.ts'

const GOOD = 60
const WORKS = 30

/**
 * Which way to a picture suits a VM: all of them, the answer first, those that are out last. Fed by what this machine
 * has and by what the person wants; the reasons say both sides. The first one is always there: the processor can draw
 * on every machine.
 */
export function waysFor(report: HostReport, wish: Wish): Way[] {
  const candidates = [
    passthrough(report, wish),
    sriov(report, wish),
    mediated(report, wish),
    virtioGpu('venus', report, wish),
    virtioGpu('virgl', report, wish),
    software(report, wish),
  ].sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
  return candidates.map((candidate, at) => ({
    id: candidate.id,
    fit: fitOf(candidate, at === 0),
    title: say(`way.${candidate.id}.title`),
    answer: candidate.answer,
    reasons: [...candidate.reasons],
    next: candidate.next,
    cards: [...candidate.cards],
  }))
}

function fitOf({ score }: Candidate, isFirst: boolean): Way['fit'] {
  if (score === undefined) return 'not-here'
  if (isFirst) return 'best'
  return score >= GOOD ? 'good' : score >= WORKS ? 'works' : 'poor'
}
