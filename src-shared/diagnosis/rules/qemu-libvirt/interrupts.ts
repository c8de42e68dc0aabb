import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** Interrupts of a passed device, and the way of passing that came before VFIO. */
export const interrupts = [
  {
    id: 'intx-setup-failed',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU hw/vfio/pci.c (vfio_intx_enable); drivers/vfio/pci/vfio_pci_intrs.c',
    patterns: [
      {
        literal: 'intx',
        find: wording('(?:failed to|unable to|could not|cannot|error){gap}\\bINTx\\b'),
      },
      { literal: 'intx', find: wording('interrupt INTX-\\d') },
      { literal: 'vfio-intx', find: wording('Flags mismatch irq \\d{1,4}\\.{gap}vfio-intx') },
      { literal: 'resample irqfd', find: wording('failed to setup resample irqfd') },
      {
        literal: 'set irqs',
        find: wording('vfio{gap}(?:VFIO_DEVICE_SET_IRQS|set irqs){gap}(?:failure|failed)'),
      },
      { literal: 'vfio_device_set_irqs', find: wording('VFIO_DEVICE_SET_IRQS{gap}(?:failure|failed)') },
    ],
  },
  {
    id: 'msi-injection-lost',
    component: 'qemu-libvirt',
    severity: 'warning',
    source: 'QEMU hw/i386/kvm/apic.c',
    patterns: [{ literal: 'injection failed', find: wording('injection failed, MSI lost') }],
  },
  {
    id: 'legacy-pci-assign-failed',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'QEMU 2.x hw/i386/kvm/pci-assign.c',
    patterns: [
      {
        literal: 'pci-assign',
        find: wording(
          'pci-assign{gap}(?:failed|error|could not|unable|not supported|not a valid|no such|in use)',
        ),
      },
      { literal: 'failed to assign device', find: wording('failed to assign device {q}[\\w.:-]{1,40}{q}') },
      { literal: 'not a multiple of 4k', find: wording('which is not a multiple of 4K') },
      { literal: 'no iommu found', find: wording('No IOMMU found\\.? {0,2}Unable to assign device') },
    ],
  },
] as const satisfies readonly Rule[]
