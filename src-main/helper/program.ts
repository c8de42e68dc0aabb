import { existsSync, realpathSync, statSync } from 'node:fs'
import type { Message, Result } from '../../src-shared/change/messages.ts'
import type { Request } from '../../src-shared/change/request.ts'
import { printable } from '../../src-shared/host/printable.ts'
import { speakAs } from '../../src-shared/words/dictionary.ts'
import { tongueOf } from '../../src-shared/words/languages.ts'
import { partsAt } from './around/parts-at.ts'
import { readAll, readRequest } from './read-request.ts'
import { type BootVerb, runAtBoot, runVerb } from './run-verb.ts'
import { type HelperCode, notice } from './say.ts'

/** What the process was called with, and how it speaks. */
export interface Call {
  /** Verb, then perhaps --root and a folder. */
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly input: AsyncIterable<Uint8Array> | undefined
  readonly node: string
  readonly script: string
  readonly send: (message: Message) => void
  readonly stopping: () => boolean
}

/** Answers one call with its result; the greeting was sent before. True unless it ended in a bug. */
export async function answer(call: Call): Promise<boolean> {
  const result = await resultOf(call).catch(bugOf)
  call.send({ type: 'result', result })
  return !(result.tag === 'failed' && result.problem.code === 'bug')
}

/** What was interrupted by its own error is recovered by the next call, as after a crash. */
function bugOf(error: unknown): Result {
  const words = printable(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  return { tag: 'failed', problem: notice('bug', { words }), state: 'between', left: [] }
}

async function resultOf(call: Call): Promise<Result> {
  const [verb, ...others] = call.args
  const base = baseOf(others, call.environment)
  if (!base.ok) return refused(base.code, base.words)
  const parts = partsAt(base.folder, {
    environment: call.environment,
    node: call.node,
    script: call.script,
    tell: call.send,
    stopping: call.stopping,
  })
  if (verb === 'guard' || verb === 'refresh') return atBoot(verb, call, () => runAtBoot(verb, parts))
  const text = call.input ? await readAll(call.input) : ''
  if ((verb === 'recover' || verb === 'undo') && text === '')
    return atBoot(verb, call, () => runAtBoot(verb, parts))
  const reading = readRequest(text, verb)
  if (!reading.ok) return refused('bad-request', reading.problem)
  await speakFor(reading.request)
  return runVerb(reading.request, parts)
}

/**
 * Speaks the language of who asks; pkexec and sudo leave nothing of their environment. Nothing that is written to disk
 * for the system depends on it, so that it is no part of what was agreed to.
 */
async function speakFor({ language = 'en' }: Request): Promise<void> {
  if (language !== 'en') await speakAs({ language, locale: language })
}

/**
 * What runs without a request is for root's own units and shell, and not to be had through a prompt. It speaks the
 * language of the system, or of the shell.
 */
async function atBoot(verb: BootVerb, call: Call, run: () => Promise<Result>): Promise<Result> {
  if (call.environment.PKEXEC_UID !== undefined) return refused('bad-request', verb)
  const tongue = tongueOf(call.environment)
  if (tongue.language !== 'en') await speakAs(tongue)
  return run()
}

type Base =
  | { readonly ok: true; readonly folder: string }
  | { readonly ok: false; readonly code: HelperCode; readonly words: string }

/** The folder of the root to change, "" for the running system, if whoever runs this may change it. */
function baseOf(args: readonly string[], environment: Call['environment']): Base {
  const [option, folder, ...more] = args
  const wrong = option !== undefined && (option !== '--root' || folder === undefined || more.length > 0)
  if (wrong || (option !== undefined && environment.PKEXEC_UID !== undefined))
    return { ok: false, code: 'bad-request', words: args.join(' ') }
  // Without it there is no way to hold a folder open while its files are changed.
  if (!existsSync('/proc/self/fd')) return { ok: false, code: 'no-proc', words: '' }
  const place = folder === undefined ? '/' : folderAt(folder)
  if (place === undefined) return { ok: false, code: 'no-such-root', words: folder ?? '' }
  const uid = process.geteuid?.()
  if (uid !== 0 && (place === '/' || statSync(place).uid !== uid))
    return { ok: false, code: 'not-root', words: '' }
  return { ok: true, folder: place === '/' ? '' : place }
}

function folderAt(path: string): string | undefined {
  try {
    const place = realpathSync(path)
    return statSync(place).isDirectory() ? place : undefined
  } catch {
    return undefined
  }
}

function refused(code: HelperCode, words: string): Result {
  return { tag: 'refused', refusals: [notice(code, { words, place: words })] }
}
