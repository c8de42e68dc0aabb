import type { ChangeWork } from './change-work.ts'
import { failed } from './failed.ts'
import { agreed, finishWith, refuse } from './finish.ts'
import type { Output } from './output.ts'
import { painter } from './text/style.ts'
import { undoText } from './text/undo-text.ts'
import type { Scope } from './usage/command.ts'

/** `handoverctl undo`: shows what will be taken back, asks, and has the helper take it back. */
export async function runUndo(
  work: ChangeWork,
  { root, json, yes }: Scope & { readonly yes: boolean },
  output: Output,
): Promise<number> {
  const view = await work.viewAt(root, [])
  if (!view.ok) return failed(view.failure.message, output)
  const { current } = view.value
  if (current === null) return refuse('nothing-in-force', 'cli.nothing-to-undo', json, output)
  const shown = undoText(current, painter(output.colour && !json))
  if (json) {
    if (!yes) output.complain(shown)
  } else {
    output.print(`${shown}\n`)
  }
  const stop = await agreed('cli.ask-undo', { yes, json }, output)
  if (stop !== undefined) return stop
  const request = { protocol: 1, verb: 'undo', transaction: current.id } as const
  return finishWith(work, request, { root, json }, output)
}
