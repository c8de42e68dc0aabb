import type { HostReport } from '../host/report.ts'
import type { Family } from './plan.ts'

type Part = 'qemu' | 'libvirt' | 'ovmf' | 'virtManager'

/** Packages by what is missing; the names that Fedora's group "virtualization" and Debian's libvirt have. */
const PACKAGES: Readonly<Record<'fedora' | 'debian', Readonly<Record<Part, readonly string[]>>>> = {
  fedora: {
    qemu: ['qemu-kvm'],
    libvirt: ['libvirt-daemon-config-network', 'libvirt-daemon-kvm', 'virt-install'],
    ovmf: ['edk2-ovmf'],
    virtManager: ['virt-manager'],
  },
  debian: {
    qemu: ['qemu-system-x86'],
    libvirt: ['libvirt-clients', 'libvirt-daemon-system', 'virtinst'],
    ovmf: ['ovmf'],
    virtManager: ['virt-manager'],
  },
}

/** Sockets of the modular daemons (Fedora 35 and later); the daemons start when somebody connects. */
const MODULAR = [
  'virtinterfaced.socket',
  'virtlogd.socket',
  'virtnetworkd.socket',
  'virtnodedevd.socket',
  'virtnwfilterd.socket',
  'virtproxyd.socket',
  'virtqemud.socket',
  'virtsecretd.socket',
  'virtstoraged.socket',
]
const MONOLITHIC = ['libvirtd.socket', 'virtlogd.socket']

/** What of the fixed list is known to be missing; what could not be seen is not taken for missing. */
function missingParts({ virtualization }: Pick<HostReport, 'virtualization'>): Part[] {
  const { qemu, libvirt, ovmf, virtManager } = virtualization
  const missing: readonly (readonly [Part, boolean])[] = [
    ['qemu', qemu === false],
    ['libvirt', libvirt === 'absent'],
    ['ovmf', ovmf === false],
    ['virtManager', virtManager === false],
  ]
  return missing.filter(([, isMissing]) => isMissing).map(([part]) => part)
}

/** Packages to install, by name; none on ostree systems, where each would be a layer for ever. */
export function packagesFor(host: HostReport, family: Family): string[] {
  if (family === 'atomic') return []
  return missingParts(host)
    .flatMap((part) => PACKAGES[family][part])
    .sort()
}

/** Names of what is missing on an ostree system, where a person decides how it gets there; virt-manager is a Flatpak. */
export function missingOnAtomic(host: HostReport, family: Family): string[] {
  if (family !== 'atomic') return []
  return missingParts(host)
    .filter((part) => part !== 'virtManager')
    .flatMap((part) => PACKAGES.fedora[part])
}

/** Units of libvirt to start now and at each start; none where it cannot be told which kind runs here. */
export function servicesFor({ virtualization }: HostReport, family: Family): string[] {
  switch (virtualization.libvirt) {
    case 'modular':
      return MODULAR
    case 'monolithic':
      return MONOLITHIC
    case 'absent':
      return family === 'fedora' ? MODULAR : family === 'debian' ? MONOLITHIC : []
    case 'unknown':
      return []
  }
}
