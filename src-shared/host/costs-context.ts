import { say, type Values, type WordKey } from '../words/say.ts'
import type { Facts } from './facts.ts'
import type { Cost } from './report-card.ts'
import type { Device } from './report-device.ts'

/** What the rules of costs ask about one card. */
export interface CostContext {
  readonly facts: Facts
  /** Addresses of the bind set, in order. */
  readonly taken: ReadonlySet<string>
  /** The functions of the bind set that the machine shows. */
  readonly takenDevices: readonly Device[]
  /** Addresses of the card's own functions. */
  readonly own: ReadonlySet<string>
  /** All functions of the machine of one base class ("01" storage). */
  ofClass(base: string): readonly Device[]
}

/** A rule: what the host loses in one respect. */
export type CostRule = (context: CostContext) => Cost[]

interface Index {
  readonly byAddress: ReadonlyMap<string, Device>
  readonly byClass: ReadonlyMap<string, readonly Device[]>
}

// Costs are asked for once for each card; the index over all functions is made once for a machine.
const indexes = new WeakMap<Facts['devices'], Index>()

/** The context of a bind set and of the card that needs it. */
export function costContext(
  facts: Facts,
  bindSet: readonly string[],
  cardFunctions: readonly string[],
): CostContext {
  const index = indexes.get(facts.devices) ?? indexOf(facts.devices)
  indexes.set(facts.devices, index)
  const taken = new Set(bindSet)
  return {
    facts,
    taken,
    takenDevices: [...taken]
      .map((address) => index.byAddress.get(address))
      .filter((found) => found !== undefined),
    own: new Set(cardFunctions),
    ofClass: (base) => index.byClass.get(base) ?? [],
  }
}

function indexOf(devices: readonly Device[]): Index {
  const byClass = new Map<string, Device[]>()
  for (const device of devices) {
    const base = device.class.slice(0, 2)
    const others = byClass.get(base)
    if (others) others.push(device)
    else byClass.set(base, [device])
  }
  return { byAddress: new Map(devices.map((device) => [device.address, device])), byClass }
}

type CostCode<Key = WordKey> = Key extends `cost.${infer Code}` ? Code : never

/** A cost whose sentence is that of its code. */
export function cost(
  address: string,
  kind: Cost['kind'],
  severity: Cost['severity'],
  code: CostCode,
  values: Values = {},
): Cost {
  return { address, kind, severity, code, text: say(`cost.${code}`, values) }
}

const MOST_NAMED = 6

/** Names in a sentence, each once; of many only the first six and how many more there are. */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)]
  const list = unique.slice(0, MOST_NAMED).join(', ')
  const count = unique.length - MOST_NAMED
  return count > 0 ? say('cost.list-more', { list, count }) : list
}
