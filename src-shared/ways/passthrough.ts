import { listed } from '../host/readiness/wording.ts'
import type { HostReport } from '../host/report.ts'
import type { Card } from '../host/report-card.ts'
import { labelOf } from '../host/verdict-world.ts'
import { say } from '../words/say.ts'
import { suits } from './suits.ts'
import type { Candidate, Reason } from './way.ts'
import type { Wish } from './wish.ts'

const RANK = { ready: 0, caution: 1, blocked: 2 } as const

/** A whole card for one VM. */
export function passthrough(report: HostReport, wish: Wish): Candidate {
  const real = report.cards.filter(({ kind }) => kind === 'discrete' || kind === 'integrated')
  const free = real
    .filter(({ verdict }) => verdict !== 'blocked')
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || kindRank(a) - kindRank(b))
  const [best] = free
  const base = { id: 'passthrough', cards: free.map(({ address }) => address) } as const
  if (!best) {
    const [blocked] = real
    const why = blocked?.reasons.find(({ level }) => level === 'blocks')?.text
    const answer = blocked ? say('way.passthrough.blocked') : say('way.passthrough.no-card')
    return { ...base, score: undefined, answer, reasons: why === undefined ? [] : [against(why)], next: '' }
  }
  const score = suits('passthrough', wish) ?? 0
  const stays = real.filter((card) => card !== best)
  const name = labelOf(best, report.cards)
  const reasons: Reason[] = [
    { tone: 'for', text: say('way.passthrough.speed') },
    ...(stays.length > 0
      ? [
          {
            tone: 'for',
            text: say('way.passthrough.stays', {
              cards: listed(stays.map((one) => labelOf(one, report.cards))),
            }),
          } as const,
        ]
      : []),
    against(say('way.passthrough.alone', { card: name })),
    ...best.reasons.filter(({ level }) => level === 'caution').map(({ text }) => against(text)),
  ]
  // A card that one VM has is nobody else's meanwhile; a second one softens that.
  const shared = wish.sharing ? (stays.length > 0 ? 20 : 60) : 0
  return {
    ...base,
    score: Math.max(0, score - shared - (best.verdict === 'caution' ? 5 : 0)),
    answer: say('way.passthrough.answer', { card: name }),
    reasons,
    next: say('way.passthrough.next', { card: name }),
  }
}

function kindRank({ kind, sessionDisplay }: Card): number {
  return (kind === 'discrete' ? 0 : 2) + (sessionDisplay ? 1 : 0)
}

/** A reason against. */
export function against(text: string): Reason {
  return { tone: 'against', text }
}
