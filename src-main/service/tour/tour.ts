import { changeViewOf } from '../../../src-shared/change/change-view.ts'
import type { Progress, Result } from '../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import { changeInForce, confirmationDue } from '../../../src-shared/change/queries.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import type { PlanView } from '../../../src-shared/plan/view.ts'
import type { Deed } from '../../../src-shared/tour/deed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { bootIdOf, moves, type Scratch, untouched } from '../../samples/index.ts'
import { speakers } from '../speakers.ts'
import { answered, helperNotice, refused } from './answers.ts'
import { apply } from './apply.ts'
import { takeBack } from './take-back.ts'

/** What goes wrong on purpose: the prompt is dismissed, or the operation of this id fails. */
export type Obstacle = { readonly tag: 'dismissed' } | { readonly tag: 'fails'; readonly operation: string }

/** What touring a sample machine works with. */
export interface TourParts {
  readonly inspect: (sample: string, scratch: Scratch) => Promise<Outcome<HostReport>>
  readonly plan: (sample: string, scratch: Scratch, choice: Choice) => Promise<Outcome<PlanView>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Takes that long, in milliseconds, as the work on a real machine would. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Runs an action after some milliseconds, unless the function it gives back is called before. */
  readonly schedule: (milliseconds: number, action: () => void) => () => void
  /** Four digits in hex that no other change of the same second has. */
  readonly newDigits: () => string
  /** The machine was started anew: its VMs with it. */
  readonly onRestart: (sample: string) => void
  /** Left out: all goes well. */
  readonly obstacle?: () => Obstacle | undefined
}

/** The scratch copies of sample machines. They live as long as this does, and nothing of them reaches any disk. */
export interface Tour {
  readonly scratchOf: (sample: string) => Scratch
  /** Where the scratch copy stands, as for a real machine. */
  readonly view: (sample: string) => Promise<Outcome<ChangeView>>
  /** Does to the scratch copy what the helper does to a machine. Nobody is asked for a password. */
  readonly act: (sample: string, deed: Deed) => Promise<Outcome<ChangeOutcome>>
  /** Pretends the restart. Unavailable while something is at work. */
  readonly restart: (sample: string) => Promise<Outcome<ChangeView>>
  /** The functions that running VMs of the sample have. */
  readonly lend: (sample: string, functions: readonly string[]) => void
  /** Tells how far a deed is, until the function it gives back is called. */
  readonly listen: (listener: (told: Told) => void) => () => void
  /** Tells which sample is not as it was, until the function it gives back is called. */
  readonly listenToMoves: (listener: (moved: { readonly sample: string }) => void) => () => void
}

/** How far a deed on a sample is. */
interface Told {
  readonly sample: string
  readonly progress: Progress
}

/** What one deed works with. */
export interface Acting extends Pick<TourParts, 'now' | 'wait' | 'newDigits' | 'obstacle'> {
  readonly scratch: () => Scratch
  /** Puts another scratch copy in its place, and tells of it. */
  readonly move: (scratch: Scratch) => void
  readonly tell: (progress: Progress) => void
  readonly inspect: () => Promise<Outcome<HostReport>>
  readonly plan: (choice: Choice) => Promise<Outcome<PlanView>>
}

/** Tours over parts. What is at work on a sample keeps others from it until it has ended. */
export function createTour(parts: TourParts): Tour {
  const scratches = new Map<string, Scratch>()
  const busy = new Set<string>()
  const guards = new Map<string, () => void>()
  const progress = speakers<Told>()
  const moved = speakers<{ readonly sample: string }>()
  const scratchOf = (sample: string): Scratch => scratches.get(sample) ?? untouched

  function put(sample: string, scratch: Scratch): void {
    scratches.set(sample, scratch)
    setGuard(sample)
    moved.tell({ sample })
  }

  /** Without an answer in time the change is taken back, as the guard of a real machine does. */
  function setGuard(sample: string): void {
    guards.get(sample)?.()
    guards.delete(sample)
    const due = confirmationDue(changeInForce(scratchOf(sample).status))
    if (due === null) return
    guards.set(
      sample,
      parts.schedule(Math.max(0, due - parts.now()), () => {
        if (!busy.has(sample)) void alone(sample, () => takeBack(actingOn(sample), 'guard'))
      }),
    )
  }

  function actingOn(sample: string): Acting {
    const { now, wait, newDigits, obstacle } = parts
    return {
      now,
      wait,
      newDigits,
      ...(obstacle && { obstacle }),
      scratch: () => scratchOf(sample),
      move: (scratch) => put(sample, scratch),
      tell: (told) => progress.tell({ sample, progress: told }),
      inspect: () => parts.inspect(sample, scratchOf(sample)),
      plan: (choice) => parts.plan(sample, scratchOf(sample), choice),
    }
  }

  async function alone<Value>(sample: string, work: () => Promise<Value>): Promise<Value> {
    busy.add(sample)
    try {
      return await work()
    } finally {
      busy.delete(sample)
    }
  }

  async function view(sample: string): Promise<Outcome<ChangeView>> {
    const scratch = scratchOf(sample)
    const report = await parts.inspect(sample, scratch)
    if (!report.ok) return report
    return { ok: true, value: changeViewOf(scratch.status, report.value, bootIdOf(scratch)) }
  }

  return {
    scratchOf,
    view,
    async act(sample, deed) {
      if (busy.has(sample)) return answered(refused({ code: 'busy', text: say('tour.busy') }))
      return alone(sample, async () => done(actingOn(sample), deed))
    },
    async restart(sample) {
      if (busy.has(sample)) return failed('unavailable', say('tour.busy'))
      put(sample, moves.restarted(scratchOf(sample), parts.now()))
      parts.onRestart(sample)
      return view(sample)
    },
    lend(sample, functions) {
      const scratch = scratchOf(sample)
      const isSame = functions.join(' ') === scratch.lent.join(' ')
      if (!isSame) put(sample, { ...scratch, lent: [...functions] })
    },
    listen: progress.listen,
    listenToMoves: moved.listen,
  }
}

async function done(acting: Acting, deed: Deed): Promise<Outcome<ChangeOutcome>> {
  if (deed.verb === 'apply') return apply(acting, deed)
  const record = changeInForce(acting.scratch().status)
  const isMeant = deed.verb === 'pause' || record?.id === deed.transaction
  if (record === null || !isMeant) {
    const id = 'transaction' in deed ? deed.transaction : ''
    const code = deed.verb === 'pause' ? 'nothing-in-force' : 'no-such-change'
    return answered(refused(helperNotice(code, { id })))
  }
  switch (deed.verb) {
    case 'undo':
      return answered(await takeBack(acting, 'person'))
    case 'pause':
      acting.move(moves.paused(acting.scratch(), deed.on, acting.now()))
      return answered({ tag: 'paused', on: deed.on })
    case 'confirm': {
      const refusal = whyNotConfirmed(acting.scratch())
      if (refusal) return answered(refusal)
      acting.move(moves.confirmed(acting.scratch(), acting.now()))
      return answered({ tag: 'confirmed', record: changeInForce(acting.scratch().status) ?? record })
    }
  }
}

/** Only a start with the change in effect shows that it works. */
function whyNotConfirmed(scratch: Scratch): Result | undefined {
  const record = changeInForce(scratch.status)
  if (!record || record.plan.restarts === 0) return undefined
  if (record.bootId === bootIdOf(scratch)) {
    return refused(helperNotice('not-started-yet'))
  }
  return scratch.started ? undefined : refused(helperNotice('started-without'))
}
