import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** What the firmware tells the kernel of the IOMMU is wrong, or rules a device out. */
export const firmwareTables = [
  {
    id: 'dmar-table-broken',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/iommu/intel/dmar.c, drivers/iommu/amd/init.c',
    patterns: [
      { literal: 'parse dmar table', find: wording('parse DMAR table failure') },
      { literal: 'bios is broken', find: wording('Your BIOS is broken; DMAR reported at address') },
      {
        literal: 'dmar',
        find: wording(
          'DMAR: (?:Unable to map DMAR|Invalid (?:DMAR|0-length)|Overflow in|Unsupported device scope$|No DMAR devices found)',
        ),
      },
      { literal: 'dmar', find: wording('DMAR: Invalid 0-length structure') },
      { literal: 'ivrs', find: wording('AMD-Vi:{gap}IVRS (?:invalid checksum|table{gap}invalid)') },
      {
        literal: 'ivrs',
        find: wording('AMD-Vi:{gap}(?:No southbridge IOAPIC found|IVRS table not found|IOMMU init failed)'),
      },
    ],
    leadsTo: ['vfio-probe-einval-no-iommu', 'no-iommu-group', 'host-no-pci-passthrough', 'iommu-no-lines'],
  },
  {
    id: 'dmar-firmware-rmrr-warning',
    component: 'firmware-iommu',
    severity: 'info',
    source: 'drivers/iommu/intel/iommu.c',
    patterns: [
      { literal: 'rmrr', find: wording('No firmware reserved region can cover this RMRR') },
      { literal: 'rmrr', find: wording('RMRR entry for device {address} is broken - applying workaround') },
      { literal: 'rmrr', find: wording('Your BIOS is broken; (?:bad )?RMRR') },
    ],
  },
  {
    id: 'rmrr-ineligible',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/iommu/intel/iommu.c',
    patterns: [
      {
        literal: 'ineligible',
        find: wording('Device is ineligible for IOMMU domain attach due to platform RMRR requirement'),
      },
      {
        literal: 'requires an iommu direct mapping',
        find: wording('Firmware has requested this device have a 1:1 IOMMU mapping, rejecting'),
      },
      { literal: '1:1 iommu mapping', find: wording('requested this device have a 1:1 IOMMU mapping') },
    ],
    leadsTo: ['no-interrupt-remapping', 'set-iommu-failed-eio', 'error-getting-device'],
    hides: ['no-interrupt-remapping'],
  },
  {
    id: 'rmrr-relaxed-notice',
    component: 'firmware-iommu',
    severity: 'warning',
    source: 'the patch "relax_rmrr" for drivers/iommu/intel/iommu.c',
    patterns: [
      { literal: 'rmrrs are relaxable', find: wording('assuming all RMRRs are relaxable') },
      {
        literal: 'previously ineligible',
        find: wording('was previously ineligible for IOMMU domain attach due to platform RMRR'),
      },
      { literal: 'relax_rmrr', find: wording('intel_iommu=(?:[\\w,]{0,40},)?relax_rmrr') },
    ],
  },
  {
    id: 'set-iommu-failed-eio',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c (vfio_set_iommu)',
    patterns: [
      { literal: 'containersetiommu', find: wording('\\bContainerSetIOMMU\\b') },
      {
        literal: 'set iommu',
        find: wording(
          'failed to set iommu for container: (?!Operation not permitted)(?<reason>[\\w ,/]{3,60})',
        ),
      },
      { literal: 'vfio_set_iommu', find: wording('VFIO_SET_IOMMU{gap}(?:failed|error)') },
    ],
  },
] as const satisfies readonly Rule[]
