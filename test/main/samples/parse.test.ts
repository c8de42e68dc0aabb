import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDescription } from '../../../src-main/samples/description/parse.ts'
import { machines } from '../../../src-main/samples/machines/machines.ts'
import { arbitraryFunctions, printFunctions } from './arbitrary-functions.ts'

function problemsOf(text: string) {
  const parsed = parseDescription(text)
  return parsed.ok ? [] : parsed.problems
}

function described(text: string) {
  const parsed = parseDescription(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.description
}

describe('a description of functions', () => {
  it('gives back every function that was written down, with its parent', () => {
    fc.assert(
      fc.property(arbitraryFunctions, (functions) => {
        expect(described(printFunctions(functions)).functions).toEqual(functions)
      }),
    )
  })

  it('fills in what goes without saying', () => {
    const [bridge, disk] = described('00:01.0 8086:1901 0604 numa=1\n  01:00.0 144d:a808 0108').functions
    expect(bridge).toMatchObject({ address: '0000:00:01.0', headerType: 1, class: '060400', power: 'D0' })
    expect(disk).toMatchObject({
      parent: '0000:00:01.0',
      headerType: 0,
      class: '010802',
      numa: 1,
      group: undefined,
    })
  })
})

describe('any text', () => {
  it('is a description or has problems in lines that it has', () => {
    const words = fc.constantFrom(
      'disk',
      'gpu',
      '|',
      '#',
      '=',
      '00:01.0',
      '8086:1901',
      '0604',
      'g1',
      '  ',
      '\t',
      '-',
      'é',
    )
    const line = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { line: number } of problemsOf(lines.join('\n'))) {
          expect(number).toBeGreaterThanOrEqual(1)
          expect(number).toBeLessThanOrEqual(Math.max(1, lines.join('\n').split('\n').length))
        }
      }),
    )
  })

  it('that names no known fact is refused by its own line, wherever it stands', () => {
    const lines = machines['intel-nvidia'].split('\n')
    fc.assert(
      fc.property(
        fc.nat({ max: lines.length }),
        fc.constantFrom('nonsense', 'Os fedora 44 | F', '0:0.0 1:2 3'),
        (at, line) => {
          const number = at + 1
          const problems = problemsOf(lines.toSpliced(at, 0, line).join('\n'))
          expect(problems.map((problem) => problem.line)).toContain(number)
        },
      ),
    )
  })
})

describe('what is wrong', () => {
  it.each([
    ['a function without a class', '00:00.0 8086:1901', 'missing'],
    ['a class of two digits', '00:00.0 8086:1901 06', 'bad-value'],
    ['a group without its letter', '00:00.0 8086:1901 0604 14', 'bad-value'],
    ['an option that does not exist', '00:00.0 8086:1901 0604 g1 colour=red', 'left-over'],
    ['an option given twice', '00:00.0 8086:1901 0604 rev=a1 rev=a2', 'left-over'],
    ['a BAR of 4 GiB without 64 bits', '00:00.0 8086:1901 0604 bars=4G', 'bad-value'],
    ['a BAR that is no power of two', '00:00.0 8086:1901 0604 bars=3M', 'bad-value'],
    ['more BARs than there is room for', '00:00.0 8086:1901 0604 bars=1M/64,1M/64,1M/64,1M', 'bad-value'],
    ['a slot above 1f', '00:20.0 8086:1901 0604', 'unknown-keyword'],
    ['a domain with leading zeros', '00010000:00:00.0 8086:1901 0604', 'unknown-keyword'],
    ['one blank before a line', ' 00:00.0 8086:1901 0604', 'bad-indent'],
    ['a tab before a line', '\t00:00.0 8086:1901 0604', 'bad-indent'],
    ['a function under nothing', '  00:00.0 8086:1901 0604', 'bad-indent'],
    ['a second system', 'os fedora 44 | Fedora\nos fedora 43 | Fedora', 'duplicate'],
    ['a function given twice', '00:00.0 8086:1901 0604\n00:00.0 8086:1901 0604', 'duplicate'],
    ['a network card that is nowhere', 'net eth0 01:00.0', 'unknown-address'],
    ['a virtual function of nothing', '00:00.0 8086:1901 0200 pf=00:01.0', 'unknown-address'],
    ['a volume over nothing', 'volume dm-0 1G luks over=sda1', 'unknown-device'],
    ['a function behind an endpoint', '00:00.0 8086:1901 0200\n  01:00.0 8086:1901 0200', 'not-a-bridge'],
    ['an id of one digit', '00:01.0 8086:1901 0604\n  01:00.0 8086:1 0200', 'bad-value'],
    [
      'a function on the bus of its own bridge',
      '00:01.0 8086:1901 0604\n  00:02.0 8086:1901 0200',
      'bus-mismatch',
    ],
    [
      'two buses behind one bridge',
      '00:01.0 8086:1901 0604\n  01:00.0 8086:1901 0200\n  02:00.0 8086:1901 0200',
      'bus-mismatch',
    ],
    [
      'a group while the IOMMU is off',
      'iommu off-in-kernel\n00:00.0 8086:1901 0604 g1',
      'group-without-iommu',
    ],
    [
      'a name too long for an EDID',
      '00:00.0 8086:1901 0300\ngpu 00:00.0 card0\n  connector DP-1 | Fourteen chars',
      'bad-value',
    ],
    ['a partition of no disk', 'part sda1 1G', 'unknown-keyword'],
    ['a path that is not absolute', 'file etc/passwd', 'bad-value'],
    ['a path that climbs', 'file /etc/../passwd', 'bad-value'],
  ])('refuses %s', (_, text, code) => {
    const problems = problemsOf(text)
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(problems.at(-1)?.line).toBe(text.split('\n').length)
  })
})

describe('files and comments', () => {
  it('keep the lines of a file as they stand and drop comments elsewhere', () => {
    const text =
      'kernel 7.1.9 # a comment\n# another\nfile /etc/x.conf\n  | # kept  \n  |\n  |   a | b\ncmdline a=1 a=2 # kept'
    expect(described(text)).toMatchObject({
      kernel: '7.1.9',
      cmdline: 'a=1 a=2 # kept',
      files: [{ path: '/etc/x.conf', content: '# kept  \n\n  a | b\n' }],
    })
  })
})
