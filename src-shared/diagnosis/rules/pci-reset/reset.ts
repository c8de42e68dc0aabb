import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** A device is not, or not properly, reset between host and guest. */
export const reset = [
  {
    id: 'amd-reset-bug',
    component: 'pci-reset',
    severity: 'error',
    source: 'gnif/vendor-reset src/amd; drivers/pci/quirks.c',
    patterns: [
      { literal: 'smu error', find: wording('vfio-pci {address}: SMU error 0x') },
      { literal: 'failed to send message', find: wording('vfio-pci {address}: failed to send message 0x') },
      { literal: 'psp mode1 reset failed', find: wording('PSP mode1 reset failed') },
      {
        literal: 'amd_',
        find: wording(
          'AMD_(?:NAVI|VEGA|POLARIS)\\d{1,2}: (?:timed out|failed|{gap}(?:failed|timed out|error))',
        ),
      },
      { literal: 'vendor-reset', find: wording('vendor[-_]reset{gap}(?:failed|timed out|error)') },
      { literal: 'atombios stuck', find: wording('atombios stuck in loop') },
      { literal: 'reset bug', find: wording('\\bAMD (?:GPU )?reset bug\\b') },
    ],
    leadsTo: [
      'd3-refused',
      'd3cold-inaccessible',
      'iommu-timeout',
      'host-soft-lockup',
      'pci-header-127',
      'flr-timeout',
      'bus-reset-timeout',
      'amdgpu-smu-hang',
      'd3-stuck',
      'guest-code-43',
      'guest-amdgpu-psp',
      'pci-irq-assert',
    ],
  },
  {
    id: 'amdgpu-smu-hang',
    component: 'pci-reset',
    severity: 'error',
    source: 'drivers/gpu/drm/amd/pm/swsmu/{smu_cmn,amdgpu_smu}.c',
    patterns: [
      { literal: 'previous command', find: wording("SMU: I'm not done with your (?:previous|previ)") },
      {
        literal: ['0xffffffff', 'no response'],
        find: wording('SMU: (?:response:0xFFFFFFFF|No response msg_reg)'),
      },
      {
        literal: [
          'failed to enable',
          'failed to disable',
          'failed to setup',
          'failed to resume',
          'failed to suspend',
        ],
        find: wording('amdgpu{gap}failed to (?:enable|disable|setup|resume|suspend) (?:smu|requested dpm)'),
      },
      { literal: 'hanged state', find: wording('SMU is in hanged state') },
      { literal: 'block <smu>', find: wording('of IP block <smu> failed') },
      {
        literal: ['mode1 reset', 'mode2 reset', 'baco reset'],
        find: wording('amdgpu{gap}(?:mode1|mode2|baco) reset failed'),
      },
      { literal: 'failed to power', find: wording('amdgpu{gap}failed to power (?:gate|ungate|up|down)') },
      {
        literal: ['asic reset', 'gpu reset', 'gpu recovery'],
        find: wording(
          'amdgpu{gap}(?:asic reset failed|gpu reset(?:\\(\\d{1,3}\\))? failed|gpu recovery failed)',
        ),
      },
    ],
  },
  {
    id: 'host-soft-lockup',
    component: 'pci-reset',
    severity: 'error',
    source: 'kernel/watchdog.c, kernel/rcu/tree_stall.h',
    patterns: [
      { literal: 'soft lockup', find: wording('BUG: soft lockup - CPU#\\d{1,4} stuck for') },
      { literal: 'hard lockup', find: wording('watchdog detected hard LOCKUP') },
    ],
  },
  {
    id: 'flr-timeout',
    component: 'pci-reset',
    severity: 'error',
    source: 'drivers/pci/pci.c (pci_dev_wait)',
    patterns: [
      {
        literal: 'ms after',
        find: wording('{address}: not ready \\d{1,7}ms after (?:AF_)?FLR; (?:waiting|giving up)'),
      },
      { literal: 'ms after', find: wording('not ready \\d{1,7}ms after (?:AF_)?FLR') },
      { literal: 'return from flr', find: wording('failed to return from FLR') },
    ],
    leadsTo: [
      'bus-reset-timeout',
      'd3cold-inaccessible',
      'd3-refused',
      'pci-header-127',
      'pci-irq-assert',
      'd3-stuck',
    ],
  },
  {
    id: 'bus-reset-timeout',
    component: 'pci-reset',
    severity: 'error',
    source: 'drivers/pci/pci.c (pci_dev_wait)',
    patterns: [
      {
        literal: 'ms after',
        find: wording(
          'not ready \\d{1,7}ms after (?:bus|slot|pm|hot|link|CXL bus|D3hot|device[-_ ]specific|resetting|DPC|secondary bus)',
        ),
      },
    ],
    leadsTo: ['d3cold-inaccessible', 'd3-refused', 'pci-header-127', 'pci-irq-assert', 'd3-stuck'],
  },
  {
    id: 'flr-pending-transaction',
    component: 'pci-reset',
    severity: 'warning',
    source: 'drivers/pci/pci.c (pcie_flr, pci_af_flr)',
    patterns: [
      {
        literal: 'proceeding with reset',
        find: wording('transaction is not cleared; proceeding with reset'),
      },
      {
        literal: 'pending transaction',
        find: wording('timed out waiting for pending transaction; performing (?:AF )?function level reset'),
      },
    ],
    leadsTo: ['flr-timeout'],
  },
  {
    id: 'kernel-regression-6-14-2-reset',
    component: 'pci-reset',
    severity: 'error',
    source: 'QEMU issue 2953; Linux bc0b828ef6e5',
    patterns: [
      {
        literal: 'available reset mechanism',
        find: wording('Cannot reset device {address}, no available reset mechanism'),
      },
    ],
    cases: [{ when: 'kernel-lost-resets' }, { when: 'always', drop: true }],
    hides: ['no-reset-mechanism'],
  },
  {
    id: 'no-reset-mechanism',
    component: 'pci-reset',
    severity: 'warning',
    source: 'QEMU hw/vfio/pci.c (vfio_pci_hot_reset)',
    patterns: [
      {
        literal: 'bus reset available',
        find: wording('unable to reset PCI device {address}: no FLR, PM reset or bus reset available'),
      },
      {
        literal: 'reset mechanism',
        find: wording('(?:Cannot reset device {address}, )?no available reset mechanism'),
      },
      { literal: 'reset mechanism', find: wording('does not have (?:a|any) (?:usable )?reset mechanism') },
    ],
  },
  {
    id: 'reset-needs-unowned-device',
    component: 'pci-reset',
    severity: 'warning',
    source: 'QEMU hw/vfio/pci.c (vfio_pci_hot_reset)',
    patterns: [
      {
        literal: 'which is not owned',
        find: wording(
          '(?:Cannot reset device {address}, )?depends on (?:group|device) [\\w:.]{1,20} which is not owned',
        ),
      },
      {
        literal: 'unable to reset pci device',
        find: wording('unable to reset PCI device{gap}(?:Active|not doing bus reset)'),
      },
    ],
    action: 'attach-whole-group',
  },
  {
    id: 'sysfs-reset-unsupported',
    component: 'pci-reset',
    severity: 'warning',
    source: 'drivers/pci/pci-sysfs.c (reset_store); qemu-server PVE/QemuServer/PCI.pm',
    patterns: [
      {
        literal: 'reset from sysfs',
        find: wording("kernel does(?:n't| not) support reset from sysfs for PCI device"),
      },
      { literal: 't reset pci device', find: wording("can't reset PCI device {q}{address}") },
      {
        literal: '/reset',
        find: wording(
          '/sys/bus/pci/devices/{address}/reset{q}?:? ?{gap}(?:inappropriate ioctl|invalid argument|not supported|input/output error|no such file|permission denied)',
        ),
      },
      { literal: 'failed to reset pci device', find: wording('failed to reset PCI device {q}{address}{q}') },
    ],
  },
] as const satisfies readonly Rule[]
