import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownFiles } from '../../../../src-main/service/resume/own-files.ts'
import { type ResumeParts, resume } from '../../../../src-main/service/resume/resume.ts'
import type { ChangeOutcome } from '../../../../src-shared/change/outcome.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { record } from '../../../shared/change/example-change.ts'

const applied = (restart: boolean): ChangeOutcome => ({
  tag: 'answered',
  result: { tag: 'applied', record: record(), restart },
})
const undone: ChangeOutcome = {
  tag: 'answered',
  result: { tag: 'undone', record: record({ phase: 'undone' }), restart: true, left: [] },
}

interface Home {
  readonly entry: string
  readonly note: string
  /** The app in one boot, as it starts there. */
  boot(id: string | undefined, change?: Partial<ResumeParts>): ReturnType<typeof resume>
}

function inHome(use: (home: Home) => void): Promise<void> {
  return withTemporaryFolder(8, async (folder) => {
    const [configHome, stateHome] = [join(folder, 'config'), join(folder, 'state')]
    use({
      entry: join(configHome, 'autostart/org.gpuhandover.Handover.desktop'),
      note: join(stateHome, 'handover/resume.json'),
      boot: (id, change = {}) =>
        resume({
          files: ownFiles,
          configHome,
          stateHome,
          bootId: () => id,
          program: '/opt/Handover/handover',
          productName: 'Handover',
          ...change,
        }),
    })
  })
}

describe('after a change that needs a restart', () => {
  it('the desktop starts the app in the next boot, on the proof, and once only', async () => {
    await inHome(({ boot, entry, note }) => {
      boot('one').after(applied(true))
      expect(readFileSync(entry, 'utf8')).toContain('Exec="/opt/Handover/handover" --resume\n')
      expect(boot('two').begin(['handover', '--resume'])).toBe('on-the-proof')
      expect([existsSync(entry), existsSync(note)]).toEqual([false, false])
      expect(boot('two').begin(['handover'])).toBe('as-usual')
    })
  })

  it('the app opens on the proof as well when a person is quicker than the desktop', async () => {
    await inHome(({ boot, entry }) => {
      boot('one').after(applied(true))
      expect(boot('two').begin(['handover'])).toBe('on-the-proof')
      expect(existsSync(entry)).toBe(false)
    })
  })

  it('a login without a restart opens nothing, and a person may open it as usual', async () => {
    await inHome(({ boot, entry }) => {
      boot('one').after(applied(true))
      expect(boot('one').begin(['handover', '--resume'])).toBe('wait')
      expect(boot('one').begin(['handover'])).toBe('as-usual')
      expect(existsSync(entry)).toBe(true)
    })
  })

  it('what was written is for its owner alone, and nothing else lies beside it', async () => {
    await inHome(({ boot, entry, note }) => {
      boot('one').after(applied(true))
      boot('one').after(applied(true))
      for (const file of [entry, note]) {
        expect(statSync(file).mode & 0o777).toBe(0o600)
        expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
        expect(readdirSync(dirname(file))).toHaveLength(1)
      }
    })
  })

  it('an undo takes it back', async () => {
    await inHome(({ boot, entry, note }) => {
      boot('one').after(applied(true))
      boot('one').after(undone)
      expect([existsSync(entry), existsSync(note)]).toEqual([false, false])
    })
  })
})

describe('nothing is written', () => {
  it.each<[string, ChangeOutcome, Partial<ResumeParts>, string | undefined]>([
    ['where no restart is needed', applied(false), {}, 'one'],
    ['where it was cancelled', { tag: 'cancelled', text: '' }, {}, 'one'],
    ['by a program that is not installed', applied(true), { program: undefined }, 'one'],
    ['by a program whose path no entry can hold', applied(true), { program: '/a\nb' }, 'one'],
    ['where the boot cannot be told', applied(true), {}, undefined],
  ])('%s', async (_, outcome, change, id) => {
    await inHome(({ boot, entry, note }) => {
      boot(id, change).after(outcome)
      expect([existsSync(entry), existsSync(note)]).toEqual([false, false])
    })
  })

  it('by halves: without the entry there is no note', async () => {
    await inHome(({ boot, entry, note }) => {
      mkdirSync(dirname(dirname(entry)), { recursive: true })
      writeFileSync(dirname(entry), 'a file in the place of the folder')
      boot('one').after(applied(true))
      expect(existsSync(note)).toBe(false)
    })
  })
})

describe('a note that cannot be understood', () => {
  it('stops no start, whatever it holds', async () => {
    const like = fc.record(
      {
        schema: fc.constantFrom(1, 2, '1'),
        transaction: fc.oneof(fc.string(), fc.anything()),
        bootId: fc.oneof(fc.constantFrom('one', 'two'), fc.anything()),
      },
      { requiredKeys: [] },
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      like.map((value) => JSON.stringify(value)),
    )
    await inHome(({ boot, entry, note }) => {
      mkdirSync(dirname(note), { recursive: true })
      fc.assert(
        fc.property(texts, fc.boolean(), (text, asked) => {
          writeFileSync(note, text)
          expect(['as-usual', 'on-the-proof', 'wait']).toContain(boot('two').begin(asked ? ['--resume'] : []))
          // Only a note of this very boot is of further use.
          if (existsSync(note)) expect(text).toContain('"bootId":"two"')
          expect(existsSync(entry)).toBe(false)
        }),
      )
    })
  })

  it.each(['', '{', '{"schema":2}', '[]', 'x'.repeat(100_000)])('is cleared away: %j', async (text) => {
    await inHome(({ boot, entry, note }) => {
      for (const file of [entry, note]) mkdirSync(dirname(file), { recursive: true })
      writeFileSync(entry, '')
      writeFileSync(note, text)
      // Whoever was started by the desktop after a change may have something to confirm.
      expect(boot('two').begin(['handover', '--resume'])).toBe('on-the-proof')
      expect([existsSync(entry), existsSync(note)]).toEqual([false, false])
    })
  })
})
