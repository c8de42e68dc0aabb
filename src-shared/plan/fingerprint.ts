import type { Plan } from './plan.ts'

/**
 * The canonical text of what a plan does, whose SHA-256 is the digest that applying it asks for: the choice without
 * the bytes of a video BIOS (its operation has their hash), the family, the bind set, the operations without their
 * reasons, and the costs by address and code. Words, estimates and warnings do not count. Names of an object are in
 * the order of the alphabet, lists in their own; there are no blanks.
 */
export function planFingerprint(plan: Plan): string {
  const { choice, family, bindSet, operations, costs } = plan
  return canonical({
    choice: { ...choice, vbios: choice.vbios && { card: choice.vbios.card } },
    family,
    bindSet,
    operations: operations.map(({ why: _, ...operation }) => operation),
    costs: costs.map(({ address, code }) => ({ address, code })),
  })
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`)
  return `{${parts.join(',')}}`
}
