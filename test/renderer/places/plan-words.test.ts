import { describe, expect, it } from 'vitest'
import { base64, parseMinutes } from '../../../src-renderer/places/plan/choices/typed.ts'
import { asksForName, duration, happenings, planTitle } from '../../../src-renderer/places/plan/plan-words.ts'
import { choiceWith, planWith } from '../changes.ts'
import { cardWith, reportWith } from '../machines.ts'

const address = '0000:01:00.0'
const report = reportWith({ cards: [cardWith({ address, functions: [address, '0000:01:00.1'] })] })
const words = (given: Parameters<typeof planWith>[0]) => happenings(planWith(given), report).join('\n')

describe('what a plan does, in words', () => {
  it('tells kept cards from lent ones', () => {
    expect(words({})).toMatch(/From the next start on, the NVIDIA GeForce RTX 3090 is kept/)
    expect(words({ choice: choiceWith({ mode: 'on-demand' }) })).toMatch(/goes on using the NVIDIA/)
  })

  it('counts what goes along that is no part of the card', () => {
    const [first] = choiceWith().cards
    if (!first) throw new Error('The example has no card.')
    const along = [first, { ...first, address: '0000:01:00.1' }]
    expect(words({ bindSet: along })).not.toMatch(/goes? along/)
    expect(words({ bindSet: [...along, { ...first, address: '0000:01:00.2' }] })).toMatch(/One more device/)
  })

  it('asks for a restart and speaks of the guard only where there are any', () => {
    expect(words({})).toMatch(/You restart the computer.*\n.*within 10 minutes/)
    expect(words({ choice: choiceWith({ guardMinutes: 0 }) })).not.toMatch(/minutes/)
    expect(words({ restarts: 0 })).toMatch(/No restart is needed/)
    expect(words({ restarts: 0 })).not.toMatch(/minutes/)
  })

  it('names hostile names as text', () => {
    expect(planTitle(['a\u202eb'])).toContain('a\\u{202e}b')
    expect(planTitle(['a', 'b'])).toContain('2 graphics cards')
  })

  it('says time as people do', () => {
    expect([0, 44, 45, 89, 130].map(duration)).toEqual([
      'a few seconds',
      'a few seconds',
      'about a minute',
      'about a minute',
      'about 2 minutes',
    ])
  })

  it('asks for the name of a card only where nothing else is in the way', () => {
    expect(asksForName(['only-display'])).toBe(true)
    expect(asksForName(['only-display', 'boot-disk'])).toBe(false)
    expect(asksForName([])).toBe(false)
  })
})

describe('what is typed and chosen', () => {
  it.each([
    ['0', 0],
    [' 10 ', 10],
    ['240', 240],
    ['241', undefined],
    ['-1', undefined],
    ['1e2', undefined],
    ['', undefined],
    ['ten', undefined],
  ])('as minutes, %j is %s', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes)
  })

  it('a file becomes base64, however large', () => {
    const content = Uint8Array.from({ length: 100_001 }, (_none, index) => index % 256)
    expect(Buffer.from(base64(content), 'base64').equals(Buffer.from(content))).toBe(true)
  })
})
