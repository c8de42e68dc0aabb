import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { greeting, pause } from './helper-lines.ts'
import { askAs, askAtTerminal, inPrivateSystem, noPrivateSystem } from './private-system.ts'
import { good, withStandIns } from './stand-ins.ts'

// Users of the private system: polkit lets the first through, wants a password of the second, and goes by our
// policy for the third, who has no session on a screen here.
const allowed = 4241
const asked = 4242
const stranger = 4243

/** Asks line by line in one private system, and gives the outcomes. */
async function outcomes(...lines: readonly string[]): Promise<unknown[]> {
  let printed = ''
  await withStandIns(async ({ helper }) => {
    printed = await inPrivateSystem(helper(good, 'true'), lines)
  })
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const answered = { tag: 'answered', result: { tag: 'paused', on: true } }

describe.skipIf(noPrivateSystem !== undefined)(
  'the real pkexec, polkit and sudo',
  { timeout: 60_000 },
  () => {
    it('go by our policy, action by action, whatever the environment is', async () => {
      const hostile = 'SHELL=/evil LANG=../../x LC_ALL=%s TERM=/x'
      expect(
        await outcomes(
          askAs(allowed, { request: pause }),
          askAs(allowed, { request: pause }, hostile),
          // Allowed is pause alone, and the verb is what tells the actions apart.
          askAs(allowed, { request: { protocol: 1, verb: 'inspect' } }),
          askAs(stranger, { request: pause }),
          askAs(asked, { request: pause }),
        ),
      ).toMatchObject([
        answered,
        answered,
        { tag: 'not-authorised' },
        { tag: 'not-authorised' },
        { tag: 'no-agent', command: 'sudo handoverctl pause' },
      ])
    })

    it('go by sudo-prompt where our policy is not installed, and leave no request behind', async () => {
      const prompt = { request: pause, parts: { policy: false } }
      const hostile = 'SHELL=/evil LANG=../../x LC_ALL=%s TERM=/x'
      const left =
        'find /tmp -maxdepth 1 -name "gpu-handover-*" -newer /mnt/polkitd.log -printf "{\\"left\\":1}\\n"'
      expect(
        await outcomes(
          askAs(allowed, prompt, hostile),
          `mkdir '/mnt/$(touch evil)"'; cd '/mnt/$(touch evil)"'; chmod 777 .; ${askAs(allowed, prompt)}`,
          askAs(asked, prompt),
          askAs(allowed, { ...prompt, parts: { policy: false, helper: { program: '/no space', args: [] } } }),
          left,
          'test ! -e evil',
        ),
      ).toMatchObject([answered, answered, { tag: 'no-agent' }, { tag: 'no-agent' }])
    })

    it('are asked for a password on a terminal, which only sudo reads', async () => {
      const remote = { request: pause, parts: { remote: true } }
      expect(
        await outcomes(
          askAtTerminal(asked, remote, ['right\\n']),
          askAtTerminal(asked, remote, ['bad\\n', 'right\\n']),
          askAtTerminal(asked, remote, ['bad\\n', 'bad\\n', 'bad\\n']),
          askAtTerminal(asked, remote, ['\\u0004']),
          askAtTerminal(stranger, remote, ['right\\n']),
          // Somebody says there is a terminal, and there is none.
          askAs(asked, { ...remote, terminal: true }),
        ),
      ).toMatchObject([
        answered,
        answered,
        { tag: 'not-authorised' },
        { tag: 'cancelled' },
        { tag: 'not-authorised' },
        { tag: 'no-agent', command: 'sudo handoverctl pause' },
      ])
    })

    it('do not take the helper with them when the app is killed', async () => {
      await withStandIns(async ({ folder, helper }) => {
        const own = helper([greeting], `touch ${folder}/began`, 'sleep 0.5', `touch ${folder}/ended`)
        await inPrivateSystem(own, [
          `${askAs(allowed, { request: pause })} &`,
          `until [ -e ${folder}/began ]; do sleep 0.05; done`,
          'kill -9 $!',
          'sleep 1',
        ])
        expect(existsSync(`${folder}/ended`)).toBe(true)
      })
    })

    it('are not there without a system bus, which is no refusal', async () => {
      const stop = 'umount -l /run/dbus'
      expect(await outcomes(stop, askAs(allowed, { request: pause }))).toMatchObject([{ tag: 'no-agent' }])
    })
  },
)
