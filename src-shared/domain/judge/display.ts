import { printable } from '../../host/printable.ts'
import { listed } from '../../host/readiness/wording.ts'
import type { HostReport } from '../../host/report.ts'
import { deviceAt } from '../../host/verdict-world.ts'
import { say } from '../../words/say.ts'
import type { DomainFacts } from '../domain-facts.ts'
import type { Case, Finding, JudgeRule } from './finding.ts'

/** How a person will see the VM and type into it once it has the card. */
export const displayFindings: JudgeRule = (one) => [...seeing(one), ...typing(one)]

function seeing({ domain, card, label }: Case): Finding[] {
  if (hasWindow(domain)) return []
  const monitors = card.connectors.filter(({ connected }) => connected)
  if (monitors.length > 0) {
    const names = monitors.map(({ monitor, name }) => printable(monitor ?? name))
    const text = say('judge.only-monitor', { card: label, monitors: listed(names) })
    return [{ code: 'only-monitor', level: 'note', text }]
  }
  if (hasLookingGlass(domain)) {
    return [{ code: 'looking-glass-only', level: 'note', text: say('judge.looking-glass-only') }]
  }
  const key = domain.devices.consoles > 0 ? 'judge.blind.console' : 'judge.blind'
  return [{ code: 'blind', level: 'warns', text: say(key, { card: label }), fix: 'display-window' }]
}

function typing({ domain, card, functions, context: { report } }: Case): Finding[] {
  const others = [...domain.hostFunctions, ...functions].filter((one) => !card.functions.includes(one))
  if (hasWindow(domain) || hasOwnInput(domain, others, report)) return []
  return [{ code: 'no-input', level: 'warns', text: say('judge.no-input') }]
}

/** Whether the VM shows a picture of its own in a window: SPICE or VNC with a virtual display behind it. */
export function hasWindow({ graphics, video }: DomainFacts): boolean {
  const shows = graphics.some(
    (type) => type === 'spice' || type === 'vnc' || type === 'sdl' || type === 'rdp',
  )
  // libvirt adds a video device of its own where there is a window and none is named.
  return shows && !(video.length > 0 && video.every((model) => model === 'none'))
}

/** Whether it has shared memory for Looking Glass. */
export function hasLookingGlass({ devices, commandLine }: DomainFacts): boolean {
  return (
    devices.sharedMemory.some((name) => name.includes('looking-glass')) ||
    commandLine.some((argument) => argument.includes('kvmfr') || argument.includes('looking-glass'))
  )
}

/**
 * Whether a keyboard or mouse of this computer reaches it without a window: by itself, by sharing its events, or with a
 * USB controller among these functions.
 */
export function hasOwnInput(
  { devices }: DomainFacts,
  functions: readonly string[],
  report: HostReport,
): boolean {
  return (
    devices.usbHostdevs > 0 ||
    devices.inputs.some(({ bus, type }) => bus === 'evdev' || type === 'passthrough') ||
    functions.some((address) => deviceAt(address, report)?.class.startsWith(USB_CONTROLLER))
  )
}

const USB_CONTROLLER = '0c03'
