import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeLines,
  MODPROBE_LINES,
  MODULES_LOAD_LINES,
  SHELL_LINES,
} from '../../../../src-main/inspect/setups/lines.ts'

describe('lines', () => {
  it('numbers lines as an editor does and passes over comments and empty lines', () => {
    expect(codeLines('# head\n\n  one \n#two\nthree', SHELL_LINES)).toEqual([
      { number: 3, text: 'one' },
      { number: 5, text: 'three' },
    ])
  })

  it('joins continued lines under the number of the first', () => {
    expect(codeLines('a\nb \\\n  c \\\nd\ne', SHELL_LINES)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b c d' },
      { number: 5, text: 'e' },
    ])
  })

  it('hides the line after a continued comment in modprobe.d only', () => {
    const text = '# off \\\noptions vfio-pci ids=1:2'
    expect(codeLines(text, MODPROBE_LINES)).toEqual([])
    expect(codeLines(text, SHELL_LINES)).toEqual([{ number: 2, text: 'options vfio-pci ids=1:2' }])
  })

  it('knows the semicolon as a comment in modules-load.d and no continuation', () => {
    expect(codeLines('; vfio\nvfio \\\nloop', MODULES_LOAD_LINES)).toEqual([
      { number: 2, text: 'vfio \\' },
      { number: 3, text: 'loop' },
    ])
  })

  it('keeps a line that is continued into the end of the file', () => {
    expect(codeLines('a \\', SHELL_LINES)).toEqual([{ number: 1, text: 'a' }])
  })

  it('starts every line with words of the line that its number names', () => {
    const part = fc.constantFrom('vfio', '# x', '', ' ', '\\', 'a \\', '\t#\\', 'b\r')
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string())),
        fc.constantFrom(SHELL_LINES, MODPROBE_LINES, MODULES_LOAD_LINES),
        (parts, rules) => {
          const text = parts.join('\n')
          const raw = text.split('\n')
          let previous = 0
          for (const line of codeLines(text, rules)) {
            const own = raw[line.number - 1]?.trim().replace(/\\$/, '').trim()
            expect(own).toBeDefined()
            expect(line.text.startsWith(own ?? '')).toBe(true)
            expect(line.number).toBeGreaterThan(previous)
            previous = line.number
          }
        },
      ),
    )
  })
})
