import type { ChangeView, Proof } from '../../../src-shared/change/proof.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { Tone } from '../../parts/status.tsx'
import { isMoving, waitsForRestart } from '../../state/changes.ts'

/** What a person can do on the proof. */
export type Deed =
  | 'keep'
  | 'undo'
  | 'pause'
  | 'unpause'
  | 'see-progress'
  | 'plan'
  | 'cards'
  | 'machines'
  | 'restart'

/** The proof, ready to be shown: the state in a title and sentences, and what can be done, the first suggested. */
export interface ProofPage {
  readonly tone: Tone
  readonly title: string
  readonly lead: readonly string[]
  readonly deeds: readonly Deed[]
  /** The change that the deeds are about. */
  readonly record: ChangeRecord | undefined
  readonly proof: Proof | undefined
  /** By when it has to be kept, in milliseconds since 1970; undefined where no guard waits. */
  readonly confirmBy: number | undefined
}

/**
 * What the proof says of where the machine stands. `isAtWork`: a change that is neither as before nor as after is
 * being worked on, as far as that can be told, and was not cut short.
 */
export function proofPage(view: ChangeView, isAtWork: boolean): ProofPage {
  const { current, proof } = view
  const page = { record: current ?? undefined, proof: proof ?? undefined, confirmBy: undefined }
  if (current === null) return { ...page, ...withoutChange(view) }
  if (isMoving(current)) return { ...page, ...moving(isAtWork) }
  if (!proof) {
    const lead = [say('app.proof.applied-lead')]
    return {
      ...page,
      tone: 'unknown',
      title: say('app.proof.applied'),
      lead,
      deeds: deedsOf(current, undefined),
    }
  }
  return {
    ...page,
    ...headOf(current, proof),
    lead: [proof.text],
    deeds: deedsOf(current, proof),
    confirmBy: current.phase === 'applied' ? (current.confirmBy ?? undefined) : undefined,
  }
}

/** The same for a sample machine, whose restart is pretended here where one would change something. */
export function onSample(page: ProofPage, view: ChangeView): ProofPage {
  if (!waitsForRestart(view)) return page
  return { ...page, deeds: ['restart', ...page.deeds.filter((deed) => deed !== 'machines')] }
}

/** The title; before the restart, and before it is kept, a sound change asks for something of the person. */
function headOf({ phase }: ChangeRecord, proof: Proof): Pick<ProofPage, 'tone' | 'title'> {
  const isTouched = proof.deviations.length > 0 || proof.rows.some(isLost)
  if (proof.state === 'waiting-for-restart' && isTouched) {
    return { tone: 'careful', title: say('app.proof.touched') }
  }
  const mustDecide = phase === 'applied' && proof.state === 'in-effect'
  return {
    tone: TONES[proof.state],
    title: say(mustDecide ? 'app.proof.in-effect-keep' : `app.proof.${proof.state}`),
  }
}

/** The next start would go without the change: something rewrote the kernel arguments since. */
function isLost({ id, verdict }: Proof['rows'][number]): boolean {
  return id === 'next' && verdict === 'differs'
}

const TONES: Readonly<Record<Proof['state'], Tone>> = {
  'waiting-for-restart': 'info',
  'in-effect': 'good',
  partly: 'careful',
  'started-without': 'careful',
  moved: 'careful',
  ended: 'info',
}

function deedsOf(record: ChangeRecord, proof: Proof | undefined): Deed[] {
  const canPause = record.plan.operations.some(({ kind }) => kind === 'arguments')
  const pause: Deed[] = canPause ? [record.paused ? 'unpause' : 'pause'] : []
  // What is kept for virtual machines waits for one; a paused change does not hold the card.
  const next: Deed[] = proof?.state === 'in-effect' && !record.paused ? ['machines'] : []
  if (record.phase === 'confirmed') return [...next, ...pause, 'undo']
  switch (proof?.state) {
    case 'in-effect':
      return ['keep', 'undo', ...pause]
    case 'partly':
    case 'moved':
      return ['undo', 'keep', ...pause]
    default:
      return ['undo', ...(record.paused ? pause : [])]
  }
}

function moving(isAtWork: boolean): Pick<ProofPage, 'tone' | 'title' | 'lead' | 'deeds'> {
  return isAtWork
    ? {
        tone: 'info',
        title: say('app.proof.at-work'),
        lead: [say('app.proof.at-work-lead')],
        deeds: ['see-progress'],
      }
    : {
        tone: 'careful',
        title: say('app.proof.cut-short'),
        lead: [say('app.proof.cut-short-lead')],
        deeds: ['undo'],
      }
}

/** Nothing is in force: because nothing was done yet, or because it was ended, by a person or without one. */
function withoutChange({ records, proof }: ChangeView): Pick<ProofPage, 'tone' | 'title' | 'lead' | 'deeds'> {
  const last = records[0]
  if (!last) {
    return {
      tone: 'info',
      title: say('app.proof.none'),
      lead: [say('app.proof.none-lead')],
      deeds: ['cards'],
    }
  }
  const lead = [proof?.text ?? say('app.proof.ended-lead')]
  switch (last.endedBy) {
    case 'guard':
      return {
        tone: 'careful',
        title: say('app.proof.guard'),
        lead: [...lead, say('app.proof.guard-next')],
        deeds: ['plan'],
      }
    case 'failure':
    case 'crash':
      return { tone: 'careful', title: say(`app.proof.${last.endedBy}`), lead, deeds: ['plan'] }
    default:
      return { tone: 'info', title: say('app.proof.ended'), lead, deeds: ['cards'] }
  }
}
