import { say } from '../words/say.ts'
import { isBuiltInScreen } from './connectors.ts'
import { type CostContext, type CostRule, cost, listed } from './costs-context.ts'
import type { ConnectorFacts } from './facts.ts'
import { groupBy } from './group-by.ts'
import type { Cost } from './report-card.ts'
import type { Device } from './report-device.ts'

const NOT_FOR_THE_HOST = new Set(['vfio-pci', 'pci-stub'])

/** Screens that go dark with the bind set. */
export const displayCosts: CostRule = (context) => {
  const { facts, taken, takenDevices, own, ofClass } = context
  const withConnectors = new Set(facts.connectors.map((connector) => connector.address))
  const canShow = (device: Device) =>
    isDisplay(device) && (!device.class.startsWith('0302') || withConnectors.has(device.address))
  const going = takenDevices.filter(isDisplay)
  const first = going.find((device) => canShow(device) && own.has(device.address)) ?? going.find(canShow)
  const stays = ofClass('03').some(
    (device) => canShow(device) && !taken.has(device.address) && !NOT_FOR_THE_HOST.has(device.driver ?? ''),
  )
  if (first && !stays) return [cost(first.address, 'display', 'blocks', 'only-display')]
  return [
    ...going
      .filter((device) => !own.has(device.address))
      .map(({ address, deviceName }) =>
        cost(address, 'display', 'hurts', 'other-card', { device: deviceName }),
      ),
    ...monitorCosts(context),
  ]
}

function monitorCosts({ facts, taken }: CostContext): Cost[] {
  const connected = facts.connectors.filter((connector) => connector.status === 'connected')
  const going = connected.filter((connector) => taken.has(connector.address))
  const some = going.length === connected.length ? 'all-monitors' : 'monitors'
  return Array.from(
    groupBy(going, (connector) => connector.address),
    ([address, connectors]) => {
      const code = connectors.every(({ name }) => isBuiltInScreen(name)) ? 'built-in-screen' : some
      const monitors = listed(connectors.map(monitorLabel))
      return cost(address, 'display', 'hurts', code, { monitors, count: connectors.length })
    },
  )
}

/** With its connector, because two monitors of one kind have one name. */
function monitorLabel({ monitor, name }: ConnectorFacts): string {
  return monitor === undefined ? name : say('cost.monitor-label', { monitor, connector: name })
}

function isDisplay(device: Device): boolean {
  return !device.bridge && device.class.startsWith('03')
}
