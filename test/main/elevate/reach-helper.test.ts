import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reachHelper } from '../../../src-main/elevate/reach-helper.ts'
import { speakAs } from '../../../src-shared/words/dictionary.ts'
import { greeting, pause, progress } from './helper-lines.ts'
import { good, withStandIns } from './stand-ins.ts'

const answered = { tag: 'answered', result: { tag: 'paused', on: true } }
// What pkexec 122 does when it is let through: it runs what stands after its option.
const LET_THROUGH = ['[ "$1" = --disable-internal-agent ] || exit 9', 'shift', 'exec "$@"']

describe('as root already', () => {
  it('the helper gets the verb, the request, a clean environment, and its progress is told', async () => {
    await withStandIns(async ({ helper, parts, text }) => {
      const env = { SUDO_UID: '1000', SUDO_USER: 'jo', LD_PRELOAD: '/evil.so', NODE_OPTIONS: '--evil' }
      const own = parts(helper(good), { owner: true, env })
      expect(await reachHelper(pause, own)).toEqual(answered)
      expect(own.told).toEqual([JSON.parse(progress(50))])
      expect(text('arguments')).toBe('pause\n')
      expect(JSON.parse(text('input'))).toEqual(pause)
      const names = text('environment')
        .split('\n')
        .map((line) => line.split('=')[0])
      expect(names.sort()).toEqual(['', 'LC_ALL', 'PATH', 'PWD', 'SUDO_UID', 'SUDO_USER'])
    })
  })

  it('is asked in the language of who asks, and without a word of it in English', async () => {
    await withStandIns(async ({ helper, parts, text }) => {
      const ask = () => reachHelper(pause, parts(helper(good), { owner: true }))
      await speakAs({ language: 'de', locale: 'de-AT' })
      await ask()
      expect(JSON.parse(text('input'))).toEqual({ ...pause, language: 'de' })
      await speakAs({ language: 'en', locale: 'en' })
      await ask()
      expect(JSON.parse(text('input'))).toEqual(pause)
    })
  })

  it('another root folder is handed on', async () => {
    await withStandIns(async ({ helper, parts, text, folder }) => {
      expect(await reachHelper(pause, parts(helper(good), { owner: true, root: folder }))).toEqual(answered)
      expect(text('arguments')).toBe(`pause --root ${folder}\n`)
    })
  })

  it('a helper that is not there, or cannot be run, is helper-missing', async () => {
    await withStandIns(async ({ parts, folder, script }) => {
      const gone = parts(join(folder, 'gone'), { owner: true })
      expect(await reachHelper(pause, gone)).toMatchObject({ tag: 'helper-missing' })
      expect(await reachHelper(pause, parts(folder, { owner: true }))).toMatchObject({
        tag: 'helper-missing',
      })
      expect(await reachHelper(pause, parts('', { owner: true, helper: undefined }))).toMatchObject({
        tag: 'helper-missing',
      })
      // Node is there, and its script is not.
      const node = script('node', 'echo "Error: Cannot find module" >&2', 'exit 1')
      const program = { program: node, args: [join(folder, 'handover-helper.mjs')], packaged: false }
      const outcome = await reachHelper(pause, parts('', { owner: true, helper: program }))
      expect(outcome).toMatchObject({
        tag: 'helper-missing',
        text: expect.stringContaining('Cannot find module'),
      })
    })
  })

  it.each([
    ['ends after its greeting', [greeting], ['exit 0'], /in the middle.*exit code 0/],
    ['says why it ended', [greeting], ['echo disk full >&2', 'exit 3'], /exit code 3: disk full/],
    ['is killed', [greeting, progress(3)], ['kill -9 $$'], /in the middle.*ended from outside/],
    ['speaks nonsense', [greeting, 'hello'], [], /does not understand/],
    ['is another program', ['hello'], [], /does not understand/],
    ['ends without a word', [], ['exit 1'], /before it began.*exit code 1/],
    ['leaves with 126 after its greeting', [greeting], ['exit 126'], /exit code 126/],
    ['leaves with 127 after its greeting', [greeting], ['exit 127'], /exit code 127/],
  ])('a helper that %s is helper-failed', async (_, said, then, words) => {
    await withStandIns(async ({ helper, parts }) => {
      const outcome = await reachHelper(pause, parts(helper(said, ...then), { owner: true }))
      expect(outcome).toMatchObject({ tag: 'helper-failed', text: expect.stringMatching(words) })
    })
  })

  it('a result counts, whatever code follows it', async () => {
    await withStandIns(async ({ helper, parts }) => {
      expect(await reachHelper(pause, parts(helper(good, 'exit 126'), { owner: true }))).toEqual(answered)
    })
  })

  it('a helper that has begun goes on when the app is killed', async () => {
    await withStandIns(async ({ helper, folder }) => {
      const own = helper([greeting], `touch ${folder}/began`, 'sleep 0.3', `touch ${folder}/ended`)
      const parts = { owner: true, helper: { program: own, args: [], packaged: true } }
      const worker = new URL('workers/ask.ts', import.meta.url).pathname
      const app = spawn(process.execPath, [worker, JSON.stringify({ request: pause, parts })], {
        detached: true,
        stdio: 'ignore',
      })
      await expect.poll(() => existsSync(`${folder}/began`), { timeout: 5000 }).toBe(true)
      // As a terminal does that is closed: the whole group of the app.
      process.kill(-(app.pid ?? 0), 'SIGKILL')
      await expect.poll(() => existsSync(`${folder}/ended`), { timeout: 5000 }).toBe(true)
    })
  })

  it('a helper that never reads its request is no problem', async () => {
    await withStandIns(async ({ script, parts }) => {
      const deaf = script('deaf', ...good.map((line) => `echo '${line}'`))
      const large = { ...pause, filler: 'x'.repeat(1_000_000) }
      expect(await reachHelper(large, parts(deaf, { owner: true }))).toEqual(answered)
    })
  })
})

describe('by pkexec', () => {
  it('the helper is run by its path and verb, without an environment of ours', async () => {
    await withStandIns(async ({ helper, script, parts, text }) => {
      const pkexec = script('pkexec', ...LET_THROUGH)
      expect(await reachHelper(pause, parts(helper(good), { pkexec, env: process.env }))).toEqual(answered)
      expect(text('arguments')).toBe('pause\n')
      expect(text('environment')).not.toMatch(/^(SHELL|HOME|LANG|TERM)=/m)
    })
  })

  it.each([
    ['dismissed', ['exit 126'], 'cancelled'],
    ['refused', ['echo "Not authorized" >&2', 'exit 127'], 'not-authorised'],
    ['killed before it asked', ['kill -9 $$'], 'helper-failed'],
    [
      'run where the helper is gone',
      ['echo "Error accessing /usr/libexec/x: No such file or directory" >&2', 'exit 127'],
      'helper-missing',
    ],
  ])('%s is its own outcome', async (_, lines, tag) => {
    await withStandIns(async ({ helper, script, parts, folder }) => {
      const pkexec = script('pkexec', ...lines)
      // sudo is there, and must not ask a second time.
      const sudo = script('sudo', `touch ${folder}/asked-again`)
      expect(await reachHelper(pause, parts(helper(good), { pkexec, sudo }))).toMatchObject({ tag })
      expect(existsSync(join(folder, 'asked-again'))).toBe(false)
    })
  })

  it.each([
    ['Error executing command as another user: No authentication agent found.'],
    [
      "Error creating textual authentication agent: Error opening current controlling terminal for the process (`/dev/tty'): No such device or address",
    ],
    ['Error getting authority: Error initializing authority: Could not connect: No such file or directory'],
  ])('"%s" is no-agent, with the line for a terminal', async (words) => {
    await withStandIns(async ({ helper, script, parts }) => {
      const pkexec = script('pkexec', `cat >&2 <<'END'\n${words}\nEND`, 'exit 127')
      expect(await reachHelper(pause, parts(helper(good), { pkexec }))).toMatchObject({
        tag: 'no-agent',
        command: 'sudo handoverctl pause',
      })
    })
  })

  it('goes on to sudo where nobody else could ask', async () => {
    await withStandIns(async ({ helper, script, parts, text }) => {
      const pkexec = script('pkexec', 'echo "No authentication agent found." >&2', 'exit 127')
      const sudo = script('sudo', 'while [ "$1" != -- ]; do shift; done', 'shift', 'exec "$@"')
      expect(await reachHelper(pause, parts(helper(good), { pkexec, sudo }))).toEqual(answered)
      expect(text('arguments')).toBe('pause\n')
    })
  })

  it('is not tried for a login over the network, nor for another root folder', async () => {
    await withStandIns(async ({ helper, script, parts, folder }) => {
      const pkexec = script('pkexec', `touch ${folder}/tried`)
      const own = helper(good)
      const remote = await reachHelper(pause, parts(own, { pkexec, remote: true }))
      expect(remote).toMatchObject({ tag: 'no-agent', command: 'sudo handoverctl pause' })
      const elsewhere = await reachHelper(pause, parts(own, { pkexec, root: "/mnt/it's" }))
      expect(elsewhere).toMatchObject({
        tag: 'no-agent',
        command: `sudo handoverctl pause --root '/mnt/it'\\''s'`,
      })
      expect(existsSync(join(folder, 'tried'))).toBe(false)
    })
  })
})

describe('by sudo', () => {
  it.each([
    [
      'no terminal',
      'sudo: a terminal is required to read the password; either use the -S option',
      'no-agent',
    ],
    ['no terminal, of old', 'sudo: no tty present and no askpass program specified', 'no-agent'],
    ['wrong passwords', 'sudo: 3 incorrect password attempts', 'not-authorised'],
    [
      'wrong ones and then none',
      'sudo: no password was provided\nsudo: 2 incorrect password attempts',
      'not-authorised',
    ],
    ['no right to it', 'jo is not in the sudoers file.', 'not-authorised'],
    ['Ctrl-D', 'sudo: no password was provided\nsudo: a password is required', 'cancelled'],
    ['sudo-rs, wrong', 'sudo: maximum 3 incorrect authentication attempts', 'not-authorised'],
    ['no helper', 'setsid: failed to execute /x: No such file or directory', 'helper-missing'],
  ])('%s is told by its words', async (_, words, tag) => {
    await withStandIns(async ({ helper, script, parts }) => {
      const sudo = script('sudo', `cat >&2 <<'END'\n${words}\nEND`, 'exit 1')
      expect(await reachHelper(pause, parts(helper(good), { sudo }))).toMatchObject({ tag })
    })
  })

  it('Ctrl-C at the question is cancelled', async () => {
    await withStandIns(async ({ helper, script, parts }) => {
      const sudo = script('sudo', 'kill -INT $$')
      expect(await reachHelper(pause, parts(helper(good), { sudo }))).toMatchObject({ tag: 'cancelled' })
    })
  })
})
