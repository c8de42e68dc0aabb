import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** The kernel has no IOMMU, or none that a virtual machine may use. */
export const noIommu = [
  {
    id: 'vfio-probe-einval-no-iommu',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'drivers/base/dd.c, drivers/vfio/pci/vfio_pci_core.c',
    patterns: [
      { literal: 'failed with error -22', find: wording('vfio[-_]pci{gap}failed with error -22\\b') },
      {
        literal: 'failed to register group dev',
        find: wording(
          'vfio-pci {address}: vfio_pci_core_register_device: failed to register group dev: -EINVAL',
        ),
      },
    ],
    cases: [
      { when: 'is-bridge', drop: true },
      {
        when: 'iommu-off-in-firmware',
        cause: 'diagnosis.vfio-probe-einval-no-iommu.cause-firmware',
        fix: 'diagnosis.vfio-probe-einval-no-iommu.fix-firmware',
        action: 'open-readiness',
      },
      {
        when: 'iommu-off-in-kernel',
        cause: 'diagnosis.vfio-probe-einval-no-iommu.cause-kernel',
        fix: 'diagnosis.vfio-probe-einval-no-iommu.fix-kernel',
        action: 'open-plan',
      },
      { when: 'has-group', cause: 'diagnosis.vfio-probe-einval-no-iommu.cause-other' },
    ],
    action: 'open-readiness',
    leadsTo: ['no-iommu-group', 'host-no-pci-passthrough', 'vfio-dev-missing', 'vfio-bind-einval'],
  },
  {
    id: 'no-iommu-group',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'QEMU hw/vfio/pci.c, hw/vfio/container.c; libvirt src/util/virpci.c',
    patterns: [
      { literal: 'iommu_group', find: wording('no iommu_group found') },
      {
        literal: 'iommu_group',
        find: wording(
          "(?:cannot access|cannot open|cannot read|failed to (?:read|resolve)|can't open|readlink:){gap}/iommu_group{gap}no such file",
        ),
      },
      {
        literal: 'iommu group',
        find: wording('{address}{gap}(?:has no|not in an?y?|does not have an?|without an?) iommu group'),
      },
      {
        literal: 'iommu group',
        find: wording('(?:failed|unable) to (?:find|get|determine) (?:the |an )?iommu group{gap}{address}'),
      },
      {
        literal: 'iommu_groups',
        find: wording('(?:cannot access|no such file or directory){gap}/sys/kernel/iommu_groups/'),
      },
    ],
    cases: [
      {
        when: 'iommu-off-in-firmware',
        cause: 'diagnosis.no-iommu-group.cause-firmware',
        action: 'open-readiness',
      },
      { when: 'iommu-off-in-kernel', cause: 'diagnosis.no-iommu-group.cause-kernel', action: 'open-plan' },
    ],
    action: 'open-readiness',
  },
  {
    id: 'host-no-pci-passthrough',
    component: 'firmware-iommu',
    severity: 'error',
    source:
      'libvirt src/hypervisor/virhostdev.c, src/qemu/qemu_hostdev.c, src/node_device/node_device_driver.c',
    patterns: [
      { literal: 'iommu not present', find: wording('IOMMU not present') },
      {
        literal: ['no iommu detected', 'no iommu groups', 'no iommu group'],
        find: wording('\\bno IOMMU (?:detected|groups? (?:found|detected|available|exist))'),
      },
      {
        literal: ['iommu is not enabled', 'iommu is disabled', 'iommu not enabled'],
        find: wording('\\bIOMMU (?:is )?(?:not enabled|disabled)(?! for| on)'),
      },
      {
        literal: 'device assignment',
        find: wording('neither VFIO nor KVM device assignment is (?:currently )?supported'),
      },
      {
        literal: ['passthrough', 'device assignment'],
        find: wording(
          "(?:host|hypervisor|system) does(?:n't| not) support (?:\\w{1,12} ){0,4}(?:passthrough|device assignment)",
        ),
      },
      {
        literal: 'passthrough of host pci devices',
        find: wording("host does(?:n't| not) support passthrough of host PCI devices"),
      },
      {
        literal: 'passthrough',
        find: wording(
          "host does(?:n't| not) support (?:VFIO|legacy KVM|legacy PCI|the requested)? ?(?:PCI )?(?:device )?passthrough",
        ),
      },
      {
        literal: 'device assignment',
        find: wording(
          '(?:VFIO|KVM|PCI)? ?(?:PCI )?device assignment is (?:currently )?not supported (?:on|by) (?:this|the) (?:system|host)',
        ),
      },
      {
        literal: 'backend driver',
        find: wording('(?:pci|hostdev) backend driver {q}(?:default|vfio|auto){q} is not supported'),
      },
    ],
    cases: [
      {
        when: 'iommu-off-in-firmware',
        cause: 'diagnosis.host-no-pci-passthrough.cause-firmware',
        action: 'open-readiness',
      },
      {
        when: 'iommu-off-in-kernel',
        cause: 'diagnosis.host-no-pci-passthrough.cause-kernel',
        action: 'open-plan',
      },
    ],
    action: 'open-readiness',
  },
  {
    id: 'iommu-off-validate',
    component: 'firmware-iommu',
    severity: 'error',
    source: 'libvirt tools/virt-host-validate-common.c',
    patterns: [
      { literal: 'no acpi', find: wording('No ACPI (?<table>DMAR|IVRS) table found') },
      { literal: 'iommu appears', find: wording('IOMMU appears to be disabled in kernel') },
      {
        literal: 'iommu',
        find: wording(
          'Checking (?:for device assignment IOMMU support|if IOMMU is enabled by kernel)[ .]{0,80}: ?(?:WARN|FAIL)',
        ),
      },
      { literal: 'iommu support', find: wording('Unknown if this platform has IOMMU support') },
    ],
    cases: [
      {
        when: 'iommu-off-in-firmware',
        cause: 'diagnosis.iommu-off-validate.cause-firmware',
        action: 'open-readiness',
      },
      {
        when: 'iommu-off-in-kernel',
        cause: 'diagnosis.iommu-off-validate.cause-kernel',
        action: 'open-plan',
      },
      { when: 'iommu-on', severity: 'info', cause: 'diagnosis.iommu-off-validate.cause-on' },
    ],
    action: 'open-readiness',
    leadsTo: ['vfio-probe-einval-no-iommu', 'no-iommu-group', 'host-no-pci-passthrough'],
  },
  {
    // Found by what is not there: see `absences`.
    id: 'iommu-no-lines',
    component: 'firmware-iommu',
    severity: 'warning',
    source: 'drivers/iommu/{intel,amd}',
    patterns: [],
    cases: [
      { when: 'iommu-on', drop: true },
      { when: 'virtual-machine', drop: true },
      {
        when: 'iommu-off-in-firmware',
        severity: 'error',
        cause: 'diagnosis.iommu-no-lines.cause-firmware',
        action: 'open-readiness',
      },
      {
        when: 'iommu-off-in-kernel',
        severity: 'error',
        cause: 'diagnosis.iommu-no-lines.cause-kernel',
        action: 'open-plan',
      },
    ],
    action: 'open-readiness',
    leadsTo: ['vfio-probe-einval-no-iommu', 'no-iommu-group', 'host-no-pci-passthrough', 'vfio-dev-missing'],
  },
  {
    id: 'iommu-off-by-argument',
    component: 'firmware-iommu',
    severity: 'warning',
    source: 'drivers/iommu/{intel/iommu,amd/init}.c',
    patterns: [
      { literal: 'dmar: iommu disabled', find: wording('DMAR: IOMMU disabled') },
      { literal: 'amd-vi', find: wording('AMD-Vi: (?:AMD )?IOMMU disabled') },
    ],
    action: 'open-plan',
    leadsTo: ['vfio-probe-einval-no-iommu', 'no-iommu-group', 'host-no-pci-passthrough'],
  },
] as const satisfies readonly Rule[]
