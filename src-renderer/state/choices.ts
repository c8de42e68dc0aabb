import type { HostReport } from '../../src-shared/host/report.ts'
import type { Card } from '../../src-shared/host/report-card.ts'
import type { Source } from '../../src-shared/ipc/contract.ts'
import { sourceKey } from './machines.ts'

/** Which card a person chose, by machine: an address, kept while they look elsewhere and when a check fails. */
export interface ChoicesSlice {
  readonly chosen: Readonly<Record<string, string>>
}

export const noChoices: ChoicesSlice = { chosen: {} }

/** The same with a card chosen; choosing it again takes the choice back. */
export function withChoice({ chosen }: ChoicesSlice, source: Source, address: string): ChoicesSlice {
  const { [sourceKey(source)]: before, ...others } = chosen
  return { chosen: before === address ? others : { ...others, [sourceKey(source)]: address } }
}

/**
 * The chosen card as the report has it now: undefined where none is chosen, or where the chosen one is gone or
 * can no longer be handed over.
 */
export function chosenCard({ chosen }: ChoicesSlice, source: Source, report: HostReport): Card | undefined {
  const address = chosen[sourceKey(source)]
  const card = report.cards.find((candidate) => candidate.address === address)
  return card?.verdict === 'blocked' ? undefined : card
}
