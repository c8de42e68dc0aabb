import type { IommuFacts } from './facts.ts'
import type { IommuState } from './report.ts'
import type { Device } from './report-device.ts'
import type { Cpu } from './report-system.ts'

/** ACPI tables by which firmware offers an IOMMU: Intel publishes DMAR, AMD publishes IVRS. */
const IOMMU_TABLES = new Set(['DMAR', 'IVRS'])

/**
 * Whether the IOMMU works, and if not, who turned it off. Groups with devices in them are the proof that it
 * is on; without groups, the firmware's tables tell whether the kernel (table there) or the firmware (tables
 * readable, none there) is the cause. The same two questions as virHostValidateIOMMU of libvirt
 * (tools/virt-host-validate-common.c). The kernel's command line is never asked: firmware with the "platform
 * opt-in" flag turns the IOMMU on without it, and an argument does not help where the table is missing.
 *
 * `unknown` where the tables cannot be listed, and on processors that are not x86, which have neither table.
 * `devices`: where functions were read, a missing group folder means no groups and not an unreadable /sys.
 */
export function iommuState(
  iommu: IommuFacts,
  cpuVendor: Cpu['vendor'],
  devices: readonly Device[] = [],
): IommuState {
  const grouped =
    iommu.groups?.some((group) => group.devices.length > 0) || devices.some((device) => device.group !== null)
  if (grouped) return 'on'
  const groupsRead = iommu.groups !== undefined || devices.length > 0
  if (!groupsRead || iommu.acpiTables === undefined) return 'unknown'
  if (iommu.acpiTables.some((table) => IOMMU_TABLES.has(table))) return 'off-in-kernel'
  return cpuVendor === 'intel' || cpuVendor === 'amd' ? 'off-in-firmware' : 'unknown'
}
