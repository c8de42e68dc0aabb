import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeViewOf } from '../../../src-shared/change/change-view.ts'
import { changeViewSchema } from '../../../src-shared/change/proof.ts'
import { changeInForce, confirmationDue, historyOf } from '../../../src-shared/change/queries.ts'
import { phaseSchema, type Status } from '../../../src-shared/change/record.ts'
import { machine, machineInEffect, planFor, record } from './example-change.ts'

const status = (...records: Status['records']): Status => ({ schema: 1, records })
const undone = record({ id: '20261101-080000-0001', phase: 'undone', endedBy: 'person' })

describe('where a machine stands', () => {
  it('is nowhere without a change', () => {
    expect(changeViewOf(status(), machine(), 'one')).toEqual({
      records: [],
      current: null,
      proof: null,
      restarted: false,
    })
  })

  it('shows the change in force with its proof, newest first', () => {
    const view = changeViewOf(status(undone, record()), machineInEffect(), 'two')
    expect(changeViewSchema.parse(view)).toEqual(view)
    expect(view.records.map(({ id }) => id)).toEqual([record().id, undone.id])
    expect(view.current?.id).toBe(record().id)
    expect(view.proof?.state).toBe('in-effect')
    expect(view.restarted).toBe(true)
  })

  it('tells of the last change where none is in force any more', () => {
    const view = changeViewOf(status(undone), machine(), 'one')
    expect(view.current).toBeNull()
    expect(view.proof).toMatchObject({ transaction: undone.id, state: 'ended' })
  })

  it('does not claim a restart that it cannot know of', () => {
    expect(changeViewOf(status(record()), machine(), null).restarted).toBe(false)
  })
})

describe('what is in force', () => {
  it('is the one change that has not ended, whatever came before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phaseSchema.options), fc.nat(5), (phase, earlier) => {
        const all = status(...Array.from({ length: earlier }, () => undone), record({ phase }))
        const ended = phase === 'undone' || phase === 'rolled-back'
        expect(changeInForce(all)?.phase ?? null).toBe(ended ? null : phase)
      }),
    )
  })

  it('waits for a confirmation only between the restart and the answer', () => {
    expect(confirmationDue(null)).toBeNull()
    expect(confirmationDue(record())).toBeNull()
    expect(confirmationDue(record({ confirmBy: 5_000 }))).toBe(5_000)
    expect(confirmationDue(record({ phase: 'confirmed', confirmBy: 5_000 }))).toBeNull()
  })
})

describe('the history', () => {
  it('has a line for each change, newest first', () => {
    const lines = historyOf(status(undone, record({ phase: 'confirmed' })))
    expect(lines.map(({ id, ended }) => [id, ended])).toEqual([
      [record().id, null],
      [undone.id, 2_000],
    ])
    expect(lines[0]?.text).toBe(
      'RTX 3080 held for virtual machines from the start, by anna: in force, confirmed',
    )
    expect(lines[1]?.text).toContain('taken back')
  })

  it('says how each kind of end came about', () => {
    const line = (over: Parameters<typeof record>[0]) => historyOf(status(record(over)))[0]?.text
    expect(line({ phase: 'undone', endedBy: 'guard' })).toContain('nobody confirmed')
    expect(line({ phase: 'rolled-back', endedBy: 'crash' })).toContain('cut off')
    expect(line({ phase: 'rolled-back', endedBy: 'failure' })).toContain('failed')
  })

  it('shows names without control characters', () => {
    const plan = planFor({ cards: [{ address: '0000:01:00.0', name: 'A\u001b[2Jcard' }] })
    const text = historyOf(status(record({ who: 'ann\na' }, plan)))[0]?.text ?? ''
    expect(text).not.toMatch(/\p{Cc}/u)
  })
})
