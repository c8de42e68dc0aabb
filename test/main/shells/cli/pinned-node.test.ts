import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { needsNewerNode } from '../../../../src-main/shells/cli/pinned-node.ts'

const built = new URL('../../../../dist/handoverctl.mjs', import.meta.url).pathname
const system = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path)) ?? ''
const systemVersion = system === '' ? '' : execFileSync(system, ['--version'], { encoding: 'utf8' }).slice(1)

describe('an older Node', () => {
  it.each([
    ['inspect', true],
    ['inspect --json', true],
    ['capture out.tar.gz', true],
    ['web', true],
    ['plan --card 01:00.0', true],
    ['apply --yes', true],
    ['verify', true],
    ['confirm', true],
    ['pause', true],
    ['undo', true],
    ['history', true],
    ['inspect --root /tmp/x', false],
    ['apply --root /tmp/x', false],
    ['help plan', false],
    ['--version', false],
    ['help', false],
    ['nonsense', false],
  ])('hands "%s" on: %s', (line, expected) => {
    expect(needsNewerNode(line.split(' '), '20.20.2')).toBe(expected)
    expect(needsNewerNode(line.split(' '), '24.21.0')).toBe(false)
  })

  it.skipIf(!systemVersion.startsWith('20.') || !existsSync(built))('runs what is built all the same', () => {
    const printed = execFileSync(system, [built, 'inspect', '--json'], { encoding: 'utf8' })
    expect(JSON.parse(printed)).toMatchObject({ schema: 1, source: { kind: 'live' } })
  })

  it.skipIf(!systemVersion.startsWith('20.') || !existsSync(built))(
    'ends what it started when it is ended',
    async () => {
      const app = spawn(system, [built, 'web', '--no-open'], { stdio: ['ignore', 'pipe', 'ignore'] })
      const [link] = await once(app.stdout, 'data')
      expect((await fetch(String(link).trim(), { redirect: 'manual' })).status).toBe(303)
      app.kill('SIGTERM')
      await once(app, 'exit')
      await expect(fetch(String(link).trim())).rejects.toThrow()
    },
  )
})
