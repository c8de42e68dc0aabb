import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeSettingsIn } from '../../../../src-main/service/settings/settings-file.ts'
import { type SettingsHere, settingsHere } from '../../../../src-main/service/settings/settings-here.ts'
import type { CallOutput } from '../../../../src-shared/ipc/contract.ts'
import { defaultSettings, type SettingsView } from '../../../../src-shared/settings/settings.ts'
import { speakAs } from '../../../../src-shared/words/dictionary.ts'
import type { Tongue } from '../../../../src-shared/words/languages.ts'
import { say, spoken } from '../../../../src-shared/words/say.ts'
import { source, translations } from '../../../shared/words/catalogues.ts'

const english = { language: 'en', locale: 'en' } as const
const austrian = { language: 'de', locale: 'de-AT' } as const
const german = new Map(translations).get('de') ?? {}

let folder: string
let file: string
let looks: (() => void)[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-settings-'))
  file = join(folder, 'deep/er/settings.json')
  looks = []
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await speakAs(english)
})

function begin(environment: Tongue = english): Promise<SettingsHere> {
  return settingsHere({
    file,
    environment,
    schedule(_milliseconds, action) {
      looks.push(action)
      return () => {
        looks = looks.filter((look) => look !== action)
      }
    },
    onBug(error) {
      throw error
    },
  })
}

async function view(settings: SettingsHere): Promise<SettingsView> {
  const outcome = await settings['settings:get']({})
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

async function words(settings: SettingsHere): Promise<CallOutput<'words:get'>> {
  const outcome = await settings['words:get']({})
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

function given(text: string): void {
  mkdirSync(join(folder, 'deep/er'), { recursive: true })
  writeFileSync(file, text)
}

describe('settings', () => {
  it('are the usual ones where nothing was decided, and nothing is written for that', async () => {
    expect(await view(await begin())).toEqual({
      settings: defaultSettings,
      language: 'en',
      file,
      problem: null,
    })
    expect(() => statSync(file)).toThrow()
  })

  it('are kept for their owner alone, one at a time, and are there at the next start', async () => {
    const settings = await begin()
    await settings['settings:set']({ appearance: 'dark' })
    await settings['settings:set']({ notifications: false })
    expect((await view(await begin())).settings).toEqual({
      ...defaultSettings,
      appearance: 'dark',
      notifications: false,
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('say what is wrong with their file, use the usual ones, and are mended by the next change', async () => {
    given('{"language": "klingon", "appearance": "dark"}')
    const settings = await begin()
    expect(await view(settings)).toMatchObject({
      settings: { language: 'system', appearance: 'dark' },
      problem: expect.stringMatching(/settings\.json.*language$/),
    })
    given('not JSON')
    expect((await view(settings)).problem).toContain('not written as Handover writes them')
    await settings['settings:set']({ notifications: true })
    expect((await view(settings)).problem).toBeNull()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(defaultSettings)
  })

  it('say so where their file cannot be read or written, and change nothing', async () => {
    mkdirSync(file, { recursive: true })
    const settings = await begin()
    expect((await view(settings)).problem).toContain('cannot be read')
    const outcome = await settings['settings:set']({ language: 'de' })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
    expect(spoken()).toEqual(english)
  })
})

describe('the language', () => {
  it('is that of the environment, with its country, until a person decides', async () => {
    const settings = await begin(austrian)
    expect(spoken()).toEqual(austrian)
    expect(say('app.settings.menu')).toBe('Einstellungen')
    await settings['settings:set']({ language: 'es' })
    expect(spoken()).toEqual({ language: 'es', locale: 'es' })
    expect((await view(settings)).language).toBe('es')
    await settings['settings:set']({ language: 'system' })
    expect(spoken()).toEqual(austrian)
  })

  it('is known before anything is said', async () => {
    given('{"language": "de"}')
    await begin()
    expect(say('app.settings.menu')).toBe('Einstellungen')
  })

  it('comes to the window with every sentence, but for English, which the window has', async () => {
    const settings = await begin(austrian)
    expect(await words(settings)).toEqual({
      language: 'de',
      locale: 'de-AT',
      direction: 'ltr',
      words: german,
    })
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(source).toSorted())
    await settings['settings:set']({ language: 'en' })
    expect(await words(settings)).toMatchObject({ language: 'en', words: null })
  })

  it('says the problem of the file in itself', async () => {
    given('{"language": "de", "appearance": 7}')
    expect((await view(await begin())).problem).toContain('den Handover nicht kennt')
  })
})

describe('a change of the settings', () => {
  it('is told to all who listen, and once', async () => {
    const settings = await begin()
    const heard: SettingsView[] = []
    const stops = [settings.listen((now) => heard.push(now)), settings.listen((now) => heard.push(now))]
    await settings['settings:set']({ appearance: 'light' })
    expect(heard.map((now) => now.settings.appearance)).toEqual(['light', 'light'])
    await settings['settings:set']({ appearance: 'light' })
    expect(heard).toHaveLength(2)
    for (const stop of stops) stop()
    expect(looks).toEqual([])
  })

  it('by a command in a terminal is seen as well, while somebody listens', async () => {
    const settings = await begin()
    const heard: SettingsView[] = []
    settings.listen((now) => heard.push(now))
    changeSettingsIn(file, { language: 'de' })
    looks.shift()?.()
    await expect.poll(() => heard.map((now) => now.language)).toEqual(['de'])
    expect(spoken().language).toBe('de')
    await expect.poll(() => looks.length).toBe(1)
  })
})
