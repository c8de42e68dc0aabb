import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'
import { DENIED } from './denied.ts'

// Where a person's own files lie, also on a disk of their own that is mounted somewhere.
const PRIVATE = '(?:(?:/[\\w.-]{1,40}){0,4}/home|/root|/run/user)/'
const FIRMWARE = '\\.(?:fd|rom|bin|vbios|efirom|fv)'
const IMAGE = '\\.(?:qcow2?|img|raw|iso|vmdk|vdi|vhdx?|snap\\w{0,12})'

/** QEMU or libvirt may not open a file, or it is not there. */
export const files = [
  {
    id: 'vfio-open-permission',
    component: 'permissions-selinux',
    severity: 'error',
    source: 'QEMU hw/vfio/container.c (vfio_get_group, vfio_connect_container)',
    patterns: [
      {
        literal: ['opengroup(', 'opencontainer('],
        find: wording('\\bOpen(?:Group|Container)\\(.{0,80}?(?:code: (?:1|13)\\b|PermissionDenied)'),
      },
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
        find: wording(
          `Could not open (?:disk image |image )?{q}(?<file>/[^'"]{1,300}${IMAGE}){q}?: {gap}No such file`,
        ),
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
] as const satisfies readonly Rule[]
