import { parseAddress } from '../../../src-shared/host/address.ts'
import type { Description, Installed, VmPart } from '../description/description.ts'
import type { Tree } from './tree.ts'

/** Files of Fedora's packages; Debian has /usr/sbin and its own place for OVMF. */
const FILES: Readonly<Record<Installed, readonly string[]>> = {
  kvm: [],
  qemu: ['/usr/bin/qemu-system-x86_64', '/usr/bin/qemu-kvm'],
  ovmf: [
    '/usr/share/edk2/ovmf/OVMF_CODE_4M.qcow2',
    '/usr/share/qemu/firmware/31-edk2-ovmf-4m-qcow2-x64-nosb.json',
  ],
  'virt-manager': ['/usr/bin/virt-manager'],
  'libvirt-modular': ['/usr/bin/virtqemud', '/usr/lib/systemd/system/virtqemud.socket', '/usr/bin/virsh'],
  'libvirt-monolithic': ['/usr/bin/libvirtd', '/usr/lib/systemd/system/libvirtd.socket', '/usr/bin/virsh'],
}
const DEBIAN_FILES: Partial<typeof FILES> = {
  qemu: ['/usr/bin/qemu-system-x86_64'],
  ovmf: ['/usr/share/OVMF/OVMF_CODE_4M.fd', '/usr/share/qemu/firmware/60-edk2-x86_64.json'],
  'libvirt-monolithic': ['/usr/sbin/libvirtd', '/usr/lib/systemd/system/libvirtd.socket', '/usr/bin/virsh'],
}
const NODES: Partial<Record<Installed, string>> = {
  kvm: '/dev/kvm',
  'libvirt-modular': '/run/libvirt/virtqemud-sock',
  'libvirt-monolithic': '/run/libvirt/libvirt-sock',
}

/** Writes what is installed for virtual machines, and the definitions of those that claim functions. */
export function writeVirtualization(tree: Tree, { installed, os, vms }: Description): void {
  const debian = os?.id === 'debian'
  for (const what of installed) {
    for (const path of (debian ? DEBIAN_FILES[what] : undefined) ?? FILES[what]) tree.file(path, '')
    const node = NODES[what]
    if (node !== undefined) tree.node(node)
  }
  // Fedora merged the two folders (Fedora 42, Changes/Unify_bin_and_sbin).
  if (installed.length > 0 && !debian) tree.link('/usr/sbin', '/usr/bin')
  for (const vm of vms) tree.file(`/etc/libvirt/qemu/${vm.name}.xml`, domainXml(vm))
}

/** A definition with nothing but a name and host devices (libvirt, docs/formatdomain.rst, "Host device assignment"). */
function domainXml({ name, addresses }: VmPart): string {
  const devices = addresses.map((address) => {
    const { domain = 0, bus = 0, slot = 0, function: fn = 0 } = parseAddress(address) ?? {}
    const place = `domain='${hex(domain, 4)}' bus='${hex(bus, 2)}' slot='${hex(slot, 2)}' function='0x${fn}'`
    return `    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        <address ${place}/>
      </source>
    </hostdev>
`
  })
  return `<domain type='kvm'>
  <name>${name}</name>
  <memory unit='KiB'>16777216</memory>
  <vcpu placement='static'>8</vcpu>
  <os firmware='efi'>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
${devices.join('')}  </devices>
</domain>
`
}

function hex(value: number, digits: number): string {
  return `0x${value.toString(16).padStart(digits, '0')}`
}
