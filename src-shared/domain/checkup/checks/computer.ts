import { emulatedNetwork } from '../fixes/devices.ts'
import { type CheckRule, finding } from './check.ts'

/** The mainboard and how the VM starts. */
export const boardChecks: CheckRule = ({ domain }) => {
  const { chipset, firmware, guest } = domain
  const isEleven = guest === 'windows-11'
  return [
    ...(chipset === 'i440fx' ? [finding('i440fx', 'warns', {}, 'machine-q35')] : []),
    ...(firmware === 'bios'
      ? [
          isEleven
            ? finding('bios', 'warns', {}, 'firmware-uefi', 'checkup.bios.why.windows-11')
            : finding('bios', 'warns', {}, 'firmware-uefi'),
        ]
      : []),
    ...(isEleven && firmware === 'uefi' && !domain.secureBoot
      ? [finding('secure-boot', 'warns', {}, 'secure-boot')]
      : []),
    ...(isEleven && !domain.tpm ? [finding('tpm', 'warns', {}, 'tpm')] : []),
  ]
}

/** The processor that the guest sees. */
export const cpuChecks: CheckRule = ({ domain }) => {
  const { type, cpu, vcpus, guest } = domain
  if (type === 'qemu') return [finding('no-kvm', 'warns')]
  const sockets = cpu.topology?.sockets ?? vcpus ?? 1
  const isWindows = guest === 'windows' || guest === 'windows-11'
  const model = cpu.mode ?? 'qemu64'
  return [
    ...(cpu.mode === 'host-passthrough' ? [] : [finding('cpu-model', 'warns', { model }, 'cpu-passthrough')]),
    // Windows Home uses one socket and Pro two, however many there are.
    ...(isWindows && sockets > 1
      ? [finding('cpu-sockets', 'warns', { sockets, vcpus: vcpus ?? sockets }, 'cpu-topology')]
      : []),
  ]
}

/** Disks and network devices that QEMU emulates in full, at the cost of speed. */
export const driverChecks: CheckRule = ({ domain: { devices, guest } }) => {
  const slowDisks = devices.disks.filter(
    ({ device, bus }) => device === 'disk' && (bus === 'ide' || bus === 'sata' || bus === 'usb'),
  )
  const slowNets = devices.interfaces.filter(
    ({ type, model }) => type !== 'hostdev' && emulatedNetwork.has(model),
  )
  const isWindows = guest === 'windows' || guest === 'windows-11'
  const isLinux = guest === 'linux'
  const names = slowDisks.map(({ target, bus }) => target ?? bus ?? '').join(', ')
  return [
    ...(slowDisks.length > 0
      ? [
          finding(
            'disk-emulated',
            'note',
            { disks: names },
            undefined,
            isWindows ? 'checkup.disk-emulated.why.windows' : 'checkup.disk-emulated.why',
          ),
        ]
      : []),
    ...(slowNets.length > 0
      ? [
          isLinux
            ? finding('net-emulated', 'note', {}, 'net-virtio')
            : finding('net-emulated', 'note', {}, undefined, 'checkup.net-emulated.why.driver'),
        ]
      : []),
  ]
}
