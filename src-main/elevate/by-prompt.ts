import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { Request } from '../../src-shared/change/request.ts'
import { say } from '../../src-shared/words/say.ts'
import { answerReader } from './answer.ts'
import { pkexecBarrier } from './by-pkexec.ts'
import type { ElevateParts } from './elevate-parts.ts'
import type { HelperProgram } from './helper-program.ts'
import { outcomeOf } from './outcome-of.ts'
import { promptFor } from './prompt.ts'

// What no shell gives a meaning to, with a slash in front: it needs no quotes, and so none can be got wrong.
const PLAIN = /^\/[A-Za-z0-9/._+-]+$/

/**
 * Asks by sudo-prompt, where our polkit actions are not installed: in a checkout. It takes a line for a shell, so the
 * request goes by a file in a folder that only we can read, and the line holds nothing but plain paths and a verb.
 * The answer comes in one piece at the end. The folder is removed in every case.
 */
export async function byPrompt(
  request: Request,
  helper: HelperProgram,
  { onProgress }: ElevateParts,
): Promise<ChangeOutcome> {
  const run = [helper.program, ...helper.args]
  // A path that a shell could misread: only a person can put it on a command line.
  if (!run.every((word) => PLAIN.test(word))) return noAgent()
  const base = [tmpdir(), '/tmp'].find((folder) => PLAIN.test(folder)) ?? '/tmp'
  const folder = await privateFolder(base)
  if (!folder.ok) {
    return {
      tag: 'helper-failed',
      text: say('elevate.no-private-folder', { reason: folder.reason, folder: base }),
    }
  }
  try {
    const file = `${folder.path}/request.json`
    const written = await attempt(() => writeFile(file, JSON.stringify(request), { mode: 0o600, flag: 'wx' }))
    if (!written.ok) {
      return {
        tag: 'helper-failed',
        text: say('elevate.no-private-folder', { reason: written.reason, folder: base }),
      }
    }
    const { output, words, code } = await promptFor(`${[...run, request.verb].join(' ')} < ${file}`)
    const reader = answerReader(onProgress)
    reader.push(Buffer.from(output))
    return outcomeOf({ ...reader.end(), refusal: undefined, code, words }, helper, pkexecBarrier)
  } finally {
    await rm(folder.path, { recursive: true, force: true }).catch(() => {})
  }
}

function noAgent(): ChangeOutcome {
  return { tag: 'no-agent', text: say('elevate.no-agent'), command: '' }
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string }

async function attempt<Value>(action: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await action() }
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    }
  }
}

/** A folder of our own, 0700 by mkdtemp. */
async function privateFolder(base: string) {
  const made = await attempt(() => mkdtemp(`${base}/gpu-handover-`))
  return made.ok ? { ok: true as const, path: made.value } : made
}
