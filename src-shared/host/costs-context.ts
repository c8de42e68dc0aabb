import { say, type Values, type WordKey } from '../words/say.ts'
import type { Facts } from './facts.ts'
import { groupBy } from './group-by.ts'
import type { Cost } from './report-card.ts'
import type { Device } from './report-device.ts'
import { devicesAt } from './verdict-world.ts'

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

// Costs are asked for once for each card; the index over all functions is made once for a machine.
const devicesByClass = new WeakMap<Facts['devices'], ReadonlyMap<string, readonly Device[]>>()

/** The context of a bind set and of the card that needs it. */
export function costContext(
  facts: Facts,
  bindSet: readonly string[],
  cardFunctions: readonly string[],
): CostContext {
  const byClass =
    devicesByClass.get(facts.devices) ?? groupBy(facts.devices, (device) => device.class.slice(0, 2))
  devicesByClass.set(facts.devices, byClass)
  const taken = new Set(bindSet)
  return {
    facts,
    taken,
    takenDevices: devicesAt([...taken], facts),
    own: new Set(cardFunctions),
    ofClass: (base) => byClass.get(base) ?? [],
  }
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
