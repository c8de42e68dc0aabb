import { say } from '../words/say.ts'
import { deviceAt, labelOf, type Rule } from './verdict-world.ts'

const INTEL = '8086'

/** What sort of card it is, where that alone is a reason to think twice. */
export const kindReasons: Rule = (card, { facts, cards }) => {
  const name = labelOf(card, cards)
  switch (card.kind) {
    case 'discrete':
      return []
    case 'integrated': {
      const intel = deviceAt(card.address, facts)?.vendor === INTEL
      const text = say(intel ? 'verdict.integrated.intel' : 'verdict.integrated.amd', { card: name })
      return [{ code: 'integrated', level: 'caution', text }]
    }
    case 'management':
      return [
        {
          code: 'management-display',
          level: 'caution',
          text: say('verdict.management-display', { card: name }),
        },
      ]
    case 'emulated':
      return [{ code: 'emulated', level: 'caution', text: say('verdict.emulated', { card: name }) }]
  }
}
