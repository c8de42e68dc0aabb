import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffLine, diffLines } from '../../../src-renderer/text/diff-lines.ts'
import type { DiffRow } from '../../../src-renderer/text/diff-rows.ts'
import { unifiedDiff } from '../../../src-shared/plan/present/unified-diff.ts'

const rowsOf = (diff: string) =>
  diffLines(diff).rows.map((row) =>
    row.kind === 'place' ? row.line.text : [row.before?.text ?? null, row.after?.text ?? null],
  )

describe('a diff side by side', () => {
  it('has what stays on both sides, and a line that became another beside it', () => {
    expect(rowsOf(['@@ -1,3 +1,4 @@', ' a', '-x=1 y=1', '+new', '+x=1 y=2', ' b'].join('\n'))).toEqual([
      '@@ -1,3 +1,4 @@',
      ['a', 'a'],
      [null, 'new'],
      ['x=1 y=1', 'x=1 y=2'],
      ['b', 'b'],
    ])
  })

  it('puts what is not alike side by side in its order', () => {
    expect(rowsOf(['@@ -1,2 +1,1 @@', '-one', '-two', '+three'].join('\n'))).toEqual([
      '@@ -1,2 +1,1 @@',
      ['one', 'three'],
      ['two', null],
    ])
  })

  it('shows a new file on one side only', () => {
    expect(rowsOf('--- /dev/null\n+++ /x\n@@ -0,0 +1,2 @@\n+a\n+b\n')).toEqual([
      '@@ -0,0 +1,2 @@',
      [null, 'a'],
      [null, 'b'],
    ])
  })

  const text = fc
    .array(fc.constantFrom('a b c', 'a b d', 'x', '', 'x y', '<a b="1"/>', '\t<a b="2"/>'), { maxLength: 30 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''))

  it('has each line of the diff once, in its order, with its number in the file', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('/x', before, after)
        if (diff === undefined) return
        const { rows, lines } = diffLines(diff)
        const side = (name: 'before' | 'after') =>
          rows.flatMap((row: DiffRow) => (row.kind === 'pair' ? (row[name] ?? []) : []))
        const of = (...kinds: DiffLine['kind'][]) => lines.filter(({ kind }) => kinds.includes(kind))
        expect(side('before')).toEqual(of('removed', 'same'))
        expect(side('after')).toEqual(of('added', 'same'))
        for (const line of side('before')) expect(line.text).toBe(before.split('\n')[(line.before ?? 0) - 1])
        for (const line of side('after')) expect(line.text).toBe(after.split('\n')[(line.after ?? 0) - 1])
      }),
    )
  })

  it('of thousands of lines is cut, and says by how much', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index % 2 ? '+a' : '-b'} ${index} end`)
    const { rows, left, added, removed } = diffLines(['@@ -1,15000 +1,15000 @@', ...lines].join('\n'))
    expect({ rows: rows.length, left, added, removed }).toEqual({
      rows: 501,
      left: 29_001,
      added: 15_000,
      removed: 15_000,
    })
  })
})
