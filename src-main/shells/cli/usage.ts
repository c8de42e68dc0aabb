import { parseArgs } from 'node:util'
import { say } from '../../../src-shared/words/say.ts'

/** Exit codes of handoverctl, the same for every command. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const

/** What the command line asks for. */
export type Command =
  | { readonly name: 'inspect'; readonly root: string; readonly json: boolean }
  | { readonly name: 'capture'; readonly file: string; readonly root: string; readonly json: boolean }
  | { readonly name: 'web'; readonly port: number; readonly open: boolean; readonly root: string }
  | { readonly name: 'help'; readonly topic: string | undefined }
  | { readonly name: 'version' }

/** A command, or the sentence that says what is wrong with the words that were given. */
export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly message: string }

const options = {
  root: { type: 'string', default: '/' },
  json: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'V', default: false },
} as const

type OptionName = keyof typeof options

/** Which options each command takes, beside --help. */
const allowed: Readonly<Record<string, readonly OptionName[]>> = {
  inspect: ['root', 'json'],
  capture: ['root', 'json'],
  web: ['root', 'port', 'no-open'],
}

/** Reads the words after `handoverctl`. Nothing is guessed: an option of another command is refused. */
export function parseCommandLine(words: readonly string[]): Parsed {
  const parsed = parseWords(words)
  if (!parsed.ok) return parsed
  const { values, positionals, used } = parsed
  if (values.version) return command({ name: 'version' })
  const [name, ...rest] = positionals
  if (name === undefined || name === 'help') return command({ name: 'help', topic: rest[0] })
  const takes = allowed[name]
  if (!takes) return wrong(say('cli.unknown-command', { name }))
  if (values.help) return command({ name: 'help', topic: name })
  const foreign = used.find((option) => option !== 'help' && !takes.includes(option))
  if (foreign) return wrong(say('cli.foreign-option', { option: `--${foreign}`, name }))
  switch (name) {
    case 'inspect':
      return rest.length > 0 ? tooMany(rest) : command({ name, root: values.root, json: values.json })
    case 'capture': {
      const [file, ...more] = rest
      if (file === undefined) return wrong(say('cli.capture-needs-file'))
      return more.length > 0 ? tooMany(more) : command({ name, file, root: values.root, json: values.json })
    }
    default: {
      const port = portOf(values.port)
      if (port === undefined) return wrong(say('cli.bad-port', { port: values.port }))
      if (rest.length > 0) return tooMany(rest)
      return command({ name: 'web', port, open: !values['no-open'], root: values.root })
    }
  }
}

function parseWords(words: readonly string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      tokens: true,
    })
    const used = tokens.flatMap((token) => (token.kind === 'option' ? [token.name as OptionName] : []))
    return { ok: true, values, positionals, used } as const
  } catch (error) {
    return {
      ok: false,
      message: error instanceof Error ? firstSentence(error.message) : String(error),
    } as const
  }
}

// Node adds a hint about "--" that only confuses here.
const firstSentence = (message: string) => /^.*?[.](?=\s|$)/.exec(message)?.[0] ?? message

const command = (found: Command): Parsed => ({ ok: true, command: found })
const wrong = (message: string): Parsed => ({ ok: false, message })
const tooMany = (rest: readonly string[]): Parsed => wrong(say('cli.too-many', { word: rest[0] ?? '' }))

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : undefined
}
