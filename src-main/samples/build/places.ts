import { parseAddress } from '../../../src-shared/host/address.ts'
import type { FunctionPart } from '../description/description.ts'

/** Where the functions of a machine stand under /sys/devices, by address. */
export type Places = ReadonlyMap<string, string>

/**
 * The folder of each function: inside its parent's, or in the folder of a root bus. A function that opens a
 * domain of its own (Volume Management Device) has the root bus of that domain inside.
 */
export function placesOf(functions: readonly FunctionPart[]): Places {
  const places = new Map<string, string>()
  for (const { address, parent } of functions) {
    const above = parent === undefined ? undefined : places.get(parent)
    const root = `pci${address.slice(0, address.lastIndexOf(':'))}`
    const behindBridge = above !== undefined && domainOf(parent ?? '') === domainOf(address)
    const folder = behindBridge ? above : `${above ?? '/sys/devices'}/${root}`
    places.set(address, `${folder}/${address}`)
  }
  return places
}

/** Folder of a function that is described; the parser lets no other address pass. */
export function placeOf(places: Places, address: string): string {
  const place = places.get(address)
  if (place === undefined) throw new Error(`no function ${address}`)
  return place
}

function domainOf(address: string): number | undefined {
  return parseAddress(address)?.domain
}
