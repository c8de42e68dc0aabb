import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

const MAP =
  '(?:vfio_(?:legacy_|container_)?dma_map|VFIO_MAP_DMA|VFIO_IOMMU_MAP_DMA|IOMMU_IOAS_MAP|iommufd_[\\w]{0,24}map\\w{0,8})'
const MAP_WORDS = ['dma_map', 'map_dma', 'ioas_map', 'iommufd_']

/** Guest memory, or a device's, could not be mapped for DMA. */
export const mapping = [
  {
    id: 'memlock-limit',
    component: 'memory',
    severity: 'error',
    source: 'drivers/vfio/vfio_iommu_type1.c (vfio_pin_pages_remote); QEMU hw/vfio/container.c',
    patterns: [
      { literal: MAP_WORDS, find: wording(`${MAP}: -12\\b`) },
      { literal: 'dmamap', find: wording('(?:Iommu|Vfio)DmaMap\\(.{0,80}?(?:\\b12\\b|ENOMEM|OutOfMemory)') },
      { literal: 'rlimit_memlock', find: wording('RLIMIT_MEMLOCK(?: \\(\\d{1,20}\\))? exceeded') },
      {
        literal: MAP_WORDS,
        find: wording(`${MAP}{gap}(?:failed: |\\()(?:Cannot allocate memory|Out of memory)`),
      },
      { literal: MAP_WORDS, find: wording(`${MAP}{gap}= ?-12\\b`) },
      {
        literal: 'locked memory',
        find: wording('cannot (?:limit|set|raise|get) (?:limit of )?locked memory'),
      },
      {
        literal: ['mlock', 'locking memory'],
        find: wording('(?:mlock(?:all)?:? (?:failed|cannot allocate memory)|locking memory failed)'),
      },
    ],
    leadsTo: ['monitor-closed'],
  },
  {
    id: 'dma-map-efault',
    component: 'memory',
    severity: 'error',
    source: 'drivers/vfio/vfio_iommu_type1.c (vaddr_get_pfns); QEMU hw/vfio/container.c',
    patterns: [
      { literal: MAP_WORDS, find: wording(`${MAP}: -14\\b`) },
      { literal: 'dmamap', find: wording('(?:Iommu|Vfio)DmaMap\\(.{0,80}?(?:\\b14\\b|EFAULT)') },
      { literal: MAP_WORDS, find: wording(`${MAP}{gap}(?:failed: |\\()Bad address`) },
      { literal: MAP_WORDS, find: wording(`${MAP}{gap}= ?-14\\b`) },
    ],
  },
  {
    id: 'dma-map-entry-limit',
    component: 'memory',
    severity: 'error',
    source: 'drivers/vfio/vfio_iommu_type1.c (dma_entry_limit)',
    patterns: [
      { literal: MAP_WORDS, find: wording(`${MAP}{gap}(?:failed: |\\()No space left on device`) },
      { literal: MAP_WORDS, find: wording(`${MAP}{gap}= ?-28\\b`) },
      {
        literal: 'possibly running out of dma mappings',
        find: wording('possibly running out of DMA mappings'),
      },
    ],
  },
  {
    id: 'dma-map-einval-p2p-warning',
    component: 'memory',
    severity: 'info',
    source: 'QEMU hw/vfio/listener.c (vfio_listener_region_add)',
    patterns: [
      { literal: 'peer-to-peer', find: wording('PCI peer-to-peer transactions on BARs are not supported') },
      { literal: 'p2p', find: wording('PCI p2p may not work') },
    ],
    hides: ['dma-map-einval-address-width', 'dma-map-einval-reserved-iova', 'dma-map-efault'],
  },
  {
    id: 'dma-map-einval-address-width',
    component: 'memory',
    severity: 'error',
    source: 'drivers/iommu/intel/iommu.c; QEMU hw/vfio/{container,common}.c',
    patterns: [
      { literal: 'aw-bits', find: wording('aw-bits \\d{1,3} > host aw-bits (?<width>\\d{1,3})') },
      // The second number is the guest's address: from 2^36 on it is a BAR far above all memory, not memory.
      {
        literal: MAP_WORDS,
        find: wording(`${MAP}\\(0x[0-9a-f]{1,16}, ?(?<iova>0x[0-9a-f]{10,16}),{gap}(?:-22|Invalid argument)`),
      },
      {
        literal: 'iommu width',
        find: wording('iommu width \\((?<width>\\d{1,3})\\) is not sufficient for the mapped address'),
      },
      { literal: 't map guest iova region', find: wording("can't map guest IOVA region") },
    ],
    hides: ['dma-map-einval-reserved-iova'],
  },
  {
    id: 'dma-map-einval-reserved-iova',
    component: 'memory',
    severity: 'error',
    source: 'drivers/vfio/vfio_iommu_type1.c (vfio_iommu_iova_dma_valid)',
    patterns: [
      { literal: MAP_WORDS, find: wording(`${MAP}: -22\\b`) },
      { literal: 'dmamap', find: wording('(?:Iommu|Vfio)DmaMap\\(.{0,80}?(?:\\b22\\b|EINVAL)') },
      {
        literal: MAP_WORDS,
        find: wording(`${MAP}\\(0x[0-9a-f]{1,16}, ?(?<iova>0x[0-9a-f]{1,9}),{gap}(?:-22|Invalid argument)`),
      },
      {
        literal: MAP_WORDS,
        find: wording('(?:VFIO_MAP_DMA|VFIO_IOMMU_MAP_DMA)(?: failed)?: Invalid argument'),
      },
    ],
  },
] as const satisfies readonly Rule[]
