import { printable } from '../../host/printable.ts'
import { listed } from '../../host/readiness/wording.ts'
import { say } from '../../words/say.ts'
import type { Finding, JudgeRule } from './finding.ts'

/** Other VMs that are given something of what moves: only one of them can run at a time. */
export const otherFindings: JudgeRule = ({ context, functions, label }) => {
  const moves = new Set(functions)
  const claiming = context.others.filter(({ hostFunctions }) => hostFunctions.some((one) => moves.has(one)))
  if (claiming.length === 0) return []
  const holding = claiming.filter(
    ({ state }) => state !== 'off' && state !== 'crashed' && state !== 'unknown',
  )
  const starting = context.autostart ? claiming.filter(({ autostart }) => autostart) : []
  const namesOf = (vms: typeof claiming): string => listed(vms.map(({ name }) => printable(name)))
  const values = (vms: typeof claiming) => ({ card: label, vms: namesOf(vms), count: vms.length })
  const found: Finding[] = []
  if (starting.length > 0) {
    found.push({
      code: 'both-autostart',
      level: 'warns',
      text: say('judge.both-autostart', values(starting)),
    })
  }
  if (holding.length > 0) {
    found.push({ code: 'held-by-vm', level: 'warns', text: say('judge.held-by-vm', values(holding)) })
  }
  const idle = claiming.filter((vm) => !holding.includes(vm) && !starting.includes(vm))
  if (idle.length > 0) {
    found.push({ code: 'claimed-by-vm', level: 'warns', text: say('judge.claimed-by-vm', values(idle)) })
  }
  return found
}
