// The kernel writes the domain with "%04x": at least four digits, and more only without leading zeros.
const ADDRESS = /^([0-9a-f]{4}|[1-9a-f][0-9a-f]{4,7}):([0-9a-f]{2}):([0-9a-f]{2})\.([0-7])$/

/** A PCI address taken apart; all numbers, the domain up to 32 bits (VMD bridges use 10000 and above). */
export interface AddressParts {
  readonly domain: number
  readonly bus: number
  readonly slot: number
  readonly function: number
}

/** Takes `dddd:bb:ss.f` apart; undefined for anything else. Domains have four to eight hex digits. */
export function parseAddress(text: string): AddressParts | undefined {
  const match = ADDRESS.exec(text)
  if (!match) return undefined
  const [, domain = '', bus = '', slot = '', fn = ''] = match
  return {
    domain: Number.parseInt(domain, 16),
    bus: Number.parseInt(bus, 16),
    slot: Number.parseInt(slot, 16),
    function: Number.parseInt(fn, 16),
  }
}

/** The slot of an address: `dddd:bb:ss`. */
export function slotOf(address: string): string {
  return address.slice(0, address.lastIndexOf('.'))
}

/** Orders addresses as `lspci` does: by domain, bus, slot, function as numbers. */
export function compareAddresses(a: string, b: string): number {
  // At the same width hex digits compare as numbers do, and a domain of more digits is the greater number.
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
