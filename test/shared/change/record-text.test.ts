import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordFileName, recordText } from '../../../src-shared/change/record-text.ts'
import { anyText } from '../../any-text.ts'
import { recordWith } from '../../renderer/changes.ts'

describe('a change as a text', () => {
  it('says what it was, how it stands, and each step with its file, argument or command', () => {
    const text = recordText(recordWith({ phase: 'confirmed', who: 'jo' }))
    expect(text).toMatch(
      /^.+ held for virtual machines from the start, by jo: in force, confirmed\n\nNumber: \d/,
    )
    expect(text).toMatch(/\nWhat it did\n\n1\. /)
    expect(text).toMatch(/\n {3}\+\+\+ .*\/etc\/gpu-handover\/devices\n {3}@@ /)
    expect(text).toMatch(/\n {3}Undo: /)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('has the tabs of a file as blanks', () => {
    const record = recordWith()
    const [first] = record.plan.operations
    const title = 'a\tb'
    const plan = { ...record.plan, operations: first ? [{ ...first, why: title }] : [] }
    expect(recordText({ ...record, plan })).toContain('   a        b\n')
  })

  it('tells the problem, and what undo left alone', () => {
    const left = [{ code: 'changed', place: '/etc/default/grub', text: 'Somebody changed it.' }]
    const text = recordText(recordWith({ phase: 'undone', problem: { code: 'x', text: 'No room.' }, left }))
    expect(text).toMatch(
      /\n\nNo room\.\n\nNot put back, because somebody changed it since:\n- Somebody changed it\.\n/,
    )
  })

  it('holds no mark that hides or reorders its lines, whatever is in a record', () => {
    fc.assert(
      fc.property(anyText, anyText, (id, who) => {
        const record = recordWith({ id, who, problem: { code: 'x', text: who } })
        expect(recordText(record).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(recordFileName(record)).toMatch(/^handover-[\w-]{0,64}\.txt$/)
      }),
    )
  })
})
