import type { HostReport } from '../../host/report.ts'
import type { FindingLevel } from '../judge/finding.ts'
import type { FixId } from './fix-id.ts'

/** A thread of this computer's processor that is online. */
export interface CpuThread {
  /** Its number, as in /sys/devices/system/cpu/cpuN. */
  readonly cpu: number
  /** topology/core_id, which is unique within a package. */
  readonly core: number
  readonly package: number
  readonly node: number
  /** The lowest number among those that share its L3 cache; its own where that is unknown. */
  readonly l3: number
}

/** The processors of this computer, and the NUMA node that the card is at (undefined: none is said). */
export interface CpuTopology {
  readonly threads: readonly CpuThread[]
  readonly cardNode: number | undefined
}

/** A keyboard or mouse of this computer whose events can be shared: a link in /dev/input/by-id that ends in -event-kbd or -event-mouse. */
interface InputDevice {
  readonly kind: 'keyboard' | 'mouse'
  readonly path: string
  readonly name: string
}

/** The world that a VM is checked in. */
export interface CheckUpContext {
  readonly report: HostReport
  /** Address of the card that the VM has or shall have; undefined: the one that it has, if any. */
  readonly card: string | undefined
  readonly cpu: CpuTopology | undefined
  readonly inputs: readonly InputDevice[]
}

/** Something about a VM that could be better for a card. */
export interface CheckUpFinding {
  readonly id: string
  readonly level: FindingLevel
  readonly title: string
  readonly why: string
  /** One edit that mends it. `risk`: what a person should know before it. */
  readonly fix?: { readonly id: FixId; readonly title: string; readonly risk: string | undefined }
}
