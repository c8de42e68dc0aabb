import { attachCard } from '../domain/attach.ts'
import { applyFix } from '../domain/checkup/apply-fix.ts'
import type { CheckUpContext, CpuThread } from '../domain/checkup/context.ts'
import { detachCard } from '../domain/detach.ts'
import type { EditOutcome } from '../domain/outcome.ts'
import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import type { Edit } from './edit.ts'
import { isFix } from './fix-ids.ts'
import type { VmProblem } from './outcome.ts'

/** A definition twice: whole, and without the passwords that are in it, as anybody may see it. */
export interface Texts {
  readonly whole: string
  readonly shown: string
}

/** What of this computer a VM can be fitted to, beside what the report tells. */
export interface Computer {
  /** Empty where nothing is known of them. */
  readonly threads: readonly CpuThread[]
  readonly inputs: CheckUpContext['inputs']
}

/** What an edit needs to know beside the definition. */
export interface EditContext {
  readonly report: HostReport
  readonly computer: Computer
  /** The definition from before the last edit, and what libvirt made of that; null where it was never read back. */
  readonly kept: { readonly before: Texts; readonly written: Texts | null } | undefined
  /** Which form of the definition is edited. */
  readonly form: keyof Texts
}

/** What an edit makes of a definition. */
export type Edited =
  | { readonly tag: 'changed'; readonly text: string }
  | { readonly tag: 'unchanged' }
  | { readonly tag: 'failed'; readonly problem: VmProblem }

/** The world that the check-up looks at; `card` null: the one that the VM has. */
export function checkUpContext(
  { report, computer }: Pick<EditContext, 'report' | 'computer'>,
  card: string | null,
): CheckUpContext {
  const node = report.devices.find(({ address }) => address === card)?.numaNode
  const { threads, inputs } = computer
  return {
    report,
    card: card ?? undefined,
    cpu: threads.length === 0 ? undefined : { threads, cardNode: node ?? undefined },
    inputs,
  }
}

/** Applies an edit to a definition: text in, text out. Applied to what came of it, it changes nothing more. */
export function applyEdit(text: string, edit: Edit, context: EditContext): Edited {
  switch (edit.kind) {
    case 'attach': {
      const card = context.report.cards.find(({ address }) => address === edit.card)
      if (!card) return failed('no-card', { card: edit.card })
      const functions = [...new Set([...card.functions, ...card.bindSet])]
      return edited(attachCard(text, { card: card.address, functions, ...(edit.rom && { rom: edit.rom }) }))
    }
    case 'detach':
      return edited(detachCard(text, { card: edit.card }))
    case 'fix':
      return isFix(edit.id)
        ? edited(applyFix(text, edit.id, checkUpContext(context, edit.card ?? null)))
        : failed('no-fix', {})
    case 'take-back':
      return takenBack(text, context)
  }
}

/** Puts back what was kept, but only in the place of what was written then: nobody else's change may go with it. */
function takenBack(text: string, { kept, form }: EditContext): Edited {
  if (!kept) return failed('nothing-kept', {})
  const { before, written } = kept
  if (text === before.whole || text === before.shown) return { tag: 'unchanged' }
  if (written && text !== written[form]) return failed('changed-since', {})
  return { tag: 'changed', text: before[form] }
}

function edited(outcome: EditOutcome): Edited {
  if (outcome.tag === 'refused') {
    return { tag: 'failed', problem: { code: 'not-possible', text: outcome.problem.text } }
  }
  return outcome.tag === 'changed' ? { tag: 'changed', text: outcome.text } : { tag: 'unchanged' }
}

function failed(
  code: 'no-card' | 'no-fix' | 'nothing-kept' | 'changed-since',
  values: Record<string, string>,
): Edited {
  return { tag: 'failed', problem: { code, text: say(`vms.problem.${code}`, values) } }
}
