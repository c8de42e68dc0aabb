import type { DomainCpu, DomainHiding, DomainMemory } from './domain-facts.ts'
import { childOf, childrenOf, descend, type XmlElement } from './xml/read.ts'

/** A whole number as libvirt takes them, white space around it allowed. */
export function wholeNumber(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? ''
  return /^[0-9]{1,15}$/.test(trimmed) ? Number(trimmed) : undefined
}

// Bytes in a unit (https://libvirt.org/formatdomain.html#memory-allocation); none given means KiB.
const UNITS = new Map([
  ['b', 1],
  ['bytes', 1],
  ['kb', 1e3],
  ['k', 2 ** 10],
  ['kib', 2 ** 10],
  ['mb', 1e6],
  ['m', 2 ** 20],
  ['mib', 2 ** 20],
  ['gb', 1e9],
  ['g', 2 ** 30],
  ['gib', 2 ** 30],
  ['tb', 1e12],
  ['t', 2 ** 40],
  ['tib', 2 ** 40],
])

/** An amount of memory in KiB, rounded up as libvirt does. */
function kibOf(element: XmlElement | undefined): number | undefined {
  const amount = wholeNumber(element?.text)
  const unit = UNITS.get((element?.attributes.get('unit') ?? 'KiB').toLowerCase())
  if (amount === undefined || unit === undefined) return undefined
  return Math.ceil((amount * unit) / 1024)
}

/** How a VM gets its memory. */
export function readMemory(domain: XmlElement): DomainMemory {
  const backing = childOf(domain, 'memoryBacking')
  return {
    kib: kibOf(childOf(domain, 'memory')),
    currentKiB: kibOf(childOf(domain, 'currentMemory')),
    hugepages: childOf(backing, 'hugepages') !== undefined,
    locked: childOf(backing, 'locked') !== undefined,
    hardLimitKiB: kibOf(descend(domain, 'memtune', 'hard_limit')),
    sharedFile:
      childOf(backing, 'source')?.attributes.get('type') === 'file' &&
      childOf(backing, 'access')?.attributes.get('mode') === 'shared',
  }
}

/** The processor of a VM. */
export function readCpu(domain: XmlElement): DomainCpu {
  const cpu = childOf(domain, 'cpu')
  const pins = childOf(domain, 'cputune')
  return {
    mode: cpu && (cpu.attributes.get('mode') ?? (childOf(cpu, 'model') ? 'custom' : undefined)),
    topology: topologyOf(childOf(cpu, 'topology')),
    addressBits: childOf(cpu, 'maxphysaddr')?.attributes.get('mode'),
    features: new Map(
      (cpu ? childrenOf(cpu, 'feature') : []).map(({ attributes }) => [
        attributes.get('name') ?? '',
        attributes.get('policy') ?? 'require',
      ]),
    ),
    pinned: pins ? childrenOf(pins, 'vcpupin').length : 0,
  }
}

function topologyOf(element: XmlElement | undefined): DomainCpu['topology'] {
  if (!element) return undefined
  const count = (name: string): number => wholeNumber(element.attributes.get(name)) ?? 1
  // Levels between socket and core multiply; nearly every VM has one of each.
  const cores = count('dies') * count('clusters') * count('cores')
  return { sockets: count('sockets'), cores, threads: count('threads') }
}

/** What a VM hides and what it tells of the hypervisor. */
export function readHiding(domain: XmlElement): DomainHiding {
  const features = childOf(domain, 'features')
  const hyperv = childOf(features, 'hyperv')
  const vendor = childOf(hyperv, 'vendor_id')
  return {
    kvmHidden: descend(features, 'kvm', 'hidden')?.attributes.get('state') === 'on',
    hyperv: hyperv !== undefined && (hyperv.children.length > 0 || hyperv.attributes.has('mode')),
    vendorId: vendor?.attributes.get('state') === 'on' ? (vendor.attributes.get('value') ?? '') : undefined,
  }
}
