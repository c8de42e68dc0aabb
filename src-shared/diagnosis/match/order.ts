import type { Severity } from '../rule.ts'
import { type Problem, sameDevice, sameStart } from './problems.ts'

/** A problem and the one that it is a consequence of. */
export interface Ordered {
  readonly problem: Problem
  readonly follows: Problem | undefined
}

const grave: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** How grave a problem is, after what the machine's state made of it. */
export function severityOf({ rule, verdict }: Problem): Severity {
  return verdict?.severity ?? rule.severity
}

/**
 * The order to show problems in: causes with their consequences behind them, the gravest first (a cause counts as
 * much as its gravest consequence), of these the latest (`boots`: starts of the machine, newest first), then in the
 * order of the rules, then as in the log.
 */
export function inOrder(problems: readonly Problem[], boots: readonly string[] = []): Ordered[] {
  const causes = new Map<Problem, Problem>()
  for (const problem of problems) {
    const cause = problems.find(
      (other) =>
        other !== problem &&
        other.rule.leadsTo?.includes(problem.rule.id) === true &&
        sameDevice(other, problem) &&
        sameStart(other, problem) &&
        !reaches(causes, other, problem),
    )
    if (cause) causes.set(problem, cause)
  }
  const chains = problems
    .filter((problem) => !causes.has(problem))
    .map((root) => ({ root, all: chainOf(root, problems, causes) }))
  const weight = ({ all }: { readonly all: readonly Ordered[] }) =>
    Math.min(...all.map(({ problem }) => grave[severityOf(problem)]))
  const age = ({ all }: { readonly all: readonly Ordered[] }) =>
    Math.min(...all.map(({ problem }) => ageOf(problem, boots)))
  return chains
    .toSorted((a, b) => weight(a) - weight(b) || age(a) - age(b) || before(a.root, b.root))
    .flatMap(({ all }) => all)
}

/** How many starts ago a problem occurred last; 0 where that is not known. */
function ageOf(problem: Problem, boots: readonly string[]): number {
  const newest = boots.findIndex((boot) => problem.boots.includes(boot))
  return Math.max(0, newest)
}

/** Whether a problem is, over however many steps, a consequence of another. */
function reaches(causes: ReadonlyMap<Problem, Problem>, from: Problem, to: Problem): boolean {
  for (let at = causes.get(from); at; at = causes.get(at)) if (at === to) return true
  return false
}

function chainOf(
  root: Problem,
  problems: readonly Problem[],
  causes: ReadonlyMap<Problem, Problem>,
): Ordered[] {
  const next = problems.filter((problem) => causes.get(problem) === root).toSorted(before)
  return [
    { problem: root, follows: causes.get(root) },
    ...next.flatMap((problem) => chainOf(problem, problems, causes)),
  ]
}

function before(a: Problem, b: Problem): number {
  return (
    Number(a.rule.announces === true) - Number(b.rule.announces === true) ||
    grave[severityOf(a)] - grave[severityOf(b)] ||
    a.rank - b.rank ||
    a.first.number - b.first.number
  )
}
