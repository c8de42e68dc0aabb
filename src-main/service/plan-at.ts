import { createHash } from 'node:crypto'
import type { CallOutput, Outcome } from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import type { Choice } from '../../src-shared/plan/choice.ts'
import { planFingerprint } from '../../src-shared/plan/fingerprint.ts'
import { makePlan } from '../../src-shared/plan/make-plan.ts'
import type { PlanFacts, PlanOutcome } from '../../src-shared/plan/plan.ts'
import { describePlan } from '../../src-shared/plan/present/describe-plan.ts'
import { planScript } from '../../src-shared/plan/present/script.ts'
import type { PlanView } from '../../src-shared/plan/view.ts'
import { say } from '../../src-shared/words/say.ts'
import { readPlanFacts } from '../inspect/plan-facts.ts'
import { openRootAt } from '../inspect/recording/open.ts'
import type { Root } from '../inspect/root/root.ts'
import { type Scratch, sampleRoot } from '../samples/index.ts'
import { bareReport } from './bare-report.ts'
import { inspectionClock } from './report-at.ts'

const SCRIPT_NAME = 'gpu-handover.sh'

/** What is planned for: the machine at a path ("/", another root folder, a recording), or a sample's scratch copy. */
type PlanPlace = string | { readonly sample: string; readonly scratch?: Scratch }

/** The plan for a choice, ready to be shown, with the digest that applying it asks for. Changes nothing. */
export async function planAt(place: PlanPlace, choice: Choice): Promise<Outcome<PlanView>> {
  const made = await plannedAt(place, choice)
  if (!made.ok) return made
  const { outcome, facts } = made.value
  if (outcome.tag !== 'planned') return { ok: true, value: { outcome, steps: [], digest: null } }
  const digest = createHash('sha256').update(planFingerprint(outcome.plan)).digest('hex')
  return { ok: true, value: { outcome, steps: describePlan(outcome.plan, facts), digest } }
}

/** The same change as a stand-alone script with its undo; not-found, with the reason, where there is no plan. */
export async function scriptAt(
  place: PlanPlace,
  choice: Choice,
): Promise<Outcome<CallOutput<'plan:script'>>> {
  const made = await plannedAt(place, choice)
  if (!made.ok) return made
  const { outcome, facts } = made.value
  if (outcome.tag !== 'planned')
    return failed('not-found', say('service.no-plan', { reason: reasonOf(outcome) }))
  return { ok: true, value: { fileName: SCRIPT_NAME, text: planScript(outcome.plan, facts) } }
}

interface Planned {
  readonly outcome: PlanOutcome
  readonly facts: PlanFacts
}

async function plannedAt(place: PlanPlace, choice: Choice): Promise<Outcome<Planned>> {
  const opened = await rootAt(place)
  if (!opened.ok) return opened
  const { root, kind } = opened.value
  const host = await bareReport(root, kind)
  const facts = readPlanFacts(root, host, choice)
  return { ok: true, value: { outcome: makePlan(host, choice, facts), facts } }
}

async function rootAt(place: PlanPlace) {
  if (typeof place === 'string') {
    const opening = await openRootAt(place, inspectionClock)
    if (!opening.ok) return failed('unavailable', opening.failure.message)
    return opened(opening.root, opening.source)
  }
  const root = sampleRoot(place.sample, inspectionClock, place.scratch)
  return root ? opened(root, 'sample') : failed('not-found', say('shell.no-such-sample'))
}

function opened<Kind extends string>(root: Root, kind: Kind) {
  return { ok: true, value: { root, kind } } as const
}

function reasonOf(outcome: Exclude<PlanOutcome, { tag: 'planned' }>): string {
  return outcome.tag === 'by-hand' ? outcome.because.text : (outcome.refusals[0]?.text ?? '')
}
