import type { HostReport } from '../../../src-shared/host/report.ts'

/** The smallest report that its schema accepts: a machine of which nothing could be read. */
export function exampleReport(name: string | null = null): HostReport {
  return {
    schema: 1,
    source: { kind: 'live', name },
    os: {
      id: 'linux',
      name: 'Linux',
      versionId: null,
      variantId: null,
      family: 'other',
      atomic: false,
      kernel: null,
      selinux: 'unknown',
      session: 'unknown',
    },
    machine: {
      vendor: null,
      product: null,
      boardVendor: null,
      board: null,
      biosVendor: null,
      biosVersion: null,
      biosDate: null,
      chassis: 'unknown',
      virtual: false,
    },
    cpu: { vendor: 'unknown', model: null, virtualization: 'unknown', threads: 0 },
    memory: { totalBytes: 0, availableBytes: 0, hugepages: [] },
    firmware: { kind: 'unknown', secureBoot: 'unknown' },
    boot: {
      arguments: [],
      freeBytes: null,
      loader: 'unknown',
      initramfs: 'unknown',
      kernels: [],
      next: null,
      earlyVfio: null,
    },
    iommu: { state: 'unknown', units: [], interruptRemapping: null, platformOptIn: null, groups: [] },
    devices: [],
    cards: [],
    setups: [],
    virtualization: {
      kvm: null,
      libvirt: 'unknown',
      connection: 'not-tried',
      qemu: false,
      ovmf: false,
      virtManager: false,
    },
    readiness: [],
    notes: [],
  }
}
