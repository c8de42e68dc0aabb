import { say } from '../words/say.ts'
import { bindSetOf, groupsOf, type Topology, topologyOf } from './bind-set.ts'
import { cardKind } from './card-kind.ts'
import { type CardDraft, type CardFunctions, findCards, findTwins } from './cards.ts'
import { isBuiltInScreen } from './connectors.ts'
import { costsOf } from './costs.ts'
import type { Facts } from './facts.ts'
import { iommuState } from './iommu-state.ts'
import { readiness } from './readiness/readiness.ts'
import type { HostReport, Note } from './report.ts'
import type { Connector, Holder } from './report-card.ts'
import type { Device } from './report-device.ts'
import { verdict } from './verdict.ts'

// Far more than any machine has. A root that was made up may show thousands of cards that are all twins, or that
// each demand every function there is: the report would grow with the square of it and past all memory.
const MOST_CARDS = 1024
const MOST_MOVED = 262_144

/**
 * From what was read to the host report: groups, cards, bind sets, costs, verdicts and readiness. Where there are
 * more cards than can be, or their bind sets hold more functions than can be, only the first are judged, by
 * address, and a note says so.
 */
export function assess(facts: Facts, source: HostReport['source']): HostReport {
  const state = iommuState(facts.iommu, facts.cpu.vendor, facts.devices)
  const groups = (facts.iommu.groups ?? []).map(({ id, type, devices }) => ({
    id,
    type: type ?? null,
    devices: [...devices],
  }))
  const topology = topologyOf(facts.devices, groups)
  const all = findCards(facts.devices)
  const found = withBindSets(all, topology)
  const twins = findTwins(found)
  const drafts = found.map((card) => ({
    ...draftOf(card, topology, facts),
    twins: [...(twins.get(card.display.address) ?? [])],
  }))
  const cards = drafts.map((card) => ({ ...card, ...verdict(card, { facts, state, cards: drafts }) }))
  return {
    schema: 1,
    source,
    os: facts.os,
    machine: facts.machine,
    cpu: facts.cpu,
    memory: facts.memory,
    firmware: facts.firmware,
    boot: facts.boot,
    iommu: {
      state,
      units: [...facts.iommu.units],
      interruptRemapping: facts.iommu.interruptRemapping ?? null,
      platformOptIn: facts.iommu.platformOptIn ?? null,
      groups,
    },
    devices: [...facts.devices],
    cards,
    setups: [...facts.setups],
    virtualization: facts.virtualization,
    readiness: readiness({ facts, state, cards }),
    notes: found.length < all.length ? [...facts.notes, tooManyCards(found.length)] : [...facts.notes],
  }
}

/** A card with all that has to move with it. */
interface CardWithBindSet extends CardFunctions {
  readonly bindSet: string[]
}

/** As many of the cards, with their bind sets, as stay within the limits. */
function withBindSets(cards: readonly CardFunctions[], topology: Topology): CardWithBindSet[] {
  const found: CardWithBindSet[] = []
  let moved = 0
  for (const card of cards.slice(0, MOST_CARDS)) {
    const bindSet = bindSetOf(card.functions.map(addressOf), topology)
    moved += bindSet.length
    if (moved > MOST_MOVED) break
    found.push({ ...card, bindSet })
  }
  return found
}

function tooManyCards(judged: number): Note {
  const path = '/sys/bus/pci/devices'
  return { code: 'too-large', path, text: say('note.too-many-cards', { path, judged }) }
}

function draftOf(card: CardWithBindSet, topology: Topology, facts: Facts): Omit<CardDraft, 'twins'> {
  const { bindSet } = card
  const functions = card.functions.map(addressOf)
  const own = new Set(functions)
  const connectors = facts.connectors.filter((connector) => own.has(connector.address))
  return {
    address: card.display.address,
    name: nameOf(card),
    kind: cardKind(card, facts.devices),
    functions,
    groups: groupsOf(functions, topology),
    bindSet,
    bootDisplay: card.functions.some((device) => device.bootVga),
    sessionDisplay: connectors.some((connector) => connector.enabled),
    connectors: connectors.map(toConnector),
    holders: holdersOf(own, facts),
    holdersComplete: facts.holdersComplete,
    claims: facts.claims.filter((claim) => claim.addresses.some((address) => own.has(address))),
    costs: costsOf(facts, bindSet, functions),
  }
}

const addressOf = (device: Device) => device.address

/** "NVIDIA GeForce RTX 3080": the maker's short name and the marketing name that pci.ids has in brackets. */
function nameOf({ display }: CardFunctions): string {
  const maker = /\[([^\]]+)\]\s*$/.exec(display.vendorName)?.[1] ?? display.vendorName
  const model = /\[([^\]]+)\]\s*$/.exec(display.deviceName)?.[1] ?? display.deviceName
  const brand = maker.split(/[/,]/)[0]?.replace(/ (Corporation|Inc\.?|Technology|Limited)\b.*$/, '') ?? maker
  return model.startsWith(brand) ? model : `${brand} ${model}`
}

function toConnector(connector: Facts['connectors'][number]): Connector {
  return {
    name: connector.name,
    connected: connector.status === 'connected',
    monitor: connector.monitor ?? null,
    internal: isBuiltInScreen(connector.name),
  }
}

/** One entry for each process, with all the nodes of the card that it has open. */
function holdersOf(own: ReadonlySet<string>, facts: Facts): Holder[] {
  const byPid = new Map<number, Holder>()
  for (const { pid, name, file, address } of facts.holders) {
    if (!own.has(address)) continue
    const known = byPid.get(pid)
    if (!known) byPid.set(pid, { pid, name, files: [file] })
    else if (!known.files.includes(file)) known.files.push(file)
  }
  return [...byPid.values()].sort((a, b) => a.pid - b.pid)
}
