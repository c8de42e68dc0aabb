import type { SeenBoot } from '../diagnosis.ts'
import type { Found } from './matcher.ts'

/**
 * Puts what was found in logs that belong to no start of the machine (QEMU's, SELinux's) into the start that it
 * happened in, by its time. What is older than every start that is known is over, and left out.
 */
export function inStarts(found: readonly Found[], boots: readonly SeenBoot[]): Found[] {
  const newestFirst = boots.toSorted((a, b) => b.began - a.began)
  return found.flatMap((one) => {
    const { time, boot } = one.last
    if (boots.length === 0 || boot !== undefined || time === null) return [one]
    const start = newestFirst.find(({ began }) => began <= time)
    if (!start) return []
    return [{ ...one, first: { ...one.first, boot: start.id }, last: { ...one.last, boot: start.id } }]
  })
}
