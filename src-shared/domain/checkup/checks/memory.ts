import { gibibytes } from '../../../host/readiness/wording.ts'
import { cpuList, pinPlan } from '../pin-plan.ts'
import { type CheckRule, finding } from './check.ts'

const KIB = 1024
const PAGE_KIB = 2048
// Below that there is little to win.
const WORTH_KIB = 4 * 1024 * 1024

/** How the VM gets its memory. With a card all of it is pinned. */
export const memoryChecks: CheckRule = ({ domain: { memory, devices } }) => [
  // libvirt adds a balloon where nothing is said.
  ...(devices.balloon === 'none' ? [] : [finding('balloon', 'note', {}, 'memballoon-none')]),
  ...(memory.hardLimitKiB !== undefined &&
  memory.kib !== undefined &&
  memory.hardLimitKiB < memory.kib + 1024 * 1024
    ? [finding('hard-limit', 'warns', { limit: gibibytes(memory.hardLimitKiB * KIB) }, 'hard-limit')]
    : []),
  ...(memory.sharedFile && !memory.hugepages ? [finding('memory-file', 'warns', {}, 'memory-memfd')] : []),
]

/** What a person may want who needs the last bit of speed: offered, never asked for. */
export const tuningChecks: CheckRule = ({ domain, card, context }) => {
  const { memory, vcpus, cpu, type } = domain
  if (!card || type === 'qemu') return []
  const kib = memory.kib ?? 0
  const pages = Math.ceil(kib / PAGE_KIB)
  const plan =
    context.cpu && vcpus !== undefined && cpu.pinned === 0 ? pinPlan(vcpus, context.cpu) : undefined
  return [
    ...(kib >= WORTH_KIB && !memory.hugepages
      ? [finding('hugepages', 'note', { pages, memory: gibibytes(kib * KIB) }, 'hugepages')]
      : []),
    ...(plan
      ? [
          finding(
            'cpu-pinning',
            'note',
            { cpus: cpuList([...plan.cpus].sort((a, b) => a - b)), rest: cpuList(plan.rest) },
            'cpu-pinning',
            plan.oneCache ? 'checkup.cpu-pinning.why.one-cache' : 'checkup.cpu-pinning.why',
          ),
        ]
      : []),
  ]
}
