import type { Connection, Vm, VmList } from '../../src-shared/vms/vm.ts'

/** A Windows VM of the system that is off and has no card, unless told otherwise. */
export function vmWith(given: Partial<Vm> = {}): Vm {
  return {
    connection: 'qemu:///system',
    uuid: '8c1f6c0e-52a5-4d3c-9a0b-5b0d6b1c1109',
    name: 'win11',
    state: 'off',
    persistent: true,
    autostart: false,
    saved: false,
    definition: {
      title: null,
      description: null,
      type: 'kvm',
      guest: 'windows-11',
      osId: null,
      arch: 'x86_64',
      machine: 'pc-q35-9.2',
      chipset: 'q35',
      firmware: 'uefi',
      secureBoot: true,
      tpm: true,
      memoryKiB: 16 * 1024 * 1024,
      vcpus: 8,
      devices: [],
      graphics: ['spice'],
      video: ['virtio'],
    },
    functions: { next: [], now: [] },
    cards: [],
    kept: null,
    failedStart: null,
    ...given,
  }
}

/** The machines of one connection, which answered unless told otherwise. */
export function vmListWith(vms: readonly Vm[], connection: Partial<Connection> = {}): VmList {
  return {
    connections: [{ uri: 'qemu:///system', kind: 'system', state: 'ok', text: null, ...connection }],
    vms: [...vms],
  }
}
