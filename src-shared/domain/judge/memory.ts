import { gibibytes } from '../../host/readiness/wording.ts'
import { say } from '../../words/say.ts'
import type { Case, Finding, JudgeRule } from './finding.ts'

const KIB = 1024
// What libvirt adds to the memory of a VM for the limit of locked memory, for the windows of its devices
// (libvirt: qemuDomainGetMemLockLimitBytes).
const DEVICES_KIB = 1024 * 1024

/**
 * All memory of a VM with a device of the host is pinned when it starts, so that the device can write to it at any time:
 * whether that is possible here, and what it means.
 */
export const memoryFindings: JudgeRule = (one) => [
  ...amountFindings(one),
  ...limitFindings(one),
  ...backingFindings(one),
  ...balloonFindings(one),
]

function amountFindings({ domain: { memory }, context: { report, state } }: Case): Finding[] {
  const { totalBytes, availableBytes, hugepages } = report.memory
  if (memory.kib === undefined) {
    return [{ code: 'memory-unknown', level: 'note', text: say('judge.memory-unknown') }]
  }
  const bytes = memory.kib * KIB
  const amounts = { vm: gibibytes(bytes), total: gibibytes(totalBytes), free: gibibytes(availableBytes) }
  if (totalBytes > 0 && bytes >= totalBytes) {
    return [{ code: 'memory-too-much', level: 'blocks', text: say('judge.memory-too-much', amounts) }]
  }
  if (memory.hugepages) {
    const most = Math.max(0, ...hugepages.map(({ sizeKiB, total }) => sizeKiB * total)) * KIB
    return most >= bytes
      ? []
      : [
          {
            code: 'hugepages-too-few',
            level: 'warns',
            text: say('judge.hugepages-too-few', { ...amounts, reserved: gibibytes(most) }),
          },
        ]
  }
  // A VM that runs has its memory already.
  if (state !== 'off' || totalBytes === 0 || bytes <= availableBytes) return []
  return [{ code: 'memory-short', level: 'warns', text: say('judge.memory-short', amounts) }]
}

/** libvirt takes <hard_limit> for the limit of locked memory too, and QEMU then fails to pin the rest. */
function limitFindings({ domain: { memory } }: Case): Finding[] {
  const { kib, hardLimitKiB } = memory
  if (kib === undefined || hardLimitKiB === undefined || hardLimitKiB >= kib + DEVICES_KIB) return []
  const values = { limit: gibibytes(hardLimitKiB * KIB), needed: gibibytes((kib + DEVICES_KIB) * KIB) }
  return [{ code: 'hard-limit', level: 'warns', text: say('judge.hard-limit', values), fix: 'hard-limit' }]
}

/** Linux does not pin pages of an ordinary file that is mapped for sharing: they would have to be written back. */
function backingFindings({ domain: { memory } }: Case): Finding[] {
  if (!memory.sharedFile || memory.hugepages) return []
  return [{ code: 'memory-file', level: 'warns', text: say('judge.memory-file'), fix: 'memory-memfd' }]
}

function balloonFindings({ domain: { memory, devices } }: Case): Finding[] {
  const { kib, currentKiB } = memory
  if (kib === undefined || currentKiB === undefined || currentKiB >= kib) return []
  if (devices.balloon === 'none') return []
  const values = { now: gibibytes(currentKiB * KIB), all: gibibytes(kib * KIB) }
  return [{ code: 'balloon', level: 'note', text: say('judge.balloon', values), fix: 'memballoon-none' }]
}
