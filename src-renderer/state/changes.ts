import type { Progress } from '../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { ChangeRecord } from '../../src-shared/change/record.ts'
import type { Outcome, Source } from '../../src-shared/ipc/contract.ts'
import type { Choice } from '../../src-shared/plan/choice.ts'
import type { StepView } from '../../src-shared/plan/view.ts'
import { sourceKey } from './machines.ts'
import { idle, type Remote } from './remote.ts'

/** What was asked of the helper in this window, or on a sample machine of what stands for it. */
export type Asked =
  | {
      readonly verb: 'apply'
      readonly choice: Choice
      readonly digest: string
      readonly steps: readonly StepView[]
    }
  | { readonly verb: 'undo'; readonly transaction: string }
  | { readonly verb: 'confirm'; readonly transaction: string }
  | { readonly verb: 'pause'; readonly on: boolean }

/** Something that was asked for, and how it ended; no outcome while it is at work. */
interface Action {
  readonly asked: Asked
  readonly outcome: Outcome<ChangeOutcome> | undefined
}

type Step = Extract<Progress, { type: 'progress' }>

/** Where one machine stands with Handover, and what is being done to it. */
export interface Standing {
  readonly change: Remote<ChangeView>
  readonly action: Action | undefined
  /** How far the helper is; also of a change that another window asked for. */
  readonly progress: Step | undefined
  /** The last lines that the tools printed. */
  readonly output: readonly string[]
}

/** The standing of this computer, and of the scratch copies of sample machines, by machine. */
export interface ChangesSlice {
  readonly standings: Readonly<Record<string, Standing>>
}

export const noStanding: Standing = { change: idle, action: undefined, progress: undefined, output: [] }

export const noChanges: ChangesSlice = { standings: {} }

/** What is known of where a machine stands. */
export function standingOf({ standings }: ChangesSlice, source: Source): Standing {
  return standings[sourceKey(source)] ?? noStanding
}

/** The same with something else about one machine. */
export function withStanding(slice: ChangesSlice, source: Source, changes: Partial<Standing>): ChangesSlice {
  const standing = { ...standingOf(slice, source), ...changes }
  return { standings: { ...slice.standings, [sourceKey(source)]: standing } }
}

const MOST_LINES = 400

/** The same after one more message of the helper. */
export function withProgress({ output }: Standing, message: Progress): Partial<Standing> {
  return message.type === 'progress'
    ? { progress: message }
    : { output: [...output, message.line].slice(-MOST_LINES) }
}

/** Whether something was asked for in this window and is not answered yet. */
export function isBusy({ action }: Pick<Standing, 'action'>): boolean {
  return action !== undefined && action.outcome === undefined
}

/** Whether the machine is not as it will be after a restart: with a change, without one, or without it once. */
export function waitsForRestart({ current, proof }: ChangeView): boolean {
  if (current) {
    const isOff = proof?.state === 'waiting-for-restart' || proof?.state === 'started-without'
    return isOff || current.paused
  }
  return proof?.rows.some(({ verdict }) => verdict === 'differs') ?? false
}

/**
 * Whether what was asked for has come about by another way, such as the command that a person ran in a terminal.
 */
export function cameAbout(asked: Asked, { current, records }: ChangeView): boolean {
  switch (asked.verb) {
    case 'apply':
      return current?.digest === asked.digest && isInForce(current)
    case 'undo':
      return records.some(({ id, phase }) => id === asked.transaction && phase === 'undone')
    case 'confirm':
      return current?.id === asked.transaction && current.phase === 'confirmed'
    case 'pause':
      return current !== null && current.paused === asked.on
  }
}

/** Whether a change is on disk and complete. */
export function isInForce({ phase }: ChangeRecord): boolean {
  return phase === 'applied' || phase === 'confirmed'
}

/** Whether a change is being made or taken back, or was cut short in the middle. */
export function isMoving({ phase }: ChangeRecord): boolean {
  return phase === 'applying' || phase === 'undoing'
}

const A_DAY = 24 * 60 * 60 * 1000

/**
 * Where the app opens: on the proof where a change waits for a restart or for its confirmation, was cut short, or was
 * ended within the last day by something else than a person; at the virtual machines where a card is kept for them;
 * on the plan where one was begun within the last week and nothing was changed since; undefined where nothing was done
 * yet. `now` and `plannedAt` in milliseconds since 1970.
 */
export function opensOn(
  { current, records, proof }: ChangeView,
  now: number,
  plannedAt?: number,
): 'proof' | 'machines' | 'plan' | undefined {
  if (current && current.phase !== 'confirmed') return 'proof'
  if (current) return proof?.state === 'in-effect' ? 'machines' : proof ? 'proof' : undefined
  const last = records[0]
  const isPlanned = plannedAt !== undefined && plannedAt > (last?.changed ?? 0)
  if (isPlanned && Math.abs(now - plannedAt) < 7 * A_DAY) return 'plan'
  if (!last || last.endedBy === null || last.endedBy === 'person') return undefined
  return Math.abs(now - last.changed) < A_DAY ? 'proof' : undefined
}
