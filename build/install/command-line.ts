import { fixedValues } from '../../src-main/shells/cli/usage/choice-options.ts'
import { allowed, options, type Verb } from '../../src-main/shells/cli/usage/options.ts'
import { say } from '../../src-shared/words/say.ts'

/** An option as a person is told of it. */
export interface OptionText {
  readonly name: string
  readonly short: string | undefined
  /** What stands for its value in the help, as DIR; undefined for one that takes none. */
  readonly value: string | undefined
  /** The values that it takes, where those are a fixed few. */
  readonly values: readonly string[]
  readonly text: string
}

/** What completes the value of an option, where that is known only on the computer itself. */
export function livingValues({ name, value }: OptionText): 'cards' | 'vms' | 'files' | undefined {
  if (name === 'card') return 'cards'
  if (value === 'NAME' && name !== 'card-name') return 'vms'
  return value === 'DIR' || value === 'FILE' ? 'files' : undefined
}

/** A command as a person is told of it. */
export interface CommandText {
  readonly name: string
  /** One line, from the list of all commands. */
  readonly summary: string
  /** The sentences before its usage. */
  readonly about: string
  /** Its forms, each from "handoverctl" on. */
  readonly usage: readonly string[]
  readonly options: readonly OptionText[]
  /** The words that it takes beside its options, where those are a fixed few. */
  readonly words: readonly string[]
  /** Whether it takes a file beside its options. */
  readonly takesFile: boolean
  /** The sentences after its options. */
  readonly after: string
}

const verbs = Object.keys(allowed).filter((name): name is Verb => Object.hasOwn(allowed, name))
const helpOf = (verb: Verb) => say(`cli.help-${verb}`)

/**
 * Every command, told by the tables that read the command line and by the help that handoverctl prints, so that
 * completions and the manual page cannot tell of anything else. Throws where an option has no words anywhere.
 */
export function commandTexts(): readonly CommandText[] {
  const summaries = summariesIn(say('cli.help'))
  return verbs.map((name) => {
    const help = helpOf(name)
    const parts = help.split('\n\n')
    const at = parts.findIndex((part) => part.startsWith('Usage: '))
    const usage = (parts[at] ?? '')
      .replace(/^Usage: /, '')
      .split('\n')
      .map((line) => line.trim())
    const summary = summaries.get(name)
    if (summary === undefined) throw new Error(`"handoverctl help" does not list ${name}`)
    return {
      name,
      summary,
      about: parts.slice(0, Math.max(at, 0)).map(joined).join(' '),
      usage,
      words: usage.flatMap((form) => /\[([a-z]+(?: \| [a-z]+)+)\]/.exec(form)?.[1]?.split(' | ') ?? []),
      // The value of an option is none of its own.
      takesFile: usage.some((form) => /\bFILE\b/.test(form.replace(/--[\w-]+ \S+/g, ''))),
      options: allowed[name].map((option) => optionText(option, help)),
      after: parts
        .slice(at + 1)
        .filter((part) => !/^(?: |CHOICE)/.test(part))
        .map(joined)
        .join(' '),
    }
  })
}

function optionText(name: keyof typeof options, help: string): OptionText {
  const spec: { readonly type: string; readonly short?: string } = options[name]
  // Some options are explained by one command and only named by the others.
  const found = [help, ...verbs.map(helpOf)]
    .map((text) => explained(name, text))
    .find((one) => one !== undefined)
  if (found === undefined) throw new Error(`no help explains --${name}`)
  return {
    name,
    short: spec.short,
    value: found.value === '' ? undefined : found.value,
    // What is written small stands for itself.
    values: fixedValues[name] ?? (/^[a-z|-]+$/.test(found.value) ? found.value.split('|') : []),
    text: found.text,
  }
}

/** What a help text says of an option: its line and those that go on below it, further to the right. */
function explained(name: keyof typeof options, help: string) {
  const lines = help.split('\n')
  const first = lines.findIndex((line) => new RegExp(`^ {2}--${name}(?=[ ,]|$)`).test(line))
  if (first < 0) return undefined
  const takesValue = options[name].type === 'string'
  const head = takesValue ? /^ {2}--[\w-]+(?: (\S+))?\s*(.*)$/ : /^ {2}--[\w-]+(?:, -\w)?()\s*(.*)$/
  const [, value = '', text = ''] = head.exec(lines[first] ?? '') ?? []
  const rest = lines.slice(first + 1)
  const end = rest.findIndex((line) => !/^ {10}/.test(line))
  return { value, text: joined([text, ...(end < 0 ? rest : rest.slice(0, end))].join('\n')) }
}

function summariesIn(help: string): ReadonlyMap<string, string> {
  const lines = help.matchAll(/^ {2}([a-z][\w-]*)(?: [A-Z[\]|-]+)* {2,}(\S.*)$/gm)
  return new Map([...lines].map(([, name = '', summary = '']) => [name, summary]))
}

function joined(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim()
}
