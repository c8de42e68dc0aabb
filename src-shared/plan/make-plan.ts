import type { HostReport } from '../host/report.ts'
import { say } from '../words/say.ts'
import { blacklistOf } from './blacklist.ts'
import { byHand } from './by-hand.ts'
import type { Choice } from './choice.ts'
import { changesBoot, type Draft } from './draft.ts'
import { earlierSetups } from './earlier-setups.ts'
import { secondsOf } from './estimate.ts'
import { identityOf } from './identity.ts'
import { argumentChange, changesNothing } from './kernel-arguments.ts'
import { operationsOf } from './operations.ts'
import type { Family, Notice, Plan, PlanFacts, PlanOutcome } from './plan.ts'
import { cardRefusals, identityRefusals } from './refusals-cards.ts'
import { acsRefusal, blacklistRefusal, idsRefusal, vbiosRefusal } from './refusals-options.ts'
import { roomRefusal, systemRefusals } from './refusals-system.ts'
import { type Selection, selectionOf } from './selection.ts'
import { canChangeBoot, familyOf, wayBackTitle } from './system.ts'
import { vfioIds } from './vfio-ids.ts'
import { warningsOf } from './warnings.ts'
import { waysBackOf } from './ways-back.ts'

const NO_CHANGE = { set: [], extend: [], drop: [] }

/**
 * From a choice to all that is done for it on this machine, or to every reason why it is not. Pure: the same input
 * gives the same plan, whoever asks. A plan never holds a bridge, a part that this computer cannot run without, or a
 * path that is neither ours nor a line of an earlier set-up that was found.
 */
export function makePlan(host: HostReport, choice: Choice, facts: PlanFacts): PlanOutcome {
  const selection = selectionOf(host, choice, facts)
  const family = familyOf(host)
  const missing = identityRefusals(host, choice)
  // What follows is of no use for a card that is another one, or none.
  const first =
    missing.length > 0
      ? [...systemRefusals(host, choice, facts), ...missing]
      : [
          ...systemRefusals(host, choice, facts),
          ...cardRefusals(host, choice, facts, selection),
          ...optionRefusals(host, choice, facts, selection),
        ]
  if (family === undefined || missing.length > 0) return refused(first)
  const draft = draftOf(host, choice, facts, selection, family)
  const boot = changesBoot(draft)
  const can = !boot || canChangeBoot(host, family)
  if (first.length > 0) return refused([...first, ...(can ? roomRefusal(draft) : [])])
  if (!can) return byHand(draft)
  const room = roomRefusal(draft)
  if (room.length > 0) return refused(room)
  const plan = planOf(draft, boot)
  if (plan.operations.length > 0) return { tag: 'planned', plan }
  return refused([{ code: 'nothing-to-do', text: say('plan.refused.nothing-to-do') }])
}

function optionRefusals(
  host: HostReport,
  choice: Choice,
  facts: PlanFacts,
  selection: Selection,
): readonly Notice[] {
  return [
    ...idsRefusal(choice, vfioIds(selection.bindSet, host.devices)),
    ...blacklistRefusal(choice, blacklistOf(selection, host)),
    ...acsRefusal(choice, facts),
    ...vbiosRefusal(host, choice, facts),
  ]
}

function draftOf(
  host: HostReport,
  choice: Choice,
  facts: PlanFacts,
  selection: Selection,
  family: Family,
): Draft {
  const bindSet = selection.bindSet.map(identityOf)
  const earlier = earlierSetups(host, choice, facts, new Set(bindSet.map(({ address }) => address)))
  const byIds = choice.mode === 'reserved' && choice.bind === 'ids'
  const found = byIds ? vfioIds(selection.bindSet, host.devices) : undefined
  const ids = found?.tag === 'ids' ? found.ids : []
  const blacklist = choice.blacklist ? blacklistOf(selection, host) : undefined
  const change = argumentChange(host, choice, {
    family,
    ids,
    blacklist: blacklist?.tag === 'drivers' ? blacklist.drivers : [],
    removed: choice.setups === 'remove' ? earlier.arguments : [],
  })
  return {
    host,
    choice,
    facts,
    family,
    selection,
    bindSet,
    ids,
    change: changesNothing(host, change) ? NO_CHANGE : change,
    earlier,
    title: wayBackTitle(host),
  }
}

function planOf(draft: Draft, restart: boolean): Plan {
  const { host, choice, family, selection, bindSet } = draft
  const operations = operationsOf(draft)
  return {
    choice,
    family,
    cards: selection.cards.map(({ address, name }) => ({ address, name })),
    bindSet: [...bindSet],
    operations,
    costs: selection.costs.map(({ address, code, severity, text }) => ({ address, code, severity, text })),
    warnings: warningsOf(draft),
    waysBack: waysBackOf(draft),
    restarts: restart ? 1 : 0,
    seconds: secondsOf(operations, host),
    groupsPreview: selection.preview,
  }
}

/** Each refusal once; the same thing may be known from a card and from the machine. */
function refused(found: readonly Notice[]): PlanOutcome {
  const texts = new Set<string>()
  const ofMachine = new Set<string>()
  const refusals = found.filter(({ code, text }) => {
    const isKnown = texts.has(text) || ofMachine.has(code)
    texts.add(text)
    if (code.startsWith('iommu-off')) ofMachine.add(code)
    return !isKnown
  })
  return { tag: 'refused', refusals }
}
