import type { Rule } from '../../rule.ts'
import { LARGE_WINDOW, NO_SPACE, wording } from '../wording.ts'

/** What the system inside the virtual machine says of the card. */
export const guest = [
  {
    id: 'guest-code-43',
    component: 'guest',
    severity: 'error',
    source: 'Windows device manager, CM_PROB_FAILED_POST_START',
    patterns: [
      { literal: 'code 43', find: wording('\\bcode 43\\b') },
      {
        literal: ['code43', 'error 43', 'code: 43', 'code=43'],
        find: wording('\\b(?:code[:=]? ?43|error 43)\\b'),
      },
      {
        literal: 'windows has stopped this device',
        find: wording('Windows has stopped this device because it has reported problems'),
      },
    ],
    action: 'open-machines',
  },
  {
    id: 'guest-code-12',
    component: 'guest',
    severity: 'error',
    source: 'Windows device manager, CM_PROB_NORMAL_CONFLICT',
    patterns: [
      {
        literal: ['code 12', 'code12', 'error 12', 'code: 12'],
        find: wording('\\b(?:code:? ?12|error 12)\\b(?!\\d)'),
      },
      {
        literal: 'enough free resources',
        find: wording('cannot find enough free resources that it can use'),
      },
    ],
    action: 'open-machines',
  },
  {
    id: 'no-space-large-bar-guest',
    component: 'guest',
    severity: 'error',
    source: 'NVIDIA kernel-open/nvidia/nv-pci.c; drivers/pci/setup-res.c in a guest',
    patterns: [
      {
        literal: 'pci i/o region',
        find: wording('This PCI I/O region assigned to your NVIDIA device is invalid'),
      },
      { literal: '0m @ 0x0', find: wording('NVRM: BAR\\d is 0M @ 0x0') },
      { literal: NO_SPACE, find: wording(`\\bpci {address}: ${LARGE_WINDOW}`) },
    ],
    cases: [{ when: 'physical-machine', drop: true }],
    action: 'open-machines',
  },
  {
    id: 'guest-nvidia-init-failed',
    component: 'guest',
    severity: 'error',
    source: 'NVIDIA kernel-open/nvidia/nv.c (RmInitAdapter)',
    patterns: [
      { literal: 'rminitadapter failed', find: wording('NVRM: GPU {address}: RmInitAdapter failed') },
      { literal: 'rm_init_adapter failed', find: wording('NVRM:{gap}rm_init_adapter failed') },
    ],
  },
  {
    id: 'guest-amdgpu-psp',
    component: 'guest',
    severity: 'error',
    source: 'drivers/gpu/drm/amd/amdgpu/{amdgpu_psp,amdgpu_device}.c',
    patterns: [
      {
        literal: 'psp',
        find: wording(
          '(?:PSP (?:tmr init|firmware loading|create ring|load (?:kdb|sos|sys drv|sysdrv|tmr|asd)|ring (?:init|create)|get tmr|load kdb)[\\w ]{0,20} ?fail|PSP firmware loading failed)',
        ),
      },
      { literal: '<psp>', find: wording('(?:hw_init|resume|late_init|sw_init) of IP block <psp> failed') },
      { literal: 'psp', find: wording('amdgpu{gap}psp[\\w ]{0,30} failed') },
      { literal: 'fatal error during gpu init', find: wording('amdgpu{gap}Fatal error during GPU init') },
    ],
  },
  {
    id: 'guest-nouveau-no-vbios',
    component: 'guest',
    severity: 'error',
    source: 'drivers/gpu/drm/nouveau/nvkm/subdev/bios/shadow.c; drivers/gpu/drm/amd/amdgpu/amdgpu_bios.c',
    patterns: [
      { literal: 'unable to locate usable image', find: wording('bios: unable to locate usable image') },
      {
        literal: 'nouveau',
        find: wording(
          'nouveau{gap}(?:bios ctor failed|bios: (?:OOB|checksum|image|0x)[^\\n]{0,60}(?:invalid|fail|error))',
        ),
      },
      { literal: 'locate a bios rom', find: wording('unable to locate a BIOS ROM') },
      {
        literal: 'vbios',
        find: wording(
          '(?:no|missing|invalid|unable to (?:find|read|locate)|failed to (?:find|read|get)) (?:\\w{1,12} ){0,4}vbios\\b',
        ),
      },
    ],
    action: 'label-rom',
  },
  {
    id: 'nvidia-open-module-required',
    component: 'guest',
    severity: 'error',
    source: 'NVIDIA kernel-open/nvidia/nv.c',
    patterns: [
      {
        literal: 'nvidia open kernel modules',
        find: wording('requires use of the NVIDIA open kernel modules'),
      },
      {
        literal: 'open kernel module',
        find: wording(
          'NVRM:{gap}(?:requires|only supported by|not supported by the (?:closed|proprietary)){gap}open{gap}kernel modules?',
        ),
      },
    ],
    leadsTo: ['guest-nvidia-init-failed'],
  },
] as const satisfies readonly Rule[]
