import { rules } from '../rules/index.ts'
import type { LogFacts } from '../world/log-facts.ts'
import type { Found } from './matcher.ts'

/** What is told by lines that are not there: a whole start of the kernel that names no IOMMU. */
export function absences(facts: ReadonlyMap<string | undefined, LogFacts>): Found[] {
  const rank = rules.findIndex(({ id }) => id === 'iommu-no-lines')
  const rule = rules[rank]
  if (!rule) return []
  return [...facts].flatMap(([boot, { startedAt, farEnough, iommuNamed }]) => {
    if (!startedAt || !farEnough || iommuNamed) return []
    const place = { ...startedAt, boot, before: [], after: [], time: null }
    return [{ rule, rank, when: undefined, about: {}, first: place, last: place, count: 1 }]
  })
}
