import type { PlanFacts } from '../plan/plan.ts'
import { describePlan } from '../plan/present/describe-plan.ts'
import type { StepView } from '../plan/view.ts'
import type { ChangeRecord } from './record.ts'

// What stood in the files before is in the journal, which is root's alone.
const UNREAD: PlanFacts = {
  texts: {},
  acsOverride: null,
  imageBytes: null,
  snapper: false,
  packaged: false,
  vbiosSha256: null,
  active: null,
}

/** What a change did, step by step, as far as its record tells: files of ours whole, others' by the commands. */
export function recordSteps({ plan }: Pick<ChangeRecord, 'plan'>): StepView[] {
  return describePlan(plan, UNREAD)
}
