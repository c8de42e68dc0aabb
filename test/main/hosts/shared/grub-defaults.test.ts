import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultArguments, withDefaultArguments } from '../../../../src-main/hosts/shared/grub-defaults.ts'
import { anyText } from '../../../any-text.ts'

const NAME = 'GRUB_CMDLINE_LINUX'
const file = (value: string) => `GRUB_TIMEOUT=5\n${NAME}=${value}\n${NAME}_DEFAULT="quiet"\n`

describe('the settings of GRUB', () => {
  it('are the same to the byte when what was added is taken out', () => {
    const inside = anyText.map((text) => text.replaceAll(/["'\\\n]/g, ''))
    fc.assert(
      fc.property(inside, fc.constantFrom('"', "'"), (text, quote) => {
        const before = file(`${quote}${text}${quote}`)
        const tokens = defaultArguments(before, NAME) ?? []
        const edited = withDefaultArguments(before, NAME, [...tokens, 'gpu_handover=on'])
        expect(defaultArguments(edited ?? '', NAME)).toEqual([...tokens, 'gpu_handover=on'])
        expect(withDefaultArguments(edited ?? '', NAME, tokens)).toBe(before)
      }),
    )
  })

  it('are never broken by any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = defaultArguments(text, NAME)
        if (tokens) expect(withDefaultArguments(text, NAME, tokens)).toBe(text)
        else expect(withDefaultArguments(text, NAME, ['a'])).toBeUndefined()
      }),
    )
  })

  it('keep what the shell fills in, comments, and every other line', () => {
    const before = file('"$EXTRA rd.luks=1 \\"x\\"" # mine')
    const edited = withDefaultArguments(before, NAME, [...(defaultArguments(before, NAME) ?? []), 'a=b'])
    expect(edited).toBe(file('"$EXTRA rd.luks=1 \\"x\\" a=b" # mine'))
  })

  it('give a value without quotes some where it needs them', () => {
    expect(withDefaultArguments(file('quiet'), NAME, ['quiet', 'a=b'])).toBe(file('"quiet a=b"'))
    expect(withDefaultArguments(file(''), NAME, ['a=b'])).toBe(file('a=b'))
  })

  it('are left alone where the value is no plain one, or an argument means something to the shell', () => {
    for (const value of ['"a"\'b\'', '$(cat x)', '"a', '"a"b']) {
      expect(defaultArguments(file(value), NAME)).toBeUndefined()
    }
    expect(withDefaultArguments(file('"a"'), NAME, ['a', 'b=$(reboot)'])).toBeUndefined()
  })

  it('count as the shell counts: the last assignment', () => {
    expect(defaultArguments(`${NAME}="a"\n  export ${NAME}='b c'\n`, NAME)).toEqual(['b', 'c'])
  })
})
