import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { Request } from '../../src-shared/change/request.ts'
import { say } from '../../src-shared/words/say.ts'
import { rootArguments } from './directly.ts'
import type { ElevateParts } from './elevate-parts.ts'
import { cleanEnvironment } from './environment.ts'
import type { HelperProgram } from './helper-program.ts'
import { outcomeOf } from './outcome-of.ts'
import { type Ended, runProgram } from './run-program.ts'

/**
 * Asks by sudo, which reads the password from the terminal itself, so that standard input stays the request's. sudo
 * has to keep our terminal for that; the helper behind it gets a session of its own, where closing the terminal or
 * Ctrl-C does not reach it.
 */
export async function bySudo(
  request: Request,
  helper: HelperProgram,
  { sudo = '/usr/bin/sudo', root, onProgress, onWords }: ElevateParts,
): Promise<ChangeOutcome> {
  const run = [helper.program, ...helper.args, request.verb, ...rootArguments(root)]
  const ended = await runProgram({
    program: sudo,
    args: ['-p', `${say('elevate.sudo-prompt')} `, '--', '/usr/bin/setsid', '--wait', ...run],
    env: cleanEnvironment,
    input: JSON.stringify(request),
    detached: false,
    onProgress,
    onWords,
  })
  return outcomeOf(ended, helper, sudoBarrier)
}

// Words of sudo 1.9 (plugins/sudoers, in the C locale) and of sudo-rs.
const NO_TERMINAL = /a terminal is required|no tty present|askpass|must have a tty|TTY is required/i
const REFUSED = /incorrect \w+ attempt|not in the sudoers|not allowed|may not run|I'm afraid I can't/i
const NOT_GIVEN = /password is required|no password was provided|interrupted/i
const NO_PROGRAM = /setsid: failed to execute|command not found/

/** What sudo meant where the helper never greeted. A signal is Ctrl-C at the question. */
function sudoBarrier({ code, words }: Pick<Ended, 'code' | 'words'>) {
  if (NO_TERMINAL.test(words)) return 'no-agent'
  if (NO_PROGRAM.test(words)) return 'helper-missing'
  if (REFUSED.test(words)) return 'not-authorised'
  if (NOT_GIVEN.test(words) || code === null) return 'cancelled'
  return code === 1 ? 'not-authorised' : undefined
}
