import type { Progress } from '../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { ChangeWork } from './change-work.ts'
import type { Output } from './output.ts'

/**
 * Hands a request to the helper and shows how far it is, on standard error. Once it has begun, the first Ctrl-C only
 * says that it goes on; the second ends this program, and the helper still goes on.
 */
export async function askWithProgress(
  { askHelper }: ChangeWork,
  request: Request,
  root: string,
  { complain, terminal }: Output,
): Promise<Outcome<ChangeOutcome>> {
  let begun = false
  let last = ''
  function interrupted(): void {
    terminal?.show('')
    complain(say('cli.goes-on'))
    process.off('SIGINT', interrupted)
  }
  function onProgress(progress: Progress): void {
    if (!begun) process.on('SIGINT', interrupted)
    begun = true
    if (progress.type === 'output') return
    const text = printable(progress.text)
    const line = say('cli.progress', { percent: Math.round(progress.percent), text })
    if (terminal) terminal.show(line)
    else if (text !== last) complain(line)
    last = text
  }
  try {
    return await askHelper(request, { root, terminal: terminal !== undefined, onProgress })
  } finally {
    process.off('SIGINT', interrupted)
    if (last !== '') terminal?.show('')
  }
}
