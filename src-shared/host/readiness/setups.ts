import { say } from '../../words/say.ts'
import type { Facts } from '../facts.ts'
import type { Check, Setup } from '../report.ts'
import { check, type Situation } from './check.ts'
import { listed } from './wording.ts'

/** Programs that move cards between drivers by themselves, and would undo or fight what Handover does. */
const TOOLS: ReadonlySet<Setup['kind']> = new Set(['supergfxctl', 'driverctl'])

/** Passthrough that was set up before, by hand or by another program. */
export function setupChecks({ facts }: Situation): Check[] {
  return [byHand(facts), ...byTools(facts)]
}

function byHand({ setups }: Facts): Check {
  const found = setups.filter(({ kind }) => !TOOLS.has(kind))
  if (found.length === 0) return check('setups', 'pass', say('check.setups.none'))
  const files = listed([...new Set(found.map(({ file }) => file))])
  const detail = say('check.setups.found', { files, count: found.length })
  return check('setups', 'warn', detail, { kind: 'choice', text: say('check.setups.fix') })
}

function byTools({ setups }: Facts): Check[] {
  const tools = [...new Set(setups.map(({ kind }) => kind).filter((kind) => TOOLS.has(kind)))]
  if (tools.length === 0) return []
  const detail = say('check.other-tools.found', { tools: listed(tools), count: tools.length })
  return [check('other-tools', 'warn', detail, { kind: 'choice', text: say('check.other-tools.fix') })]
}
