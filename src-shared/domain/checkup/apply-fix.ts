import { attachCard } from '../attach.ts'
import { openDefinition } from '../definition.ts'
import { romOf } from '../hostdev.ts'
import { hostdevsByFunction } from '../marks.ts'
import { type EditOutcome, refuse } from '../outcome.ts'
import { readDomain } from '../read-domain.ts'
import type { CheckUpContext } from './context.ts'
import type { FixId } from './fix-id.ts'
import {
  cpuPassthrough,
  cpuPinning,
  cpuTopology,
  hardLimit,
  hideHypervisor,
  hugepages,
  memoryMemfd,
  showHypervisor,
} from './fixes/computer.ts'
import { displayNone, displayWindow, inputEvdev, memballoonNone, netVirtio } from './fixes/devices.ts'
import { firmwareUefi, secureBoot, tpm } from './fixes/firmware.ts'
import type { Fix } from './fixes/fix.ts'
import { machineQ35 } from './fixes/machine-q35.ts'
import { cardOf } from './which-card.ts'

/** Gives what is missing of the card, and puts all of it on one slot. Its ROM option stays. */
const attachWholeGroup: Fix = ({ text, devices }, context) => {
  const domain = readDomain(text)
  const card = domain && cardOf(domain, context)
  if (!card) return refuse('no-card')
  const device = hostdevsByFunction(devices).get(card.address)
  const rom = device && romOf(device)
  const functions = [...new Set([...card.functions, ...card.bindSet])]
  return attachCard(text, { card: card.address, functions, ...(rom ? { rom } : {}) })
}

const FIXES: Readonly<Record<FixId, Fix>> = {
  'attach-whole-group': attachWholeGroup,
  'machine-q35': machineQ35,
  'firmware-uefi': firmwareUefi,
  'secure-boot': secureBoot,
  tpm,
  'cpu-passthrough': cpuPassthrough,
  'cpu-topology': cpuTopology,
  'memballoon-none': memballoonNone,
  'hard-limit': hardLimit,
  'memory-memfd': memoryMemfd,
  'net-virtio': netVirtio,
  'hide-hypervisor': hideHypervisor,
  'show-hypervisor': showHypervisor,
  'display-window': displayWindow,
  'display-none': displayNone,
  'input-evdev': inputEvdev,
  hugepages,
  'cpu-pinning': cpuPinning,
}

/**
 * Carries out a fix of the check-up: text in, text out, and outside of the edit every byte stays. `unchanged`: it is so
 * already. A fix that could break the VM where it is refused says why.
 */
export function applyFix(text: string, id: FixId, context: CheckUpContext): EditOutcome {
  const opened = openDefinition(text)
  return opened.tag === 'refused' ? opened : FIXES[id](opened.definition, context)
}
