import { reportOfSample } from '../../../src-main/service/report-of-sample.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import type { Facts } from '../../../src-shared/host/facts.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { type Choice, defaultChoice } from '../../../src-shared/plan/choice.ts'
import { identityOf } from '../../../src-shared/plan/identity.ts'
import { makePlan } from '../../../src-shared/plan/make-plan.ts'
import type { Operation, OperationKind, OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Plan, PlanFacts, PlanOutcome } from '../../../src-shared/plan/plan.ts'
import { facts } from '../host/sample-facts.ts'

/** Facts where all is well: room for an image, nothing to edit, no change in force, no program installed. */
export const plainFacts: PlanFacts = {
  texts: {},
  acsOverride: null,
  imageBytes: 60 * 2 ** 20,
  snapper: false,
  packaged: false,
  vbiosSha256: null,
  active: null,
}

/** The report of a sample machine, made as the app makes it. */
export async function sample(id: string): Promise<HostReport> {
  const report = await reportOfSample(id)
  if (!report) throw new Error(`no sample ${id}`)
  return report
}

/** The desktop of sample-facts, an Intel processor with an NVIDIA card, changed. */
export function desktop(over: Partial<Facts> = {}): HostReport {
  return assess(facts(over), { kind: 'root', name: null })
}

/** The safe choice for cards of a report by their addresses, changed. */
export function choose(host: HostReport, addresses: readonly string[], over: Partial<Choice> = {}): Choice {
  const cards = addresses.map((address) => {
    const device = host.devices.find((one) => one.address === address)
    if (!device) throw new Error(`no device ${address}`)
    return identityOf(device)
  })
  return { ...defaultChoice(cards), ...over }
}

/** What becomes of a choice. */
export function outcomeOf(
  host: HostReport,
  addresses: readonly string[],
  over: Partial<Choice> = {},
  more: Partial<PlanFacts> = {},
): PlanOutcome {
  return makePlan(host, choose(host, addresses, over), { ...plainFacts, ...more })
}

/** The plan of a choice, which there has to be. */
export function planOf(...input: Parameters<typeof outcomeOf>): Plan {
  const outcome = outcomeOf(...input)
  if (outcome.tag !== 'planned') throw new Error(JSON.stringify(outcome))
  return outcome.plan
}

/** The codes of the refusals of a choice; empty where there is a plan. */
export function refusalsOf(...input: Parameters<typeof outcomeOf>): string[] {
  const outcome = outcomeOf(...input)
  return outcome.tag === 'refused' ? outcome.refusals.map(({ code }) => code) : []
}

/** The one operation of a kind; undefined where there is none. */
export function operationOf<Kind extends OperationKind>(
  { operations }: Plan,
  kind: Kind,
): OperationOf<Kind> | undefined {
  return operations.find((operation): operation is OperationOf<Kind> => isOfKind(operation, kind))
}

function isOfKind(operation: Operation, kind: OperationKind): boolean {
  return operation.kind === kind
}

/** The text of a file that a plan writes; undefined where it writes none. */
export function textOf({ operations }: Plan, path: string): string | undefined {
  const found = operations.find((operation) => operation.kind === 'file' && operation.path === path)
  return found?.kind === 'file' ? found.text : undefined
}

/** The paths of the files that a plan writes, in its order. */
export function pathsOf({ operations }: Plan): string[] {
  return operations.flatMap((operation) => (operation.kind === 'file' ? [operation.path] : []))
}
