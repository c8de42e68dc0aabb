import { afterEach, describe, expect, it } from 'vitest'
import { learnWords } from '../../../src-renderer/words/learn.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { english } from '../../../src-shared/words/en/index.ts'
import { engineOf, say, speak, spoken } from '../../../src-shared/words/say.ts'

const never = () => new Promise<undefined>(() => {})
const noAnswer = () => new Promise<never>(() => {})

async function learned(answer: () => Promise<unknown>, wait: () => Promise<undefined> = never) {
  const page = { lang: '', dir: '' }
  const call = answer as () => Promise<never>
  await learnWords({ call }, page, wait)
  return page
}

afterEach(() => speak({ language: 'en', locale: 'en' }, engineOf(english)))

describe('the words of the window', () => {
  it('are those of the service, and the page says which language it is in', async () => {
    const value = { language: 'de', locale: 'de-AT', direction: 'ltr', words: { 'app.skip': 'Zur Seite' } }
    expect(await learned(async () => ({ ok: true, value }))).toEqual({ lang: 'de', dir: 'ltr' })
    expect(say('app.skip')).toBe('Zur Seite')
    expect(spoken()).toEqual({ language: 'de', locale: 'de-AT' })
  })

  it('go from right to left where the service says so', async () => {
    const value = { language: 'de', locale: 'ar', direction: 'rtl', words: {} }
    expect(await learned(async () => ({ ok: true, value }))).toEqual({ lang: 'de', dir: 'rtl' })
  })

  it('are English where the service fails, or does not answer in time', async () => {
    const failing = await learned(async () => failed('unavailable', 'gone'))
    const silent = await learned(noAnswer, async () => undefined)
    expect([failing, silent]).toEqual(Array(2).fill({ lang: 'en', dir: 'ltr' }))
    expect(say('app.skip')).toBe('Skip to the page')
  })

  it('are not lost to a locale that no browser knows', async () => {
    const value = {
      language: 'es',
      locale: 'es_!',
      direction: 'ltr',
      words: { 'app.skip': 'Ir a la página' },
    }
    await learned(async () => ({ ok: true, value }))
    expect(spoken()).toEqual({ language: 'es', locale: 'es' })
    expect(say('app.skip')).toBe('Ir a la página')
  })
})
