import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { machineBefore } from '../../src-shared/change/machine-before.ts'
import { assess } from '../../src-shared/host/assess.ts'
import type { Choice } from '../../src-shared/plan/choice.ts'
import { planFingerprint } from '../../src-shared/plan/fingerprint.ts'
import { makePlan } from '../../src-shared/plan/make-plan.ts'
import type { Plan, PlanOutcome } from '../../src-shared/plan/plan.ts'
import { inspect } from '../inspect/inspect.ts'
import { readPlanFacts } from '../inspect/plan-facts.ts'
import { diskStore } from '../inspect/root/disk-store.ts'
import { openRoot } from '../inspect/root/root.ts'
import { fileInside } from '../one-file/inside.ts'
import type { Looked } from './parts.ts'

const BUDGET = 20_000
// Inside the one-file program; else beside the bundle, in the source tree when run from there.
const PCI_IDS = ['./pci.ids', '../../build/pci.ids']

/** Inspects a root (its folder, "" for the running system) and makes the plan of a choice, as root sees both. */
export async function lookAt(base: string, choice: Choice): Promise<Looked> {
  const clock = { now: () => performance.now(), budget: BUDGET }
  const root = openRoot(base === '' ? 'live' : 'folder', diskStore(base), clock)
  const facts = await inspect(root, { bundledPciIds })
  const report = assess(facts, { kind: base === '' ? 'live' : 'root', name: null })
  const outcome = makePlan(report, choice, readPlanFacts(root, report, choice))
  return { outcome, digests: digestsOf(outcome), before: machineBefore(report, outcome) }
}

/** The names of devices, for the card's name that a person may have to type; without the list, the root's own do. */
function bundledPciIds(): Uint8Array {
  const inside = fileInside('pci.ids')
  if (inside) return inside
  const found = PCI_IDS.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  return found ? readFileSync(found) : new Uint8Array()
}

function digestsOf(outcome: PlanOutcome): Looked['digests'] {
  if (outcome.tag !== 'planned') return null
  const { plan } = outcome
  const quieter = [[], ...plan.costs.map((hidden) => plan.costs.filter((cost) => cost !== hidden))]
  return {
    whole: digestOf(plan),
    withoutCosts: plan.costs.length === 0 ? [] : quieter.map((costs) => digestOf({ ...plan, costs })),
  }
}

function digestOf(plan: Plan): string {
  return createHash('sha256').update(planFingerprint(plan)).digest('hex')
}
