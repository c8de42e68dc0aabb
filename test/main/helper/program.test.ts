import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messageSchema } from '../../../src-shared/change/messages.ts'
import { withTemporaryFolder } from '../../fixtures/temporary-folder.ts'
import { put } from './tiny-host.ts'

let program = ''
let end = (): void => {}

// Built once, and run from a folder that holds nothing else: so it is copied to where it runs at boot.
beforeAll(
  () =>
    new Promise<void>((ready, failed) => {
      withTemporaryFolder(10, async (folder) => {
        const built = join(folder, 'built')
        await build({
          configFile: resolve('vite.helper.config.ts'),
          logLevel: 'error',
          build: { outDir: built },
        })
        expect(readdirSync(built)).toEqual(['handover-helper.mjs'])
        program = join(folder, 'helper.mjs')
        copyFileSync(join(built, 'handover-helper.mjs'), program)
        ready()
        await new Promise<void>((done) => {
          end = done
        })
      }).catch(failed)
    }),
  60_000,
)
afterAll(() => end())

interface Run {
  readonly messages: readonly ReturnType<typeof messageSchema.parse>[]
  readonly code: number | null
}

function run(args: readonly string[], input: string, environment: Record<string, string> = {}): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { PATH: '/usr/bin:/bin', ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString()
    })
    child.once('close', (code) => {
      const lines = output.trimEnd().split('\n')
      done({ code, messages: lines.map((line) => messageSchema.parse(JSON.parse(line))) })
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Runs it as a unit does: without a request, and with lines for the journal of the system. */
function runAsUnit(args: readonly string[], environment: Record<string, string> = {}): string {
  const { stdout } = spawnSync(process.execPath, [program, ...args], {
    env: { PATH: '/usr/bin:/bin', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  return stdout
}

const asked = (request: object): string => JSON.stringify({ protocol: 1, ...request })

describe('the helper as a program', () => {
  it('greets first, answers last, and is one file that needs no other', () =>
    withTemporaryFolder(10, async (root) => {
      put(root, '/etc/hostname', 'x\n')
      const { messages, code } = await run(['inspect', '--root', root], asked({ verb: 'inspect' }))
      expect(messages).toMatchObject([
        { type: 'greeting', program: 'gpu-handover-helper', protocol: 1 },
        { type: 'result', result: { tag: 'inspected', deviations: [], record: null } },
      ])
      expect(code).toBe(0)
      expect(readdirSync(root)).toEqual(['etc'])
    }))

  it.each([
    ['no JSON', ['inspect'], 'inspect'],
    ['another verb', ['undo'], asked({ verb: 'inspect' })],
    ['a path in the request', ['inspect'], asked({ verb: 'inspect', root: '/' })],
    ['nothing', ['inspect'], ''],
    ['an unknown option', ['inspect', '--force'], asked({ verb: 'inspect' })],
    ['an option without its folder', ['inspect', '--root'], asked({ verb: 'inspect' })],
    ['more than one folder', ['inspect', '--root', '/', '/'], asked({ verb: 'inspect' })],
  ])('refuses %s', async (_, args, input) => {
    const { messages, code } = await run(args, input)
    expect(messages.at(-1)).toMatchObject({ result: { tag: 'refused', refusals: [{ code: 'bad-request' }] } })
    expect(code).toBe(0)
  })

  it('takes no other root and no verb of the boot from a person behind pkexec', () =>
    withTemporaryFolder(1, async (root) => {
      const behind = { PKEXEC_UID: '1000' }
      const { messages } = await run(['inspect', '--root', root], asked({ verb: 'inspect' }), behind)
      expect(messages.at(-1)).toMatchObject({ result: { refusals: [{ code: 'bad-request' }] } })
      for (const verb of ['guard', 'refresh', 'recover', 'undo']) {
        expect(runAsUnit([verb], behind)).toMatch(/^The request makes no sense/)
      }
    }))

  it('finds nothing to do at boot on a machine that was never changed, and says so in words', () =>
    withTemporaryFolder(1, async (root) => {
      for (const verb of ['guard', 'recover', 'refresh']) {
        expect(runAsUnit([verb, '--root', root])).toBe('There is nothing to do.\n')
      }
      expect(runAsUnit(['undo', '--root', root])).toMatch(/^No change is in force/)
      expect(readdirSync(root)).toEqual([])
    }))

  it('answers in the language of the request, and at boot in that of the system', () =>
    withTemporaryFolder(1, async (root) => {
      const undo = { verb: 'undo', transaction: '20261122-131700-abcd' }
      const german = await run(['undo', '--root', root], asked({ ...undo, language: 'de' }))
      expect(german.messages.at(-1)).toMatchObject({
        result: {
          refusals: [
            { text: expect.stringMatching(/^Eine Änderung 20261122-131700-abcd ist nicht in Kraft/) },
          ],
        },
      })
      expect(runAsUnit(['guard', '--root', root], { LANG: 'es_ES.UTF-8' })).toBe('No hay nada que hacer.\n')
      const other = await run(['undo', '--root', root], asked({ ...undo, language: '../x' }))
      expect(other.messages.at(-1)).toMatchObject({ result: { refusals: [{ code: 'bad-request' }] } })
    }))

  it('says where a root is not to be had', async () => {
    const { messages } = await run(['inspect', '--root', '/no/such/folder'], asked({ verb: 'inspect' }))
    expect(messages.at(-1)).toMatchObject({ result: { refusals: [{ code: 'no-such-root' }] } })
  })
})
