import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import { printable } from '../../src-shared/host/printable.ts'
import { say } from '../../src-shared/words/say.ts'
import { fileOf, type HelperProgram } from './helper-program.ts'
import type { Ended } from './run-program.ts'

/** Why nobody came as far as the helper; the command for a terminal is added by whoever tried every way. */
type Barrier = 'cancelled' | 'not-authorised' | 'no-agent' | 'helper-missing'

/**
 * What the end of a program that should have become the helper means. Once it has greeted, its exit code and words
 * are its own and say nothing of passwords; before that, `barrier` reads them as those of the program that asks for
 * one. undefined there: it ended by itself without a word.
 */
export function outcomeOf(
  ended: Ended,
  helper: HelperProgram,
  barrier: (ended: Ended) => Barrier | undefined,
): ChangeOutcome {
  const { result, greeted, nonsense } = ended
  if (result !== null) return { tag: 'answered', result }
  if (greeted) {
    const key = nonsense ? 'elevate.helper-nonsense' : 'elevate.helper-stopped'
    return { tag: 'helper-failed', text: say(key, { reason: reasonOf(ended) }) }
  }
  if (ended.refusal !== undefined) return missing(ended.refusal, helper)
  const found = barrier(ended)
  switch (found) {
    case 'cancelled':
    case 'not-authorised':
      return { tag: found, text: say(`elevate.${found}`) }
    case 'no-agent':
      return { tag: found, text: say('elevate.no-agent'), command: '' }
    case 'helper-missing':
      return missing(lastLine(ended.words), helper)
    case undefined: {
      const key = nonsense ? 'elevate.helper-nonsense' : 'elevate.helper-silent'
      return { tag: 'helper-failed', text: say(key, { reason: reasonOf(ended) }) }
    }
  }
}

function missing(reason: string, helper: HelperProgram): ChangeOutcome {
  const place = fileOf(helper)
  const text =
    reason === 'ENOENT'
      ? say('elevate.helper-missing', { place })
      : say('elevate.helper-not-run', { place, reason })
  return { tag: 'helper-missing', text }
}

function reasonOf({ code, words }: Ended): string {
  const reason = code === null ? say('elevate.reason-signal') : say('elevate.reason-code', { code })
  const last = lastLine(words)
  return last === '' ? reason : say('elevate.reason-words', { reason, words: last })
}

function lastLine(words: string): string {
  return printable(words.trim().split('\n').at(-1) ?? '', 200)
}
