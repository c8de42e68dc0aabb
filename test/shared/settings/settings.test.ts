import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultSettings,
  readSettings,
  type Settings,
  settingsSchema,
  writeSettings,
} from '../../../src-shared/settings/settings.ts'

const settings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('system', 'en', 'de', 'es'),
  appearance: fc.constantFrom('system', 'light', 'dark'),
  notifications: fc.boolean(),
  diffs: fc.constantFrom('side-by-side', 'unified'),
  introduced: fc.boolean(),
})

describe('the file of the settings', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(settings, (given) => {
        expect(readSettings(writeSettings(given))).toEqual({ settings: given, wrong: [] })
      }),
    )
  })

  it('is never too broken to be read: what is wrong in it is as usual, and told by name', () => {
    fc.assert(
      fc.property(
        settings,
        fc.constantFrom(...settingsSchema.keyof().options),
        fc.jsonValue(),
        (given, name, value) => {
          const text = JSON.stringify({ ...given, [name]: value })
          const isFine = settingsSchema.safeParse(JSON.parse(text)).success
          const expected = isFine ? JSON.parse(text) : { ...given, [name]: defaultSettings[name] }
          expect(readSettings(text)).toEqual({ settings: expected, wrong: isFine ? [] : [name] })
        },
      ),
    )
  })

  it.each(['', '{', '[]', 'null', '7', '"x"', '{"language": "de"', '\u0000'])(
    'is as usual for %j',
    (text) => {
      expect(readSettings(text)).toEqual({ settings: defaultSettings, wrong: undefined })
    },
  )

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(settingsSchema.safeParse(readSettings(text).settings).success).toBe(true)
      }),
    )
  })

  it('passes over what a later version may have written', () => {
    const text = JSON.stringify({ ...defaultSettings, language: 'de', colour: 'green', __proto__: null })
    expect(readSettings(text)).toEqual({ settings: { ...defaultSettings, language: 'de' }, wrong: [] })
    expect(readSettings('{"__proto__": {"language": "de"}}').settings).toEqual(defaultSettings)
  })
})
