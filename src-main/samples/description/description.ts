/** A machine as a description file tells it. What the file does not say is undefined or empty, never made up. */
export interface Description {
  readonly os: OsPart | undefined
  readonly kernel: string | undefined
  readonly cmdline: string | undefined
  readonly cpu: CpuPart | undefined
  readonly board: NamedPart | undefined
  readonly product: NamedPart | undefined
  readonly bios: BiosPart | undefined
  /** SMBIOS chassis type: 3 desktop, 10 notebook, 23 rack. */
  readonly chassis: number | undefined
  readonly memory: MemoryPart | undefined
  /** Free bytes on the file system that holds /boot. */
  readonly bootFree: number | undefined
  readonly boot: BootPart | undefined
  readonly hugepages: readonly HugepagesPart[]
  readonly firmware: FirmwarePart | undefined
  readonly iommu: IommuPart | undefined
  readonly selinux: 'enforcing' | 'permissive' | 'disabled' | undefined
  readonly session: 'wayland' | 'x11' | 'tty' | undefined
  readonly installed: readonly Installed[]
  readonly functions: readonly FunctionPart[]
  readonly disks: readonly DiskPart[]
  readonly volumes: readonly VolumePart[]
  readonly networks: readonly NetworkPart[]
  readonly inputs: readonly InputPart[]
  readonly sounds: readonly SoundPart[]
  readonly gpus: readonly GpuPart[]
  readonly processes: readonly ProcessPart[]
  readonly vms: readonly VmPart[]
  readonly files: readonly FilePart[]
}

export interface OsPart {
  readonly id: string
  readonly version: string
  readonly variant: string | undefined
  readonly like: string | undefined
  readonly atomic: boolean
  readonly name: string
}

export interface CpuPart {
  readonly vendor: 'intel' | 'amd' | 'other'
  readonly threads: number
  /** CPU flags that are told, such as vmx or svm; without any the flags line is left out. */
  readonly flags: readonly string[]
  readonly model: string | undefined
}

/** A maker, where it is told, and a name. */
export interface NamedPart {
  readonly vendor: string | undefined
  readonly name: string
}

export interface BiosPart {
  readonly vendor: string
  readonly version: string
  readonly date: string
}

/** Bytes. */
export interface MemoryPart {
  readonly total: number
  readonly available: number
}

/** What starts the machine, and what else it could start. */
export interface BootPart {
  readonly loader: 'grub-bls' | 'grub' | 'ostree'
  readonly initramfs: 'dracut' | 'initramfs-tools'
  /** Kernels beside the one that runs. */
  readonly others: readonly string[]
  /** Bytes of the initramfs of each kernel. */
  readonly image: number
  /** The image of the distribution has the vfio modules in its initramfs. */
  readonly earlyVfio: boolean
}

export interface HugepagesPart {
  readonly size: number
  readonly total: number
  readonly free: number
}

export interface FirmwarePart {
  readonly kind: 'uefi' | 'bios'
  readonly secureBoot: boolean
}

export interface IommuPart {
  readonly state: 'on' | 'off-in-kernel' | 'off-in-firmware'
  /** Default domain of the groups, as in /sys/kernel/iommu_groups/N/type. */
  readonly type: string
}

export const INSTALLABLE = [
  'kvm',
  'qemu',
  'ovmf',
  'virt-manager',
  'libvirt-modular',
  'libvirt-monolithic',
] as const

export type Installed = (typeof INSTALLABLE)[number]

/** One PCI function. */
export interface FunctionPart {
  readonly address: string
  /** Address of the bridge it hangs on; undefined at a root bus, and where it is not known. */
  readonly parent: string | undefined
  readonly vendor: string
  readonly device: string
  /** Six hex digits. */
  readonly class: string
  readonly group: number | undefined
  readonly headerType: number
  readonly revision: string
  readonly subsystem: { readonly vendor: string; readonly device: string }
  readonly driver: string | undefined
  readonly override: string | undefined
  readonly bars: readonly BarPart[]
  readonly romBytes: number
  readonly link: { readonly now: LinkPart; readonly most: LinkPart } | undefined
  readonly reset: readonly string[]
  readonly numa: number
  readonly power: string
  readonly bootVga: boolean
  readonly virtualFunctions: { readonly enabled: number; readonly total: number } | undefined
  readonly physicalFunction: string | undefined
}

export interface BarPart {
  readonly index: number
  readonly bytes: number
  readonly kind: 'memory' | 'memory64' | 'io'
  readonly prefetchable: boolean
  readonly resizable: boolean
}

/** Lanes, and GT/s as the kernel prints it: "16.0". */
export interface LinkPart {
  readonly width: number
  readonly speed: string
}

/** What lies on a disk, a partition or a volume. */
export interface ContentPart {
  readonly fileSystem: string | undefined
  /** Mount points; for the file system "swap" there are none. */
  readonly mounts: readonly string[]
}

export interface DiskPart {
  readonly name: string
  readonly address: string
  /** Port path such as "1-4" for a disk on USB. */
  readonly usb: string | undefined
  /** The disk stands under its NVMe subsystem, not under its controller. */
  readonly multipath: boolean
  readonly bytes: number
  readonly model: string
  readonly partitions: readonly PartitionPart[]
}

export interface PartitionPart extends ContentPart {
  readonly name: string
  readonly bytes: number
}

/** A block device that the kernel makes: dm-N (LUKS, LVM), mdN (RAID), zramN (swap in memory). */
export interface VolumePart extends ContentPart {
  readonly name: string
  readonly kind: 'luks' | 'lvm' | 'raid' | 'zram'
  readonly bytes: number
  readonly over: readonly string[]
  readonly label: string
}

export interface NetworkPart {
  readonly name: string
  readonly address: string
  readonly usb: string | undefined
  readonly wifi: boolean
  readonly up: boolean
  readonly defaultRoute: boolean
}

export interface InputPart {
  readonly kind: 'keyboard' | 'mouse'
  readonly place:
    | { readonly kind: 'usb'; readonly address: string; readonly port: string }
    | { readonly kind: 'i2c'; readonly address: string }
    | { readonly kind: 'ps2' | 'bluetooth' }
  readonly name: string
}

export interface SoundPart {
  readonly number: number
  readonly address: string
  readonly id: string
  readonly name: string
}

export interface GpuPart {
  readonly address: string
  /** Number of the card node: 1 for /dev/dri/card1. */
  readonly card: number
  /** Number of the render node: 128 for /dev/dri/renderD128. */
  readonly render: number | undefined
  readonly connectors: readonly ConnectorPart[]
}

export interface ConnectorPart {
  readonly name: string
  readonly connected: boolean
  readonly enabled: boolean
  /** Name in the EDID; undefined: no EDID. */
  readonly monitor: string | undefined
}

export interface ProcessPart {
  readonly pid: number
  readonly name: string
  readonly files: readonly string[]
}

export interface VmPart {
  readonly name: string
  readonly addresses: readonly string[]
}

interface FilePart {
  readonly path: string
  readonly content: string
}
