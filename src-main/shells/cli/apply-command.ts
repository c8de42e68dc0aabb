import type { PlanView } from '../../../src-shared/plan/view.ts'
import type { ChangeWork } from './change-work.ts'
import { choose } from './choose.ts'
import { failed } from './failed.ts'
import { agreed, finish, finishWith } from './finish.ts'
import type { Output } from './output.ts'
import { planText } from './text/plan-text.ts'
import { painter } from './text/style.ts'
import { type ChoiceOptions, exitCodes, type Scope } from './usage/command.ts'

/** `handoverctl apply`: shows the plan, asks, has the helper make the change, and says what comes next. */
export async function runApply(
  work: ChangeWork,
  {
    root,
    json,
    options,
    yes,
    full,
  }: Scope & { readonly options: ChoiceOptions; readonly yes: boolean; readonly full: boolean },
  output: Output,
): Promise<number> {
  const report = await work.reportAt(root)
  if (!report.ok) return failed(report.failure.message, output)
  const chosen = await choose(report.value, options)
  if (!chosen.ok) {
    output.complain(chosen.message)
    return chosen.code
  }
  const view = await work.planAt(root, chosen.choice)
  if (!view.ok) return failed(view.failure.message, output)
  const { digest } = view.value
  if (digest === null) return notPlanned(view.value, json, output)
  if (json) {
    // Whoever agreed with --yes has the plan from `plan --json`; one value is printed, and it is the outcome.
    if (!yes) output.complain(planText(view.value, painter(false), full))
  } else {
    output.print(`${planText(view.value, painter(output.colour), full)}\n`)
  }
  const stop = await agreed('cli.ask-apply', { yes, json }, output)
  if (stop !== undefined) return stop
  const request = { protocol: 1, verb: 'apply', choice: chosen.choice, digest } as const
  return finishWith(work, request, { root, json }, output)
}

/** Where there is no plan the outcome is that of a helper which refused. */
function notPlanned(view: PlanView, json: boolean, output: Output): number {
  const { outcome } = view
  if (!json) {
    output.print(planText(view, painter(output.colour), false))
    return exitCodes.refused
  }
  const refusals = outcome.tag === 'by-hand' ? [outcome.because, ...outcome.steps] : []
  return finish(
    {
      tag: 'answered',
      result: { tag: 'refused', refusals: outcome.tag === 'refused' ? outcome.refusals : refusals },
    },
    json,
    output,
  )
}
