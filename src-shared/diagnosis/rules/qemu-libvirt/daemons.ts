import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

const MISSING = '(?:no such file or directory|connection refused)'

/** A daemon of libvirt, or what it starts, is not there. */
export const daemons = [
  {
    id: 'virtqemud-socket',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/rpc/virnetsocket.c',
    patterns: [
      {
        literal: 'virtqemud-',
        find: wording(`virtqemud(?:-admin)?-sock(?:-ro)?{q}?: (?:connect: )?${MISSING}`),
      },
      {
        literal: 'virtqemud',
        find: wording(
          '(?:failed to start|unit) virtqemud\\.(?:service|socket){gap}(?:not found|failed|could not be found)',
        ),
      },
    ],
  },
  {
    id: 'libvirtd-socket',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/rpc/virnetsocket.c',
    patterns: [
      { literal: 'libvirt-sock', find: wording(`libvirt-sock(?:-ro)?{q}?: (?:connect: )?${MISSING}`) },
      {
        literal: 'libvirtd',
        find: wording('unit libvirtd\\.(?:service|socket){gap}(?:not found|could not be found|is masked)'),
      },
      { literal: 'end of file while reading data', find: wording('unable to connect to libvirt{gap}') },
      {
        literal: 'connect to libvirt',
        find: wording('unable to connect to libvirt qemu:///(?:system|session)'),
      },
    ],
  },
  {
    id: 'virtlogd-socket',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/rpc/virnetsocket.c, src/logging/log_manager.c',
    patterns: [
      { literal: 'virtlogd-sock', find: wording(`virtlogd-sock{q}?: (?:connect: )?${MISSING}`) },
      {
        literal: 'virtlogd',
        find: wording(
          '(?:failed to start|unit) virtlogd\\.(?:service|socket){gap}(?:not found|failed|could not be found)',
        ),
      },
    ],
  },
  {
    id: 'libvirt-other-socket',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/rpc/virnetsocket.c',
    patterns: [
      {
        literal: 'd-sock',
        find: wording(
          `(?<daemon>virt(?:network|nodedev|storage|secret|proxy|interface|nwfilter|lock)d)-sock(?:-ro)?{q}?: (?:connect: )?${MISSING}`,
        ),
      },
    ],
  },
  {
    id: 'swtpm-failed',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/qemu/qemu_tpm.c, src/util/virtpm.c; swtpm',
    patterns: [
      { literal: 'swtpm', find: wording('swtpm{gap}(?:failed|failure|cannot|could not|denied)') },
      { literal: 'swtpm', find: wording('(?:failed|failure|cannot|could not|unable){gap}\\bswtpm') },
      {
        literal: 'swtpm',
        find: wording(
          '(?:could not get process id of|unable to connect to|cannot execute binary) (?:[\\w/.-]{0,60}/)?swtpm',
        ),
      },
      { literal: 'swtpm-sock', find: wording('swtpm-sock[^\\n]{0,60}failed to connect') },
      {
        literal: 'swtpm',
        find: wording(
          '(?:could not run|unable to find|could not (?:start|find)|cannot find|failed to (?:start|run)) {q}?(?:[\\w/.-]{0,60}/)?swtpm(?:_setup|_ioctl|-localca)?{q}?',
        ),
      },
      {
        literal: 'swtpm',
        find: wording(
          'swtpm(?:_setup|_ioctl)?{gap}(?:exit(?:ed)? (?:code|status|with)|died and reported|is not executable|binary{gap}not found|permission denied|failed)',
        ),
      },
      {
        literal: 'tpm',
        find: wording(
          '(?:TPM_setup|TPM emulator) {gap}(?:failed|could not)|TPM version {q}[\\d.]{1,8}{q} is not supported',
        ),
      },
    ],
    hides: ['selinux-avc-libvirt'],
  },
  {
    id: 'kvm-capability-missing',
    component: 'qemu-libvirt',
    severity: 'error',
    source: 'libvirt src/qemu/qemu_capabilities.c; QEMU accel/kvm/kvm-all.c',
    patterns: [
      { literal: '/dev/kvm', find: wording('/dev/kvm{q}?{gap}not present') },
      {
        literal: '/dev/kvm',
        find: wording('(?:could not|cannot|unable to|failed to) (?:open|access|find|use) {q}?/dev/kvm'),
      },
      {
        literal: 'could not find capabilities',
        find: wording('could not find capabilities for{gap}(?:domaintype|virttype)=kvm'),
      },
      { literal: 'virt type', find: wording('does not support virt type {q}kvm') },
      { literal: 'kvm kernel module', find: wording('could not access KVM kernel module') },
      {
        literal: '/dev/kvm',
        find: wording(
          '/dev/kvm{q}?{gap}(?:no such file|not found|does not exist|is not (?:accessible|available|present)|permission denied)',
        ),
      },
      { literal: 'initialize kvm', find: wording('failed to initialize kvm') },
      {
        literal: 'domain type',
        find: wording('invalid domain type kvm|domain type{gap}kvm{gap}not supported'),
      },
      {
        literal: 'hardware virtualization',
        find: wording('Checking for hardware virtualization[ .]{0,60}: ?FAIL'),
      },
      {
        literal: ['kvm acceleration', 'kvm is not available'],
        find: wording('KVM (?:acceleration|is) (?:can NOT be used|not available)'),
      },
    ],
    action: 'open-readiness',
  },
] as const satisfies readonly Rule[]
