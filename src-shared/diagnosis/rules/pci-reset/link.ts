import type { Rule } from '../../rule.ts'
import { LARGE_WINDOW, NO_SPACE, wording } from '../wording.ts'

/** Errors of the PCI Express link, memory windows and what a device says of itself. */
export const link = [
  {
    id: 'pcie-error-on-passed-gpu',
    component: 'pci-reset',
    severity: 'error',
    source: 'drivers/pci/pcie/aer.c (aer_print_error)',
    patterns: [
      {
        literal: 'pcie bus error',
        find: wording('vfio-pci {address}:{gap}PCIe Bus Error: severity=Uncorrect'),
      },
      {
        literal: 'error status',
        find: wording('vfio-pci {address}:{gap}device \\[[0-9a-f:]{9}\\] error status/mask='),
      },
      {
        literal: 'aer:',
        find: wording(
          'AER: (?:Multiple )?Uncorrect(?:ed|able) \\((?:Fatal|Non-Fatal)\\) error (?:message )?received',
        ),
      },
      {
        literal: 'pcie bus error',
        find: wording(
          '(?:nvidia|amdgpu|nouveau|i915|xe|snd_hda_intel|pcieport) {address}:{gap}PCIe Bus Error: severity=Uncorrect',
        ),
      },
      {
        literal: 'aer:',
        find: wording("vfio-pci {address}: AER:{gap}(?:can't recover|device recovery failed|uncorrect)"),
      },
    ],
    leadsTo: ['qemu-unrecoverable-error', 'd3-refused', 'd3cold-inaccessible'],
  },
  {
    id: 'pcie-corrected-errors',
    component: 'pci-reset',
    severity: 'info',
    source: 'drivers/pci/pcie/aer.c (aer_print_error)',
    patterns: [
      {
        literal: 'pcie bus error',
        find: wording('vfio-pci {address}:{gap}PCIe Bus Error: severity=Correct'),
      },
    ],
    hides: ['pcie-error-on-passed-gpu'],
  },
  {
    id: 'qemu-unrecoverable-error',
    component: 'pci-reset',
    severity: 'error',
    source: 'QEMU hw/vfio/pci.c (vfio_err_notifier_handler)',
    patterns: [
      { literal: 'vfio_err_notifier_handler', find: wording('vfio_err_notifier_handler') },
      {
        literal: 'unrecoverable error',
        find: wording('unrecoverable error detected{gap}(?:kill the guest|collect any data)'),
      },
    ],
  },
  {
    id: 'rebar-resize-no-space',
    component: 'pci-reset',
    severity: 'warning',
    source: 'drivers/pci/setup-res.c, drivers/gpu/drm/{amd/amdgpu,i915,xe}',
    patterns: [
      {
        literal: 'pci address space for a large bar',
        find: wording('Not enough PCI address space for a large BAR'),
      },
      { literal: 'failed to resize bar', find: wording('failed to resize BAR') },
      { literal: NO_SPACE, find: wording(`(?<!\\bpci ){address}: ${LARGE_WINDOW}`) },
      { literal: NO_SPACE, find: wording(`\\bpci {address}: ${LARGE_WINDOW}`), when: 'physical-machine' },
      {
        literal: 'cannot fit',
        find: wording('bridge window \\[mem{gap}cannot fit 0x[0-9a-f]{1,16} required for'),
      },
      { literal: 'resizing bar', find: wording('(?:problem|error) resizing BAR\\d?') },
    ],
    cases: [{ when: 'virtual-machine', drop: true }],
  },
  {
    id: 'msix-bar-invalid',
    component: 'pci-reset',
    severity: 'error',
    source: 'QEMU hw/vfio/pci.c (vfio_msix_early_setup)',
    patterns: [
      {
        literal: 'hardware reports invalid configuration',
        find: wording('hardware reports invalid configuration, MSIX (?:PBA|table)'),
      },
    ],
  },
  {
    id: 'rom-signature-invalid',
    component: 'pci-reset',
    severity: 'info',
    source: 'drivers/pci/rom.c (pci_get_rom_size)',
    patterns: [
      {
        literal: 'rom header signature',
        find: wording('invalid PCI ROM header signature: expecting 0xaa55'),
      },
      {
        literal: 'rom data signature',
        find: wording('invalid PCI ROM data signature: expecting 0x52494350'),
      },
    ],
    action: 'label-rom',
  },
  {
    id: 'rom-cannot-read',
    component: 'pci-reset',
    severity: 'warning',
    source: 'QEMU hw/vfio/pci.c (vfio_pci_load_rom)',
    patterns: [
      { literal: 'cannot read device rom', find: wording('vfio-pci: Cannot read device rom at {address}') },
      { literal: 'cannot read device rom', find: wording('Cannot read device ROM') },
      {
        literal: 'device option rom contents',
        find: wording('device option ROM contents (?:are probably )?invalid'),
      },
      { literal: 'rom contents are probably invalid', find: wording('ROM contents are probably invalid') },
    ],
    action: 'label-rom',
  },
] as const satisfies readonly Rule[]
