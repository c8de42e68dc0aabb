import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../../../src-main/inspect/recording/archive-read.ts'
import { runCommandLine } from '../../../../src-main/shells/cli/run.ts'
import { columns } from '../../../../src-main/shells/cli/text/wrap.ts'
import { readPostedLogs } from '../../../fixtures/logs.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { builtCommand, isBuilt } from './built-cli.ts'

/** Runs a command line in this process and gives what it wrote. */
async function handoverctl(...words: string[]) {
  let printed = ''
  let complained = ''
  const code = await runCommandLine(words, {
    print: (text) => {
      printed += text
    },
    complain: (text) => {
      complained += text
    },
    colour: false,
  })
  return { code, printed, complained }
}

function withFile<Result>(content: string | Uint8Array, use: (file: string) => Promise<Result>) {
  return withTemporaryFolder(1, async (folder) => {
    const file = join(folder, 'boot.log')
    writeFileSync(file, content)
    return use(file)
  })
}

/** A system of which only a VM's log can be read. */
function withRoot<Result>(use: (root: string) => Promise<Result>) {
  return withTemporaryFolder(5, async (root) => {
    mkdirSync(join(root, 'sys'))
    const folder = join(root, 'var/log/libvirt/qemu')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'win11.log'), `qemu-system-x86_64: ${notViable}\n`)
    return use(root)
  })
}

const notViable = 'vfio 0000:01:00.0: group 14 is not viable'
const posted = readPostedLogs().filter(({ expected }) => expected !== 'none')

describe('handoverctl diagnose FILE --json', () => {
  it('gives a list, the most important first, each with what a program needs', async () => {
    await withFile(`kernel: a\nqemu-system-x86_64: ${notViable}\nkernel: b\n`, async (file) => {
      const { code, printed, complained } = await handoverctl('diagnose', file, '--json')
      expect(code).toBe(0)
      expect(complained).toBe('')
      expect(JSON.parse(printed)).toMatchObject([
        {
          id: 'group-not-viable',
          severity: 'error',
          line: 2,
          evidence: `qemu-system-x86_64: ${notViable}`,
          cause: expect.stringContaining('QEMU may not use 0000:01:00.0'),
          fix: { text: expect.any(String), action: 'attach-whole-group' },
        },
      ])
    })
  })

  it('gives an empty list for an ordinary log and for an empty one', async () => {
    for (const text of ['', 'systemd[1]: Started.\n'])
      await withFile(text, async (file) => {
        expect(await handoverctl('diagnose', file, '--json')).toEqual({
          code: 0,
          printed: '[]\n',
          complained: '',
        })
      })
  })

  it('is judged by another machine only where that is named', async () => {
    await withFile(`qemu-system-x86_64: ${notViable}\n`, async (file) => {
      const alone = await handoverctl('diagnose', file, '--json')
      await withRoot(async (root) => {
        const beside = await handoverctl('diagnose', file, '--json', '--root', root)
        expect(JSON.parse(beside.printed)).toMatchObject([{ id: 'group-not-viable', source: 'text' }])
      })
      expect(JSON.parse(alone.printed)).toMatchObject([{ confirmed: false }])
    })
  })
})

describe('handoverctl diagnose', () => {
  it('shows each problem with its line in context, the cause, the fix and the grounds, in 80 columns', async () => {
    const lines = posted.flatMap(({ lines: all }) => all)
    await withFile(`${lines.join('\n')}\n`, async (file) => {
      const { code, printed } = await handoverctl('diagnose', file)
      expect(code).toBe(0)
      const shown = printed.split('\n')
      for (const line of shown) expect([...line].length, line).toBeLessThanOrEqual(columns)
      expect(printed).not.toContain('\u001b')
      expect(printed.split('> ').length).toBeGreaterThan(80)
    })
  })

  it('says so where nothing is known, which is no proof that nothing is wrong', async () => {
    await withFile('kernel: fine\n', async (file) => {
      const { code, printed } = await handoverctl('diagnose', file)
      expect(code).toBe(0)
      expect(printed).toMatch(/no|Nothing/i)
      expect(printed).toContain('boot.log')
    })
  })

  it('reads the logs of a system below a folder', async () => {
    await withRoot(async (root) => {
      const { code, printed } = await handoverctl('diagnose', '--root', root)
      expect(code).toBe(0)
      expect(printed).toContain('win11')
      expect(printed).toContain(notViable)
    })
  })

  it('fails in a sentence for a file that is not there or is none', async () => {
    await withTemporaryFolder(1, async (folder) => {
      for (const file of [join(folder, 'gone.log'), folder]) {
        const { code, printed, complained } = await handoverctl('diagnose', file)
        expect(code).toBe(1)
        expect(printed).toBe('')
        expect(complained).toContain(file)
      }
    })
  })

  it.skipIf(!isBuilt)('reads standard input, whatever its bytes are', async () => {
    const [program, script] = builtCommand
    const { printed, code } = await new Promise<{ printed: string; code: unknown }>((resolve) => {
      const child = execFile(program, [script, 'diagnose', '-', '--json'], (error, stdout) =>
        resolve({ printed: stdout, code: error?.code ?? 0 }),
      )
      child.stdin?.end(Buffer.concat([Buffer.from([0, 255, 10]), Buffer.from(`vfio: ${notViable}`)]))
    })
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toMatchObject([{ id: 'group-not-viable', line: 2 }])
  })
})

describe('handoverctl capture --logs', () => {
  it('writes an archive for its owner only, and shows what is in it', async () => {
    await withRoot(async (root) => {
      const file = join(root, 'bundle.tar.gz')
      const { code, printed, complained } = await handoverctl('capture', '--logs', file, '--root', root)
      expect(code).toBe(0)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      const archive = await readArchive(readFileSync(file))
      const summary = archive.ok ? archive.tree.get('/handover-bundle/summary.md') : undefined
      expect(summary?.kind === 'file' && String(summary.content)).toBe(printed)
      expect(printed).toContain(notViable)
      expect(complained).toContain(file)

      const again = await handoverctl('capture', '--logs', file, '--root', root)
      expect(again).toMatchObject({ code: 1, printed: '', complained: expect.stringContaining(file) })
    })
  })

  it('prints only the text for "-", and writes nothing', async () => {
    await withRoot(async (root) => {
      const { code, printed, complained } = await handoverctl('capture', '--logs', '-', '--root', root)
      expect(code).toBe(0)
      expect(printed).toMatch(/^# Handover/)
      expect(complained).toBe('')
      const { printed: json } = await handoverctl('capture', '--logs', '-', '--root', root, '--json')
      expect(JSON.parse(json)).toMatchObject({
        text: expect.stringMatching(/^# Handover/),
        masked: expect.any(Array),
      })
    })
  })
})
