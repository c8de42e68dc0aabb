import { describe, expect, it } from 'vitest'
import { noticeOfMove, noticeOfOutcome } from '../../../src-shared/change/background-notice.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { changeViewWith, recordWith, viewOf } from '../../renderer/changes.ts'

const record = recordWith()
const problem = { code: 'dracut', text: 'dracut ended with 1.' }

describe('what is told of the end of a change', () => {
  it.each<[string, ChangeOutcome, string, string]>([
    [
      'applied',
      { tag: 'answered', result: { tag: 'applied', record, restart: true } },
      'Done. Restart when it suits you',
      'restart this computer yourself',
    ],
    [
      'applied without a restart',
      { tag: 'answered', result: { tag: 'applied', record, restart: false } },
      'Done. It is in effect',
      'No restart is needed',
    ],
    [
      'undone',
      { tag: 'answered', result: { tag: 'undone', record, restart: true, left: [] } },
      'The change was taken back',
      'restart when it suits you',
    ],
    [
      'refused',
      { tag: 'answered', result: { tag: 'refused', refusals: [problem] } },
      'Nothing was changed: a safety rule said no',
      'dracut ended with 1.',
    ],
    [
      'failed',
      { tag: 'answered', result: { tag: 'failed', problem, state: 'before', left: [] } },
      'It did not work, and everything was put back',
      'dracut ended with 1.',
    ],
    [
      'without an answer',
      { tag: 'helper-failed', text: 'It is gone.' },
      'It ended without an answer',
      'It is gone.',
    ],
    [
      'not allowed',
      { tag: 'not-authorised', text: 'Another seat.' },
      'Not allowed. Nothing was changed',
      'Another seat.',
    ],
  ])('%s', (_what, outcome, title, text) => {
    expect(noticeOfOutcome({ ok: true, value: outcome })).toEqual({
      title,
      text: expect.stringContaining(text),
      place: 'apply',
    })
  })

  it('is nothing where the person ended it', () => {
    expect(noticeOfOutcome({ ok: true, value: { tag: 'cancelled', text: 'No.' } })).toBeUndefined()
  })

  it('is that nothing is known, where nobody answered', () => {
    expect(noticeOfOutcome(failed('unavailable', 'Gone.'))).toMatchObject({
      title: 'It ended without an answer',
    })
  })
})

describe('what is told of a change that moved by itself', () => {
  const waiting = viewOf(record, null, true)
  const byGuard = viewOf(recordWith({ phase: 'undone', endedBy: 'guard' }), null, true)
  const byPerson = viewOf(recordWith({ phase: 'undone', endedBy: 'person' }), null, true)

  it('is the guard, and where to read of it', () => {
    expect(noticeOfMove(waiting, byGuard)).toMatchObject({ place: 'proof' })
  })

  it.each([
    ['what was so before', byGuard, byGuard],
    ['what a person did', waiting, byPerson],
    ['a beginning', changeViewWith(), waiting],
    ['what is seen for the first time', undefined, byGuard],
  ])('is not %s', (_what, before, after) => {
    expect(noticeOfMove(before, after)).toBeUndefined()
  })
})
