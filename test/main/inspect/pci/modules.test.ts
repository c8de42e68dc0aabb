import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moduleLookup } from '../../../../src-main/inspect/pci/modules.ts'
import { anyText } from '../../../any-text.ts'

const CARD = 'pci:v000010DEd00002204sv00001043sd000087B3bc03sc00i00'
const SOUND = 'pci:v000010DEd00001AEFsv00001043sd000087B3bc04sc03i00'

const ALIASES = `# Aliases extracted from modules themselves.
alias pci:v000010DEd*sv*sd*bc03sc02i00* nouveau
alias pci:v000010DEd*sv*sd*bc03sc00i00* nouveau
alias pci:v000010DEd*sv*sd*bc03sc00i00* nvidia
alias pci:v000010DEd00002204sv*sd*bc*sc*i* nvidiafb
alias pci:v000010DEd*sv*sd*bc04sc03i00* snd_hda_intel
alias pci:v*d*sv*sd*bc0Csc03i30* xhci_pci
alias pci:v00008086d00001901sv*sd*bc*sc*i* other
alias pci:v000010DEd00002204sv00001462sd*bc*sc*i* of_another_maker
alias usb:v10DEp2204d*dc*dsc*dp*ic*isc*ip*in* not_pci
alias vfio_pci:v000010DEd00002204sv*sd*bc*sc*i* nvgrace_gpu_vfio_pci
`

const lookup = (aliases: string, ...vendors: string[]) => moduleLookup(aliases, new Set(vendors))

describe('moduleLookup', () => {
  it('names all modules that match, sorted, each once', () => {
    const modules = lookup(ALIASES, '10de')
    expect(modules(CARD)).toEqual(['nouveau', 'nvidia', 'nvidiafb'])
    expect(modules(SOUND)).toEqual(['snd_hda_intel'])
  })

  it('matches patterns for any vendor', () => {
    expect(lookup(ALIASES, '1b21')('pci:v00001B21d00002142sv00001043sd00008756bc0Csc03i30')).toEqual([
      'xhci_pci',
    ])
  })

  it('minds the maker of the board', () => {
    expect(lookup(ALIASES, '10de')('pci:v000010DEd00002204sv00001462sd00003884bc03sc00i00')).toContain(
      'of_another_maker',
    )
  })

  it('knows only the vendors that it was made for', () => {
    expect(lookup(ALIASES, '8086')(CARD)).toEqual([])
  })

  it.each(['', 'pci:', 'usb:v10DEp2204', 'pci:v10DEd2204sv1043', CARD.toLowerCase(), ` ${CARD}`])(
    'finds nothing for %j',
    (modalias) => {
      expect(lookup(ALIASES, '10de')(modalias)).toEqual([])
    },
  )

  it.each([
    '# alias pci:v000010DEd*sv*sd*bc*sc*i* m',
    'x alias pci:v000010DEd*sv*sd*bc*sc*i* m',
    'alias pci:v000010DEd*sv*sd*bc*sc*i*',
    'alias pci:v000010DEd*sv*sd*bc*sc*i* ',
    'alias pci:v000010DEd*sv*sd*bc*sc*i* m n',
    'alias pci:v000010ded*sv*sd*bc*sc*i* m',
    'alias pci:v10DEd*sv*sd*bc*sc*i* m',
    'alias pci:v000010DEd*sv*sd*bc*sc*i* \u001b[31m',
    `alias pci:v000010DEd*sv*sd*bc*sc*i* ${'m'.repeat(65)}`,
  ])('takes no module from the line %j', (line) => {
    expect(lookup(line, '10de')(CARD)).toEqual([])
  })

  it('agrees with a plain reading of the patterns', () => {
    const digits = (length: number) => fc.constantFrom('0', '1', 'A').map((digit) => digit.repeat(length))
    const id = digits(4).map((hex) => `0000${hex}`)
    const orAny = (part: fc.Arbitrary<string>) => fc.oneof(part, fc.constant('*'))
    const rest = (part: (inner: fc.Arbitrary<string>) => fc.Arbitrary<string>) =>
      fc
        .tuple(part(id), part(id), part(digits(2)), part(digits(2)), part(digits(2)))
        .map(([sv, sd, bc, sc, i]) => `sv${sv}sd${sd}bc${bc}sc${sc}i${i}`)
    const end = fc.constantFrom('', '*', '**', '*00', '*0*0', '*A')
    const alias = fc
      .record({
        vendor: orAny(id),
        device: orAny(id),
        rest: rest(orAny),
        end,
        module: fc.constantFrom('a', 'b_c'),
      })
      .map((part) => ({
        pattern: `pci:v${part.vendor}d${part.device}${part.rest}${part.end}`,
        module: part.module,
      }))
    const modalias = fc
      .tuple(
        id,
        id,
        rest((part) => part),
      )
      .map(([v, d, end]) => `pci:v${v}d${d}${end}`)
    fc.assert(
      fc.property(fc.array(alias, { maxLength: 12 }), modalias, (aliases, wanted) => {
        const file = aliases.map(({ pattern, module }) => `alias ${pattern} ${module}`).join('\n')
        const expected = aliases.filter(({ pattern }) => matches(pattern, wanted)).map(({ module }) => module)
        expect(lookup(file, wanted.slice(9, 13).toLowerCase())(wanted)).toEqual([...new Set(expected)].sort())
      }),
      { numRuns: 500 },
    )
  })

  it('does not throw on any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (aliases, modalias) => {
        expect(lookup(`alias pci:v*d*${aliases}\n${aliases}`, '10de')(modalias)).toEqual([])
        expect(
          lookup(`alias pci:v*d*sv${aliases}`, '10de')(CARD).every((name) => /^[\w-]+$/.test(name)),
        ).toBe(true)
      }),
    )
  })

  it.each([
    ['one line', 'alias pci:v*'.repeat(300_000)],
    ['stars', `alias pci:v*d*sv${'*'.repeat(3_000_000)} m`],
    ['lines that do not match', 'alias pci:v*d*sv*1 m\n'.repeat(200_000)],
  ])('is quick with megabytes of %s', (_, text) => {
    const start = performance.now()
    const modules = lookup(text, '10de')
    for (let count = 0; count < 2000; count += 1) expect(modules(CARD)).toEqual([])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

/** A shell pattern with nothing but stars, tried letter by letter. */
function matches(pattern: string, text: string): boolean {
  let ends = new Set([0])
  for (const letter of pattern) {
    const next = new Set<number>()
    for (const end of ends) {
      if (letter === '*') for (let to = end; to <= text.length; to += 1) next.add(to)
      else if (text[end] === letter) next.add(end + 1)
    }
    ends = next
  }
  return ends.has(text.length)
}
