import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kernelArguments, readBoot, readFirmware } from '../../../../src-main/inspect/system/boot.ts'
import { anyText } from '../../../any-text.ts'
import { memoryRoot } from '../memory-root.ts'

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

describe('readBoot', () => {
  it('reads the arguments of the kernel that runs', () => {
    expect(readBoot(memoryRoot({ '/proc/cmdline': 'ro quiet\u001b[31m\n' }))).toEqual({
      arguments: ['ro', 'quiet\\u{1b}[31m'],
      freeBytes: null,
    })
  })

  it('does not cut a long list of ids', () => {
    const ids = `vfio-pci.ids=${Array.from({ length: 60 }, () => '10de:2204').join(',')}`
    expect(readBoot(memoryRoot({ '/proc/cmdline': `ro ${ids}\n` })).arguments).toEqual(['ro', ids])
  })

  it('knows none where the command line cannot be read', () => {
    expect(readBoot(memoryRoot({ '/proc/cmdline': { kind: 'other' } })).arguments).toEqual([])
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
