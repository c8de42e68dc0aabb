import { parseAddress } from '../../../src-shared/host/address.ts'
import type { Description, FunctionPart } from './description.ts'
import type { Entry } from './outline.ts'
import type { Problem } from './problem.ts'
import { flatten } from './reading.ts'
import { address } from './values.ts'

const ON_A_FUNCTION = new Set(['disk', 'net', 'keyboard', 'mouse', 'sound', 'gpu'])
const NAMED = new Set(['disk', 'part', 'volume', 'net', 'sound', 'process', 'vm', 'file'])

/**
 * What is wrong between the lines of a description: names given twice, addresses and disks that are nowhere
 * described, a function that hangs on no bridge or on the wrong bus, a group without an IOMMU.
 */
export function checkWhole(description: Description, entries: readonly Entry[]): Problem[] {
  const lines = flatten(entries)
  const functions = new Map(description.functions.map((part) => [part.address, part]))
  return [
    ...duplicates(lines),
    ...lines.flatMap((entry) => danglingAddresses(entry, functions)),
    ...danglingDisks(description, lines),
    ...lines.flatMap((entry) => misplacedFunctions(entry, functions)),
    ...strayGroups(description, lines, functions),
  ]
}

function duplicates(lines: readonly Entry[]): Problem[] {
  const seen = new Set<string>()
  return lines.flatMap(({ line, keyword, rest }) => {
    const key =
      address(keyword) ?? (NAMED.has(keyword) ? `${spaceOf(keyword)} ${rest.split(/\s/, 1)[0]}` : undefined)
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key)
      return []
    }
    return [{ line, code: 'duplicate', text: key }]
  })
}

/** Disks, partitions and volumes share one space of names. */
function spaceOf(keyword: string): string {
  return keyword === 'part' || keyword === 'volume' ? 'disk' : keyword
}

function danglingAddresses(
  { line, keyword, rest }: Entry,
  functions: ReadonlyMap<string, FunctionPart>,
): Problem[] {
  const words = (rest.split('|', 1)[0] ?? '').split(/\s+/)
  const pointers = address(keyword)
    ? words.filter((word) => word.startsWith('pf=')).map((word) => word.slice(3))
    : ON_A_FUNCTION.has(keyword)
      ? words
      : []
  return pointers
    .map(address)
    .filter((at) => at !== undefined && !functions.has(at))
    .map((at) => ({ line, code: 'unknown-address', text: at ?? '' }))
}

function danglingDisks({ disks, volumes }: Description, lines: readonly Entry[]): Problem[] {
  const known = new Set([
    ...disks.flatMap((disk) => [disk.name, ...disk.partitions.map((partition) => partition.name)]),
    ...volumes.map((volume) => volume.name),
  ])
  return volumes.flatMap(({ name, over }) => {
    const line =
      lines.find(({ keyword, rest }) => keyword === 'volume' && rest.split(/\s/, 1)[0] === name)?.line ?? 1
    return over
      .filter((below) => !known.has(below) || below === name)
      .map((below) => ({ line, code: 'unknown-device' as const, text: below }))
  })
}

function misplacedFunctions(entry: Entry, functions: ReadonlyMap<string, FunctionPart>): Problem[] {
  const parent = functions.get(address(entry.keyword) ?? '')
  const place = parent && parseAddress(parent.address)
  if (!parent || !place) return []
  const problems: Problem[] = []
  let bus: number | undefined
  for (const { line, keyword } of entry.children) {
    const child = parseAddress(address(keyword) ?? '')
    if (!child) continue
    const elsewhere = child.domain !== place.domain
    // A Volume Management Device is no bridge and opens a domain of its own.
    if (!elsewhere && parent.headerType === 0)
      problems.push({ line, code: 'not-a-bridge', text: parent.address })
    bus ??= child.bus
    const wrong = elsewhere ? parent.headerType !== 0 : child.bus !== bus || child.bus <= place.bus
    if (wrong) problems.push({ line, code: 'bus-mismatch', text: keyword })
  }
  return problems
}

function strayGroups(
  { iommu }: Description,
  lines: readonly Entry[],
  functions: ReadonlyMap<string, FunctionPart>,
): Problem[] {
  if (iommu === undefined || iommu.state === 'on') return []
  return lines
    .filter(({ keyword }) => functions.get(address(keyword) ?? '')?.group !== undefined)
    .map(({ line, keyword }) => ({ line, code: 'group-without-iommu', text: keyword }))
}
