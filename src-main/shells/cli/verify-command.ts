import type { ChangeView } from '../../../src-shared/change/proof.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { ChangeWork } from './change-work.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { outcomeText } from './text/outcome-text.ts'
import { proofText } from './text/proof-text.ts'
import { painter } from './text/style.ts'
import { wrap } from './text/wrap.ts'
import { exitCodes, type Scope } from './usage/command.ts'

/**
 * `handoverctl verify`: the machine before and after its change. Never asks for a password: without the rights to
 * read the boot entries and the initramfs it says that these were not looked at.
 */
export async function runVerify(work: ChangeWork, { root, json }: Scope, output: Output): Promise<number> {
  const first = await work.viewAt(root, [])
  if (!first.ok) return failed(first.failure.message, output)
  const asked = first.value.current !== null && work.mayReadAll(root)
  if (first.value.current !== null && !asked)
    output.complain(wrap(say('cli.verify-not-looked'), 0).join('\n'))
  // What a crash left half done is ended by the helper before it looks, so that the view is of after that.
  const deviations = asked ? await deviationsAt(work, root, output) : []
  const view = asked ? await work.viewAt(root, deviations ?? []) : first
  if (!view.ok) return failed(view.failure.message, output)
  output.print(json ? `${JSON.stringify(view.value)}\n` : proofText(view.value, painter(output.colour)))
  return deviations === undefined ? exitCodes.failed : codeOf(view.value)
}

/** What root alone can see; undefined, and said, where the helper could not tell. */
async function deviationsAt({ askHelper }: ChangeWork, root: string, output: Output) {
  const how = { root, terminal: false, onProgress: () => {} }
  const asked = await askHelper({ protocol: 1, verb: 'inspect' }, how)
  if (!asked.ok) {
    failed(asked.failure.message, output)
    return undefined
  }
  const outcome = asked.value
  if (outcome.tag === 'answered' && outcome.result.tag === 'inspected') return outcome.result.deviations
  output.complain(outcomeText(outcome, painter(false)).trimEnd())
  return undefined
}

function codeOf({ proof }: ChangeView): number {
  switch (proof?.state) {
    case undefined:
    case 'in-effect':
    case 'ended':
      return exitCodes.done
    case 'waiting-for-restart':
    case 'started-without':
      return proof.deviations.length > 0 ? exitCodes.failed : exitCodes.restart
    case 'partly':
    case 'moved':
      return exitCodes.failed
  }
}
