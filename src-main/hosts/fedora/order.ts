/**
 * Compares two ids of the boot menu as rpm compares versions, which is how GRUB orders entries and grubby numbers
 * them: parts of digits by value, parts of letters by name, digits after letters, and ~ before everything
 * (rpm, rpmio/rpmvercmp.c). Negative where the first is the older.
 */
export function compareIds(one: string, other: string): number {
  const left = partsOf(one)
  const right = partsOf(other)
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const sign = compareParts(left[at], right[at])
    if (sign !== 0) return sign
  }
  return one < other ? -1 : one > other ? 1 : 0
}

function partsOf(id: string): string[] {
  return id.match(/\d+|[a-zA-Z]+|~/g) ?? []
}

function compareParts(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0
  if (one === '~') return -1
  if (other === '~') return 1
  if (one === undefined) return -1
  if (other === undefined) return 1
  const digits = /^\d/.test(one)
  if (digits !== /^\d/.test(other)) return digits ? 1 : -1
  if (!digits) return one < other ? -1 : 1
  const left = one.replace(/^0+/, '')
  const right = other.replace(/^0+/, '')
  if (left.length !== right.length) return left.length - right.length
  return left < right ? -1 : left > right ? 1 : 0
}
