import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Tone } from '../../parts/status.tsx'
import { isInForce } from '../../state/changes.ts'

/** How a change stands, as a mark. */
export function standing(record: ChangeRecord): { readonly tone: Tone; readonly word: string } {
  const { phase, endedBy } = record
  switch (phase) {
    case 'confirmed':
      return { tone: 'good', word: say('app.history.phase.confirmed') }
    case 'applied':
      return { tone: 'careful', word: say('app.history.phase.applied') }
    case 'undone': {
      const key = endedBy === 'guard' ? 'undone-guard' : 'undone'
      return { tone: endedBy === 'guard' ? 'careful' : 'info', word: say(`app.history.phase.${key}`) }
    }
    case 'rolled-back': {
      const key = endedBy === 'crash' ? 'rolled-back-crash' : 'rolled-back'
      return { tone: 'careful', word: say(`app.history.phase.${key}`) }
    }
    default:
      return { tone: 'info', word: say(`app.history.phase.${phase}`) }
  }
}

/** Whether a change can be taken back: it is in force, or was cut short on the way. */
export function canUndo(record: ChangeRecord, current: ChangeRecord | null): boolean {
  return record.id === current?.id && isInForce(record)
}
