import { z } from 'zod'
import { stateFolder } from '../../../src-shared/plan/own-files.ts'
import type { Refused } from '../../hosts/machine.ts'
import type { HelperParts } from '../parts.ts'

const folder = `${stateFolder}/lock`

const claimSchema = z.strictObject({
  pid: z.int().positive(),
  start: z.string(),
  boot: z.string(),
  who: z.string(),
  verb: z.string(),
})

/** Who holds the lock, and what for. */
export type Claim = z.infer<typeof claimSchema>

export type Locking =
  | { readonly tag: 'locked'; readonly release: () => void }
  | { readonly tag: 'busy'; readonly holder: Claim }
  | { readonly tag: 'refused'; readonly refused: Refused }

/**
 * Takes the one lock that every change of the machine needs. A claim is a file with the next number; making it is
 * atomic, and the highest number holds. A claim of a process that is gone, or of another boot, is passed by with the
 * next number and never removed by others while it could still be raced for, so that no two can hold it.
 */
export function lock(parts: HelperParts, verb: string): Locking {
  const { files } = parts.machine
  for (const [path, mode] of [
    [stateFolder, 0o755],
    [folder, 0o700],
  ] as const) {
    const made = files.makeFolder(path, mode)
    if (!made.ok) return { tag: 'refused', refused: made }
  }
  const last = numbers(parts).at(-1)
  const found = last === undefined ? undefined : claimAt(parts, last)
  if (found && parts.isAlive(found)) return { tag: 'busy', holder: found }
  const mine = (last ?? 0) + 1
  const claim: Claim = { ...parts.self, who: parts.who, verb }
  const made = files.create(placeOf(mine), JSON.stringify(claim), 0o600)
  if (made === 'exists') return { tag: 'busy', holder: claimAt(parts, mine) ?? claim }
  if (!made.ok) return { tag: 'refused', refused: made }
  const release = (): void => {
    // The lower ones first: while they are passed by, ours must still stand above them.
    for (const number of numbers(parts)) if (number <= mine) files.remove(placeOf(number))
  }
  const highest = numbers(parts).at(-1) ?? mine
  if (highest === mine) return { tag: 'locked', release }
  // Somebody who listed the claims at the same time was faster.
  files.remove(placeOf(mine))
  return { tag: 'busy', holder: claimAt(parts, highest) ?? claim }
}

/** Who holds the lock now; undefined where nobody does. */
export function holderOf(parts: HelperParts): Claim | undefined {
  const last = numbers(parts).at(-1)
  const found = last === undefined ? undefined : claimAt(parts, last)
  return found && parts.isAlive(found) ? found : undefined
}

function numbers({ machine }: HelperParts): number[] {
  return (machine.files.names(folder) ?? [])
    .filter((name) => /^[1-9][0-9]{0,8}$/.test(name))
    .map(Number)
    .toSorted((a, b) => a - b)
}

function placeOf(number: number): string {
  return `${folder}/${number}`
}

/** A claim that makes no sense was cut off by a power cut, and holds nothing. */
function claimAt({ machine }: HelperParts, number: number): Claim | undefined {
  try {
    const parsed = claimSchema.safeParse(JSON.parse(machine.files.text(placeOf(number)) ?? ''))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
