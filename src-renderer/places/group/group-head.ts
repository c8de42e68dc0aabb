import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Card } from '../../../src-shared/host/report-card.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Tone } from '../../parts/status.tsx'
import { reveal } from '../../text/reveal.ts'

/** The answer of the page in its title: how much moves beside the card, as far as the machine tells. */
export function groupHead(
  card: Card,
  { iommu }: Pick<HostReport, 'iommu'>,
): { readonly tone: Tone; readonly title: string; readonly lead: string } {
  const name = reveal(card.name)
  if (iommu.state !== 'on' || card.groups.length === 0) {
    return {
      tone: 'unknown',
      title: say('app.group.title.unknown'),
      lead: say('app.group.lead.unknown', { card: name }),
    }
  }
  const own = new Set(card.functions)
  const along = card.bindSet.filter((address) => !own.has(address)).length
  return along === 0
    ? { tone: 'good', title: say('app.group.title.alone'), lead: say('app.group.lead.alone', { card: name }) }
    : {
        tone: card.verdict === 'blocked' ? 'bad' : 'careful',
        title: say('app.group.title.along', { count: along }),
        lead: say('app.group.lead.along', { card: name }),
      }
}
