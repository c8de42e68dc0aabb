import { describe, expect, it } from 'vitest'
import { canUndo, standing } from '../../../src-renderer/places/history/record-view.ts'
import { proofPage } from '../../../src-renderer/places/proof/proof-view.ts'
import { waitsFor } from '../../../src-renderer/shell/change-banner.tsx'
import type { Proof } from '../../../src-shared/change/proof.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { changeViewWith, planWith, proofWith, recordWith, viewOf } from '../changes.ts'

const confirmBy = Date.UTC(2026, 10, 3, 12, 30)

function page(record: Partial<ChangeRecord>, proof: Partial<Proof> | null, isAtWork = false) {
  const view = viewOf(recordWith(record), proof && proofWith(proof), true)
  return proofPage(view, isAtWork)
}

describe('the proof', () => {
  it('asks for the decision where all is well, with the time that is left', () => {
    const shown = page({ confirmBy }, {})
    expect(shown).toMatchObject({ tone: 'good', title: 'It works. Keep it?', confirmBy })
    expect(shown.deeds).toEqual(['keep', 'undo', 'pause'])
  })

  it('asks for nothing once it is kept', () => {
    const shown = page({ phase: 'confirmed', confirmBy }, {})
    expect(shown).toMatchObject({ title: 'The change is in effect', confirmBy: undefined })
    expect(shown.deeds).toEqual(['machines', 'pause', 'undo'])
    expect(page({ phase: 'confirmed', paused: true }, {}).deeds).toEqual(['unpause', 'undo'])
  })

  it('offers no pause where no kernel argument is in the change', () => {
    const plan = planWith({ operations: [] })
    expect(page({ plan }, {}).deeds).toEqual(['keep', 'undo'])
  })

  it('does not offer to keep what has not been seen to work', () => {
    expect(page({}, { state: 'waiting-for-restart' }).deeds).toEqual(['undo'])
    expect(page({}, { state: 'started-without' }).deeds).toEqual(['undo'])
    expect(page({}, null)).toMatchObject({ tone: 'unknown', deeds: ['undo'] })
  })

  it('puts undo before keeping where something is amiss', () => {
    for (const state of ['partly', 'moved'] as const) {
      expect(page({ confirmBy }, { state })).toMatchObject({ tone: 'careful', confirmBy })
      expect(page({}, { state }).deeds.slice(0, 2)).toEqual(['undo', 'keep'])
    }
  })

  it('does not send a person into a restart that would go wrong', () => {
    const deviations = [{ code: 'file', place: '/etc/x', text: 'Changed.' }]
    const lost = [
      { id: 'next', title: 'Next', before: null, now: 'x', wanted: 'y', verdict: 'differs' },
    ] as const
    const state = 'waiting-for-restart'
    expect(page({}, { state }).title).toContain('Restart')
    for (const amiss of [{ deviations }, { rows: [...lost] }]) {
      const shown = page({}, { state, ...amiss })
      expect(shown.tone).toBe('careful')
      expect(shown.title).not.toContain('Restart')
    }
  })

  it('tells work that goes on from work that was cut short', () => {
    expect(page({ phase: 'applying' }, null, true).deeds).toEqual(['see-progress'])
    expect(page({ phase: 'undoing' }, null, false)).toMatchObject({ tone: 'careful', deeds: ['undo'] })
  })

  it.each([
    ['guard', 'Handover took the change back', 'plan'],
    ['failure', 'The last change did not work, and everything was put back', 'plan'],
    ['crash', 'The last change was cut short, and everything was put back', 'plan'],
    ['person', 'The change was taken back', 'cards'],
  ] as const)('says how a change ended by %s', (endedBy, title, deed) => {
    const shown = page({ phase: 'undone', endedBy }, { state: 'ended', text: 'So it ended.' })
    expect(shown).toMatchObject({ title, deeds: [deed], record: undefined })
    expect(shown.lead[0]).toBe('So it ended.')
  })

  it('says that nothing was changed', () => {
    expect(proofPage(changeViewWith(), false)).toMatchObject({ tone: 'info', deeds: ['cards'] })
  })
})

describe('the banner', () => {
  const words = (record: Partial<ChangeRecord>, state: Proof['state'], restarted = true, busy = false) =>
    waitsFor(viewOf(recordWith(record), proofWith({ state }), restarted), busy)?.words
  it('says what waits, and nothing once all is decided', () => {
    expect(words({}, 'waiting-for-restart', false)).toBe('app.change.banner.restart')
    expect(words({}, 'in-effect')).toBe('app.change.banner.confirm')
    expect(words({ phase: 'applying' }, 'partly', false)).toBe('app.change.banner.at-work')
    expect(words({ phase: 'applying' }, 'partly')).toBe('app.change.banner.cut-short')
    expect(words({ phase: 'confirmed' }, 'in-effect')).toBeUndefined()
    expect(words({ phase: 'undone' }, 'ended')).toBeUndefined()
    expect(words({ phase: 'confirmed' }, 'in-effect', true, true)).toBe('app.change.banner.at-work')
  })
})

describe('a change in the history', () => {
  it.each([
    [{ phase: 'confirmed' }, 'good', 'In force'],
    [{ phase: 'applied' }, 'careful', 'Not decided yet'],
    [{ phase: 'undone', endedBy: 'person' }, 'info', 'Taken back'],
    [{ phase: 'undone', endedBy: 'guard' }, 'careful', 'Taken back by the guard'],
    [{ phase: 'rolled-back', endedBy: 'failure' }, 'careful', 'Did not work, put back'],
    [{ phase: 'rolled-back', endedBy: 'crash' }, 'careful', 'Cut short, put back'],
    [{ phase: 'applying' }, 'info', 'At work'],
  ] as const)('%j', (given, tone, word) => {
    expect(standing(recordWith(given))).toEqual({ tone, word })
  })

  it('can be taken back while it is the one in force', () => {
    const record = recordWith()
    expect(canUndo(record, record)).toBe(true)
    expect(canUndo(record, null)).toBe(false)
    expect(canUndo(recordWith({ id: '20260101-000000-0000' }), record)).toBe(false)
    const moving = recordWith({ phase: 'undoing' })
    expect(canUndo(moving, moving)).toBe(false)
  })
})
