import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'
import { DENIED } from './denied.ts'

/** QEMU may not open an input, USB or memory device of the host. */
export const hostDevices = [
  {
    id: 'evdev-not-permitted',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU ui/input-linux.c',
    patterns: [
      {
        literal: '/dev/input/',
        find: wording(
          '(?<file>/dev/input/[^\\s\'",]{0,200}[^\\s\'",:]){q}?:? {gap}(?:permission denied|op\\w{5,9} not permitted|access denied)',
        ),
      },
      { literal: '/dev/uinput', find: wording(`(?<file>/dev/uinput){q}?:? {gap}${DENIED}`) },
    ],
    hides: ['disk-image-permission'],
    action: 'open-machines',
  },
  {
    id: 'usb-hostdev-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'libusb os/linux_usbfs.c; QEMU hw/usb/host-libusb.c',
    patterns: [
      {
        literal: '/dev/bus/usb',
        find: wording(`(?<file>/dev/bus/usb/\\d{1,3}/\\d{1,3}){q}?:?,? {gap}(?:${DENIED}|errno=(?:13|1)\\b)`),
      },
      { literal: 'write access to usb', find: wording('libusb requires write access to USB device nodes') },
      {
        literal: 'usb',
        find: wording('(?:failed to open host usb device|libusb_open: ?-3|LIBUSB_ERROR_ACCESS)'),
      },
    ],
    action: 'open-machines',
  },
  {
    id: 'hugepages-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU softmmu/physmem.c (file_ram_open); libvirt src/qemu/qemu_process.c',
    patterns: [
      {
        literal: ['hugepages', 'hugetlbfs'],
        find: wording(
          `(?<file>/(?:dev|run|mnt|var)/?(?:hugepages|hugetlbfs|libvirt/hugepages)[^\\s'",:]{0,200}){q}?:? {gap}${DENIED}`,
        ),
      },
      { literal: ['hugepages', 'hugetlbfs'], find: wording(`${DENIED}{gap}/dev/hugepages`) },
      {
        literal: 'open backing store',
        find: wording(
          `can't open backing store (?<file>/[^\\s]{0,200}huge[^\\s]{0,200}) for guest RAM: ${DENIED}`,
        ),
      },
      {
        literal: 'hugepages',
        find: wording(`unable to (?:create|set|chown|open|access){gap}huge ?pages{gap}${DENIED}`),
      },
    ],
    hides: ['hugepages-exhausted'],
  },
  {
    id: 'kvmfr-backing-missing',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU softmmu/physmem.c; Looking Glass module/kvmfr.c',
    patterns: [
      {
        literal: 'kvmfr',
        find: wording(
          `(?<file>/dev/kvmfr\\d{1,2}){q}?:? {gap}(?:${DENIED}|no such file|no such device|not found|cannot allocate|invalid argument)`,
        ),
      },
      { literal: 'kvmfr', find: wording('open backing store /dev/kvmfr\\d') },
      {
        literal: 'kvmfr',
        find: wording(
          'module {q}?kvmfr{q}? not found|could not insert {q}?kvmfr|failed to (?:open|load|create)[^\\n]{0,60}kvmfr',
        ),
      },
    ],
    hides: ['looking-glass-shm-permission'],
  },
  {
    id: 'looking-glass-shm-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'Looking Glass common/src/platform/linux/ivshmem.c; QEMU backends/hostmem-file.c',
    patterns: [
      {
        literal: 'looking-glass',
        find: wording(
          `(?<file>/dev/shm/(?:looking-glass|scream-ivshmem)[\\w.-]{0,40}){q}?:?,? {gap}(?:${DENIED})`,
        ),
      },
      {
        literal: ['looking-glass', 'scream'],
        find: wording('failed to open:? {q}?(?<file>/dev/shm/(?:looking-glass|scream)[\\w.-]{0,40})'),
      },
      {
        literal: ['shared memory', 'ivshmem'],
        find: wording(
          `(?:failed|unable) to open the shared memory (?:file|device)?:?{gap}(?:${DENIED}|/dev/shm)`,
        ),
      },
      { literal: 'looking-glass', find: wording(`${DENIED}{gap}/dev/shm/looking-glass`) },
    ],
  },
] as const satisfies readonly Rule[]
