import type { HostReport } from '../host/report.ts'
import type { Choice, Identity } from './choice.ts'
import type { EarlierSetups } from './earlier-setups.ts'
import type { ArgumentChange } from './operation.ts'
import type { Family, PlanFacts } from './plan.ts'
import type { Selection } from './selection.ts'

/** All that the parts of a plan are made from: the input, and what was concluded from it once. */
export interface Draft {
  readonly host: HostReport
  readonly choice: Choice
  readonly facts: PlanFacts
  readonly family: Family
  readonly selection: Selection
  readonly bindSet: readonly Identity[]
  /** Ids for vfio-pci.ids; empty where the card is bound by address. */
  readonly ids: readonly string[]
  readonly change: ArgumentChange
  readonly earlier: EarlierSetups
  /** Title of the boot entry that leads back. */
  readonly title: string
}

/** True where kernel arguments change. */
export function changesArguments({ change }: Draft): boolean {
  return change.set.length + change.extend.length + change.drop.length > 0
}

/** True where earlier lines that the initramfs holds are taken out; that of an ostree image holds nothing of /etc. */
function cleansImage({ choice, family, earlier }: Draft): boolean {
  return choice.setups === 'remove' && earlier.inImage && family !== 'atomic'
}

/** True where the initramfs is built anew. */
export function changesImage(draft: Draft): boolean {
  return draft.choice.mode === 'reserved' || cleansImage(draft)
}

/** True where the change takes effect with a restart only. */
export function changesBoot(draft: Draft): boolean {
  return changesArguments(draft) || changesImage(draft)
}
