import type { Check } from '../report.ts'
import { barChecks } from './bars.ts'
import { bootChecks } from './boot.ts'
import type { Situation } from './check.ts'
import { cpuChecks } from './cpu.ts'
import { displayChecks } from './displays.ts'
import { groupChecks } from './groups.ts'
import { iommuChecks } from './iommu.ts'
import { memoryChecks } from './memory.ts'
import { resetChecks } from './reset.ts'
import { setupChecks } from './setups.ts'
import { softwareChecks } from './software.ts'
import { systemChecks, virtualMachineChecks } from './system.ts'

/** From the hardware up: what the machine can do, which cards, how it starts, the system, the programs. */
const SUBJECTS: readonly ((situation: Situation) => Check[])[] = [
  virtualMachineChecks,
  cpuChecks,
  iommuChecks,
  groupChecks,
  displayChecks,
  resetChecks,
  barChecks,
  memoryChecks,
  bootChecks,
  systemChecks,
  softwareChecks,
  setupChecks,
]

/**
 * Whether this machine is ready to give a card away: one check for each thing that must or should be so, in a stable
 * order by subject, each id at most once. `fail` stops a hand-over until it is solved; `warn` asks for care or is
 * solved by Handover itself; `unknown` could not be read and is never a "no". Checks that concern few machines
 * (virtual-machine, iommu-argument, reset, resizable-bar, atomic, other-tools) are left out elsewhere.
 */
export function readiness(situation: Situation): Check[] {
  return SUBJECTS.flatMap((subject) => subject(situation))
}
