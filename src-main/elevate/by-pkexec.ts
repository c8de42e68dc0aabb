import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { Request } from '../../src-shared/change/request.ts'
import type { ElevateParts } from './elevate-parts.ts'
import { cleanEnvironment } from './environment.ts'
import type { HelperProgram } from './helper-program.ts'
import { outcomeOf } from './outcome-of.ts'
import { type Ended, runProgram } from './run-program.ts'

/**
 * Asks by polkit, for the action that names the helper's path and this verb. pkexec's own textual prompt is off: it
 * would read from the terminal that we were started from, which nobody may be looking at.
 */
export async function byPkexec(
  request: Request,
  helper: HelperProgram,
  { pkexec = '/usr/bin/pkexec', onProgress }: ElevateParts,
): Promise<ChangeOutcome> {
  const ended = await runProgram({
    program: pkexec,
    args: ['--disable-internal-agent', helper.program, ...helper.args, request.verb],
    env: cleanEnvironment,
    input: JSON.stringify(request),
    detached: true,
    onProgress,
  })
  return outcomeOf(ended, helper, pkexecBarrier)
}

// pkexec.c of polkit 122 to 127: nobody who asks, or no polkit and no system bus to find one by.
const NO_AGENT = /No authentication agent found|textual authentication agent|Error getting authority/
const NO_PROGRAM = /Error (?:executing|accessing|getting information about) \/|Cannot run program/

/** What pkexec meant where the helper never greeted: 126 a person dismissed the question, 127 all else. */
export function pkexecBarrier({ code, words }: Pick<Ended, 'code' | 'words'>) {
  if (NO_AGENT.test(words)) return 'no-agent'
  if (code === 126) return 'cancelled'
  if (code !== 127) return undefined
  return NO_PROGRAM.test(words) ? 'helper-missing' : 'not-authorised'
}
