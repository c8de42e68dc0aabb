import { accessSync } from 'node:fs'
import { ensureSystemPackages, type Need } from '../../build/tasks/system-packages.ts'

const need = (program: string, apt: string, dnf: string): Need => ({ program, alternatives: [], apt, dnf })

const needs: readonly Need[] = [
  need('qemu-system-x86_64', 'qemu-system-x86', 'qemu-system-x86-core'),
  need('qemu-img', 'qemu-utils', 'qemu-img'),
  need('debootstrap', 'debootstrap', 'debootstrap'),
  need('dpkg-deb', 'dpkg', 'dpkg'),
  need('mke2fs', 'e2fsprogs', 'e2fsprogs'),
  need('debugfs', 'e2fsprogs', 'e2fsprogs'),
  need('ssh', 'openssh-client', 'openssh-clients'),
  need('busybox', 'busybox-static', 'busybox'),
  need('unshare', 'util-linux', 'util-linux'),
  need('depmod', 'kmod', 'kmod'),
  need('rpmbuild', 'rpm', 'rpm-build'),
]

/**
 * Sees to it that the lab can run here: Debian and root, as its disks are made from Debian's packages with chroot.
 * Installs the programs that it lacks. Otherwise gives the sentence that says what is missing.
 */
export function whatIsMissing(): string | undefined {
  if (process.getuid?.() !== 0) return 'The lab has to be run as root: it makes disks with chroot.'
  try {
    accessSync('/usr/bin/apt-get')
  } catch {
    return 'The lab runs on Debian only: its disks are made from the packages of this computer.'
  }
  return ensureSystemPackages(needs) ? undefined : 'The lab cannot run without these programs.'
}
