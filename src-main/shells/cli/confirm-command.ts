import type { ChangeWork } from './change-work.ts'
import { failed } from './failed.ts'
import { finishWith, refuse } from './finish.ts'
import type { Output } from './output.ts'
import type { Scope } from './usage/command.ts'

/** `handoverctl confirm`: keeps the change in force, so that the guard does not undo it. */
export async function runConfirm(work: ChangeWork, { root, json }: Scope, output: Output): Promise<number> {
  const view = await work.viewAt(root, [])
  if (!view.ok) return failed(view.failure.message, output)
  const { current } = view.value
  if (current === null) return refuse('nothing-in-force', 'cli.nothing-to-confirm', json, output)
  const request = { protocol: 1, verb: 'confirm', transaction: current.id } as const
  return finishWith(work, request, { root, json }, output)
}
