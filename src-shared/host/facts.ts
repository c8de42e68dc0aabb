import type { Note, Setup, Virtualization } from './report.ts'
import type { Claim } from './report-card.ts'
import type { Device } from './report-device.ts'
import type { Boot, Cpu, Firmware, Machine, Memory, Os } from './report-system.ts'

/** What was read of the IOMMU, before anything is concluded. */
export interface IommuFacts {
  /** ACPI table names (/sys/firmware/acpi/tables); undefined where the folder could not be listed. */
  readonly acpiTables: readonly string[] | undefined
  readonly units: readonly string[]
  /** Groups by number; undefined where /sys/kernel/iommu_groups could not be listed. */
  readonly groups: readonly GroupFacts[] | undefined
  /** What the kernel log says, where it can be read. */
  readonly interruptRemapping: boolean | undefined
  readonly platformOptIn: boolean | undefined
}

export interface GroupFacts {
  readonly id: number
  readonly type: string | undefined
  readonly devices: readonly string[]
}

/** A connector of /sys/class/drm and the PCI function its card node belongs to. */
export interface ConnectorFacts {
  readonly address: string
  readonly name: string
  readonly status: 'connected' | 'disconnected' | 'unknown'
  readonly enabled: boolean
  readonly monitor: string | undefined
}

/** A process that has a node of a PCI function open. */
export interface HolderFacts {
  readonly pid: number
  readonly name: string
  readonly file: string
  readonly address: string
}

/** A block device, how it is stacked and what of the system lies on it. */
export interface BlockFacts {
  /** Kernel name: nvme0n1, dm-0, md127. */
  readonly name: string
  /** PCI functions on the way from the CPU to the disk; several for a stacked device (RAID, LVM, btrfs). */
  readonly addresses: readonly string[]
  readonly model: string | undefined
  readonly bytes: number
  /** Mount points and uses whose data passes through it: "/", "/boot", "/home", "swap". */
  readonly uses: readonly string[]
}

/** A network interface that sits on a PCI function (directly, or behind USB). */
export interface NetworkFacts {
  readonly name: string
  readonly address: string | undefined
  readonly up: boolean
  readonly defaultRoute: boolean
}

/** An input device with its way to the CPU. */
export interface InputFacts {
  readonly name: string
  readonly kind: 'keyboard' | 'mouse'
  /** PCI function of its controller; undefined for PS/2, I2C and Bluetooth. */
  readonly address: string | undefined
}

/** A sound card and the function it sits on. */
export interface SoundFacts {
  readonly name: string
  readonly address: string | undefined
}

/** All that was read from one root, with nothing concluded. Absent knowledge is undefined, never a guess. */
export interface Facts {
  readonly os: Os
  readonly machine: Machine
  readonly cpu: Cpu
  readonly memory: Memory
  readonly firmware: Firmware
  readonly boot: Boot
  readonly iommu: IommuFacts
  readonly devices: readonly Device[]
  readonly connectors: readonly ConnectorFacts[]
  readonly holders: readonly HolderFacts[]
  readonly holdersComplete: boolean
  readonly blocks: readonly BlockFacts[]
  readonly networks: readonly NetworkFacts[]
  readonly inputs: readonly InputFacts[]
  readonly sounds: readonly SoundFacts[]
  readonly setups: readonly Setup[]
  readonly virtualization: Virtualization
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}
