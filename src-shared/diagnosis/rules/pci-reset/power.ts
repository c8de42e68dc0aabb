import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** A device sleeps and does not wake, or its registers cannot be reached any more. */
export const power = [
  {
    id: 'd3cold-inaccessible',
    component: 'pci-reset',
    severity: 'error',
    source: 'drivers/pci/pci.c (pci_power_up, pci_dev_wait)',
    patterns: [
      {
        literal: 'config space inaccessible',
        find: wording(
          "can't change power state from (?:D3cold|D3hot|unknown) to D0 \\(config space inaccessible\\)",
        ),
      },
      {
        literal: 'device inaccessible',
        find: wording(
          'unable to change power state from (?:D3cold|unknown|D3hot) to D0, device inaccessible',
        ),
      },
      { literal: 'ms after resume', find: wording('not ready \\d{1,7}ms after resume') },
      {
        literal: 'device inaccessible',
        find: wording('{address}: (?:device inaccessible|timed out{gap}device inaccessible)'),
      },
    ],
    leadsTo: [
      'guest-nvidia-init-failed',
      'pci-header-127',
      'pci-irq-assert',
      'd3-stuck',
      'xhci-dead',
      'hda-corb-dead',
      'rom-signature-invalid',
      'd3-refused',
      'amdgpu-smu-hang',
    ],
  },
  {
    id: 'd3-refused',
    component: 'pci-reset',
    severity: 'error',
    source: 'drivers/pci/pci.c (pci_raw_set_power_state, pci_set_low_power_state)',
    patterns: [
      {
        literal: 'refused to change power state',
        find: wording('refused to change power state(?:, currently in D\\d| from D)'),
      },
      {
        literal: 'dpc:',
        find: wording('pcieport{gap}DPC: (?:containment event|unmasked uncorrectable error)'),
      },
      { literal: 'remove downstream devices', find: wording('DPC unmasked uncorrectable error detected') },
    ],
    leadsTo: ['pci-header-127', 'pci-irq-assert', 'd3-stuck'],
  },
  {
    id: 'd3-stuck',
    component: 'pci-reset',
    severity: 'error',
    source: 'QEMU hw/vfio/pci.c (vfio_pci_pre_reset)',
    patterns: [{ literal: 'stuck in d3', find: wording('unable to power on device, stuck in D3') }],
  },
  {
    id: 'pci-header-127',
    component: 'pci-reset',
    severity: 'error',
    source: 'libvirt src/util/virpci.c (virPCIGetHeaderType); lspci',
    patterns: [
      { literal: 'header type', find: wording('unknown (?:PCI )?header type {q}?(?:127|0x7f|7f){q}?') },
      { literal: 'header type', find: wording('!!! Unknown header type (?:127|7f)') },
      { literal: '(rev ff)', find: wording('{address}{gap}\\(rev ff\\)(?: \\(prog-if ff\\))?') },
      {
        literal: 'header type',
        find: wording('PCI device {q}?{address}{gap}header type{gap}(?:127|0x7f|0xff)'),
      },
    ],
    leadsTo: ['pci-irq-assert'],
  },
  {
    id: 'pci-irq-assert',
    component: 'pci-reset',
    severity: 'error',
    source: 'QEMU hw/pci/pci.c (pci_irq_handler, pci_device_iommu)',
    patterns: [
      { literal: 'pci_irq_handler', find: wording('pci_irq_handler: Assertion') },
      { literal: 'pci_num_pins', find: wording('irq_num < PCI_NUM_PINS') },
    ],
  },
  {
    id: 'gpu-fell-off-bus',
    component: 'pci-reset',
    severity: 'error',
    source: 'NVIDIA Xid 79; drivers/gpu/drm/xe, i915',
    patterns: [
      { literal: 'fallen off the bus', find: wording('(?:GPU|device){gap}(?:has )?fallen off the bus') },
      {
        literal: 'lost from the bus',
        find: wording('(?:card|GPU|device) (?:is |was )?lost (?:from|on) the bus'),
      },
      { literal: 'xid', find: wording('NVRM: Xid \\(PCI:[0-9a-f:.]{7,16}\\): 79\\b') },
      { literal: 'device lost from bus', find: wording('amdgpu{gap}device lost from bus') },
    ],
    leadsTo: [
      'pci-header-127',
      'd3cold-inaccessible',
      'guest-code-43',
      'guest-nvidia-init-failed',
      'nvidia-usage-count',
    ],
  },
  {
    id: 'vfio-region-rw-failed',
    component: 'pci-reset',
    severity: 'error',
    source: 'QEMU hw/vfio/{region,common}.c',
    patterns: [
      {
        literal: 'vfio_region_',
        find: wording(
          'vfio_region_(?:write|read)\\([^)]{0,80}\\) failed: (?!Cannot allocate memory|Device or resource busy)',
        ),
      },
      { literal: 'vfio_pci_', find: wording('vfio_pci_(?:read|write)_config\\([^)]{0,80}\\) failed') },
    ],
  },
] as const satisfies readonly Rule[]
