import {
  type BiosPart,
  type BootPart,
  type CpuPart,
  type FirmwarePart,
  type HugepagesPart,
  INSTALLABLE,
  type IommuPart,
  type MemoryPart,
  type NamedPart,
  type OsPart,
} from './description.ts'
import type { Fields } from './fields.ts'
import { count, listOf, name, oneOf, positive, type Reader, size } from './values.ts'

const CHASSIS: Readonly<Record<string, number>> = { desktop: 3, laptop: 10, server: 23 }

/** `os fedora 44 variant=workstation [like=…] [atomic] | Fedora Linux 44 (Workstation Edition)` */
export function readOs(fields: Fields): OsPart | undefined {
  const atomic = fields.flag('atomic')
  const id = fields.word(name)
  const version = fields.word(name)
  const pretty = fields.text()
  const variant = fields.option('variant', name)
  const like = fields.option('like', name)
  return id && version && pretty ? { id, version, variant, like, atomic, name: pretty } : undefined
}

/** `cpu intel threads=16 vmx | Intel(R) Core(TM) i9-9900K CPU @ 3.60GHz` */
export function readCpu(fields: Fields): CpuPart | undefined {
  const vendor = fields.word(oneOf('intel', 'amd', 'other'))
  const threads = fields.option('threads', positive) ?? 8
  const flags = fields.words(name)
  const model = fields.maybeText()
  return vendor ? { vendor, threads, flags, model } : undefined
}

/** `board Micro-Star International Co., Ltd. | MPG Z390M GAMING EDGE AC (MS-7B50)`, or the name alone. */
export function readNamed(fields: Fields): NamedPart | undefined {
  const first = fields.head()
  const second = fields.maybeText()
  if (first === undefined) return undefined
  return second === undefined ? { vendor: undefined, name: first } : { vendor: first, name: second }
}

/** `bios American Megatrends Inc. | 1.B0 | 04/18/2023` */
export function readBios(fields: Fields): BiosPart | undefined {
  const vendor = fields.head()
  const version = fields.text()
  const date = fields.text()
  return vendor && version && date ? { vendor, version, date } : undefined
}

/** `chassis desktop`, `laptop`, `server`, or the SMBIOS number. */
export const chassis: Reader<number> = (text) => CHASSIS[text] ?? count(text)

/** `memory 32G [available=24G]` */
export function readMemory(fields: Fields): MemoryPart | undefined {
  const total = fields.word(size)
  const available = fields.option('available', size)
  return total === undefined ? undefined : { total, available: available ?? Math.floor(total * 0.75) }
}

/** `boot grub-bls dracut image=61M [others=6.9.1-200.fc40.x86_64,…] [early-vfio]` */
export function readBoot(fields: Fields): BootPart | undefined {
  const earlyVfio = fields.flag('early-vfio')
  const loader = fields.word(oneOf('grub-bls', 'grub', 'ostree'))
  const initramfs = fields.word(oneOf('dracut', 'initramfs-tools'))
  const image = fields.option('image', size) ?? 0
  const others = fields.option('others', listOf(name)) ?? []
  return loader && initramfs ? { loader, initramfs, others, image, earlyVfio } : undefined
}

/** `hugepages 2M total=1024 [free=1000]` */
export function readHugepages(fields: Fields): HugepagesPart | undefined {
  const bytes = fields.word(size)
  const total = fields.option('total', count)
  const free = fields.option('free', count)
  return bytes === undefined ? undefined : { size: bytes, total: total ?? 0, free: free ?? total ?? 0 }
}

/** `firmware uefi [secure-boot]` or `firmware bios` */
export function readFirmware(fields: Fields): FirmwarePart | undefined {
  const secureBoot = fields.flag('secure-boot')
  const kind = fields.word(oneOf('uefi', 'bios'))
  return kind && { kind, secureBoot }
}

/** `iommu on [type=identity]`, `iommu off-in-kernel` or `iommu off-in-firmware` */
export function readIommu(fields: Fields): IommuPart | undefined {
  const state = fields.word(oneOf('on', 'off-in-kernel', 'off-in-firmware'))
  const type = fields.option('type', name) ?? 'DMA-FQ'
  return state && { state, type }
}

/** `installed kvm qemu ovmf libvirt-modular virt-manager` */
export const installed = oneOf(...INSTALLABLE)
