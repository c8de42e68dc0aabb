import type { ChangeWork } from './change-work.ts'
import { choose } from './choose.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { planText } from './text/plan-text.ts'
import { painter } from './text/style.ts'
import { type ChoiceOptions, exitCodes, type Scope } from './usage/command.ts'

/** `handoverctl plan`: prints what applying a choice would do, or a script that does it. Changes nothing. */
export async function runPlan(
  { reportAt, planAt, scriptAt }: ChangeWork,
  {
    root,
    json,
    options,
    script,
    full,
  }: Scope & { readonly options: ChoiceOptions; readonly script: boolean; readonly full: boolean },
  output: Output,
): Promise<number> {
  const report = await reportAt(root)
  if (!report.ok) return failed(report.failure.message, output)
  const chosen = await choose(report.value, options)
  if (!chosen.ok) {
    output.complain(chosen.message)
    return chosen.code
  }
  const view = await planAt(root, chosen.choice)
  if (!view.ok) return failed(view.failure.message, output)
  const planned = view.value.outcome.tag === 'planned'
  if (script && planned) {
    const made = await scriptAt(root, chosen.choice)
    if (!made.ok) return failed(made.failure.message, output)
    output.print(json ? `${JSON.stringify(made.value)}\n` : made.value.text)
    return exitCodes.done
  }
  output.print(json ? `${JSON.stringify(view.value)}\n` : planText(view.value, painter(output.colour), full))
  return planned ? exitCodes.done : exitCodes.refused
}
