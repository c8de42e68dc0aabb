import { printable } from '../host/printable.ts'
import { say, type WordKey } from '../words/say.ts'
import type { ChangeRecord, Status } from './record.ts'

/** One change as a line of the history. `began` and `ended` in milliseconds since 1970; `ended` null while it lasts. */
export interface HistoryLine {
  readonly id: string
  readonly began: number
  readonly ended: number | null
  readonly text: string
}

/** Whether a change has come to its end: nothing of it is in force or at work. */
export function hasEnded({ phase }: ChangeRecord): boolean {
  return phase === 'undone' || phase === 'rolled-back'
}

/** The change that is in force or at work, of which there is at most one; null where there is none. */
export function changeInForce(status: Status): ChangeRecord | null {
  return status.records.findLast((record) => !hasEnded(record)) ?? null
}

/** By when a change has to be confirmed, in milliseconds since 1970; null where nothing waits for that. */
export function confirmationDue(record: ChangeRecord | null): number | null {
  return record?.phase === 'applied' ? record.confirmBy : null
}

/** Every change, newest first, each with one line that says what it was, who asked for it and how it stands. */
export function historyOf(status: Status): HistoryLine[] {
  return status.records.toReversed().map((record) => ({
    id: record.id,
    began: record.began,
    ended: hasEnded(record) ? record.changed : null,
    text: historyText(record),
  }))
}

/** One change in one line: its cards, how they are kept, who asked for it, how it stands. */
export function historyText(record: ChangeRecord): string {
  return say(`history.line.${record.choice.mode}`, {
    cards: cardNames(record),
    who: printable(record.who),
    state: say(stateKey(record)),
  })
}

/** Names of the cards of a change, in the order in which they were chosen. */
export function cardNames({ plan }: ChangeRecord): string {
  return plan.cards.map(({ name }) => printable(name)).join(', ')
}

function stateKey({ phase, endedBy }: ChangeRecord): WordKey {
  if (phase === 'undone' && (endedBy === 'guard' || endedBy === 'crash')) return `history.undone.${endedBy}`
  if (phase === 'rolled-back' && endedBy === 'crash') return 'history.rolled-back.crash'
  return `history.${phase}`
}
