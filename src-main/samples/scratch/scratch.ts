import { changeInForce, hasEnded } from '../../../src-shared/change/queries.ts'
import type { ChangeRecord, Status } from '../../../src-shared/change/record.ts'
import type { Plan } from '../../../src-shared/plan/plan.ts'

/**
 * What was done to the scratch copy of a sample machine; plain data, so that a thread can be handed it. Everything
 * about the machine that differs from its description follows from this.
 */
export interface Scratch {
  /** What the machine remembers of its changes, as status.json has it. */
  readonly status: Status
  /** How often its restart was pretended. */
  readonly starts: number
  /** The change that the present start came up with; null where it went without one. */
  readonly started: Plan | null
  /** Functions that a running VM has at the moment although the machine did not keep them for it. */
  readonly lent: readonly string[]
}

/** A sample machine that nothing was done to. */
export const untouched: Scratch = {
  status: { schema: 1, records: [] },
  starts: 0,
  started: null,
  lent: [],
}

/** The name of the present start, of the form that the kernel draws by chance. */
export function bootIdOf({ starts }: Scratch): string {
  return `00000000-0000-4000-8000-${String(starts).padStart(12, '0')}`
}

/** The change whose files are on the disk; null where none is. */
export function onDisk({ status }: Scratch): ChangeRecord | null {
  const current = changeInForce(status)
  return current?.phase === 'applied' || current?.phase === 'confirmed' ? current : null
}

/** The packages that a change installed; they stay when it is taken back. */
export function packagesOf({ status }: Scratch): readonly string[] {
  return status.records
    .filter((record) => record.phase === 'undone' || !hasEnded(record))
    .flatMap(({ plan }) => plan.operations)
    .flatMap((operation) => (operation.kind === 'packages' ? operation.names : []))
}

/** The functions that vfio-pci holds in the present start. */
export function heldIn({ started, lent }: Scratch): ReadonlySet<string> {
  const kept = started?.choice.mode === 'reserved' ? started.bindSet.map(({ address }) => address) : []
  return new Set([...kept, ...lent])
}
