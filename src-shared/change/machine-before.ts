import type { HostReport } from '../host/report.ts'
import type { PlanOutcome } from '../plan/plan.ts'
import type { MachineBefore } from './record.ts'

/** What the proof after the restart compares with: the functions that a plan moves, and those of every card. */
export function machineBefore(report: HostReport, outcome: PlanOutcome): MachineBefore {
  const bindSet = outcome.tag === 'planned' ? outcome.plan.bindSet.map(({ address }) => address) : []
  const shown = new Set([...bindSet, ...report.cards.flatMap(({ functions }) => functions)])
  return {
    iommu: report.iommu.state,
    arguments: report.boot.arguments,
    functions: report.devices
      .filter(({ address }) => shown.has(address))
      .map(({ address, driver, group }) => ({ address, driver, group })),
  }
}
