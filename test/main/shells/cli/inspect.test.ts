import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../src-main/shells/cli/run.ts'
import { columns } from '../../../../src-main/shells/cli/text/wrap.ts'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import { withRoot } from '../../../fixtures/build-root.ts'
import { readHosts } from '../../../fixtures/hosts.ts'

const project = new URL('../../../../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('docs/host-report.schema.json', project), 'utf8'))
const matchesSchema = new Ajv2020({ strict: false }).compile(schema)
const hosts = readHosts()
const built = new URL('dist/handoverctl.mjs', project).pathname

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

const cardsOf = (report: HostReport) =>
  report.cards.map(({ address, functions, groups, bindSet }) => ({ address, functions, groups, bindSet }))

describe('handoverctl inspect', () => {
  it.each(hosts)('tells the cards of $name by the documented schema', async ({ description, cards }) => {
    await withRoot(description, async (folder) => {
      const { code, printed } = await handoverctl('inspect', '--root', folder, '--json')
      expect(code).toBe(0)
      const report: HostReport = JSON.parse(printed)
      matchesSchema(report)
      expect(matchesSchema.errors).toBeNull()
      expect(cardsOf(report)).toStrictEqual(cards)
    })
  })

  it.each(hosts.slice(0, 12))('fits $name into 80 columns, without colour', async ({ description }) => {
    await withRoot(description, async (folder) => {
      const { printed } = await handoverctl('inspect', '--root', folder)
      for (const line of printed.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
      expect(printed).not.toContain('\u001b')
    })
  })

  it('looks at the machine at hand without failing', async () => {
    const { code, printed } = await handoverctl('inspect', '--json')
    const report: HostReport = JSON.parse(printed)
    expect(code).toBe(0)
    expect(matchesSchema(report)).toBe(true)
    expect(report.source).toEqual({ kind: 'live', name: null })
    expect(report.os.kernel).toMatch(/^\d+\.\d+/)
  })

  it('says of a folder that is no root that it is none', async () => {
    const { code, printed } = await handoverctl(
      'inspect',
      '--root',
      new URL('docs', project).pathname,
      '--json',
    )
    const report: HostReport = JSON.parse(printed)
    expect(code).toBe(0)
    expect(report.notes.map((note) => note.code)).toContain('not-a-root')
    expect(report.iommu.state).toBe('unknown')
  })

  it('fails with a sentence on a file that is no recording', async () => {
    const { code, complained } = await handoverctl(
      'inspect',
      '--root',
      new URL('README.md', project).pathname,
    )
    expect(code).toBe(1)
    expect(complained).toMatch(/README\.md/)
  })

  it.skipIf(!existsSync(built))('runs as built, as a program of its own', async () => {
    const run = promisify(execFile)
    const [host] = hosts
    if (!host) throw new Error('no fixture')
    await withRoot(host.description, async (folder) => {
      const { stdout } = await run(process.execPath, [built, 'inspect', '--root', folder, '--json'], {
        maxBuffer: 64 * 1024 * 1024,
      })
      expect(cardsOf(JSON.parse(stdout))).toStrictEqual(host.cards)
      const usage = await run(process.execPath, [built, 'frobnicate']).catch(
        (error: { code: number }) => error,
      )
      expect(usage).toMatchObject({ code: 2 })
    })
  })

  it.skipIf(!existsSync(built))('ends quietly when nobody reads on', async () => {
    const run = promisify(execFile)
    const [host] = hosts
    if (!host) throw new Error('no fixture')
    await withRoot(host.description, async (folder) => {
      const line = `"${process.execPath}" "${built}" inspect --json --root "${folder}" | head -c 9`
      expect(await run('sh', ['-c', line])).toEqual({ stdout: '{"schema"', stderr: '' })
    })
  })
})
