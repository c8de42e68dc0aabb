import { listed } from '../host/costs-context.ts'
import { printable } from '../host/printable.ts'
import { nameOf } from '../host/verdict-world.ts'
import { say, type WordKey } from '../words/say.ts'
import { needsWord } from './argument-rows.ts'
import { strangersInGroups } from './machine-rows.ts'
import { cardOf } from './places.ts'
import type { Proof } from './proof.ts'
import type { Findings } from './proof-of.ts'
import { cardNames } from './queries.ts'

/** The state of a change in words: what is so, why, and what to do next. */
export function proofText(state: Proof['state'], findings: Findings): string {
  switch (state) {
    case 'ended':
      return ended(findings)
    case 'moved':
      return moved(findings)
    case 'waiting-for-restart':
      return waiting(findings)
    case 'started-without':
      return findings.lost.length > 0
        ? say('proof.started-without.lost', { tokens: findings.lost.join(' ') })
        : say('proof.started-without')
    case 'partly':
      return partly(findings)
    case 'in-effect':
      return inEffect(findings)
  }
}

function waiting({ record, deviations, lost }: Findings): string {
  const [first] = deviations
  if (first) return say('proof.waiting.deviations', { count: deviations.length, first: first.text })
  if (lost.length > 0) return say('proof.waiting.lost', { tokens: lost.join(' ') })
  return say(record.paused ? 'proof.waiting.paused' : 'proof.waiting')
}

function inEffect({ record }: Findings): string {
  const { mode, guardMinutes } = record.choice
  const cards = cardNames(record)
  if (mode === 'on-demand') return say('proof.in-effect.on-demand', { cards })
  if (record.phase === 'applied' && guardMinutes > 0) return say('proof.in-effect.confirm', { cards })
  return say(record.paused ? 'proof.in-effect.paused' : 'proof.in-effect.reserved', { cards })
}

function partly(findings: Findings): string {
  const { record, report, rows, deviations } = findings
  if (record.phase === 'applying' || record.phase === 'undoing') return say(`proof.at-work.${record.phase}`)
  const differing = rows.filter(({ verdict }) => verdict === 'differs')
  const [first] = differing
  if (first?.id === 'iommu')
    return say('proof.partly.no-group', { state: first.now ?? say('proof.iommu.unknown') })
  const others = strangersInGroups(record, report)
  if (first?.id === 'groups' && others.length > 0)
    return say('proof.partly.group', { others: listed(others) })
  const [deviation] = deviations
  // What is written down for the next kernels says nothing of this start.
  const now = differing.filter(({ id }) => id !== 'next')
  if (now[0] === undefined && (deviation || first)) {
    const text = deviation?.text ?? say('proof.waiting.lost', { tokens: findings.lost.join(' ') })
    return deviation ? say('proof.partly.disk', { count: deviations.length, first: text }) : text
  }
  if (now[0]) return say('proof.partly', { count: now.length, first: rowText(now[0]) })
  const unread = rows.find(({ verdict }) => verdict === 'unknown')
  return say('proof.partly.unknown', { first: unread?.title ?? '' })
}

function rowText({ title, now, wanted }: Proof['rows'][number]): string {
  return say('proof.partly.row', { title, now: now ?? say('proof.iommu.unknown'), wanted })
}

function moved({ record, places }: Findings): string {
  const index = places.findIndex(({ tag }) => tag === 'gone' || tag === 'replaced')
  const place = places[index]
  const address = record.plan.bindSet[index]?.address ?? ''
  const name = printable(cardOf(address, record.plan.cards)?.name ?? say('proof.moved.device'))
  const values = { name, address, effect: say(effectKey(record)) }
  if (place?.tag === 'gone' || place?.tag === 'replaced') {
    if (place.now.length > 0) return say('proof.moved.elsewhere', { ...values, now: listed(place.now) })
    if (place.tag === 'replaced') return say('proof.moved.replaced', { ...values, other: nameOf(place.by) })
  }
  return say('proof.moved.gone', values)
}

function effectKey({ choice }: Findings['record']): WordKey {
  if (choice.mode === 'on-demand') return 'proof.moved.on-demand'
  return choice.bind === 'ids' ? 'proof.moved.by-ids' : 'proof.moved.by-address'
}

function ended({ record, rows, wordActive }: Findings): string {
  const { endedBy, problem, guardRestarted, left } = record
  const by = endedBy === 'guard' && guardRestarted ? 'guard-restarted' : (endedBy ?? 'person')
  const first = say(`proof.ended.${by}`, { problem: problem?.text ?? '' })
  const [kept] = left
  const held = rows.some(({ id, verdict }) => verdict === 'differs' && id.startsWith('function:'))
  const restart = held || (wordActive === true && needsWord(record.plan))
  return [
    first,
    ...(kept ? [say('proof.ended.left', { count: left.length, first: kept.text })] : []),
    ...(restart ? [say('proof.ended.restart')] : []),
  ].join(' ')
}
