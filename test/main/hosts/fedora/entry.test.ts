import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cmdlineArguments, withCmdlineArguments } from '../../../../src-main/hosts/fedora/cmdline.ts'
import { entryArguments, fieldOf, withEntryArguments } from '../../../../src-main/hosts/fedora/entry.ts'
import { anyText } from '../../../any-text.ts'
import { anyBlanks, closedTokens } from '../arbitrary-tokens.ts'

const entry = (options: string) =>
  `title Fedora Linux (7.1.9) 44\nversion 7.1.9\nlinux /vmlinuz-7.1.9\ninitrd /i.img $tuned_initrd\n${options}\ngrub_users $grub_users\n`

describe('a boot entry', () => {
  it('is the same to the byte when what was added is taken out', () => {
    fc.assert(
      fc.property(closedTokens, anyBlanks, anyBlanks, (tokens, gap, end) => {
        const text = entry(`options${gap}${tokens.join(gap)}${end}`)
        const before = entryArguments(text)
        const edited = withEntryArguments(text, [...before, 'gpu_handover=on']) ?? ''
        expect(entryArguments(edited)).toEqual([...before, 'gpu_handover=on'])
        expect(withEntryArguments(edited, before)).toBe(text)
      }),
    )
  })

  it('keeps every byte outside the arguments of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = `${text}\noptions root=UUID=1 ro\n${text}`
        expect(withEntryArguments(whole, entryArguments(whole))).toBe(whole)
        expect(withEntryArguments(text, entryArguments(text)) ?? text).toBe(text)
      }),
    )
  })

  it('is read over several lines "options", and what is new goes to the last', () => {
    const text = entry('options root=UUID=1 ro\noptions quiet')
    expect(entryArguments(text)).toEqual(['root=UUID=1', 'ro', 'quiet'])
    expect(withEntryArguments(text, ['root=UUID=1', 'quiet', 'a=b'])).toBe(
      entry('options root=UUID=1\noptions quiet a=b'),
    )
  })

  it('cannot be changed without a line "options"', () => {
    expect(withEntryArguments(entry('machine-id 1'), ['a'])).toBeUndefined()
  })

  it('tells its other fields', () => {
    expect(fieldOf(entry('options a'), 'initrd')).toBe('/i.img $tuned_initrd')
    expect(fieldOf(entry('options a'), 'devicetree')).toBeUndefined()
  })
})

describe('/etc/kernel/cmdline', () => {
  it('is the same to the byte when what was added is taken out', () => {
    fc.assert(
      fc.property(closedTokens, anyBlanks, fc.constantFrom('', '\n', '\n# end\n'), (tokens, gap, end) => {
        const text = `# mine\n${tokens.join(gap)}${end}`
        const before = cmdlineArguments(text)
        const edited = withCmdlineArguments(text, [...before, 'gpu_handover=on'])
        expect(cmdlineArguments(edited)).toContain('gpu_handover=on')
        expect(withCmdlineArguments(edited, before)).toBe(text)
      }),
    )
  })

  it('says nothing in comments, and nothing is added to one', () => {
    expect(cmdlineArguments('# quiet\nroot=a\n# rhgb\n')).toEqual(['root=a'])
    expect(withCmdlineArguments('# quiet\nroot=a\n# rhgb\n', ['root=a', 'b'])).toBe(
      '# quiet\nroot=a b\n# rhgb\n',
    )
    expect(cmdlineArguments(withCmdlineArguments('# quiet\n', ['a']))).toEqual(['a'])
  })
})
