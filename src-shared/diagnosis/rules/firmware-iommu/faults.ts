import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** The IOMMU stopped something that a device did. */
export const iommuFaults = [
  {
    id: 'dmar-fault',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/iommu/intel/dmar.c (dmar_fault_do_one)',
    patterns: [
      {
        literal: 'request device',
        find: wording('DMAR: ?\\[DMA (?:Read|Write){gap}Request device \\[{address}\\]'),
      },
      {
        literal: 'handling fault',
        find: wording('DRHD: handling fault status reg(?: [0-9a-f]{0,7}[2367abef])?\\b(?! [0-9a-f])'),
      },
      {
        literal: 'fault addr',
        find: wording('\\[DMA (?:Read|Write)[^\\]]{0,40}\\] Request device{gap}fault addr'),
      },
    ],
  },
  {
    id: 'dmar-intr-remap-fault',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/iommu/intel/dmar.c (dmar_fault_do_one)',
    patterns: [
      { literal: 'intr-remap', find: wording('INTR-REMAP\\]? ?:?{gap}Request device \\[{address}\\]') },
      {
        literal: 'interrupt request',
        find: wording(
          '\\[fault reason (?:0x)?[0-9a-f]{2}\\] (?:Blocked a compatibility format interrupt request|Present field in the IRTE entry is clear|Detected reserved fields in the (?:decoded|IRTE))',
        ),
      },
      { literal: 'irte entry', find: wording('Present field in the IRTE entry is clear') },
    ],
    hides: ['dmar-fault'],
  },
  {
    id: 'iommu-fault-amd',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/iommu/amd/iommu.c (iommu_print_event)',
    patterns: [
      {
        literal: 'amd-vi',
        find: wording(
          'AMD-Vi:{gap}(?:IO_PAGE_FAULT|ILLEGAL_DEV_TABLE_ENTRY|DEV_TAB_HARDWARE_ERROR|PAGE_TAB_HARDWARE_ERROR|INVALID_DEVICE_REQUEST|ILLEGAL_COMMAND_ERROR|COMMAND_HARDWARE_ERROR|RMP_PAGE_FAULT)',
        ),
      },
      // Cut where the name of the event would follow.
      { literal: 'event logged', find: wording('AMD-Vi: Event logged(?: \\[)?$') },
    ],
  },
  {
    id: 'iommu-timeout',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/iommu/intel/dmar.c (qi_check_fault), drivers/iommu/amd/iommu.c (wait_on_sem)',
    patterns: [
      { literal: 'invalidation', find: wording('Invalidation (?:Time-?out|Completion|Queue) Error') },
      // Bit 6 of the fault status: an invalidation timed out.
      {
        literal: 'handling fault',
        find: wording('DRHD: handling fault status reg [0-9a-f]{0,6}[4-7c-f][0-9a-f]$'),
      },
      { literal: 'completion-wait', find: wording('Completion-Wait loop timed out') },
      { literal: 'iotlb_inv_timeout', find: wording('IOTLB_INV_TIMEOUT') },
      {
        literal: 'invalidation',
        find: wording('VT-d detected Invalidation (?:Time-?out|Queue|Completion) Error'),
      },
      { literal: 'qi timeout', find: wording('DMAR: QI timeout') },
      { literal: 'cmd_sync', find: wording('CMD_SYNC timeout') },
    ],
    hides: ['iommu-fault-amd'],
  },
] as const satisfies readonly Rule[]
