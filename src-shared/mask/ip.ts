const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/
const V4_HEX = /^[0-9a-f]{8}$/i
const V6_HEX = /^[0-9a-f]{32}$/i
const V6_GROUP = /^[0-9a-f]{1,4}$/i

/**
 * The 4 or 16 bytes of an IP address in any of the ways the kernel writes one: dotted, with colons, as the 8
 * hex digits of /proc/net/route (lowest byte first, as on every machine that can run a VM) or as the 32 of
 * /proc/net/if_inet6. Undefined for anything else.
 */
export function ipBytes(text: string): readonly number[] | undefined {
  const dotted = V4.exec(text)
  if (dotted) {
    const bytes = dotted.slice(1).map(Number)
    return bytes.every((byte) => byte < 256) ? bytes : undefined
  }
  if (V4_HEX.test(text)) return hexBytes(text).reverse()
  if (V6_HEX.test(text)) return hexBytes(text)
  return text.includes(':') ? v6Bytes(text) : undefined
}

/** Writes the bytes of an address in the way that `like` is written. */
export function writeIp(bytes: readonly number[], like: string): string {
  if (V4.test(like)) return bytes.join('.')
  const hex = (source: readonly number[]) => source.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (V4_HEX.test(like)) return hex([...bytes].reverse()).toUpperCase()
  return V6_HEX.test(like) ? hex(bytes) : v6Text(hex(bytes))
}

/** The six bytes of the MAC address that an IPv6 address was made of (RFC 4291, appendix A). */
export function macInside(bytes: readonly number[]): readonly number[] | undefined {
  if (bytes.length !== 16 || bytes[11] !== 0xff || bytes[12] !== 0xfe) return undefined
  return flipped([...bytes.slice(8, 11), ...bytes.slice(13)])
}

/** The last eight bytes of the IPv6 address that is made of a MAC address. */
export function interfaceId(mac: readonly number[]): readonly number[] {
  const [a = 0, b = 0, c = 0, ...rest] = flipped(mac)
  return [a, b, c, 0xff, 0xfe, ...rest]
}

function flipped(mac: readonly number[]): readonly number[] {
  return mac.map((byte, index) => (index === 0 ? byte ^ 2 : byte))
}

function hexBytes(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}

function v6Bytes(text: string): readonly number[] | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const groups = [...(head ?? []), ...(tail ?? [])]
  const missing = 8 - groups.length
  if (!groups.every((group) => V6_GROUP.test(group))) return undefined
  if (tail ? missing < 1 : missing !== 0) return undefined
  const all = [...(head ?? []), ...Array<string>(missing).fill('0'), ...(tail ?? [])]
  return all.flatMap((group) => hexBytes(group.padStart(4, '0')))
}

function v6Text(hex: string): string {
  const groups = (hex.match(/.{4}/g) ?? []).map((group) => Number.parseInt(group, 16).toString(16))
  return groups.join(':').replace(/(?:^|:)0(?::0)+(?::|$)/, '::')
}
