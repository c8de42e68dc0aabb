import type { Scenario } from '../scenario.ts'
import { authorisation } from './authorisation.ts'
import { iommuStates } from './iommu-states.ts'
import { onDemand } from './on-demand.ts'
import { ownPackage } from './own-package.ts'
import { cutsOfApply, cutsOfUndo } from './power-cuts.ts'
import { refusals } from './refusals.ts'
import { secondKernel } from './second-kernel.ts'
import { storyDebian, storyFedora } from './story.ts'
import { movedCard, tenStarts, threeStarts } from './twins.ts'
import { guardAlone, guardWithSession, paused, wayBackEntry } from './ways-back.ts'

/** Everything that the lab proves. */
export const scenarios: readonly Scenario[] = [
  iommuStates,
  storyDebian,
  storyFedora,
  wayBackEntry,
  paused,
  guardAlone,
  guardWithSession,
  ...cutsOfApply,
  ...cutsOfUndo,
  threeStarts,
  tenStarts,
  movedCard,
  authorisation,
  refusals,
  onDemand,
  secondKernel,
  ownPackage,
]
