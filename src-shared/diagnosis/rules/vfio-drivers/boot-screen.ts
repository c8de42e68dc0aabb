import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** The screen that the firmware lit still uses the card's memory. */
export const bootScreen = [
  {
    id: 'bar-reserved-bootfb',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/pci/pci.c (__pci_request_region)',
    patterns: [
      {
        literal: 't reserve',
        find: wording("(?:vfio-pci {address}: )?BAR \\d{1,2}:? (?:\\[[^\\]]{1,80}\\]: )?can't reserve"),
      },
    ],
    cases: [{ when: 'boot-display', cause: 'diagnosis.bar-reserved-bootfb.cause-boot-display' }],
    action: 'open-cards',
    leadsTo: ['vfio-region-write-failed', 'memtype-reserve-failed', 'guest-amdgpu-psp', 'guest-code-43'],
  },
  {
    id: 'memtype-reserve-failed',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'arch/x86/mm/pat/memtype.c, arch/x86/mm/ioremap.c',
    patterns: [
      { literal: 'memtype', find: wording('(?:reserve_memtype|memtype_reserve|memtype reserve) failed') },
      {
        literal: 'memtype',
        find: wording('x86/PAT: {gap}(?:conflicting memory types|map pfn expected mapping type)'),
      },
      { literal: 'conflicting memory types', find: wording('conflicting memory types') },
    ],
    leadsTo: ['vfio-region-write-failed'],
  },
  {
    id: 'vfio-region-write-failed',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'QEMU hw/vfio/{region,common}.c (vfio_region_write); drivers/vfio/pci/vfio_pci_rdwr.c',
    patterns: [
      {
        literal: 'vfio_region_',
        find: wording(
          'vfio_region_(?:write|read)\\({address}:region\\d{1,3}\\+{gap}failed: (?:Cannot allocate memory|Device or resource busy)',
        ),
      },
    ],
  },
  {
    id: 'efifb-unbind-no-device',
    component: 'vfio-drivers',
    severity: 'info',
    source: 'drivers/base/bus.c (unbind_store); drivers/firmware/sysfb.c',
    patterns: [
      { literal: 'write error: no such device', find: wording('echo: write error: No such device') },
      {
        literal: 'efi-framebuffer',
        find: wording(
          'efi-framebuffer/unbind{gap}(?:no (?:such )?(?:file|device)|cannot|failed|does not exist|error)',
        ),
      },
      { literal: 'efi-framebuffer', find: wording('efi-framebuffer{gap}no such file or directory') },
      {
        literal: 'vtconsole',
        find: wording('/sys/class/vtconsole/vtcon\\d{1,2}/bind{q}?: No such file or directory'),
      },
    ],
  },
  {
    id: 'efifb-rebind-failed',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/video/fbdev/efifb.c (efifb_probe)',
    patterns: [
      {
        literal: 'efifb',
        find: wording('efifb: (?:cannot reserve video memory|abort, cannot (?:ioremap|remap) video memory)'),
      },
      {
        literal: 'efi-framebuffer',
        find: wording(
          'efi-framebuffer(?:\\.\\d)?{gap}probe (?:of efi-framebuffer\\.\\d|with driver efi-framebuffer) failed with error',
        ),
      },
      {
        literal: 'efi-framebuffer',
        find: wording('efi-framebuffer/bind{q}?:? ?{gap}(?:no such device|invalid argument|cannot allocate)'),
      },
      { literal: 'efifb', find: wording('BAR has moved, updating efifb address') },
    ],
    hides: ['efifb-unbind-no-device'],
  },
] as const satisfies readonly Rule[]
