import { afterEach, describe, expect, it } from 'vitest'
import { reportOfSample } from '../../../../src-main/service/report-of-sample.ts'
import { agreed } from '../../../../src-main/shells/cli/finish.ts'
import { dateText } from '../../../../src-main/shells/cli/text/date.ts'
import { gibibytes } from '../../../../src-shared/host/readiness/wording.ts'
import { speakAs } from '../../../../src-shared/words/dictionary.ts'
import type { Language } from '../../../../src-shared/words/languages.ts'
import { isBuilt, runBuiltIn } from './built-cli.ts'

const speak = (language: Language) => speakAs({ language, locale: language })

afterEach(() => speak('en'))

async function isYes(answer: string): Promise<boolean> {
  const terminal = { ask: async () => answer, show: () => {} }
  const output = { print: () => {}, complain: () => {}, colour: false, terminal }
  return (await agreed('cli.ask-undo', { yes: false, json: false }, output)) === undefined
}

/** The values of all fields that programs go by. */
function codesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(codesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    ['code', 'id', 'status', 'level', 'kind', 'verdict', 'severity', 'address'].includes(name)
      ? [`${name} ${String(inner)}`]
      : codesIn(inner),
  )
}

describe('the command line in another language', () => {
  it('takes the yes of that language, and the English one', async () => {
    expect(await Promise.all(['y', ' YES ', 'j', 'ja', 'si', ''].map(isYes))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    await speak('de')
    expect(await Promise.all(['j', 'JA', 'yes', 'jein', 'n'].map(isYes))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    await speak('es')
    expect(await Promise.all(['sí', 'S', 'yes', 'no', ''].map(isYes))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('writes dates and numbers as people there do', async () => {
    const time = new Date(2026, 10, 22, 13, 17).getTime()
    expect([dateText(time), gibibytes(16.6e9)]).toEqual(['2026-11-22 13:17', '15.5 GiB'])
    await speak('de')
    expect([dateText(time), gibibytes(16.6e9)]).toEqual(['22.11.2026, 13:17', '15,5 GiB'])
    await speak('es')
    expect(dateText(time)).toMatch(/^22 nov 2026, 13:17$/)
    expect(dateText(Number.NaN)).toBe('NaN')
  })

  it('has other sentences in its reports, and the same codes', async () => {
    const english = await reportOfSample('shared-group')
    await speak('de')
    const german = await reportOfSample('shared-group')
    expect(codesIn(german)).toEqual(codesIn(english))
    expect(codesIn(german).length).toBeGreaterThan(50)
    const titles = (report: typeof english) => report?.readiness.map(({ detail }) => detail) ?? []
    expect(titles(german).filter((detail) => titles(english).includes(detail))).toEqual([])
  })

  it.skipIf(!isBuilt)('follows its environment from the first word on', async () => {
    const german = await runBuiltIn({ LC_ALL: 'de_DE.UTF-8' }, 'help')
    expect(german.printed).toContain('Aufruf: handoverctl COMMAND')
    const wrong = await runBuiltIn({ LC_ALL: '', LC_MESSAGES: '', LANG: 'es_ES.UTF-8' }, 'frobnicate')
    expect([wrong.code, wrong.complained]).toEqual([2, expect.stringContaining('«frobnicate»')])
    expect((await runBuiltIn({ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, 'help')).printed).toMatch(
      /^Gives a graphics/,
    )
  })
})
