import { listed } from '../../host/readiness/wording.ts'
import { deviceAt, nameOf } from '../../host/verdict-world.ts'
import { say } from '../../words/say.ts'
import type { Case, Finding, JudgeRule } from './finding.ts'

/** Drivers that hold a function for a VM, or keep it from everybody. */
const HELD = new Set(['vfio-pci', 'pci-stub'])
// The definition may be written before the change of the host that these ask for; it is looked at again then.
const LATER = new Set(['no-cpu-virtualization', 'iommu-off-in-firmware'])
const GROUP_UNKNOWN = new Set(['iommu-off-in-kernel', 'iommu-unknown', 'no-group', 'iommu-off-in-firmware'])

/** What the host says against it, whether its parts are known, and who uses the card now. */
export const cardFindings: JudgeRule = (one) => [
  ...verdictFindings(one),
  ...bindSetFindings(one),
  ...useFindings(one),
]

/** Reasons of the report that forbid it. The same reason is said once. */
function verdictFindings({ card, label }: Case): Finding[] {
  const found = card.reasons
    .filter(({ level }) => level === 'blocks')
    .map(({ code, text }): Finding => ({ code, level: LATER.has(code) ? 'warns' : 'blocks', text }))
  const unknown = card.reasons.some(({ code }) => GROUP_UNKNOWN.has(code))
  return unknown
    ? [
        ...found,
        { code: 'bind-set-unknown', level: 'warns', text: say('judge.bind-set-unknown', { card: label }) },
      ]
    : found
}

/** The VM has a part of what has to move together, and QEMU would not start it. */
function bindSetFindings({ card, domain, functions, label, context }: Case): Finding[] {
  const has = functions.filter((address) => domain.hostFunctions.includes(address))
  const lacks = functions.filter((address) => !domain.hostFunctions.includes(address))
  if (has.length === 0 || lacks.length === 0) return []
  const marked = domain.marks.some((mark) => mark.card === card.address)
  const names = lacks.map((address) => {
    const device = deviceAt(address, context.report)
    return device ? nameOf(device) : address
  })
  const key = marked ? 'judge.bind-set-grown' : 'judge.bind-set-incomplete'
  const text = say(key, { card: label, missing: listed(names) })
  return [{ code: 'bind-set-incomplete', level: 'warns', text, fix: 'attach-whole-group' }]
}

/** The card is not reserved: this computer uses it, or may when the VM starts. */
function useFindings({ card, label, functions, context: { report } }: Case): Finding[] {
  const drivers = functions.map((address) => deviceAt(address, report)?.driver)
  const isReserved = drivers.every((driver) => driver !== undefined && driver !== null && HELD.has(driver))
  if (isReserved) return []
  const names = [...new Set(card.holders.map(({ name }) => name))]
  const isNvidia = drivers.includes('nvidia')
  if (names.length > 0) {
    const key = isNvidia ? 'judge.in-use.nvidia' : 'judge.in-use'
    return [{ code: 'in-use', level: 'warns', text: say(key, { card: label, names: listed(names) }) }]
  }
  if (card.sessionDisplay) {
    return [{ code: 'in-use', level: 'warns', text: say('judge.draws-desktop', { card: label }) }]
  }
  const key = card.holdersComplete ? 'judge.on-demand' : 'judge.on-demand.holders-unknown'
  return [{ code: 'on-demand', level: 'note', text: say(key, { card: label }) }]
}
