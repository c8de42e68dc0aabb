import { z } from 'zod'
import type { SystemPart } from './note.ts'

/**
 * How the root program is installed. package: by a package, which is all that is needed. current, outdated: as a system
 * part of this version, or of another one. damaged: a part of it is gone. absent: not at all.
 */
export const systemStateSchema = z.object({
  state: z.enum(['package', 'current', 'outdated', 'damaged', 'absent']),
  /** The version that is installed as a system part; null where none is. */
  installed: z.string().nullable(),
  /** The version of this program. */
  version: z.string(),
  /** This program cannot do without: it runs from where root cannot read it. */
  isNeeded: z.boolean(),
})

export type SystemState = z.infer<typeof systemStateSchema>

/** What is seen of the machine and of this program. */
export interface SystemFacts {
  readonly hasPackage: boolean
  readonly part: SystemPart | undefined
  /** Whether every file that the part names is there. */
  readonly isWhole: boolean
  readonly version: string
  readonly isNeeded: boolean
}

/** The state that these facts make. */
export function systemStateOf({ hasPackage, part, isWhole, version, isNeeded }: SystemFacts): SystemState {
  const installed = part?.version ?? null
  return { state: stateOf(), installed, version, isNeeded: isNeeded && !hasPackage }

  function stateOf(): SystemState['state'] {
    if (hasPackage) return 'package'
    if (part === undefined) return 'absent'
    if (!isWhole) return 'damaged'
    return part.version === version ? 'current' : 'outdated'
  }
}
