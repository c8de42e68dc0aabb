import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Output } from './output.ts'
import { exitCodes } from './usage/command.ts'

/** `handoverctl inspect`: prints the report of a root, for people or as JSON. */
export async function runInspect(
  reportAt: (path: string) => Promise<Outcome<HostReport>>,
  { root, json }: { readonly root: string; readonly json: boolean },
  output: Output,
): Promise<number> {
  const outcome = await reportAt(root)
  if (!outcome.ok) {
    output.complain(say('cli.failed', { message: outcome.failure.message }))
    return exitCodes.failed
  }
  if (json) {
    output.print(`${JSON.stringify(outcome.value)}\n`)
    return exitCodes.done
  }
  const [{ hostText }, { painter }] = await Promise.all([
    import('./text/host-text.ts'),
    import('./text/style.ts'),
  ])
  output.print(hostText(outcome.value, painter(output.colour)))
  return exitCodes.done
}
