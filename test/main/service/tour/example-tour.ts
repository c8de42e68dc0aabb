import { planAt } from '../../../../src-main/service/plan-at.ts'
import { reportOfSample } from '../../../../src-main/service/report-of-sample.ts'
import { createTour, type Obstacle, type Tour } from '../../../../src-main/service/tour/tour.ts'
import type { Progress, Result } from '../../../../src-shared/change/messages.ts'
import type { ChangeView } from '../../../../src-shared/change/proof.ts'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import type { Outcome } from '../../../../src-shared/ipc/contract.ts'
import { failed } from '../../../../src-shared/ipc/failed.ts'
import type { Deed } from '../../../../src-shared/tour/deed.ts'

/** A tour of real samples whose clock a test holds, and what it told. */
export interface ExampleTour {
  readonly tour: Tour
  readonly told: Progress[]
  readonly moves: string[]
  readonly restarts: string[]
  /** Lets time pass, in milliseconds, and what was to happen by then. */
  pass(milliseconds: number): void
  /** What goes wrong from now on. */
  hinder(obstacle: Obstacle | undefined): void
}

/** Plans and reports are the real ones; only nobody waits. */
export function exampleTour(): ExampleTour {
  let now = Date.UTC(2026, 10, 26, 8)
  let due: { at: number; action: () => void } | undefined
  let obstacle: Obstacle | undefined
  const told: Progress[] = []
  const moves: string[] = []
  const restarts: string[] = []
  const tour = createTour({
    async inspect(id, scratch) {
      const report = await reportOfSample(id, scratch)
      return report ? { ok: true, value: report } : failed('not-found', id)
    },
    plan: (sample, scratch, choice) => planAt({ sample, scratch }, choice),
    now: () => now,
    wait: async () => {},
    schedule(milliseconds, action) {
      due = { at: now + milliseconds, action }
      return () => {
        due = undefined
      }
    },
    newDigits: () => '00ff',
    onRestart: (sample) => restarts.push(sample),
    obstacle: () => obstacle,
  })
  tour.listen(({ progress }) => told.push(progress))
  tour.listenToMoves(({ sample }) => moves.push(sample))
  return {
    tour,
    told,
    moves,
    restarts,
    pass(milliseconds) {
      now += milliseconds
      if (due && due.at <= now) due.action()
    },
    hinder: (found) => {
      obstacle = found
    },
  }
}

/** What a call gave, where it has to. */
export function given<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.failure.message)
  return outcome.value
}

/** The report of a sample as a tour left it. */
export async function reportIn({ tour }: ExampleTour, sample: string): Promise<HostReport> {
  const report = await reportOfSample(sample, tour.scratchOf(sample))
  if (!report) throw new Error(`no sample ${sample}`)
  return report
}

/** Does something on a sample and gives the answer of what stands for the helper. */
export async function act({ tour }: ExampleTour, sample: string, deed: Deed): Promise<Result> {
  const outcome = given(await tour.act(sample, deed))
  if (outcome.tag !== 'answered') throw new Error(outcome.tag)
  return outcome.result
}

/** Where a sample stands. */
export async function viewIn({ tour }: ExampleTour, sample: string): Promise<ChangeView> {
  return given(await tour.view(sample))
}
