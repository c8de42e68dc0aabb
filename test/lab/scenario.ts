import type { Lab } from './lab.ts'

/** Something that is proven on a machine. */
export interface Scenario {
  readonly name: string
  /** What it proves, in one sentence. */
  readonly proves: string
  /** Part of what runs after every change of the code; the others run before a release, by `--all`. */
  readonly core: boolean
  /** About how many minutes it takes; the longest begin first. */
  readonly minutes: number
  /** Installs Handover's own package, which is made before the first scenario begins. */
  readonly wantsPackages?: true
  /** Throws where the machine is not as it should be. */
  readonly run: (lab: Lab) => Promise<void>
}
