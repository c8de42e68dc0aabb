import { z } from 'zod'
import { languages } from '../words/languages.ts'

/** What a person decides about Handover itself. Nothing here changes the machine. */
export const settingsSchema = z.strictObject({
  /** system: as the environment of the app asks for. */
  language: z.enum(['system', ...languages]),
  appearance: z.enum(['system', 'light', 'dark']),
  /** Whether the desktop is told when long work ends while nobody looks. */
  notifications: z.boolean(),
  /** How the window shows what changes in a file, where there is room for both. */
  diffs: z.enum(['side-by-side', 'unified']),
  /** The first start was explained, and need not be again. */
  introduced: z.boolean(),
})

export type Settings = z.infer<typeof settingsSchema>

/** What holds where nothing was decided. */
export const defaultSettings: Settings = {
  language: 'system',
  appearance: 'system',
  notifications: true,
  diffs: 'side-by-side',
  introduced: false,
}

/** The settings as they are shown. */
export const settingsViewSchema = z.object({
  settings: settingsSchema,
  /** The language that is spoken now. */
  language: z.enum(languages),
  /** Where they are kept. */
  file: z.string(),
  /** What is wrong with the file, as a sentence; null where nothing is. */
  problem: z.string().nullable(),
})

export type SettingsView = z.infer<typeof settingsViewSchema>

/** Settings, and the names of those whose value was none; undefined in their place: the whole text was none. */
export interface ReadSettings {
  readonly settings: Settings
  readonly wrong: readonly (keyof Settings)[] | undefined
}

/**
 * The settings in the text of their file. What is missing or wrong is as by default, one setting at a time; names that
 * are not known are passed over, as a later version may have written them. Never throws.
 */
export function readSettings(text: string): ReadSettings {
  const given = parsed(text)
  if (given === undefined) return { settings: defaultSettings, wrong: undefined }
  const { shape } = settingsSchema
  const wrong: (keyof Settings)[] = []
  const read = <Name extends keyof Settings>(
    name: Name,
    schema: z.ZodType<Settings[Name]>,
  ): Settings[Name] => {
    if (!Object.hasOwn(given, name)) return defaultSettings[name]
    const value = schema.safeParse(given[name])
    if (!value.success) wrong.push(name)
    return value.success ? value.data : defaultSettings[name]
  }
  const settings = {
    language: read('language', shape.language),
    appearance: read('appearance', shape.appearance),
    notifications: read('notifications', shape.notifications),
    diffs: read('diffs', shape.diffs),
    introduced: read('introduced', shape.introduced),
  }
  return { settings, wrong }
}

/** The text of their file; `readSettings` reads it back. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
