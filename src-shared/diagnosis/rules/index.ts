import type { Rule } from '../rule.ts'
import { boot } from './boot-initramfs/boot.ts'
import { secureBoot } from './boot-initramfs/secure-boot.ts'
import { iommuFaults } from './firmware-iommu/faults.ts'
import { noIommu } from './firmware-iommu/no-iommu.ts'
import { noVirtualization } from './firmware-iommu/no-virtualization.ts'
import { firmwareTables } from './firmware-iommu/tables.ts'
import { guest } from './guest/guest.ts'
import { backing } from './memory/backing.ts'
import { mapping } from './memory/mapping.ts'
import { link } from './pci-reset/link.ts'
import { power } from './pci-reset/power.ts'
import { reset } from './pci-reset/reset.ts'
import { denials } from './permissions-selinux/denials.ts'
import { files } from './permissions-selinux/files.ts'
import { hostDevices } from './permissions-selinux/host-devices.ts'
import { daemons } from './qemu-libvirt/daemons.ts'
import { vmFirmware } from './qemu-libvirt/firmware.ts'
import { interrupts } from './qemu-libvirt/interrupts.ts'
import { start } from './qemu-libvirt/start.ts'
import { binding } from './vfio-drivers/binding.ts'
import { bootScreen } from './vfio-drivers/boot-screen.ts'
import { group } from './vfio-drivers/group.ts'
import { inUse } from './vfio-drivers/in-use.ts'

/**
 * Every known failure. The order is that of the way from power-on to the guest: of two problems that are equally
 * grave, the one that comes first here is shown first.
 */
export const rules = [
  ...noIommu,
  ...noVirtualization,
  ...firmwareTables,
  ...iommuFaults,
  ...boot,
  ...secureBoot,
  ...binding,
  ...inUse,
  ...bootScreen,
  ...reset,
  ...power,
  ...link,
  ...denials,
  ...files,
  ...hostDevices,
  ...backing,
  ...mapping,
  ...group,
  ...vmFirmware,
  ...start,
  ...interrupts,
  ...daemons,
  ...guest,
] as const

/** Name of a class of failure. */
type RuleId = (typeof rules)[number]['id']

/** One of the rules above. */
export type KnownRule = Rule<RuleId>
