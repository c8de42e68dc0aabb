import type { Virtualization } from '../../src-shared/host/report.ts'
import type { Root } from './root/root.ts'

const PROGRAM_FOLDERS = ['/usr/bin', '/usr/sbin']
const UNITS = ['/usr/lib/systemd/system', '/lib/systemd/system']
const WANTED_BY = ['/etc/systemd/system/sockets.target.wants', '/etc/systemd/system/multi-user.target.wants']
const QEMU = [
  '/usr/bin/qemu-system-x86_64',
  '/usr/libexec/qemu-kvm',
  '/usr/bin/qemu-kvm',
  '/usr/bin/qemu-system-aarch64',
]
// Fedora, Debian, openSUSE and Arch, in this order; then the same for ARM.
const OVMF = [
  '/usr/share/edk2/ovmf',
  '/usr/share/OVMF',
  '/usr/share/qemu/ovmf-x86_64.bin',
  '/usr/share/edk2/x64',
  '/usr/share/edk2/aarch64',
  '/usr/share/AAVMF',
]
const FIRMWARE_DESCRIPTORS = '/usr/share/qemu/firmware'
const VIRT_MANAGER = ['/usr/bin/virt-manager', '/var/lib/flatpak/app/org.virt_manager.virt-manager']

/** What of KVM, libvirt and QEMU is installed. libvirt is not asked here: the connection stays "not-tried". */
export function readVirtualization(root: Root): Virtualization {
  const isThere = (path: string) => !['absent', 'denied'].includes(root.kindOf(path))
  // Where no program can be seen at all, none can be said to be missing.
  const otherwise = root.kindOf('/usr/bin') === 'absent' ? null : false
  return {
    kvm: readKvm(root),
    libvirt: readLibvirt(root, isThere),
    connection: 'not-tried',
    qemu: QEMU.some(isThere) || otherwise,
    ovmf: OVMF.some(isThere) || hasFirmwareDescriptor(root) || otherwise,
    virtManager: VIRT_MANAGER.some(isThere) || otherwise,
  }
}

/** A recording has no device nodes at all: there nothing can be said. */
function readKvm(root: Root): boolean | null {
  const kind = root.kindOf('/dev/kvm')
  if (kind === 'denied') return null
  return kind === 'absent' ? (root.kindOf('/dev') === 'folder' ? false : null) : true
}

/** Where both kinds of daemon are installed, the one that is started counts; Fedora starts the modular ones. */
function readLibvirt(root: Root, isThere: (path: string) => boolean): Virtualization['libvirt'] {
  const has = (daemon: string) =>
    PROGRAM_FOLDERS.some((folder) => isThere(`${folder}/${daemon}`)) ||
    UNITS.some((folder) => isThere(`${folder}/${daemon}.socket`))
  const isEnabled = (daemon: string) =>
    WANTED_BY.some((folder) =>
      ['socket', 'service'].some((unit) => root.link(`${folder}/${daemon}.${unit}`) !== undefined),
    )
  const modular = has('virtqemud')
  const monolithic = has('libvirtd')
  if (modular && monolithic)
    return isEnabled('libvirtd') && !isEnabled('virtqemud') ? 'monolithic' : 'modular'
  if (modular) return 'modular'
  if (monolithic) return 'monolithic'
  return [...PROGRAM_FOLDERS, ...UNITS].some(isThere) ? 'absent' : 'unknown'
}

/** QEMU finds firmware by descriptions in JSON (docs/interop/firmware.json); those of EDK II are named so. */
function hasFirmwareDescriptor(root: Root): boolean {
  return (root.list(FIRMWARE_DESCRIPTORS) ?? []).some((name) => /(?:edk2|ovmf|aavmf).*\.json$/i.test(name))
}
