import { parseArgs } from 'node:util'
import { say } from '../../../../src-shared/words/say.ts'

/** Every option of every command. Shell completions and the manual page are made of it. */
export const options = {
  root: { type: 'string', default: '/' },
  json: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
  card: { type: 'string', multiple: true, default: [] as string[] },
  mode: { type: 'string', default: 'reserved' },
  bind: { type: 'string', default: 'address' },
  'iommu-pt': { type: 'boolean', default: false },
  kernels: { type: 'string', default: 'default' },
  guard: { type: 'string', default: '10' },
  setups: { type: 'string', default: 'leave' },
  'no-software': { type: 'boolean', default: false },
  snapshot: { type: 'boolean', default: false },
  'blacklist-driver': { type: 'boolean', default: false },
  acs: { type: 'string', default: 'no' },
  vbios: { type: 'string' },
  'card-name': { type: 'string' },
  script: { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  off: { type: 'boolean', default: false },
  logs: { type: 'boolean', default: false },
  connect: { type: 'string' },
  vm: { type: 'string' },
  'domain-xml': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'rom-bar': { type: 'string' },
  'rom-file': { type: 'string' },
  start: { type: 'string' },
  stop: { type: 'string' },
  force: { type: 'boolean', default: false },
  open: { type: 'string' },
  'take-back': { type: 'string' },
  fix: { type: 'string' },
  guest: { type: 'string', default: 'windows' },
  for: { type: 'string', default: 'games' },
  sharing: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'V', default: false },
} as const

type OptionName = keyof typeof options

const choice: readonly OptionName[] = [
  'card',
  'mode',
  'bind',
  'iommu-pt',
  'kernels',
  'guard',
  'setups',
  'no-software',
  'snapshot',
  'blacklist-driver',
  'acs',
  'vbios',
  'card-name',
]

// On which VM, and whether it is only tried.
const target: readonly OptionName[] = ['vm', 'connect', 'domain-xml', 'card', 'dry-run', 'root', 'json']

/** Which options each command takes, beside --help. */
export const allowed = {
  inspect: ['root', 'json'],
  capture: ['root', 'json', 'logs'],
  diagnose: ['root', 'json'],
  web: ['root', 'connect', 'port', 'no-open'],
  plan: [...choice, 'root', 'json', 'full', 'script'],
  apply: [...choice, 'root', 'json', 'full', 'yes'],
  verify: ['root', 'json'],
  confirm: ['root', 'json'],
  pause: ['root', 'json', 'off'],
  undo: ['root', 'json', 'yes'],
  history: ['root', 'json'],
  vms: ['connect', 'start', 'stop', 'force', 'open', 'take-back', 'dry-run', 'root', 'json'],
  attach: [...target, 'rom-bar', 'rom-file', 'card-name'],
  detach: target,
  'check-vm': [...target, 'fix'],
  ways: ['guest', 'for', 'sharing', 'root', 'json'],
  system: ['root', 'json'],
  settings: ['json'],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>

/** A command that takes options. */
export type Verb = keyof typeof allowed

/** Whether a word names a command that takes options. */
export function isVerb(word: string): word is Verb {
  return Object.hasOwn(allowed, word)
}

/** The options among those used that this command does not take. */
export function foreignOptions(verb: Verb, used: readonly string[]): readonly string[] {
  const takes: readonly string[] = allowed[verb]
  return used.filter((option) => option !== 'help' && !takes.includes(option))
}

/** The words of a command line, sorted: options with their defaults, the rest in order, and which options were used. */
export type Words = Extract<ReturnType<typeof sortWords>, { ok: true }>

/** Sorts the words of a command line; or the sentence on the first that fits nowhere. */
export function sortWords(words: readonly string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      tokens: true,
    })
    const used = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    return { ok: true, values, positionals, used } as const
  } catch (error) {
    return { ok: false, message: complaintOf(error) } as const
  }
}

/** Node's own complaint in the language of this process; its message names the option in quotes. */
function complaintOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) return String(error)
  const option = /'(-[^\s,'=]*)/.exec(error.message)?.[1] ?? ''
  return say(error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'cli.no-option' : 'cli.wrong-option', {
    option,
  })
}
