import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** QEMU opens a group and the container it belongs to. */
export const group = [
  {
    id: 'group-not-viable',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c, hw/vfio/common.c (vfio_get_group)',
    patterns: [
      { literal: 'groupviable', find: wording('\\bGroupViable\\b') },
      {
        literal: 'not viable',
        find: wording('iommu[ _-]?group (?:{q}{group}{q} )?(?:is )?not viable'),
      },
      { literal: 'is not viable', find: wording('group {group} is not viable') },
      {
        literal: 'their vfio bus driver',
        find: wording('ensure all devices within the iommu_group are bound to their vfio bus driver'),
      },
      { literal: 'not viable', find: wording('iommu group {q}?{group}{q}? is not viable') },
    ],
    cases: [
      { when: 'group-held', cause: 'diagnosis.group-not-viable.cause-held' },
      { when: 'group-free', severity: 'info', cause: 'diagnosis.group-not-viable.cause-free' },
    ],
    action: 'attach-whole-group',
  },
  {
    id: 'group-multiple-address-spaces',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c (vfio_get_group)',
    patterns: [
      { literal: 'multiple address spaces', find: wording('group {group} used in multiple address spaces') },
    ],
    action: 'open-machines',
  },
  {
    id: 'vf-token-required',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'drivers/vfio/pci/vfio_pci_core.c (vfio_pci_validate_vf_token); QEMU hw/vfio/container.c',
    patterns: [
      {
        literal: 'vf token',
        find: wording('VF token (?:required|incorrectly provided|mismatch)|incorrect VF token'),
      },
      {
        literal: 'error getting device',
        find: wording('error getting device from group {group}: Permission denied'),
      },
    ],
    hides: ['error-getting-device'],
  },
  {
    id: 'error-getting-device',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c (vfio_get_device)',
    patterns: [
      {
        literal: 'error getting device',
        find: wording('error getting device (?:{address} )?from group {group}(?!: Permission denied)'),
      },
      { literal: 'bound to vfio-', find: wording('verify all devices in group {group} are bound to vfio-') },
      { literal: 'vfio_group_get_device_fd', find: wording('VFIO_GROUP_GET_DEVICE_FD{gap}(?:failed|error)') },
      { literal: 'error bind device', find: wording('error bind device fd') },
    ],
    cases: [
      {
        when: 'on-host-driver',
        cause: 'diagnosis.error-getting-device.cause-host-driver',
        action: 'attach-whole-group',
      },
    ],
  },
  {
    id: 'no-iommu-models',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c (vfio_get_iommu_type)',
    patterns: [{ literal: 'available iommu models', find: wording('no available IOMMU models') }],
    action: 'add-module-to-initramfs',
  },
  {
    id: 'vfio-dev-missing',
    component: 'vfio-drivers',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c (vfio_get_group, vfio_connect_container)',
    patterns: [
      {
        literal: ['opengroup(', 'opencontainer('],
        find: wording('\\bOpen(?:Group|Container)\\(.{0,80}?(?:code: 2\\b|NotFound)'),
      },
      {
        literal: '/dev/vfio',
        find: wording(
          "(?:failed to open|error opening|could(?: not|n't) open|cannot access|unable to (?:open|access)|open|stat) {q}?(?<file>/dev/vfio(?:/[\\w.-]{1,40}){0,3}){q}?:? ?(?:No such file|no such device)",
        ),
      },
      {
        literal: '/dev/vfio',
        find: wording('(?<file>/dev/vfio/[\\w.-]{1,40}){q}?: (?:no such file|no such device)'),
      },
      { literal: '/dev/iommu', find: wording('(?<file>/dev/iommu){q}?: (?:no such file|no such device)') },
    ],
    cases: [
      {
        when: 'iommu-off-in-firmware',
        cause: 'diagnosis.vfio-dev-missing.cause-no-iommu',
        action: 'open-readiness',
      },
      {
        when: 'iommu-off-in-kernel',
        cause: 'diagnosis.vfio-dev-missing.cause-no-iommu',
        action: 'open-plan',
      },
    ],
    action: 'attach-whole-group',
  },
] as const satisfies readonly Rule[]
