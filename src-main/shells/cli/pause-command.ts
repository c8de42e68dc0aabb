import type { ChangeWork } from './change-work.ts'
import { failed } from './failed.ts'
import { finishWith, refuse } from './finish.ts'
import type { Output } from './output.ts'
import type { Scope } from './usage/command.ts'

/** `handoverctl pause`: has the next start, and only that, go without the change; or takes that back. */
export async function runPause(
  work: ChangeWork,
  { root, json, on }: Scope & { readonly on: boolean },
  output: Output,
): Promise<number> {
  const view = await work.viewAt(root, [])
  if (!view.ok) return failed(view.failure.message, output)
  if (view.value.current === null) return refuse('nothing-in-force', 'cli.nothing-to-pause', json, output)
  const request = { protocol: 1, verb: 'pause', on } as const
  return finishWith(work, request, { root, json }, output)
}
