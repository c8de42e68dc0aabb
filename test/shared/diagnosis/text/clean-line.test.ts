import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, withoutColours } from '../../../../src-shared/diagnosis/text/clean-line.ts'
import { anyText } from '../../../any-text.ts'

describe('a cleaned line', () => {
  it.each([
    ['colours', '\u001b[1;31merror:\u001b[0m group \u001b[32m14\u001b[m', 'error: group 14'],
    ['colours as cat -v and rsyslog write them', '^[[31merror#033[0m: #033[1mx', 'error: x'],
    ['a title that a terminal was given', '\u001b]0;a title\u0007words', 'words'],
    [
      'quote marks of a forum',
      '\u2018/dev/vfio/14\u2019 and \u201cfile\u201d',
      '\'/dev/vfio/14\' and "file"',
    ],
    ['marks of a web page', '&quot;a&quot; &amp; &#39;b&#39; &lt;c&gt; &#x27;d&#x27;', "\"a\" & 'b' <c> 'd'"],
    ['escaped quotes of a JSON log', String.raw`{\"driver\":\"vfio-pci\"}`, '{"driver":"vfio-pci"}'],
    ['dashes', 'vfio\u2010pci error \u221222', 'vfio-pci error -22'],
    ['marks of code, and what cannot be seen', '`vfio\u200b-pci`\ufeff', 'vfio-pci'],
    ['blanks of all kinds', ' a\u00a0\t b\u3000c\r', 'a b c'],
  ])('has no %s', (_what, line, clean) => {
    expect(cleanLine(line)).toBe(clean)
  })

  it('has no blanks around or two in a row, and no control characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanLine(text)
        expect(clean).not.toMatch(/^\s|\s$| {2}|[\u0000-\u001f\u007f]/)
      }),
    )
  })

  it('keeps plain text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.:=,/()_-]{1,40}( [a-z0-9.:=,/()_-]{1,40}){0,5}$/), (text) => {
        expect(cleanLine(text)).toBe(text)
      }),
    )
  })
})

it('evidence stands as it is, but for colours and foreign line ends', () => {
  expect(withoutColours('\u001b[31m‘a’  b\u001b[0m\r')).toBe('‘a’  b')
})
