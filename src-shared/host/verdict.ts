import type { CardDraft } from './cards.ts'
import type { Card, Reason } from './report-card.ts'
import { costReasons } from './verdict-costs.ts'
import { displayReasons } from './verdict-displays.ts'
import { groupReasons } from './verdict-groups.ts'
import { hardwareReasons } from './verdict-hardware.ts'
import { iommuReasons } from './verdict-iommu.ts'
import { kindReasons } from './verdict-kind.ts'
import { useReasons } from './verdict-use.ts'
import type { Rule, World } from './verdict-world.ts'

/** In the order in which a person wants to know: can it be at all, what is lost, what to watch. */
const RULES: readonly Rule[] = [
  iommuReasons,
  displayReasons,
  groupReasons,
  costReasons,
  kindReasons,
  useReasons,
  hardwareReasons,
]

const LEVELS: readonly Reason['level'][] = ['blocks', 'caution', 'info']

/**
 * Whether a card can be given away, and why: `blocked` where a reason blocks, `caution` where one asks for care,
 * else `ready`. Reasons come with the gravest first, otherwise in the order of the rules; each names the card, the
 * cause and the next step. Unknown is never taken for "no": an IOMMU that could not be judged asks for care, other
 * things that could not be read give no reason.
 */
export function verdict(card: CardDraft, world: World): Pick<Card, 'verdict' | 'reasons'> {
  const found = RULES.flatMap((rule) => rule(card, world))
  const reasons = LEVELS.flatMap((level) => found.filter((reason) => reason.level === level))
  const gravest = reasons[0]?.level
  return { verdict: gravest === 'blocks' ? 'blocked' : gravest === 'caution' ? 'caution' : 'ready', reasons }
}
