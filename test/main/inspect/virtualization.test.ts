import { describe, expect, it } from 'vitest'
import { readVirtualization } from '../../../src-main/inspect/virtualization.ts'
import { type Content, memoryRoot } from './memory-root.ts'

const FILE = ''

function read(files: Record<string, Content>) {
  return readVirtualization(memoryRoot(files))
}

describe('virtualization', () => {
  it('reads a Fedora with all of it', () => {
    expect(
      read({
        '/dev/kvm': { kind: 'other' },
        '/usr/bin/qemu-system-x86_64': FILE,
        '/usr/bin/virtqemud': FILE,
        '/usr/share/edk2/ovmf/OVMF_CODE.fd': FILE,
        '/usr/bin/virt-manager': FILE,
      }),
    ).toEqual({
      kvm: true,
      libvirt: 'modular',
      connection: 'not-tried',
      qemu: true,
      ovmf: true,
      virtManager: true,
    })
  })

  it('says what is missing on a system without any of it', () => {
    expect(read({ '/dev/null': { kind: 'other' }, '/usr/bin/bash': FILE })).toEqual({
      kvm: false,
      libvirt: 'absent',
      connection: 'not-tried',
      qemu: false,
      ovmf: false,
      virtManager: false,
    })
  })

  it('leaves all of it unknown where a root shows neither devices nor programs', () => {
    expect(read({ '/proc/cmdline': 'quiet' })).toEqual({
      kvm: null,
      libvirt: 'unknown',
      connection: 'not-tried',
      qemu: null,
      ovmf: null,
      virtManager: null,
    })
  })

  it('recognises the monolithic daemon', () => {
    expect(read({ '/usr/sbin/libvirtd': FILE }).libvirt).toBe('monolithic')
  })

  it('goes by the daemon that is started where both are installed', () => {
    const both = { '/usr/bin/virtqemud': FILE, '/usr/bin/libvirtd': FILE }
    const wants = '/etc/systemd/system/sockets.target.wants'
    const enabled = (daemon: string) => ({
      [`${wants}/${daemon}.socket`]: `-> /usr/lib/systemd/system/${daemon}.socket`,
    })
    expect(read(both).libvirt).toBe('modular')
    expect(read({ ...both, ...enabled('virtqemud') }).libvirt).toBe('modular')
    expect(read({ ...both, ...enabled('libvirtd') }).libvirt).toBe('monolithic')
  })

  it('finds firmware by the descriptions that QEMU reads', () => {
    expect(read({ '/usr/share/qemu/firmware/30-edk2-ovmf-x64-sb.json': '{}' }).ovmf).toBe(true)
    const other = { '/usr/share/qemu/firmware/50-seabios.json': '{}', '/usr/bin/bash': FILE }
    expect(read(other).ovmf).toBe(false)
  })

  it('finds virt-manager as a Flatpak', () => {
    expect(read({ '/var/lib/flatpak/app/org.virt_manager.virt-manager/x': FILE }).virtManager).toBe(true)
  })
})
