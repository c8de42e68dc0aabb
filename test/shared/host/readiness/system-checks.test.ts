import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../../src-shared/host/facts.ts'
import { readiness } from '../../../../src-shared/host/readiness/readiness.ts'
import { facts, worldOf } from '../sample-facts.ts'

function checkOf(id: string, over: Partial<Facts> = {}) {
  return readiness(worldOf(facts(over))).find((check) => check.id === id)
}
const base = facts()
const os = (over: Partial<Facts['os']>) => ({ os: { ...base.os, ...over } })
const programs = (over: Partial<Facts['virtualization']>) => ({
  virtualization: { ...base.virtualization, ...over },
})
const memory = (gib: number) => ({ memory: { ...base.memory, totalBytes: gib * 2 ** 30 } })
const boot = (freeBytes: number | null) => ({ boot: { ...base.boot, freeBytes } })

describe('the check of memory', () => {
  it.each([
    [15.4, 'pass'],
    [7.1, 'pass'],
    [6.9, 'warn'],
    [0, 'unknown'],
  ])('gives with %d GiB: %s', (gib, status) => {
    expect(checkOf('memory', memory(gib))?.status).toBe(status)
  })
  it('names what there is and what is free', () => {
    expect(checkOf('memory')?.detail).toContain('32.0 GiB of memory, 20.0 GiB of it free')
  })
})

describe('the checks of the start', () => {
  it.each([
    [300_000_000, 'pass'],
    [299_999_999, 'warn'],
    [150_000_000, 'warn'],
    [149_999_999, 'fail'],
    [0, 'fail'],
    [null, 'unknown'],
  ])('give with %s bytes free on /boot: %s', (freeBytes, status) => {
    expect(checkOf('boot-space', boot(freeBytes))?.status).toBe(status)
  })
  it('name the room in MB', () => {
    expect(checkOf('boot-space', boot(123_900_000))?.detail).toContain('Only 123 MB are free')
    expect(checkOf('boot-space', boot(123_900_000))?.detail).toContain('150 MB are needed')
  })
  it('take Secure Boot for no obstacle and a BIOS start for a caution', () => {
    expect(checkOf('secure-boot', { firmware: { kind: 'uefi', secureBoot: 'on' } })?.status).toBe('pass')
    expect(checkOf('secure-boot', { firmware: { kind: 'uefi', secureBoot: 'unknown' } })?.status).toBe(
      'unknown',
    )
    expect(checkOf('firmware-mode', { firmware: { kind: 'bios', secureBoot: 'off' } })?.status).toBe('warn')
    expect(checkOf('firmware-mode', { firmware: { kind: 'unknown', secureBoot: 'off' } })?.status).toBe(
      'unknown',
    )
  })
})

describe('the checks of the system', () => {
  it('know Fedora and Debian, and warn of others', () => {
    expect(checkOf('system', os({ family: 'debian' }))?.status).toBe('pass')
    expect(checkOf('system', os({ family: 'other', name: 'Void' }))).toMatchObject({ status: 'warn' })
  })
  it('explain an Atomic system, and only there', () => {
    expect(checkOf('atomic')).toBeUndefined()
    expect(checkOf('atomic', os({ atomic: true, name: 'Bazzite' }))?.detail).toContain(
      'Bazzite is an Atomic system',
    )
  })
  it.each([
    ['enforcing', 'fedora', 'pass'],
    ['permissive', 'fedora', 'warn'],
    ['disabled', 'fedora', 'warn'],
    ['disabled', 'debian', 'pass'],
    ['unknown', 'fedora', 'unknown'],
  ] as const)('give for SELinux %s on %s: %s', (selinux, family, status) => {
    expect(checkOf('selinux', os({ selinux, family }))?.status).toBe(status)
  })
  it.each(['wayland', 'x11', 'tty', 'none'] as const)('take a session of kind %s as it is', (session) => {
    expect(checkOf('session', os({ session }))?.status).toBe('pass')
  })
  it('do not know an unknown session', () => {
    expect(checkOf('session', os({ session: 'unknown' }))?.status).toBe('unknown')
  })
  it('say first that this is a virtual machine, and only there', () => {
    const machine = { ...base.machine, virtual: true, product: 'KVM' }
    expect(readiness(worldOf(facts({ machine })))[0]).toMatchObject({ id: 'virtual-machine', status: 'warn' })
    expect(checkOf('virtual-machine')).toBeUndefined()
  })
})

describe('the checks of programs', () => {
  const absent = programs({ libvirt: 'absent', connection: 'absent' })
  it.each([
    [{}, 'sudo dnf install libvirt-daemon-kvm'],
    [os({ atomic: true }), 'rpm-ostree install libvirt-daemon-kvm'],
    [os({ family: 'debian' }), 'sudo apt install libvirt-daemon-system'],
    [os({ family: 'other' }), 'package manager of this system'],
  ])('name the one command of this system', (system, command) => {
    const check = checkOf('libvirt', { ...absent, ...system })
    expect(check).toMatchObject({ status: 'fail', fix: { kind: 'install' } })
    expect(check?.fix.text).toContain(command)
  })
  it('ask for the firmware of the processor at hand', () => {
    const none = programs({ ovmf: false })
    expect(checkOf('ovmf', none)?.fix.text).toContain('dnf install edk2-ovmf')
    expect(checkOf('ovmf', { ...none, ...os({ kernel: '7.1.9-200.fc44.aarch64' }) })?.fix.text).toContain(
      'edk2-aarch64',
    )
  })
  it('fail without QEMU and only warn without virt-manager', () => {
    expect(checkOf('qemu', programs({ qemu: false }))?.status).toBe('fail')
    expect(checkOf('qemu', programs({ qemu: null }))?.status).toBe('unknown')
    expect(checkOf('virt-manager', programs({ virtManager: false }))?.status).toBe('warn')
  })
  it.each([
    ['modular', 'ok', 'pass', ''],
    ['modular', 'not-tried', 'pass', ''],
    ['modular', 'refused', 'warn', 'usermod -aG libvirt'],
    ['modular', 'absent', 'warn', 'virtqemud.socket'],
    ['monolithic', 'absent', 'warn', 'libvirtd.socket'],
    ['unknown', 'ok', 'unknown', ''],
  ] as const)('give for a %s libvirt whose connection is %s: %s', (libvirt, connection, status, words) => {
    const check = checkOf('libvirt', programs({ libvirt, connection }))
    expect(check?.status).toBe(status)
    expect(check?.fix.text).toContain(words)
  })
})

describe('the checks of what was set up before', () => {
  const setup = (kind: Facts['setups'][number]['kind'], file: string) => ({
    kind,
    file,
    line: 1,
    content: 'options vfio-pci ids=10de:2206',
    effect: '',
    addresses: [],
  })
  it('name the files, each once', () => {
    const file = '/etc/modprobe.d/vfio.conf'
    const check = checkOf('setups', { setups: [setup('modprobe', file), setup('modprobe', file)] })
    expect(check).toMatchObject({ status: 'warn', fix: { kind: 'choice' } })
    expect(check?.detail).toBe(`2 settings were found, in ${file}.`)
  })
  it('tell other programs from settings made by hand', () => {
    const setups = [setup('supergfxctl', '/etc/supergfxd.conf')]
    expect(checkOf('setups', { setups })?.status).toBe('pass')
    expect(checkOf('other-tools', { setups })?.detail).toContain('supergfxctl is set up')
    expect(checkOf('other-tools')).toBeUndefined()
  })
})
