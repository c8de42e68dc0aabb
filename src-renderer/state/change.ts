import type { HostReport } from '../../src-shared/host/report.ts'
import type { Card } from '../../src-shared/host/report-card.ts'
import { say } from '../../src-shared/words/say.ts'
import { reveal } from '../text/reveal.ts'

/**
 * What changed between two reports of one machine, in one sentence: the first of a card that came or went, a
 * monitor, a driver; else that something changed.
 */
export function describeChange(before: HostReport, after: HostReport): string {
  const old = new Map(before.cards.map((card) => [card.address, card]))
  const now = new Set(after.cards.map((card) => card.address))
  const gone = before.cards.find((card) => !now.has(card.address))
  if (gone) return say('app.news.card-gone', { card: reveal(gone.name) })
  for (const card of after.cards) {
    const known = old.get(card.address)
    if (!known) return say('app.news.card-came', { card: reveal(card.name) })
    const sentence = monitorChange(known, card)
    if (sentence !== undefined) return sentence
  }
  return driverChange(before, after) ?? say('app.news.changed')
}

function monitorChange(before: Card, after: Card): string | undefined {
  const connected = new Set(before.connectors.filter((port) => port.connected).map((port) => port.name))
  for (const { name, connected: isConnected } of after.connectors) {
    if (isConnected === connected.has(name)) continue
    const values = { connector: reveal(name), card: reveal(after.name) }
    return isConnected ? say('app.news.monitor-came', values) : say('app.news.monitor-gone', values)
  }
  return undefined
}

function driverChange(before: HostReport, after: HostReport): string | undefined {
  const drivers = new Map(before.devices.map((device) => [device.address, device.driver]))
  const changed = after.devices.find(
    ({ address, driver }) => drivers.has(address) && drivers.get(address) !== driver,
  )
  if (!changed) return undefined
  const values = { device: reveal(changed.deviceName), driver: reveal(changed.driver ?? '') }
  return changed.driver === null ? say('app.news.driver-gone', values) : say('app.news.driver', values)
}
