import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Card } from '../../../../src-shared/host/report-card.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { Paint, Tone } from './style.ts'
import { wrap } from './wrap.ts'

const verdictTone: Readonly<Record<Card['verdict'], Tone>> = {
  ready: 'good',
  caution: 'warning',
  blocked: 'bad',
}

/** One card for people: its verdict, why, what moves with it and what the host loses. */
export function cardText(card: Card, report: HostReport, paint: Paint): string[] {
  const verdict = paint(verdictTone[card.verdict], say(`cli.verdict-${card.verdict}`))
  const devices = new Map(report.devices.map((device) => [device.address, device]))
  // The grave costs are told among the reasons already.
  const losses = card.costs.filter(({ text }) => !card.reasons.some((reason) => reason.text.includes(text)))
  const monitors = card.connectors.filter((connector) => connector.connected)
  return [
    ...wrap(card.name, 2),
    `    ${verdict}`,
    ...wrap(slotLine(card, devices.get(card.address)?.driver ?? null), 4),
    ...list(
      'cli.card-monitors',
      monitors.map(({ name, monitor }) => (monitor === null ? name : `${monitor} (${name})`)),
    ),
    ...list(
      'cli.card-holders',
      card.holders.map((holder) => `${holder.name} (${holder.pid})`),
    ),
    ...list(
      'cli.card-claims',
      card.claims.map((claim) => claim.vm),
    ),
    ...card.reasons.flatMap((reason) => wrap(reason.text, 6, '    - ')),
    ...wrap(say('cli.card-moves'), 4),
    ...card.bindSet.flatMap((address) => {
      const device = devices.get(address)
      return wrap(`${address}  ${device === undefined ? '' : `${device.className}: ${device.deviceName}`}`, 6)
    }),
    ...(losses.length === 0 ? [] : wrap(say('cli.card-loses'), 4)),
    ...losses.flatMap((cost) => wrap(cost.text, 6)),
  ]
}

function slotLine(card: Card, driver: string | null): string {
  const group =
    card.groups.length === 0
      ? say('cli.card-no-group')
      : say('cli.card-group', { count: card.groups.length, groups: card.groups.join(', ') })
  return say('cli.card-slot', { address: card.address, group, driver: driver ?? say('cli.no-driver') })
}

function list(
  key: 'cli.card-monitors' | 'cli.card-holders' | 'cli.card-claims',
  entries: readonly string[],
): string[] {
  return entries.length === 0 ? [] : wrap(say(key, { list: entries.join(', ') }), 4)
}
