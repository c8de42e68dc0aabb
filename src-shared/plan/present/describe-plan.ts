import { printable } from '../../host/printable.ts'
import { effectOn } from '../arguments.ts'
import type { Operation } from '../operation.ts'
import type { Plan, PlanFacts } from '../plan.ts'
import type { StepView } from '../view.ts'
import { argumentsNow, changedTexts } from './arguments-now.ts'
import { commandsOf } from './commands.ts'
import { stepTitle, stepUndo } from './step-text.ts'
import { unifiedDiff } from './unified-diff.ts'

/**
 * A plan as a person reads it, one step for each operation in its order: each file as a diff, the exact commands,
 * what happens to the kernel arguments, and the way back. Boot entries that only root may read are changed by the
 * commands and in no diff; they get the same arguments as the files that are shown.
 */
export function describePlan(plan: Plan, facts: PlanFacts): StepView[] {
  return plan.operations.map((operation) => {
    const { added, removed } = argumentsOf(operation, plan, facts)
    return {
      id: operation.id,
      title: stepTitle(operation),
      why: operation.why,
      diffs: diffsOf(operation, plan, facts).flatMap(({ path, text }) =>
        text === undefined ? [] : [{ path: printable(path), text }],
      ),
      commands: commandsOf(operation, plan, argumentsNow(plan.family, facts)).map((line) =>
        printable(line, Number.POSITIVE_INFINITY),
      ),
      added: added.map(shown),
      removed: removed.map(shown),
      undo: stepUndo(operation, operation.kind === 'file' && facts.texts[operation.path] !== undefined),
    }
  })
}

interface Diff {
  readonly path: string
  readonly text: string | undefined
}

function diffsOf(operation: Operation, { family }: Plan, facts: PlanFacts): Diff[] {
  switch (operation.kind) {
    case 'file': {
      const { path, text } = operation
      return [{ path, text: unifiedDiff(path, facts.texts[path], text) }]
    }
    case 'lines': {
      const { path, remove } = operation
      const before = facts.texts[path]
      if (before === undefined) return []
      const gone = new Set(remove.map(({ line }) => line - 1))
      const after = before.split('\n').filter((_, index) => !gone.has(index))
      return [{ path, text: unifiedDiff(path, before, after.join('\n')) }]
    }
    case 'arguments':
      // On Debian the change is a file of its own, and ostree keeps the arguments in its entries.
      if (family !== 'fedora') return []
      return changedTexts(operation.change, facts).map(({ path, before, after }) => ({
        path,
        text: unifiedDiff(path, before, after),
      }))
    default:
      return []
  }
}

/** What comes and goes, against the arguments that are set up now, or all of the change where they are not known. */
function argumentsOf(operation: Operation, plan: Plan, facts: PlanFacts): ReturnType<typeof effectOn> {
  if (operation.kind !== 'arguments') return { added: [], removed: [] }
  const now = argumentsNow(plan.family, facts)
  const { added, removed } = effectOn(now ?? [], operation.change)
  return now ? { added, removed } : { added, removed: operation.change.drop }
}

function shown(token: string): string {
  return printable(token, LONGEST)
}

// COMMAND_LINE_SIZE of x86: no argument can be longer.
const LONGEST = 2048
