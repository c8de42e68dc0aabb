import { say } from '../../words/say.ts'
import type { Finding, JudgeRule } from './finding.ts'

/** What the VM does now, and by which connection it is kept. */
export const stateFindings: JudgeRule = ({ context: { state, saved, system } }) => {
  const found: Finding[] = []
  if (!system) found.push({ code: 'session', level: 'warns', text: say('judge.session') })
  if (saved) found.push({ code: 'saved', level: 'warns', text: say('judge.saved') })
  if (state === 'unknown')
    found.push({ code: 'state-unknown', level: 'note', text: say('judge.state-unknown') })
  else if (state !== 'off' && state !== 'crashed') {
    found.push({ code: 'running', level: 'note', text: say('judge.running') })
  }
  return found
}
