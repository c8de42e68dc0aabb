import { describe, expect, it } from 'vitest'
import { outcomeView } from '../../../src-renderer/places/apply/outcome-view.ts'
import type { Asked } from '../../../src-renderer/state/changes.ts'
import type { Result } from '../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import { changeViewWith, choiceWith, planWith, proofWith, recordWith, viewOf } from '../changes.ts'

const record = recordWith()
const id = record.id
const apply: Asked = { verb: 'apply', choice: choiceWith(), digest: record.digest, steps: [] }
const undo: Asked = { verb: 'undo', transaction: id }
const inForce = viewOf(record, proofWith(), false)
const left = [{ code: 'file', place: '/etc/x', text: 'Somebody changed it.' }]

const view = (value: ChangeOutcome, asked: Asked = apply, now = changeViewWith()) =>
  outcomeView(asked, { ok: true, value }, now)
const answered = (result: Result, asked: Asked = apply) => view({ tag: 'answered', result }, asked)

describe('an answer of the helper', () => {
  it('after an apply says that the restart is the next step, and how long the guard waits', () => {
    const shown = answered({ tag: 'applied', record, restart: true })
    expect(shown.tone).toBe('good')
    expect(shown.lead.join(' ')).toMatch(/restart this computer yourself.*within 10 minutes/)
    expect(shown.next).toEqual(['proof'])
  })

  it('says nothing of a guard that is off, and nothing of a restart that is not needed', () => {
    const off = recordWith({ choice: choiceWith({ guardMinutes: 0 }) })
    expect(answered({ tag: 'applied', record: off, restart: true }).lead.join(' ')).not.toMatch(/minute/)
    expect(answered({ tag: 'applied', record, restart: false }).lead.join(' ')).toMatch(/No restart/)
  })

  it('after an undo lists what was left alone', () => {
    const clean = answered({ tag: 'undone', record, restart: true, left: [] }, undo)
    expect(clean).toMatchObject({ tone: 'good', next: ['cards', 'history'] })
    expect(clean.lead.join(' ')).toContain('restart when it suits you')
    const kept = answered({ tag: 'undone', record, restart: false, left }, undo)
    expect(kept.tone).toBe('careful')
    expect(kept.deviations?.all).toEqual(left)
  })

  it('that refuses or failed leads back to where it was asked', () => {
    const refusals = [{ code: 'x', text: 'No.' }]
    expect(answered({ tag: 'refused', refusals })).toMatchObject({ tone: 'bad', next: ['plan'] })
    expect(answered({ tag: 'refused', refusals }, undo).next).toEqual(['proof'])
    const problem = { code: 'full', text: 'Full.' }
    for (const state of ['before', 'unchanged'] as const) {
      const shown = answered({ tag: 'failed', problem, state, left: [] })
      expect(shown.lead[0]).toContain('as it was before')
      expect(shown.notices?.all).toEqual([problem])
      expect(shown.next[0]).toBe('plan')
    }
    const between = answered({ tag: 'failed', problem, state: 'between', left })
    expect(between.title).toContain('could not be put back')
    expect(between.deviations?.all).toEqual(left)
    expect(between.next[0]).toBe('proof')
  })

  it.each([
    { tag: 'confirmed', record },
    { tag: 'paused', on: true },
    { tag: 'paused', on: false },
    { tag: 'recovered', to: 'before', record, left: [] },
    { tag: 'recovered', to: 'after', record, left: [] },
    { tag: 'recovered', to: 'nothing-to-do', record: null, left: [] },
    { tag: 'inspected', deviations: [], record },
  ] as const)('has its own words: %j', (result) => {
    const shown = answered(result as Result)
    expect(shown.tone).toBe('good')
    expect(shown.title).not.toContain('app.')
    expect(shown.lead.join()).not.toContain('app.')
  })
})

describe('an outcome without an answer', () => {
  it.each(['cancelled', 'not-authorised', 'helper-missing'] as const)(
    '%s says so and can be tried again',
    (tag) => {
      const shown = view({ tag, text: 'Because.' })
      expect(shown.title).toContain('Nothing was changed')
      expect(shown.lead).toEqual(['Because.'])
      expect(shown.next).toEqual(['again', 'plan'])
      expect(view({ tag, text: 'Because.' }, undo).next).toEqual(['again', 'proof'])
    },
  )

  it('no-agent gives the command, until it was run', () => {
    const outcome = { tag: 'no-agent', text: 'No agent.', command: 'sudo handoverctl apply' } as const
    expect(view(outcome).command).toBe('sudo handoverctl apply')
    const done = view(outcome, apply, inForce)
    expect(done.command).toBeUndefined()
    expect(done.title).toBe(answered({ tag: 'applied', record, restart: true }).title)
    const undone = viewOf(recordWith({ phase: 'undone', left }), null, true)
    expect(view(outcome, undo, undone)).toMatchObject({ tone: 'careful', deviations: { all: left } })
    const onDemand = recordWith({ plan: planWith({ restarts: 0 }) })
    expect(view(outcome, apply, viewOf(onDemand, null, false)).title).toBe('Done. It is in effect')
  })

  it('helper-failed says what it left behind, as far as that is known', () => {
    const failed = { tag: 'helper-failed', text: 'Ended with code 139.' } as const
    const leadOf = (now: Parameters<typeof outcomeView>[2]) =>
      outcomeView({ verb: 'pause', on: true }, { ok: true, value: failed }, now).lead[1]
    expect(leadOf(undefined)).toMatch(/not known yet/)
    expect(leadOf(changeViewWith())).toMatch(/as it was before/)
    expect(leadOf(inForce)).toMatch(/on disk and complete/)
    expect(leadOf(viewOf(recordWith({ phase: 'applying' }), null, false))).toMatch(/cut short/)
  })

  it('of the service itself never claims that nothing was changed', () => {
    const failure = { tag: 'unavailable', message: 'Gone.' } as const
    const shown = outcomeView(apply, { ok: false, failure }, changeViewWith())
    expect(shown.lead).toEqual(['Gone.', expect.stringMatching(/may have been made or not/)])
    expect(shown.next[0]).toBe('proof')
  })
})
