import type { HostReport } from '../host/report.ts'
import type { Card } from '../host/report-card.ts'
import { hasOutputs } from '../host/verdict-displays.ts'
import { isForbidden } from '../host/verdict-groups.ts'
import { labelOf, nameOf } from '../host/verdict-world.ts'
import { say } from '../words/say.ts'
import type { Choice } from './choice.ts'
import { matchIdentity } from './identity.ts'
import type { Notice, PlanFacts } from './plan.ts'
import type { Selection } from './selection.ts'

const HELD = new Set(['vfio-pci', 'pci-stub'])

/** Cards of the choice that are not what or where they were when they were chosen. */
export function identityRefusals(host: HostReport, choice: Choice): Notice[] {
  return choice.cards.flatMap((identity) => {
    const { address } = identity
    const match = matchIdentity(identity, host)
    if (match === 'absent')
      return [{ code: 'card-not-found', text: say('plan.refused.card-not-found', { address }) }]
    if (match === 'other')
      return [{ code: 'card-differs', text: say('plan.refused.card-differs', { address }) }]
    if (host.cards.some((card) => card.address === address)) return []
    return [{ code: 'not-a-card', text: say('plan.refused.not-a-card', { address }) }]
  })
}

/** What the verdicts on the cards forbid, and what no verdict may allow: parts that this computer cannot run without. */
export function cardRefusals(
  host: HostReport,
  choice: Choice,
  facts: PlanFacts,
  selection: Selection,
): Notice[] {
  const { cards, bindSet, costs, preview } = selection
  const splits = preview !== null && facts.acsOverride === true
  const found = [
    ...cards.flatMap((card) => verdictRefusals(card, host, choice, splits)),
    ...lastDisplays(host, choice, cards, new Set(bindSet.map(({ address }) => address))),
  ]
  const known = new Set(found.map(({ code }) => code))
  const parts: Notice[] = [
    ...bindSet
      .filter((device) => device.bridge || isForbidden(device))
      .map((device) => ({
        code: 'forbidden-in-group',
        text: say('plan.refused.forbidden', { device: nameOf(device) }),
      })),
    ...costs
      .filter(({ kind, severity }) => severity === 'blocks' && kind !== 'display')
      .map(({ kind, code, text }) => ({
        code: kind === 'boot-disk' ? 'boot-disk' : code,
        text: say('plan.refused.cost', { cost: text }),
      })),
  ]
  return [...found, ...parts.filter(({ code }) => !known.has(code))]
}

/** Reasons that block, but for the only display where its name was typed, and groups that an override splits. */
function verdictRefusals(card: Card, host: HostReport, choice: Choice, splits: boolean): Notice[] {
  const fromGroup = new Set([
    'forbidden-in-group',
    'boot-disk',
    ...card.costs.filter(({ severity }) => severity === 'blocks').map(({ code }) => code),
  ])
  return card.reasons
    .filter(({ level }) => level === 'blocks')
    .flatMap(({ code, text }) => {
      if (code === 'only-display') {
        if (isTyped(choice, [card])) return []
        const name = labelOf(card, host.cards)
        return [
          { code, text: say('plan.refused.only-display', { reason: text, card: name, name: card.name }) },
        ]
      }
      return splits && fromGroup.has(code) ? [] : [{ code, text }]
    })
}

/** Several cards, of which each alone would leave a display, but together they leave none. */
function lastDisplays(
  host: HostReport,
  choice: Choice,
  cards: readonly Card[],
  taken: ReadonlySet<string>,
): Notice[] {
  const told = cards.some(({ reasons }) => reasons.some(({ code }) => code === 'only-display'))
  const drawing = host.cards.filter((card) => canDraw(card, host))
  const given = drawing.filter(({ address }) => taken.has(address))
  if (told || given.length === 0 || drawing.length > given.length || isTyped(choice, given)) return []
  const names = given.map((card) => labelOf(card, host.cards)).join(', ')
  const name = given[0]?.name ?? ''
  return [{ code: 'only-display', text: say('plan.refused.only-displays', { cards: names, name }) }]
}

function canDraw(card: Card, host: HostReport): boolean {
  const driver = host.devices.find(({ address }) => address === card.address)?.driver ?? ''
  return hasOutputs(card, host) && !HELD.has(driver)
}

function isTyped({ typedName }: Choice, cards: readonly Card[]): boolean {
  return typedName !== null && cards.some(({ name }) => name === typedName.trim())
}
