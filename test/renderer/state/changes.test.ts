import { describe, expect, it } from 'vitest'
import { describeMove } from '../../../src-renderer/state/change-news.ts'
import {
  type Asked,
  cameAbout,
  noStanding,
  opensOn,
  withProgress,
} from '../../../src-renderer/state/changes.ts'
import { changeViewWith, choiceWith, proofWith, recordWith, viewOf } from '../changes.ts'

const record = recordWith()
const inForce = viewOf(record, proofWith(), false)
const id = record.id

describe('what was asked for', () => {
  const apply: Asked = { verb: 'apply', choice: choiceWith(), digest: record.digest, steps: [] }
  const kept = viewOf(recordWith({ phase: 'confirmed' }), null, true)
  const undone = viewOf(recordWith({ phase: 'undone' }), null, true)
  it.each([
    ['an apply, by the change it asked for', apply, inForce, true],
    ['an apply, not by another change', { ...apply, digest: 'e'.repeat(64) }, inForce, false],
    [
      'an apply, not while it is at work',
      apply,
      viewOf(recordWith({ phase: 'applying' }), null, false),
      false,
    ],
    ['an apply, not where nothing is in force', apply, changeViewWith(), false],
    ['an undo', { verb: 'undo', transaction: id }, undone, true],
    ['an undo, not of another change', { verb: 'undo', transaction: 'other' }, undone, false],
    ['an undo, not before it is done', { verb: 'undo', transaction: id }, inForce, false],
    ['keeping it', { verb: 'confirm', transaction: id }, kept, true],
    ['keeping it, not before', { verb: 'confirm', transaction: id }, inForce, false],
    ['a pause', { verb: 'pause', on: true }, viewOf(recordWith({ paused: true }), null, true), true],
    ['a pause, not where there is none', { verb: 'pause', on: true }, inForce, false],
    ['the end of a pause', { verb: 'pause', on: false }, inForce, true],
  ] as const)('is seen to have come about: %s', (_what, asked, view, expected) => {
    expect(cameAbout(asked, view)).toBe(expected)
  })
})

describe('the app opens', () => {
  const now = record.changed + 60_000
  const ended = (endedBy: 'person' | 'guard' | 'failure' | 'crash') =>
    viewOf(recordWith({ phase: 'undone', endedBy }), null, true)
  it.each([
    ['a change waits', inForce],
    ['a change is at work or was cut short', viewOf(recordWith({ phase: 'undoing' }), null, true)],
    ['the guard ended one', ended('guard')],
    ['a crash ended one', ended('crash')],
    [
      'a change that was kept is not in effect',
      viewOf(recordWith({ phase: 'confirmed' }), proofWith({ state: 'moved' }), true),
    ],
  ])('on the proof where %s', (_what, view) => {
    expect(opensOn(view, now)).toBe('proof')
  })

  it('at the virtual machines where a card is kept for them', () => {
    expect(opensOn(viewOf(recordWith({ phase: 'confirmed' }), proofWith(), true), now)).toBe('machines')
  })

  it.each([
    ['nothing was changed', changeViewWith()],
    [
      'nothing could be read of a change that was kept',
      viewOf(recordWith({ phase: 'confirmed' }), null, true),
    ],
    ['a person took it back', ended('person')],
  ])('at its beginning where %s', (_what, view) => {
    expect(opensOn(view, now)).toBeUndefined()
  })

  it('at its beginning where a change was ended days ago', () => {
    expect(opensOn(ended('guard'), now + 2 * 24 * 3600 * 1000)).toBeUndefined()
  })
})

describe('progress', () => {
  it('is the last step told, and the last lines printed', () => {
    let slice = { ...noStanding }
    const step = { type: 'progress', percent: 40, operation: 'table', text: 'Writing.' } as const
    slice = { ...slice, ...withProgress(slice, step) }
    for (let line = 0; line < 1000; line += 1) {
      slice = { ...slice, ...withProgress(slice, { type: 'output', operation: null, line: `${line}` }) }
    }
    expect(slice.progress).toEqual(step)
    expect(slice.output).toHaveLength(400)
    expect(slice.output.at(-1)).toBe('999')
  })
})

describe('news of a change', () => {
  it('say what moved', () => {
    expect(describeMove(changeViewWith(), inForce)).toBe('The change is on disk.')
    expect(describeMove(inForce, viewOf(recordWith({ phase: 'undone' }), null, true))).toBe(
      'The change was taken back.',
    )
    expect(describeMove(inForce, viewOf(recordWith({ paused: true }), null, true))).toBe(
      'The next start goes without the change.',
    )
  })

  it('say nothing where nothing did, or where nothing is known from before', () => {
    expect(describeMove(inForce, inForce)).toBeUndefined()
    expect(describeMove(undefined, inForce)).toBeUndefined()
    expect(describeMove(changeViewWith(), changeViewWith())).toBeUndefined()
  })
})
