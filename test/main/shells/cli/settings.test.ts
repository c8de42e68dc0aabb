import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../../src-main/shells/cli/output.ts'
import { runSettings } from '../../../../src-main/shells/cli/settings-command.ts'
import { settingNames, settingValues } from '../../../../src-main/shells/cli/usage/setting-words.ts'
import { parseCommandLine } from '../../../../src-main/shells/cli/usage.ts'
import { settingsSchema, settingsViewSchema } from '../../../../src-shared/settings/settings.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-settings-'))
  file = join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the words after `handoverctl` that name the command. */
function run(...words: readonly string[]) {
  const parsed = parseCommandLine(['settings', ...words])
  if (!parsed.ok || parsed.command.name !== 'settings') throw new Error('no command')
  const said = { printed: '', complained: '' }
  const output: Output = {
    print: (text) => {
      said.printed += text
    },
    complain: (text) => {
      said.complained += text
    },
    colour: false,
  }
  return { code: runSettings(file, parsed.command, output), ...said }
}

describe('handoverctl settings', () => {
  it('prints what holds, what one of them is, and where it is kept', () => {
    const { code, printed } = run()
    expect([code, printed]).toEqual([
      0,
      `language       system (now English)\nappearance     system\nnotifications  on\ndiffs          side-by-side\nintroduced     off\n\nKept in ${file}\n`,
    ])
    expect(run('notifications').printed).toBe('on\n')
  })

  it('changes one of them, and leaves the others', () => {
    expect(run('language', 'de')).toEqual({ code: 0, printed: 'de\n', complained: '' })
    expect(run('notifications', 'off').printed).toBe('off\n')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      language: 'de',
      appearance: 'system',
      notifications: false,
      diffs: 'side-by-side',
      introduced: false,
    })
  })

  it('prints JSON that the contract of the window knows', () => {
    const view = settingsViewSchema.parse(JSON.parse(run('language', 'es', '--json').printed))
    expect([view.settings.language, view.language]).toEqual(['es', 'es'])
  })

  it('takes every value that there is, and no other', () => {
    for (const name of settingNames)
      for (const value of settingValues[name]) expect(run(name, value)).toMatchObject({ code: 0 })
    expect([...settingNames].toSorted()).toEqual(Object.keys(settingsSchema.shape).toSorted())
    expect([...settingValues.language]).toEqual(settingsSchema.shape.language.options)
    expect([...settingValues.appearance]).toEqual(settingsSchema.shape.appearance.options)
    expect([...settingValues.diffs]).toEqual(settingsSchema.shape.diffs.options)
  })

  it('fails with a sentence where the file cannot be written', () => {
    writeFileSync(file, '')
    file = join(file, 'settings.json')
    expect(run('language', 'de')).toMatchObject({
      code: 1,
      complained: expect.stringContaining('could not be written'),
    })
  })

  it.each([
    [['colour'], /no setting "colour"/],
    [['language', 'klingon'], /language cannot be "klingon".*system, en, de, es/],
    [['notifications', 'true'], /on, off/],
    [['language', 'de', 'now'], /"now" is one word too many/],
    [['--root', '/'], /--root is not an option of "settings"/],
  ])('refuses %j', (words, message) => {
    expect(parseCommandLine(['settings', ...words])).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    })
  })
})
