import { firmwareSteps } from '../host/boards/firmware-steps.ts'
import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { Choice } from './choice.ts'
import { changesImage, type Draft } from './draft.ts'
import { offArguments } from './kernel-arguments.ts'
import type { Notice, PlanFacts } from './plan.ts'
import { familyOf } from './system.ts'

/** A new image is built beside the old one, and may be larger than that by what is added. */
const ROOM = 1.3

/** What stands against any change on this machine now, whatever the card. */
export function systemRefusals(host: HostReport, choice: Choice, facts: PlanFacts): Notice[] {
  const family = familyOf(host)
  return [
    ...(facts.active === null
      ? []
      : [{ code: 'change-active', text: say('plan.refused.change-active', { id: facts.active }) }]),
    ...(family === undefined
      ? [{ code: 'unknown-system', text: say('plan.refused.unknown-system', { system: host.os.name }) }]
      : []),
    ...iommuRefusal(host),
    ...(choice.snapshot && family === 'atomic'
      ? [{ code: 'atomic-snapshot', text: say('plan.refused.atomic-snapshot') }]
      : choice.snapshot && !facts.snapper
        ? [{ code: 'no-snapshot-tool', text: say('plan.refused.no-snapshot-tool') }]
        : []),
  ]
}

function iommuRefusal(host: HostReport): Notice[] {
  const { state } = host.iommu
  if (state === 'off-in-firmware') {
    const steps = firmwareSteps('iommu', host)
    const text = host.machine.virtual
      ? say('plan.refused.iommu-off-in-firmware.virtual')
      : say('plan.refused.iommu-off-in-firmware', { steps })
    return [{ code: 'iommu-off-in-firmware', text }]
  }
  // AMD's driver starts by itself; where it did not and nothing tells it to stay off, no argument helps.
  const amd = state === 'off-in-kernel' && host.cpu.vendor === 'amd' && offArguments(host).length === 0
  return amd ? [{ code: 'iommu-off-in-kernel', text: say('plan.refused.iommu-off-in-kernel.amd') }] : []
}

/** Too little room for a second image on /boot; what could not be seen does not count as too little. */
export function roomRefusal(draft: Draft): Notice[] {
  const { host, facts } = draft
  const free = host.boot.freeBytes
  if (!changesImage(draft) || free === null || facts.imageBytes === null) return []
  const needed = Math.ceil(facts.imageBytes * ROOM)
  if (free >= needed) return []
  const text = say('plan.refused.boot-full', { free: mebibytes(free), needed: mebibytes(needed) })
  return [{ code: 'boot-full', text }]
}

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20)
}
