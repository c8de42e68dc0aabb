import { say, type Values, type WordKey } from '../words/say.ts'
import { printable } from './printable.ts'
import type { Check, HostReport } from './report.ts'
import type { Card } from './report-card.ts'

/** The answer to "can this machine hand over a card?": one sentence, one more that says which, what to do now. */
export interface Headline {
  readonly tone: 'good' | 'almost' | 'no' | 'unknown'
  readonly title: string
  readonly lead: string
  readonly action: 'see-cards' | 'see-samples' | 'check-again'
}

/** An answer whose title is still a key. */
type Draft = Omit<Headline, 'title'> & { readonly title: WordKey; readonly values?: Values }

/** The headline of a report. Decided from cards, verdicts and checks alone, so that it never says more than they. */
export function headline(report: HostReport): Headline {
  const answer = withoutCards(report) ?? withCards(report)
  const machine = say(report.source.kind === 'live' ? 'app.machine.live' : 'app.machine.other')
  return { ...answer, title: say(answer.title, { ...answer.values, machine }) }
}

/** The cards that a person would call a graphics card: not a server's management chip, not a hypervisor's. */
function realCards({ cards }: HostReport): Card[] {
  return cards.filter((card) => card.kind === 'discrete' || card.kind === 'integrated')
}

function withoutCards(report: HostReport): Draft | undefined {
  if (report.notes.some((note) => note.code === 'not-a-root')) {
    return plain('unknown', 'not-a-root', 'see-samples')
  }
  if (realCards(report).length > 0) return undefined
  if (report.machine.virtual) return plain('no', 'virtual', 'see-samples')
  if (report.devices.length === 0) return plain('unknown', 'no-devices', 'check-again')
  const isServer = report.cards.some((card) => card.kind === 'management')
  return plain('no', isServer ? 'management' : 'no-card', 'see-samples')
}

function withCards(report: HostReport): Draft {
  const failing = report.readiness.filter((check) => check.status === 'fail')
  const cards = realCards(report)
  const possible = cards.filter((card) => !blocksItself(card))
  if (possible.length === 0 || !failing.every(isFixable)) return dead(cards)
  if (failing.length > 0) return almost(failing, report)
  if (report.iommu.state === 'unknown') return plain('unknown', 'unknown', 'see-cards')
  if (report.iommu.state === 'off-in-kernel') {
    return plain('almost', 'off-in-kernel', 'see-cards')
  }
  const ready = possible.filter((card) => card.verdict === 'ready')
  const best = ready.length > 0 ? ready : possible
  return {
    tone: 'good',
    title: ready.length > 0 ? 'app.headline.ready' : 'app.headline.caution',
    lead: `${candidates(best)} ${staying(best, cards)}`.trim(),
    action: 'see-cards',
  }
}

// What blocks every card alike is said by a check of the machine, and goes away when that is mended.
const MACHINE_WIDE = new Set(['iommu-off-in-firmware', 'no-cpu-virtualization'])

/** True where a card is blocked by something of its own, which mending the machine's settings would not change. */
function blocksItself({ reasons }: Card): boolean {
  return reasons.some(({ level, code }) => level === 'blocks' && !MACHINE_WIDE.has(code))
}

function isFixable({ fix }: Check): boolean {
  return fix.kind !== 'none' && fix.kind !== 'hardware'
}

function almost(failing: readonly Check[], report: HostReport): Draft {
  const [first] = failing
  const only = failing.length === 1 ? first?.fix.kind : undefined
  const title = (only === undefined ? undefined : MISSING[only]) ?? 'app.headline.several'
  const values = { count: failing.length }
  return { tone: 'almost', title, values, lead: say(almostLead(report)), action: 'see-cards' }
}

const MISSING: Readonly<Record<string, WordKey>> = {
  'firmware-setting': 'app.headline.missing.firmware-setting',
  'kernel-argument': 'app.headline.missing.kernel-argument',
  install: 'app.headline.missing.install',
  command: 'app.headline.missing.command',
  choice: 'app.headline.missing.choice',
}

function almostLead(report: HostReport): WordKey {
  return report.iommu.state === 'on' ? 'app.headline.almost-lead' : 'app.headline.almost-lead-iommu'
}

const LONGEST_SENTENCE = 2000

function dead(cards: readonly Card[]): Draft {
  const [first] = cards
  const only = cards.length === 1 && first?.reasons.some((reason) => reason.code === 'only-display')
  const because = first?.reasons.find((reason) => reason.level === 'blocks')?.text
  return {
    tone: 'no',
    title: only ? 'app.headline.only-card' : 'app.headline.cannot',
    lead: only
      ? say('app.headline.only-card-lead')
      : printable(because ?? say('app.headline.cannot-lead'), LONGEST_SENTENCE),
    action: 'see-cards',
  }
}

function candidates(cards: readonly Card[]): string {
  const [first, second] = cards.map((card) => printable(card.name))
  if (cards.length === 2 && first !== second) {
    return say('app.headline.two-cards', { first: first ?? '', second: second ?? '' })
  }
  return cards.length === 1
    ? say('app.headline.one-card', { card: first ?? '' })
    : say('app.headline.many-cards', { count: cards.length })
}

/** Names the card that keeps drawing this computer's screen, where there is one beside the candidates. */
function staying(going: readonly Card[], cards: readonly Card[]): string {
  const stays = cards.find((card) => card.sessionDisplay && !going.includes(card))
  return stays ? say('app.headline.screen-stays', { card: printable(stays.name) }) : ''
}

type Plain = 'not-a-root' | 'virtual' | 'no-devices' | 'management' | 'no-card' | 'unknown' | 'off-in-kernel'

function plain(tone: Headline['tone'], which: Plain, action: Headline['action']): Draft {
  return { tone, title: `app.headline.${which}`, lead: say(`app.headline.${which}-lead`), action }
}
