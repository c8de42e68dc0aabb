import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initramfsOf, loaderOf } from '../../../../src-main/inspect/system/boot-loader.ts'
import { readGrubDefaults } from '../../../../src-main/inspect/system/grub-defaults.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

type Files = Readonly<Record<string, Content>>

const VENDOR = '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
const folder = { kind: 'folder' } as const
const variable = (text: string) =>
  new Uint8Array([6, 0, 0, 0, ...new Uint8Array(Buffer.from(`${text}\0`, 'utf16le'))])

const fedora: Files = {
  '/boot/loader/entries': folder,
  '/usr/bin/grubby': '',
  '/etc/default/grub': 'GRUB_ENABLE_BLSCFG=true\n',
  '/boot/vmlinuz-7.1.9': '',
}
const debian: Files = { '/etc/default/grub': '', '/usr/sbin/update-grub': '', '/boot/vmlinuz-6.12': '' }

function loader(files: Files, atomic = false) {
  const root = memoryRoot(files)
  return loaderOf(root, { atomic }, readGrubDefaults(root))
}

describe('what holds the boot entries', () => {
  it.each([
    ['Fedora', fedora, 'grub-bls'],
    [
      'Fedora, entries only root may look at',
      { ...fedora, '/boot/loader/entries': { kind: 'denied' } },
      'grub-bls',
    ],
    [
      'Fedora without settings',
      { '/boot/loader/entries': folder, '/usr/sbin/grubby': '', '/boot/grub2': folder },
      'grub-bls',
    ],
    [
      'Fedora with entries that GRUB does not read',
      { ...fedora, '/etc/default/grub': 'GRUB_ENABLE_BLSCFG="false"\n' },
      'unknown',
    ],
    ['Debian', debian, 'grub'],
    ['Debian with entries of systemd beside', { ...debian, '/boot/loader/entries': folder }, 'grub'],
    ['GRUB without the program that writes its menu', { '/etc/default/grub': '' }, 'unknown'],
    ['nothing', {}, 'unknown'],
  ] as const)('%s', (_, files, expected) => {
    expect(loader(files)).toBe(expected)
  })

  it('is ostree on an atomic system, whatever else is there', () => {
    expect(loader({ ...fedora, '/usr/bin/ostree': '' }, true)).toBe('ostree')
  })

  it('is systemd-boot by its name in the EFI variable, which GRUB sets too', () => {
    const path = `/sys/firmware/efi/efivars/LoaderInfo-${VENDOR}`
    expect(loader({ ...fedora, [path]: variable('systemd-boot 259.1-1.fc44') })).toBe('systemd-boot')
    expect(loader({ ...fedora, [path]: variable('GRUB 2.12') })).toBe('grub-bls')
    expect(loader({ ...fedora, [path]: new Uint8Array([6]) })).toBe('grub-bls')
  })

  it('is told by no variable that holds anything else', () => {
    const path = `/sys/firmware/efi/efivars/LoaderInfo-${VENDOR}`
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(loader({ ...fedora, [path]: bytes })).toBe('grub-bls')
      }),
    )
  })

  it('is systemd-boot where grubby is the stand-in for it', () => {
    expect(loader({ ...fedora, '/usr/bin/grubby': '-> sdubby', '/usr/bin/sdubby': '' })).toBe('systemd-boot')
    expect(loader({ ...fedora, '/usr/sbin/grubby': '-> ../libexec/sdubby', '/usr/libexec/sdubby': '' })).toBe(
      'systemd-boot',
    )
  })

  it('is one image by the variable that its stub sets, or by images where no kernel lies', () => {
    expect(
      loader({ ...fedora, [`/sys/firmware/efi/efivars/StubInfo-${VENDOR}`]: variable('systemd-stub') }),
    ).toBe('uki')
    const { '/boot/vmlinuz-7.1.9': _, ...bare } = fedora
    expect(loader({ ...bare, '/boot/efi/EFI/Linux/fedora-7.1.9.efi': '' })).toBe('uki')
    expect(loader({ ...fedora, '/boot/efi/EFI/Linux/fedora-7.1.9.efi': '' })).toBe('grub-bls')
    expect(loader({ ...bare, '/boot/efi/EFI/Linux/readme.txt': '' })).toBe('grub-bls')
  })

  it('is decided without a note of what only root may list', () => {
    const root = memoryRoot({
      '/boot/loader/entries': { kind: 'denied' },
      '/boot/efi': { kind: 'denied' },
      '/usr/bin/grubby': '',
      '/etc/default/grub': '',
    })
    expect(loaderOf(root, { atomic: false }, new Map())).toBe('grub-bls')
    expect(root.notes).toEqual([])
  })
})

describe('what builds the initramfs', () => {
  const dracut = { '/usr/bin/dracut': '' }
  const tools = { '/usr/sbin/mkinitramfs': '' }
  const hook = (name: string) => ({ [`/etc/kernel/postinst.d/${name}`]: '' })

  it.each([
    ['dracut', dracut, 'fedora', 'dracut'],
    ['initramfs-tools', tools, 'debian', 'initramfs-tools'],
    ['both, and neither is called', { ...dracut, ...tools }, 'debian', 'initramfs-tools'],
    ['both on Fedora', { ...dracut, ...tools }, 'fedora', 'dracut'],
    ['both, dracut is called', { ...dracut, ...tools, ...hook('dracut') }, 'debian', 'dracut'],
    [
      'both, the other is called',
      { ...dracut, ...tools, ...hook('initramfs-tools') },
      'fedora',
      'initramfs-tools',
    ],
    ['neither', {}, 'debian', 'unknown'],
  ] as const)('%s', (_, files, family, expected) => {
    expect(initramfsOf(memoryRoot(files), { atomic: false, family })).toBe(expected)
  })

  it('is rpm-ostree on an atomic system', () => {
    expect(initramfsOf(memoryRoot(dracut), { atomic: true, family: 'fedora' })).toBe('rpm-ostree')
  })
})
