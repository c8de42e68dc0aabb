import { say } from '../../words/say.ts'
import type { Fix } from '../report.ts'
import type { Os } from '../report-system.ts'

/** What a machine needs to run virtual machines, each as one or more packages. */
type Tool = 'libvirt' | 'qemu' | 'ovmf' | 'virt-manager'

type Family = Exclude<Os['family'], 'other'>

const PACKAGES: Readonly<Record<Family, Readonly<Record<Tool, string>>>> = {
  fedora: {
    libvirt: 'libvirt-daemon-kvm libvirt-client',
    qemu: 'qemu-kvm',
    ovmf: 'edk2-ovmf',
    'virt-manager': 'virt-manager',
  },
  debian: {
    libvirt: 'libvirt-daemon-system libvirt-clients',
    qemu: 'qemu-system-x86',
    ovmf: 'ovmf',
    'virt-manager': 'virt-manager',
  },
}

/** Packages that have another name on 64-bit Arm, where the kernel's release ends in "aarch64" or "arm64". */
const ARM: Readonly<Record<Family, Readonly<Partial<Record<Tool, string>>>>> = {
  fedora: { ovmf: 'edk2-aarch64' },
  debian: { qemu: 'qemu-system-arm', ovmf: 'qemu-efi-aarch64' },
}

/**
 * The one command that installs a tool here: dnf, rpm-ostree on Atomic systems (in effect after a restart), or apt.
 * On other systems the package names of Fedora, for the person to look up.
 */
export function installFix(tool: Tool, os: Os): Fix {
  if (os.family === 'other') {
    return { kind: 'install', text: say('install.other', { packages: PACKAGES.fedora[tool] }) }
  }
  const arm = /(?:aarch64|arm64)/.test(os.kernel ?? '')
  const packages = (arm ? ARM[os.family][tool] : undefined) ?? PACKAGES[os.family][tool]
  if (os.family === 'debian') return { kind: 'install', text: say('install.apt', { packages }) }
  return { kind: 'install', text: say(os.atomic ? 'install.rpm-ostree' : 'install.dnf', { packages }) }
}
