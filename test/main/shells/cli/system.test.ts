import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../../src-main/shells/cli/usage.ts'
import { changeOutcomeSchema } from '../../../../src-shared/change/outcome.ts'
import { systemStateSchema } from '../../../../src-shared/system-part/state.ts'
import { canEnterRoots, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { isOneFileBuilt, runOneFile } from '../one-file/built.ts'

describe('handoverctl system', () => {
  it.each([
    [['system'], 'status'],
    [['system', 'status'], 'status'],
    [['system', 'install'], 'install'],
    [['system', 'remove', '--json'], 'remove'],
  ])('%s is understood', (words, action) => {
    expect(parseCommandLine(words)).toMatchObject({ ok: true, command: { name: 'system', action } })
  })

  it.each([
    [['system', 'erase'], /"erase" is nothing that "system" does/],
    [['system', 'install', 'now'], /"now" is one word too many/],
    [['system', '--yes'], /--yes is not an option of "system"/],
  ])('%s is refused', (words, message) => {
    expect(parseCommandLine(words)).toMatchObject({ ok: false, message: expect.stringMatching(message) })
  })

  it.skipIf(!isOneFileBuilt || !canEnterRoots)('installs, tells and removes, as the one file', () =>
    withScratchRoot({ family: 'fedora', machine: 'one-card' }, (root) => {
      const run = (...words: string[]) => runOneFile(['system', ...words, '--root', root.path])
      const state = () => systemStateSchema.parse(JSON.parse(run('status', '--json').printed)).state
      expect(state()).toBe('absent')
      expect(run('status').printed).toContain('is not installed')
      const installed = run('install', '--json')
      expect(changeOutcomeSchema.parse(JSON.parse(installed.printed))).toMatchObject({
        tag: 'answered',
        result: { tag: 'system-part', isInstalled: true },
      })
      expect([installed.code, state()]).toEqual([0, 'current'])
      expect(run('remove')).toMatchObject({ code: 0, printed: expect.stringContaining('is gone') })
      expect(state()).toBe('absent')
      expect(run('remove')).toMatchObject({ code: 3, printed: expect.stringContaining('no system part') })
    }),
  )
})
