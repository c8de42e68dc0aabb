import { type CostRule, cost } from './costs-context.ts'

/** Network connections that go with the bind set. */
export const networkCosts: CostRule = ({ facts, taken, takenDevices, own, ofClass }) => {
  const isTaken = (address: string | undefined) => address !== undefined && taken.has(address)
  const remaining = facts.networks.filter((network) => !isTaken(network.address))
  const someUp = facts.networks.some((network) => network.up)
  const others = someUp ? remaining.filter((network) => network.up) : remaining
  const interfaces = facts.networks.flatMap(({ address, name, up, defaultRoute }) => {
    if (address === undefined || !taken.has(address)) return []
    const values = { interface: name }
    if (defaultRoute) return [cost(address, 'network', 'hurts', 'default-network', values)]
    const isLast = others.length === 0 && (up || !someUp)
    return [
      isLast
        ? cost(address, 'network', 'hurts', 'only-network', values)
        : cost(address, 'network', 'note', 'network', values),
    ]
  })
  const withInterface = new Set(facts.networks.map((network) => network.address))
  const bare = takenDevices.filter(
    (device) =>
      device.class.startsWith('02') && !own.has(device.address) && !withInterface.has(device.address),
  )
  const isOnly = facts.networks.length === 0 && ofClass('02').every((device) => taken.has(device.address))
  return [
    ...interfaces,
    ...bare.map(({ address, deviceName }) => {
      const values = { device: deviceName }
      if (isOnly) return cost(address, 'network', 'hurts', 'only-network-device', values)
      return facts.networks.length === 0
        ? cost(address, 'network', 'hurts', 'unknown-network', values)
        : cost(address, 'network', 'note', 'idle-network', values)
    }),
  ]
}
