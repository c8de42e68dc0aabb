import { compareAddresses } from '../../../../src-shared/host/address.ts'
import { groupBy } from '../../../../src-shared/host/group-by.ts'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Card, Cost } from '../../../../src-shared/host/report-card.ts'
import type { Device } from '../../../../src-shared/host/report-device.ts'

/**
 * What becomes of a function when the card is handed over. `card`: it is the card; `along`: it has to move too;
 * `way`: a bridge of a group that moves, which stays because it is only the way there; `stays`: not touched.
 */
export type Fate = 'card' | 'along' | 'way' | 'stays'

/** A place in the tree from the processor to a function. */
export interface TreeNode {
  /** The address of a function; `processor`, or `bus:dddd:bb` of a root bus. */
  readonly id: string
  readonly kind: 'processor' | 'bus' | 'bridge' | 'function' | 'rest'
  /** The node it hangs on; null for the processor. */
  readonly parent: string | null
  readonly device: Device | undefined
  readonly group: number | null
  readonly fate: Fate
  /** Whether it lies on the way from the processor to something that moves, or moves itself. */
  readonly isOnWay: boolean
  readonly costs: readonly Cost[]
  /** How many functions a `rest` stands for; 1 for everything else. */
  readonly count: number
}

export const PROCESSOR = 'processor'

/**
 * All functions of a machine as one tree, each node after the one it hangs on, siblings by address. Root buses are
 * nodes of their own where there is more than one. A function whose bridge is not listed, or that hangs on itself
 * over others, hangs on its root bus: a report from elsewhere may claim anything.
 */
export function machineTree(report: HostReport, card: Card | undefined): TreeNode[] {
  const devices = [...report.devices].sort((a, b) => compareAddresses(a.address, b.address))
  const byAddress = new Map(devices.map((device) => [device.address, device]))
  const children = groupBy(devices, ({ address, parent }) =>
    parent !== null && parent !== address && byAddress.has(parent) ? parent : '',
  )
  const fateOf = fates(card, byAddress)
  const costs = groupBy(card?.costs ?? [], ({ address }) => address)
  const roots = children.get('') ?? []
  const nodes: Omit<TreeNode, 'isOnWay'>[] = [plain(PROCESSOR, 'processor', null)]
  const seen = new Set<string>()
  const buses = new Set<string>()
  const addFrom = (root: Device, parent: string): void => {
    const pending: [Device, string][] = [[root, parent]]
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [device, above] = next
      if (seen.has(device.address)) continue
      seen.add(device.address)
      nodes.push({
        id: device.address,
        kind: device.bridge && device.headerType !== 0 ? 'bridge' : 'function',
        parent: above,
        device,
        group: device.group,
        fate: fateOf(device),
        costs: costs.get(device.address) ?? [],
        count: 1,
      })
      const below = children.get(device.address) ?? []
      for (const child of below.toReversed()) pending.push([child, device.address])
    }
  }
  // What is in a circle is under no root; its first function by address stands in for one.
  const isManyBuses = new Set(roots.map(busOf)).size > 1
  for (const root of [...roots, ...devices]) {
    if (seen.has(root.address)) continue
    const bus = busOf(root)
    if (isManyBuses && !buses.has(bus)) nodes.push(plain(bus, 'bus', PROCESSOR))
    buses.add(bus)
    addFrom(root, isManyBuses ? bus : PROCESSOR)
  }
  const ways = waysOf(nodes)
  return nodes.map((node) => ({ ...node, isOnWay: ways.has(node.id) }))
}

/** What moves, and everything above it. */
function waysOf(nodes: readonly Omit<TreeNode, 'isOnWay'>[]): ReadonlySet<string> {
  const ways = new Set<string>()
  // From the last on, so that each comes before the one it hangs on.
  for (const { id, parent, fate } of nodes.toReversed()) {
    if (fate === 'card' || fate === 'along' || ways.has(id)) ways.add(id).add(parent ?? id)
  }
  return ways
}

function busOf({ address }: Device): string {
  return `bus:${address.slice(0, address.lastIndexOf(':'))}`
}

function plain(id: string, kind: TreeNode['kind'], parent: string | null): Omit<TreeNode, 'isOnWay'> {
  return { id, kind, parent, device: undefined, group: null, fate: 'stays', costs: [], count: 1 }
}

function fates(card: Card | undefined, devices: ReadonlyMap<string, Device>): (device: Device) => Fate {
  const own = new Set(card?.functions ?? [])
  const moving = new Set(card?.bindSet ?? [])
  const groups = new Set([...moving].map((address) => devices.get(address)?.group ?? null))
  return ({ address, bridge, group }) => {
    if (own.has(address)) return 'card'
    if (moving.has(address)) return 'along'
    return bridge && group !== null && groups.has(group) ? 'way' : 'stays'
  }
}
