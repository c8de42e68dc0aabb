import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import { say } from '../../../src-shared/words/say.ts'
import { installSystemPart, removeSystemPart, systemStateAt } from '../../service/system-part/system-part.ts'
import { finish } from './finish.ts'
import type { Output } from './output.ts'
import { wrap } from './text/wrap.ts'
import { exitCodes, type Scope, type SystemAction } from './usage/command.ts'

/** `handoverctl system`: how the root program is installed; installs it as a system part, or takes that away. */
export async function runSystem(
  { action, root, json }: Scope & { readonly action: SystemAction },
  output: Output,
): Promise<number> {
  if (action === 'status') return printState(root, json, output)
  const outcome = await ask(action, root, output)
  return finish(outcome, json, output)
}

function ask(action: 'install' | 'remove', root: string, { terminal }: Output): Promise<ChangeOutcome> {
  const options = {
    root,
    terminal: terminal !== undefined,
    onProgress: () => {},
    onWords: (text: string) => void process.stderr.write(text),
  }
  return action === 'install' ? installSystemPart(options) : removeSystemPart(options)
}

function printState(root: string, json: boolean, output: Output): number {
  const state = systemStateAt(root)
  if (json) output.print(`${JSON.stringify(state)}\n`)
  else {
    const words = say(`cli.system-${state.state}`, {
      installed: state.installed ?? '',
      version: state.version,
    })
    output.print(`${wrap(words, 0).join('\n')}\n`)
  }
  return exitCodes.done
}
