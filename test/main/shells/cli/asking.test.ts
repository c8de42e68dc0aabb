import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canEnterRoots, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { builtCommand, isBuilt, runBuilt } from './built-cli.ts'

const ready = isBuilt && canEnterRoots && existsSync('/usr/bin/script')

/** Runs handoverctl on a terminal of its own and types an answer when it asks. */
function atTerminal(answer: string, ...words: readonly string[]): Promise<{ code: number; shown: string }> {
  return new Promise((resolve) => {
    const line = [...builtCommand, ...words].map((word) => `'${word}'`).join(' ')
    const terminal = spawn('script', ['-qec', line, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
    let shown = ''
    terminal.stdout.setEncoding('utf8')
    terminal.stdout.on('data', (text: string) => {
      const asked = !shown.includes('[y/N]') && (shown + text).includes('[y/N]')
      shown += text
      if (asked) terminal.stdin.write(answer)
    })
    terminal.on('close', (code) => resolve({ code: code ?? -1, shown }))
  })
}

describe.skipIf(!ready)('on a terminal', () => {
  it('apply asks, takes only a clear yes for one, and shows how far it is on one line', {
    timeout: 60_000,
  }, async () => {
    await withScratchRoot({ family: 'debian', machine: 'intel-arc' }, async ({ path }) => {
      const apply = ['apply', '--card', '03:00.0', '--root', path]
      for (const answer of ['\n', 'n\n', 'yesterday\n', '\u0004']) {
        const { code, shown } = await atTerminal(answer, ...apply)
        expect([code, shown]).toEqual([4, expect.stringContaining('did not agree')])
      }
      expect((await runBuilt('history', '--root', path)).printed).toMatch(/changed nothing/)

      const { code, shown } = await atTerminal('y\n', ...apply)
      expect([code, shown]).toEqual([5, expect.stringContaining('takes effect at')])
      expect(shown).toMatch(/\r\u001b\[2K\[\d+ %\] /)
      // Coloured, as on every terminal.
      expect(shown).toContain('\u001b[1m')

      const kept = await atTerminal('no\n', 'undo', '--root', path)
      expect([kept.code, kept.shown]).toEqual([4, expect.stringContaining('Take this change back?')])
      // It was never started with the change, so that no restart is needed.
      expect((await atTerminal('YES\n', 'undo', '--root', path)).code).toBe(0)
    })
  })
})
