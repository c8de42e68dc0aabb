import type { Progress } from '../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import type { PlanView } from '../../../src-shared/plan/view.ts'

/** What the commands that change a machine work with, each for the root at a path. */
export interface ChangeWork {
  readonly reportAt: (root: string) => Promise<Outcome<HostReport>>
  /** Changes nothing. */
  readonly planAt: (root: string, choice: Choice) => Promise<Outcome<PlanView>>
  /** The plan as a script that does the same by hand; not-found where there is no plan. */
  readonly scriptAt: (root: string, choice: Choice) => Promise<Outcome<{ fileName: string; text: string }>>
  readonly viewAt: (root: string, deviations: readonly Deviation[]) => Promise<Outcome<ChangeView>>
  readonly askHelper: AskHelper
  /** Whether the helper has its rights on a root without a password. */
  readonly mayReadAll: (root: string) => boolean
}

/**
 * Hands a request to the helper, which gets the rights that it needs; `terminal` says that a password may be asked for
 * there. Fails for a recording, where nothing can be changed.
 */
export type AskHelper = (
  request: Request,
  how: {
    readonly root: string
    readonly terminal: boolean
    readonly onProgress: (progress: Progress) => void
  },
) => Promise<Outcome<ChangeOutcome>>
