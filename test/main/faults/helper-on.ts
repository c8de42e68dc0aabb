import { partsAt } from '../../../src-main/helper/around/parts-at.ts'
import { lookAt } from '../../../src-main/helper/look.ts'
import type { HelperParts, Looked } from '../../../src-main/helper/parts.ts'
import { runAtBoot, runVerb } from '../../../src-main/helper/run-verb.ts'
import type { Result } from '../../../src-shared/change/messages.ts'
import { type Choice, defaultChoice } from '../../../src-shared/plan/choice.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { NOTES_ITS_CALL } from '../../fixtures/scratch/scratch-root.ts'

/** The helper's own parts on a scratch root; only the program that it copies is a small one. */
export function helperOn(root: ScratchRoot, others: Partial<HelperParts> = {}): HelperParts {
  const parts = partsAt(root.path, {
    environment: {},
    node: '',
    script: '',
    tell: () => {},
    stopping: () => false,
  })
  const program = () => [
    { name: 'handover-helper', mode: 0o755, content: Buffer.from(NOTES_ITS_CALL) },
    { name: 'node', mode: 0o755, content: Buffer.from('a runtime') },
    { name: 'handover-helper.mjs', mode: 0o644, content: Buffer.from('// the helper\n') },
  ]
  return { ...parts, program, ...others }
}

/** The machine's card that draws no screen, chosen with what is chosen where a person says nothing. */
export function choiceOn(root: ScratchRoot, others: Partial<Choice> = {}): Choice {
  const displays = root.description.functions.filter((one) => one.class.startsWith('03'))
  const card = displays.find(({ bootVga }) => !bootVga) ?? displays[0]
  if (!card) throw new Error('this machine has no card')
  const { address, vendor, device, subsystem } = card
  const identity = {
    address,
    vendor,
    device,
    subsystemVendor: subsystem.vendor,
    subsystemDevice: subsystem.device,
  }
  return { ...defaultChoice([identity]), software: false, ...others }
}

/** What the helper sees and would do, which a person is shown before. */
export async function shown(
  root: ScratchRoot,
  choice: Choice,
): Promise<Looked & { readonly digest: string }> {
  const looked = await lookAt(root.path, choice)
  if (looked.outcome.tag !== 'planned') throw new Error(`no plan: ${JSON.stringify(looked.outcome)}`)
  return { ...looked, digest: looked.digests?.whole ?? '' }
}

export async function applyOn(
  root: ScratchRoot,
  choice: Choice = choiceOn(root),
  parts: HelperParts = helperOn(root),
): Promise<Result> {
  const { digest } = await shown(root, choice)
  return runVerb({ protocol: 1, verb: 'apply', choice, digest }, parts)
}

/** Applies where it has to succeed; gives the id of the change. */
export async function applied(root: ScratchRoot, choice: Choice = choiceOn(root)): Promise<string> {
  const result = await applyOn(root, choice)
  if (result.tag !== 'applied') throw new Error(`not applied: ${JSON.stringify(result)}`)
  return result.record.id
}

export function undoOn(
  root: ScratchRoot,
  transaction: string,
  parts: HelperParts = helperOn(root),
): Promise<Result> {
  return runVerb({ protocol: 1, verb: 'undo', transaction }, parts)
}

/** What the unit at boot does after something stopped the helper; whoever held the lock is gone. */
export function recoverOn(root: ScratchRoot, others: Partial<HelperParts> = {}): Promise<Result> {
  return runAtBoot('recover', helperOn(root, { isAlive: () => false, ...others }))
}
