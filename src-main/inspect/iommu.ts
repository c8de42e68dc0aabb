import { compareAddresses, parseAddress } from '../../src-shared/host/address.ts'
import type { GroupFacts, IommuFacts } from '../../src-shared/host/facts.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Device } from '../../src-shared/host/report-device.ts'
import type { Root } from './root/root.ts'

const GROUPS = '/sys/kernel/iommu_groups'
const NUMBER = /^\d{1,10}$/

/** What the files of a root show of its IOMMU; groups are what functions link to and group folders list. */
export function readIommu(root: Root, devices: readonly Device[]): Omit<IommuFacts, 'platformOptIn'> {
  return {
    acpiTables: root.list('/sys/firmware/acpi/tables'),
    units: (root.list('/sys/class/iommu') ?? []).map((name) => printable(name)),
    groups: readGroups(root, devices),
    interruptRemapping: readInterruptRemapping(root),
  }
}

/**
 * Whether the firmware asked the kernel to keep the IOMMU on, by the kernel's log of this start (the sentence of
 * drivers/iommu/intel/iommu.c, platform_optin_force_iommu); undefined without a log.
 */
export function platformOptIn(kernelLog: string | undefined): boolean | undefined {
  return kernelLog?.includes('force enabled due to platform opt in')
}

function readGroups(root: Root, devices: readonly Device[]): GroupFacts[] | undefined {
  const listed = root.list(GROUPS)
  const members = new Map<number, Set<string>>()
  for (const name of listed ?? []) if (NUMBER.test(name)) members.set(Number(name), new Set())
  for (const { group, address } of devices) {
    if (group === null) continue
    const others = members.get(group)
    if (others) others.add(address)
    else members.set(group, new Set([address]))
  }
  if (!listed && members.size === 0) return undefined
  // The links of the functions tell all where they are there; only else is each folder listed as well.
  const complete = devices.every((device) => device.group !== null)
  const [some] = members.keys()
  // All groups have a type or none has (kernels before 4.19).
  const typed = some !== undefined && root.kindOf(`${GROUPS}/${some}/type`) !== 'absent'
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([id, addresses]) => {
      if (!complete || addresses.size === 0) {
        for (const name of root.list(`${GROUPS}/${id}/devices`) ?? []) {
          if (parseAddress(name)) addresses.add(name)
        }
      }
      const type = typed ? root.text(`${GROUPS}/${id}/type`, 64) : undefined
      return { id, type: type && printable(type), devices: [...addresses].sort(compareAddresses) }
    })
}

/**
 * Remapped interrupts carry "IR-" before the name of their chip in /proc/interrupts (drivers/iommu/intel and
 * amd name their domains so); undefined where that file cannot be read or lists no chip.
 */
function readInterruptRemapping(root: Root): boolean | undefined {
  const interrupts = root.text('/proc/interrupts', 64 * 1024 * 1024) ?? ''
  if (/\sIR-(?:PCI|IO-APIC|DMAR|HPET)/.test(interrupts)) return true
  return /\s(?:PCI-MSI|IO-APIC)/.test(interrupts) ? false : undefined
}
