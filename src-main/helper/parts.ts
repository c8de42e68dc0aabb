import type { Progress } from '../../src-shared/change/messages.ts'
import type { MachineBefore } from '../../src-shared/change/record.ts'
import type { Choice } from '../../src-shared/plan/choice.ts'
import type { Family, PlanOutcome } from '../../src-shared/plan/plan.ts'
import type { Host } from '../hosts/host.ts'
import type { HelperMachine } from './machine/files.ts'

/** What root's own look at the machine gives for a choice: the plan that would be applied, and its digest. */
export interface Looked {
  readonly outcome: PlanOutcome
  /** Digests of the plan as it is, and as it would be with a part of its costs kept quiet; null without a plan. */
  readonly digests: { readonly whole: string; readonly withoutCosts: readonly string[] } | null
  readonly before: MachineBefore
}

/** A process, told from a later one with the same number by its start and by the boot of the running system. */
export interface Holder {
  readonly pid: number
  /** Start of the process in clock ticks after the boot, as in /proc/PID/stat. */
  readonly start: string
  readonly boot: string
}

/** A file of the program that runs at boot. */
export interface ProgramFile {
  readonly name: string
  readonly mode: number
  readonly content: Uint8Array
}

/** Everything that the helper does to the world or learns from it. A test gives other parts; nothing else is used. */
export interface HelperParts {
  readonly machine: HelperMachine
  readonly hostOf: (family: Family) => Host
  /** Inspects the root anew and makes the plan of a choice. Changes nothing. */
  readonly look: (choice: Choice) => Promise<Looked>
  readonly clock: {
    /** Milliseconds since 1970. */
    readonly now: () => number
    /** Milliseconds that never jump, for waiting. */
    readonly steady: () => number
    readonly sleep: (milliseconds: number) => Promise<void>
  }
  /** Four hexadecimal digits that end the id of a new change. */
  readonly newDigits: () => string
  /** Who asks: the name of a login, or its number. */
  readonly who: string
  /** The boot of the root that is changed. */
  readonly bootId: string
  /** The program that the operation boot-program copies: the helper with all that it needs to run. */
  readonly program: () => readonly ProgramFile[]
  /** This process, as the lock names it. */
  readonly self: Holder
  readonly isAlive: (holder: Holder) => boolean
  /** Whether a person has a session open on this machine, here or over the network. */
  readonly sessions: () => Promise<'none' | 'open' | 'unknown'>
  /** Tells of progress and of what tools print. */
  readonly tell: (progress: Progress) => void
  /** Somebody asked the helper to stop: an apply is rolled back after the operation at work, a guard stops waiting. */
  readonly stopping: () => boolean
}
