import type { Message, Result } from '../../src-shared/change/messages.ts'
import { say } from '../../src-shared/words/say.ts'

/**
 * A message as one line for the journal of the system, where a unit speaks to people and not to the app; undefined
 * for what is not worth a line there (the greeting, the lines of tools).
 */
export function plainLine(message: Message): string | undefined {
  switch (message.type) {
    case 'progress':
      return message.text
    case 'result':
      return resultLine(message.result)
    case 'greeting':
    case 'output':
      return undefined
  }
}

function resultLine(result: Result): string {
  switch (result.tag) {
    case 'refused':
      return result.refusals.map(({ text }) => text).join(' ')
    case 'failed':
      return result.problem.text
    case 'undone':
      return say('helper.boot.undone', { id: result.record.id, count: result.left.length })
    case 'confirmed':
      return say('helper.boot.confirmed', { id: result.record.id })
    case 'recovered':
      return say(`helper.boot.${result.to}`)
    case 'applied':
    case 'paused':
    case 'inspected':
    case 'system-part':
      return result.tag
  }
}
