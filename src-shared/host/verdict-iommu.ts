import { say } from '../words/say.ts'
import { firmwareSteps } from './boards/firmware-steps.ts'
import { lacksCpuVirtualization } from './readiness/cpu.ts'
import type { Reason } from './report-card.ts'
import { deviceAt, labelOf, type Rule, type World } from './verdict-world.ts'

/** What the processor and its IOMMU allow, for any card of the machine. */
export const iommuReasons: Rule = (card, world) => {
  const name = labelOf(card, world.cards)
  return [...cpuReason(name, world), ...stateReason(name, world), ...groupReason(card.address, name, world)]
}

function cpuReason(card: string, { facts }: World): Reason[] {
  if (!lacksCpuVirtualization(facts)) return []
  const text = facts.machine.virtual
    ? say('verdict.no-cpu-virtualization.virtual', { card })
    : say('verdict.no-cpu-virtualization', { card, steps: firmwareSteps('virtualization', facts) })
  return [{ code: 'no-cpu-virtualization', level: 'blocks', text }]
}

function stateReason(card: string, { facts, state }: World): Reason[] {
  switch (state) {
    case 'on':
      return []
    case 'off-in-firmware': {
      const text = facts.machine.virtual
        ? say('verdict.iommu-off-in-firmware.virtual', { card })
        : say('verdict.iommu-off-in-firmware', { card, steps: firmwareSteps('iommu', facts) })
      return [{ code: 'iommu-off-in-firmware', level: 'blocks', text }]
    }
    case 'off-in-kernel': {
      // Only Intel's driver waits for an argument; where AMD's is off, something else is the cause.
      const intel = facts.iommu.acpiTables?.includes('DMAR') === true
      const text = say(intel ? 'verdict.iommu-off-in-kernel' : 'verdict.iommu-off-in-kernel.amd', { card })
      return [{ code: 'iommu-off-in-kernel', level: 'caution', text }]
    }
    case 'unknown':
      return [{ code: 'iommu-unknown', level: 'caution', text: say('verdict.iommu-unknown', { card }) }]
  }
}

/** A function without a group cannot be taken by vfio-pci (probe error -22); null may also mean "not read". */
function groupReason(address: string, card: string, { facts, state }: World): Reason[] {
  const device = deviceAt(address, facts)
  if (state !== 'on' || !device || device.group !== null) return []
  return [{ code: 'no-group', level: 'caution', text: say('verdict.no-group', { card }) }]
}
