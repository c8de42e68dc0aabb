import type { Chipset } from './controllers.ts'
import type { Mark } from './marks.ts'
import type { GuestAddress } from './pci-address.ts'

/** What runs in a VM, as far as its definition tells. */
export type Guest = 'windows' | 'windows-11' | 'linux' | 'other' | 'unknown'

/** A disk of a VM: `cdrom`, bus `sata`, target `sda`, and the file or device behind it. */
interface DomainDisk {
  readonly device: string
  readonly bus: string | undefined
  readonly target: string | undefined
  readonly source: string | undefined
}

/** A network device of a VM: `network`, model `e1000e`. */
interface DomainInterface {
  readonly type: string
  readonly model: string | undefined
}

/** An input device: `tablet`, bus `usb`; `evdev`, bus `evdev` for one of the host's. */
interface DomainInput {
  readonly type: string
  readonly bus: string | undefined
}

/** The devices of a VM that a list or a decision needs. */
export interface DomainDevices {
  readonly disks: readonly DomainDisk[]
  readonly interfaces: readonly DomainInterface[]
  readonly inputs: readonly DomainInput[]
  /** USB devices of the host that it is given. */
  readonly usbHostdevs: number
  /** Mediated devices (vGPU, GVT-g) that it is given. */
  readonly mediated: number
  /** USB devices that come over SPICE. */
  readonly redirected: number
  /** Models; empty: none. */
  readonly sound: readonly string[]
  /** Model; undefined: libvirt adds one by itself, `none`: there is to be none. */
  readonly balloon: string | undefined
  /** Names of shared memory, as `looking-glass`. */
  readonly sharedMemory: readonly string[]
  /** Serial ports and consoles. */
  readonly consoles: number
  /** Channels by their target name, as `com.redhat.spice.0`. */
  readonly channels: readonly string[]
}

/** The processor of a VM. */
export interface DomainCpu {
  /** `host-passthrough`, `host-model`, `custom`; undefined: nothing said, which means QEMU's most basic one. */
  readonly mode: string | undefined
  readonly topology:
    | { readonly sockets: number; readonly cores: number; readonly threads: number }
    | undefined
  /** Mode of <maxphysaddr>. */
  readonly addressBits: string | undefined
  /** Names of features with their policy. */
  readonly features: ReadonlyMap<string, string>
  /** Virtual processors that are pinned. */
  readonly pinned: number
}

/** How a VM hides from its guest that it is one, and what it tells a Windows guest. */
export interface DomainHiding {
  readonly kvmHidden: boolean
  /** Hyper-V features are on. */
  readonly hyperv: boolean
  /** `vendor_id` of Hyper-V; undefined: not set. */
  readonly vendorId: string | undefined
}

/** How the memory of a VM is had from the host. */
export interface DomainMemory {
  /** KiB when it starts; undefined where it cannot be read. */
  readonly kib: number | undefined
  readonly hugepages: boolean
  /** <locked/>. */
  readonly locked: boolean
  /** KiB of <memtune><hard_limit>, which libvirt uses as the limit for locked memory too. */
  readonly hardLimitKiB: number | undefined
  /** KiB that the balloon leaves it at first; undefined where it cannot be read or all of it is meant. */
  readonly currentKiB: number | undefined
  /** Comes from a file that other programs can map: <source type='file'/> with <access mode='shared'/>. */
  readonly sharedFile: boolean
}

/** A host function that a VM is given, and where it sits there; undefined where libvirt has yet to say. */
interface GivenPlace {
  readonly address: string
  readonly guest: GuestAddress | undefined
  readonly managed: boolean
}

/** What a list or a decision needs of a definition. Names are raw: show them with `printable`. */
export interface DomainFacts {
  readonly name: string
  readonly uuid: string | undefined
  readonly title: string | undefined
  readonly description: string | undefined
  /** `kvm`, `qemu`, `test`. */
  readonly type: string
  /** libosinfo's id, a URI, from the metadata. */
  readonly osId: string | undefined
  readonly guest: Guest
  readonly arch: string
  readonly machine: string | undefined
  readonly chipset: Chipset
  readonly firmware: 'bios' | 'uefi'
  readonly secureBoot: boolean
  readonly tpm: boolean
  readonly memoryKiB: number | undefined
  readonly memory: DomainMemory
  /** At most; undefined where it cannot be read. */
  readonly vcpus: number | undefined
  readonly cpu: DomainCpu
  readonly hiding: DomainHiding
  readonly devices: DomainDevices
  /** `spice`, `vnc`, `sdl`, `egl-headless`. */
  readonly graphics: readonly string[]
  /** Models: `qxl`, `virtio`, `none`. */
  readonly video: readonly string[]
  /** Host functions that it is given, in order. */
  readonly hostFunctions: readonly string[]
  /** The same where libvirt's PCI host devices give them, with their place in the guest. */
  readonly givenPlaces: readonly GivenPlace[]
  /** It gives away a function whose address cannot be read. */
  readonly unreadableHostdev: boolean
  /** Arguments that go to QEMU past libvirt. */
  readonly commandLine: readonly string[]
  /** What Handover added before. */
  readonly marks: readonly Mark[]
}
