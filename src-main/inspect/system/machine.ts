import { printable } from '../../../src-shared/host/printable.ts'
import type { Cpu, Machine } from '../../../src-shared/host/report-system.ts'
import type { Root } from '../root/root.ts'

const DMI = '/sys/class/dmi/id'
// SMBIOS 3.7, table 17: enclosure types.
const LAPTOP = new Set([8, 9, 10, 11, 14, 30, 31, 32])
const DESKTOP = new Set([3, 4, 5, 6, 7, 13, 15, 16, 24, 35, 36])
const SERVER = new Set([17, 23, 25, 28, 29])
// What makers leave in a field that they did not fill.
const PLACEHOLDER =
  /^(to be filled by o\.?e\.?m\.?|default string|not (specified|applicable|available)|none|n\/a|system (product|manufacturer)( name)?|o\.?e\.?m\.?|unknown|x\.x|0+)$/i

/** The machine by DMI and the processor's flags. Fields that hold a maker's placeholder are null. */
export function readMachine(root: Root, cpu: CpuInfo): Machine {
  const there = new Set(root.list(DMI) ?? [])
  const field = (name: string): string | null => {
    const text = there.has(name) ? root.text(`${DMI}/${name}`, 4096)?.trim() : undefined
    return text === undefined || text === '' || PLACEHOLDER.test(text) ? null : printable(text)
  }
  return {
    vendor: field('sys_vendor'),
    product: field('product_name'),
    boardVendor: field('board_vendor'),
    board: field('board_name'),
    biosVendor: field('bios_vendor'),
    biosVersion: field('bios_version'),
    biosDate: field('bios_date'),
    chassis: chassisOf(field('chassis_type')),
    virtual: cpu.flags.has('hypervisor'),
  }
}

function chassisOf(text: string | null): Machine['chassis'] {
  if (text === null || !/^\d{1,3}$/.test(text)) return 'unknown'
  const type = Number(text)
  if (LAPTOP.has(type)) return 'laptop'
  if (DESKTOP.has(type)) return 'desktop'
  return SERVER.has(type) ? 'server' : 'other'
}

// An entry has about 2 KiB.
const LONGEST_ENTRY = 64 * 1024

/** What /proc/cpuinfo tells: the processor and the flags of its first thread. */
export interface CpuInfo {
  readonly cpu: Cpu
  readonly flags: ReadonlySet<string>
}

const VENDORS: ReadonlyMap<string, Cpu['vendor']> = new Map([
  ['GenuineIntel', 'intel'],
  ['AuthenticAMD', 'amd'],
  ['HygonGenuine', 'amd'],
])

/** Reads /proc/cpuinfo of x86; on other processors the vendor is `other` and virtualization `unknown`. */
export function readCpu(root: Root): CpuInfo {
  const text = root.text('/proc/cpuinfo', 16 * 1024 * 1024)
  if (text === undefined || text === '') {
    return {
      cpu: { vendor: 'unknown', model: null, virtualization: 'unknown', threads: 0 },
      flags: new Set(),
    }
  }
  const [first = ''] = text.slice(0, LONGEST_ENTRY).split('\n\n', 1)
  const field = (name: string) => new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(first)?.[1]?.trim()
  const vendorId = field('vendor_id')
  const flagText = field('flags')
  const flags = new Set(flagText?.split(' '))
  const model = field('model name') ?? field('cpu')
  return {
    flags,
    cpu: {
      vendor: vendorId === undefined ? 'other' : (VENDORS.get(vendorId) ?? 'other'),
      model: model === undefined ? null : printable(model),
      virtualization: flagText === undefined ? 'unknown' : virtualizationOf(flags),
      threads: text.match(/^processor\s*:/gm)?.length ?? 0,
    },
  }
}

function virtualizationOf(flags: ReadonlySet<string>): Cpu['virtualization'] {
  if (flags.has('vmx')) return 'vmx'
  return flags.has('svm') ? 'svm' : 'none'
}
