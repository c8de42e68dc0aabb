import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBoot, readFirmware } from '../../../../src-main/inspect/system/boot.ts'
import { kernelArguments } from '../../../../src-main/inspect/system/command-line.ts'
import { anyText } from '../../../any-text.ts'
import { facts } from '../../../shared/host/sample-facts.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const SECURE_BOOT = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'

describe('kernelArguments', () => {
  it('splits at blanks', () => {
    expect(kernelArguments('BOOT_IMAGE=(hd0,gpt2)/vmlinuz  root=UUID=1\tro quiet\n')).toEqual([
      'BOOT_IMAGE=(hd0,gpt2)/vmlinuz',
      'root=UUID=1',
      'ro',
      'quiet',
    ])
  })

  it('keeps together what stands in quotes', () => {
    expect(kernelArguments('a="b c" "d e"=f x"y z"w "open to the end')).toEqual([
      'a="b c"',
      '"d e"=f',
      'x"y z"w',
      '"open to the end',
    ])
  })

  it('splits at no other blanks than the kernel does', () => {
    expect(kernelArguments('a\u2028b\u00a0c\ufeffd e')).toEqual(['a\u2028b\u00a0c\ufeffd', 'e'])
  })

  it('finds none in nothing', () => {
    expect([kernelArguments(''), kernelArguments(' \n ')]).toEqual([[], []])
  })

  it('agrees with the kernel reading letter by letter', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b=', '"', ' ', '\t', '\n', 'é', '\\', "'"), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(line, anyText), (text) => {
        expect(kernelArguments(text)).toEqual(letterByLetter(text))
      }),
      { numRuns: 500 },
    )
  })

  it('reads a quarter of a megabyte at once', () => {
    expect(kernelArguments('x'.repeat(262_144))).toHaveLength(1)
    expect(kernelArguments('"'.repeat(262_144))).toHaveLength(1)
    expect(kernelArguments('x '.repeat(131_072))).toHaveLength(131_072)
  })
})

/** As next_arg of the kernel's lib/cmdline.c: a quote opens and closes, a blank outside of quotes ends. */
function letterByLetter(text: string): string[] {
  const found: string[] = []
  let current = ''
  let quoted = false
  for (const letter of text.split('')) {
    if (!quoted && /^[ \t\n\v\f\r]$/.test(letter)) {
      if (current !== '') found.push(current)
      current = ''
    } else {
      if (letter === '"') quoted = !quoted
      current += letter
    }
  }
  return current === '' ? found : [...found, current]
}

const { os } = facts()

function bootOf(files: Readonly<Record<string, Content>>, change: Partial<typeof os> = {}) {
  return readBoot(memoryRoot(files), { ...os, ...change })
}

describe('readBoot', () => {
  it('reads the arguments of the kernel that runs', () => {
    expect(bootOf({ '/proc/cmdline': 'ro quiet\u001b[31m\n' })).toEqual({
      arguments: ['ro', 'quiet\\u{1b}[31m'],
      freeBytes: null,
      loader: 'unknown',
      initramfs: 'unknown',
      kernels: [],
      next: null,
      earlyVfio: null,
    })
  })

  it('does not cut a long list of ids', () => {
    const ids = `vfio-pci.ids=${Array.from({ length: 60 }, () => '10de:2204').join(',')}`
    expect(bootOf({ '/proc/cmdline': `ro ${ids}\n` }).arguments).toEqual(['ro', ids])
  })

  it('knows none where the command line cannot be read', () => {
    expect(bootOf({ '/proc/cmdline': { kind: 'other' } }).arguments).toEqual([])
  })
})

describe('what is written down for the next starts', () => {
  const fedora = { '/boot/loader/entries': { kind: 'folder' }, '/usr/bin/grubby': '' } as const
  const debian = { '/usr/sbin/update-grub': '' } as const
  const grub = '/etc/default/grub'

  it('is the command line that kernel-install uses, comments left out', () => {
    const files = {
      ...fedora,
      [grub]: 'GRUB_CMDLINE_LINUX="old"',
      '/etc/kernel/cmdline': '# x\nro  a=1\nb\n',
    }
    expect(bootOf(files).next).toEqual(['ro', 'a=1', 'b'])
  })

  it('is what the settings of GRUB say where that file is missing', () => {
    const text =
      'GRUB_CMDLINE_LINUX="rhgb quiet"\n#GRUB_CMDLINE_LINUX="no"\nGRUB_CMDLINE_LINUX_DEFAULT=\'a\'\n'
    expect(bootOf({ ...fedora, [grub]: text }).next).toEqual(['rhgb', 'quiet', 'a'])
  })

  it('is what the settings of GRUB say on Debian, with its drop-ins in their order', () => {
    const files = {
      ...debian,
      '/etc/kernel/cmdline': 'not read by GRUB',
      [grub]: 'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"\nGRUB_CMDLINE_LINUX=""\n',
      [`${grub}.d/50-a.cfg`]: 'GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT a=1"\n',
      [`${grub}.d/60-b.cfg`]: `GRUB_CMDLINE_LINUX_DEFAULT="$\{GRUB_CMDLINE_LINUX_DEFAULT} b=\\"x y\\""\n`,
      [`${grub}.d/70-c.off`]: 'GRUB_CMDLINE_LINUX_DEFAULT="none"\n',
    }
    expect(bootOf(files).next).toEqual(['quiet', 'splash', 'a=1', 'b="x y"'])
  })

  it.each(['"$(cat /x)"', '"quiet `date`"', '"$HOME"', '"$GRUB_OTHER $1"'])(
    'is not told where only a shell would know it: %s',
    (value) => {
      expect(bootOf({ ...debian, [grub]: `GRUB_CMDLINE_LINUX=${value}\n` }).next).toBeNull()
    },
  )

  it('is not told where nothing is written, and on ostree, where only root may read it', () => {
    expect(bootOf({ ...debian, [grub]: 'GRUB_TIMEOUT=5' }).next).toBeNull()
    expect(bootOf({ ...fedora, [grub]: 'GRUB_CMDLINE_LINUX="a"' }, { atomic: true }).next).toBeNull()
  })

  it('is read from any text at all without a failure', () => {
    const part = fc.oneof(
      fc.constantFrom('GRUB_CMDLINE_LINUX', '=', '+=', '"', "'", '\\', '$', '${', '}', '`', '\n', ' ', 'a'),
      anyText,
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { next } = bootOf({ ...debian, [grub]: parts.join('') })
        expect(next === null || next.every((token) => token !== '')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('vfio-pci in the initramfs of an image', () => {
  const folder = '/usr/lib/dracut/dracut.conf.d'
  it.each([
    ['forced', { [`${folder}/80-vfio.conf`]: 'force_drivers+=" vfio vfio_iommu_type1 vfio-pci "\n' }, true],
    ['only spoken of', { [`${folder}/80-vfio.conf`]: '#add_drivers+=" vfio_pci "\n' }, false],
    ['in a file that dracut passes over', { [`${folder}/vfio`]: 'add_drivers+=" vfio_pci "\n' }, false],
    ['nowhere to be seen', {}, null],
  ])('is told: %s', (_, files, early) => {
    expect(bootOf(files, { atomic: true }).earlyVfio).toBe(early)
  })
})

describe('readFirmware', () => {
  const secureBoot = (value: number) => ({
    '/sys/firmware/acpi': { kind: 'folder' } as const,
    [SECURE_BOOT]: new Uint8Array([6, 0, 0, 0, value]),
  })

  it.each([
    ['UEFI with Secure Boot', secureBoot(1), { kind: 'uefi', secureBoot: 'on' }],
    ['UEFI without', secureBoot(0), { kind: 'uefi', secureBoot: 'off' }],
    ['a value that is neither', secureBoot(2), { kind: 'uefi', secureBoot: 'unknown' }],
    ['a variable that is cut', { [SECURE_BOOT]: '\u0006\0\0\0' }, { kind: 'uefi', secureBoot: 'unknown' }],
    [
      'variables that cannot be read',
      { '/sys/firmware/efi': { kind: 'folder' } },
      { kind: 'uefi', secureBoot: 'unknown' },
    ],
    ['BIOS', { '/sys/firmware/acpi': { kind: 'folder' } }, { kind: 'bios', secureBoot: 'off' }],
    [
      'firmware that shows neither',
      { '/sys/firmware': { kind: 'folder' } },
      { kind: 'unknown', secureBoot: 'unknown' },
    ],
    ['nothing', {}, { kind: 'unknown', secureBoot: 'unknown' }],
  ] as const)('knows %s', (_, files, firmware) => {
    expect(readFirmware(memoryRoot(files))).toEqual(firmware)
  })
})
