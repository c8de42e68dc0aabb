import { say } from '../../../src-shared/words/say.ts'
import { choiceOptions, wishOptions } from './usage/choice-options.ts'
import type { Command, Parsed, SystemAction } from './usage/command.ts'
import { foreignOptions, isVerb, sortWords, type Verb, type Words } from './usage/options.ts'
import { settingsCommand } from './usage/setting-words.ts'
import { editCommand, vmsCommand } from './usage/vm-options.ts'

/** Reads the words after `handoverctl`. Nothing is guessed: an option of another command is refused. */
export function parseCommandLine(words: readonly string[]): Parsed {
  const sorted = sortWords(words)
  if (!sorted.ok) return sorted
  const { values, positionals, used } = sorted
  if (values.version) return command({ name: 'version' })
  const [name, ...rest] = positionals
  if (name === undefined || name === 'help') return command({ name: 'help', topic: rest[0] })
  if (!isVerb(name)) return wrong(say('cli.unknown-command', { name }))
  if (values.help) return command({ name: 'help', topic: name })
  const [foreign] = foreignOptions(name, used)
  if (foreign) return wrong(say('cli.foreign-option', { option: `--${foreign}`, name }))
  return commandOf(name, sorted, rest)
}

const TAKES_A_WORD: ReadonlySet<Verb> = new Set(['capture', 'diagnose', 'history', 'system'])

function commandOf(name: Verb, { values, used }: Words, rest: readonly string[]): Parsed {
  const { root, json } = values
  const [first, second, third] = rest
  const excess = name === 'settings' ? third : TAKES_A_WORD.has(name) ? second : first
  if (excess !== undefined) return wrong(say('cli.too-many', { word: excess }))
  switch (name) {
    case 'capture':
      return first === undefined
        ? wrong(say('cli.capture-needs-file'))
        : command({ name: values.logs ? 'bundle' : name, file: first, root, json })
    case 'diagnose':
      // A log may be from another machine: only who names one has it judged by a machine.
      return command({
        name,
        file: first,
        root: first === undefined || used.includes('root') ? root : undefined,
        json,
      })
    case 'web': {
      const port = portOf(values.port)
      if (port === undefined) return wrong(say('cli.bad-port', { port: values.port }))
      return command({ name, port, open: !values['no-open'], root, connect: values.connect })
    }
    case 'plan':
    case 'apply': {
      const chosen = choiceOptions(values)
      if (!chosen.ok) return chosen
      const { options } = chosen
      return name === 'plan'
        ? command({ name, options, script: values.script, full: values.full, root, json })
        : command({ name, options, yes: values.yes, full: values.full, root, json })
    }
    case 'system': {
      const action = systemActions.find((one) => one === (first ?? 'status'))
      return action === undefined
        ? wrong(say('cli.bad-system', { word: first ?? '' }))
        : command({ name, action, root, json })
    }
    case 'settings':
      return settingsCommand(first, second, json)
    case 'undo':
      return command({ name, yes: values.yes, root, json })
    case 'pause':
      return command({ name, on: !values.off, root, json })
    case 'ways': {
      const wished = wishOptions(values)
      return wished.ok ? command({ name, wish: wished.wish, root, json }) : wished
    }
    case 'vms':
      return vmsCommand(values)
    case 'attach':
    case 'detach':
    case 'check-vm':
      return editCommand(name, values)
    case 'inspect':
    case 'verify':
    case 'confirm':
      return command({ name, root, json })
    case 'history':
      return command({ name, number: first, root, json })
  }
}

const systemActions: readonly SystemAction[] = ['status', 'install', 'remove']

const command = (found: Command): Parsed => ({ ok: true, command: found })
const wrong = (message: string): Parsed => ({ ok: false, message })

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : undefined
}
