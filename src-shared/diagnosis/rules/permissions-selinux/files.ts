import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

// Also where the end of the line was cut off.
const DENIED =
  '(?:permission denied|operation not permitted|access denied|permi[a-z]{0,5}(?: d[a-z]{0,4})?$|operation no[a-z ]{0,10}$)'
// Where a person's own files lie, also on a disk of their own that is mounted somewhere.
const PRIVATE = '(?:(?:/[\\w.-]{1,40}){0,4}/home|/root|/run/user)/'
const FIRMWARE = '\\.(?:fd|rom|bin|vbios|efirom|fv)'
const IMAGE = '\\.(?:qcow2?|img|raw|iso|vmdk|vdi|vhdx?|snap\\w{0,12})'

/** QEMU or libvirt may not open a file or a device node. */
export const files = [
  {
    id: 'vfio-open-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c (vfio_get_group, vfio_connect_container)',
    patterns: [
      {
        literal: '/dev/vfio',
        find: wording(`{q}?(?<file>/dev/vfio(?:/[\\w.-]{1,40}){0,3}){q}?:? {gap}${DENIED}`),
      },
      { literal: '/dev/iommu', find: wording(`(?<file>/dev/iommu){q}?:? {gap}${DENIED}`) },
    ],
  },
  {
    id: 'firmware-file-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU block/file-posix.c, hw/core/loader.c; libvirt src/security',
    patterns: [
      {
        literal: ['.fd', '.rom', '.bin', '.vbios'],
        find: wording(`(?<file>(?=${PRIVATE})/[^\\s'",;:()]{1,300}${FIRMWARE}){q}:? {gap}${DENIED}`),
      },
      { literal: 'romfile', find: wording(`romfile {q}?{file}{q}?:? {gap}${DENIED}`) },
    ],
    action: 'label-rom',
    hides: ['disk-image-permission', 'selinux-denied-firmware'],
  },
  {
    id: 'selinux-denied-firmware',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU block/file-posix.c, hw/i386/x86.c',
    patterns: [
      {
        literal: ['.fd', '.rom', '.bin', '.vbios', '/nvram/'],
        find: wording(
          `(?<![\\w.-])(?<file>(?!${PRIVATE})/[^\\s'",;:()]{1,300}(?:${FIRMWARE}|/nvram/[\\w.-]{1,80})){q}:? {gap}${DENIED}`,
        ),
      },
      { literal: 'could not load pc bios', find: wording('could not load PC BIOS {q}?{file}') },
    ],
    action: 'label-rom',
    hides: ['disk-image-permission'],
  },
  {
    id: 'disk-image-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU block/file-posix.c (raw_open_common)',
    patterns: [
      {
        literal: 'could not open',
        find: wording(`Could not open {q}(?<file>/[^'"]{1,300}${IMAGE}){q}?: {gap}${DENIED}`),
      },
      {
        literal: ['.qcow', '.img', '.iso', '.raw'],
        find: wording(
          `(?:could not open|failed to open|cannot open|can't open)(?: disk image| image)? {q}?(?<file>/[^'"]{1,300}${IMAGE}){q}?:? {gap}${DENIED}`,
        ),
      },
      {
        literal: 'could not open',
        find: wording(`Could not open {q}(?<file>/(?!dev/)[^'"]{1,300}){q}: ${DENIED}`),
      },
      {
        literal: 'could not open',
        find: wording(
          `Could not open {q}(?<file>/dev/(?:sd|nvme|mapper|disk|zvol|vg|[\\w-]{1,40}/)[^'"]{0,200}){q}: ${DENIED}`,
        ),
      },
      { literal: 'failed to get', find: wording('failed to get "write" lock') },
    ],
  },
  {
    id: 'storage-file-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'libvirt src/qemu/qemu_domain.c, src/storage_file/storage_source.c; virt-manager',
    patterns: [
      {
        literal: 'access storage file',
        find: wording(`cannot access storage file {q}{file}{q}?{gap}${DENIED}`),
      },
      {
        literal: 'access storage file',
        find: wording(
          'cannot access storage file {q}{file}{q}(?: \\(as uid:\\d{1,10}, gid:\\d{1,10}\\))?:?$',
        ),
      },
      {
        literal: 'search permissions',
        find: wording('(?:emulator|qemu|hypervisor){gap}may not have search permissions for the path'),
      },
      {
        literal: 'cannot access backing file',
        find: wording(`cannot access backing file {q}{file}{q}?{gap}${DENIED}`),
      },
    ],
    hides: ['disk-image-permission'],
  },
  {
    id: 'storage-file-missing',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'libvirt src/storage_file/storage_source.c; QEMU block/file-posix.c',
    patterns: [
      {
        literal: 'access storage file',
        find: wording('cannot access (?:storage|backing) file {q}{file}{q}?{gap}No such file'),
      },
      {
        literal: 'could not open',
        find: wording(`Could not open {q}(?<file>/[^'"]{1,300}${IMAGE}){q}?: {gap}No such file`),
      },
      {
        literal: 'storage vol',
        find: wording('no storage vol with matching (?:path|name) {q}(?<file>[^\'"]{1,300})'),
      },
    ],
  },
  {
    id: 'libvirt-access-denied',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'libvirt src/rpc/virnetsocket.c, src/util/virpolkit.c',
    patterns: [
      {
        literal: '-sock',
        find: wording('libvirt/[\\w-]{1,30}-sock(?:-ro)?{q}?: (?:connect: )?Permission denied'),
      },
      {
        literal: 'authentication unavailable',
        find: wording('authentication unavailable: no polkit agent available'),
      },
      { literal: 'access denied by policy', find: wording('authentication failed: access denied by policy') },
      {
        literal: 'org.libvirt.unix',
        find: wording(
          'polkit{gap}org\\.libvirt\\.unix\\.(?:manage|monitor){gap}(?:denied|failed|not authorized)',
        ),
      },
    ],
  },
  {
    id: 'evdev-not-permitted',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU ui/input-linux.c',
    patterns: [
      {
        literal: '/dev/input/',
        find: wording(
          '(?<file>/dev/input/[^\\s\'",]{1,200}){q}?:? {gap}(?:permission denied|op\\w{5,9} not permitted|access denied)',
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
