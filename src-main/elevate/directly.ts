import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { Request } from '../../src-shared/change/request.ts'
import type { ElevateParts } from './elevate-parts.ts'
import { cleanEnvironment } from './environment.ts'
import { fileOf, type HelperProgram } from './helper-program.ts'
import { canRead } from './may.ts'
import { outcomeOf } from './outcome-of.ts'
import { runProgram } from './run-program.ts'

// Who asked, where sudo or pkexec made us root.
const ASKED_BY = ['SUDO_UID', 'SUDO_USER', 'PKEXEC_UID']

/** Runs the helper as we are: root already, or the owner of the root folder that is changed. */
export async function directly(
  request: Request,
  helper: HelperProgram,
  { root, env, onProgress }: ElevateParts,
): Promise<ChangeOutcome> {
  const asked = ASKED_BY.flatMap((name) => {
    const value = env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const ended = await runProgram({
    program: helper.program,
    args: [...helper.args, request.verb, ...rootArguments(root)],
    env: { ...cleanEnvironment, ...Object.fromEntries(asked) },
    input: JSON.stringify(request),
    detached: true,
    onProgress,
  })
  const gone = !canRead(fileOf(helper))
  return outcomeOf(ended, helper, () => (gone ? 'helper-missing' : undefined))
}

/** Which machine the helper changes, where that is not the running one. */
export function rootArguments(root: string): readonly string[] {
  return root === '/' ? [] : ['--root', root]
}
