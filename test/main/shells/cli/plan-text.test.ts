import { describe, expect, it } from 'vitest'
import { planText } from '../../../../src-main/shells/cli/text/plan-text.ts'
import { painter } from '../../../../src-main/shells/cli/text/style.ts'
import { defaultChoice } from '../../../../src-shared/plan/choice.ts'
import { unifiedDiff } from '../../../../src-shared/plan/present/unified-diff.ts'
import type { PlanView } from '../../../../src-shared/plan/view.ts'

const linesTo = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('')

function shown(before: string | undefined, after: string, full = false): string {
  const diff = unifiedDiff('/etc/x', before, after) ?? ''
  const view: PlanView = {
    outcome: {
      tag: 'planned',
      plan: {
        choice: defaultChoice([]),
        family: 'fedora',
        cards: [],
        bindSet: [],
        operations: [],
        costs: [],
        warnings: [],
        waysBack: [],
        restarts: 1,
        seconds: 60,
        groupsPreview: null,
      },
    },
    steps: [
      {
        id: 'x',
        title: 'Write /etc/x',
        why: 'It is needed.',
        diffs: [{ path: '/etc/x', text: diff }],
        commands: [],
        added: [],
        removed: [],
        undo: 'It goes.',
      },
    ],
    digest: null,
  }
  return planText(view, painter(false), full)
}

describe('the files of a plan on a terminal', () => {
  it('are shown by their first lines where they are new and long', () => {
    const text = shown(undefined, linesTo(180))
    expect(text).toContain('    +line 8\n    … 172 more lines; `--full` shows them\n')
    expect(text).not.toContain('line 9\n')
  })

  it('are shown whole where they are short, where that is asked for, and where a file changes', () => {
    expect(shown(undefined, linesTo(12))).toContain('+line 12\n')
    expect(shown(undefined, linesTo(13))).toContain('… 5 more lines')
    expect(shown(undefined, linesTo(180), true)).toContain('+line 180\n')
    for (const text of [shown(undefined, linesTo(12)), shown('old\n', linesTo(40))])
      expect(text).not.toContain('more line')
    expect(shown('old\n', linesTo(40))).toContain('+line 40\n')
  })
})
