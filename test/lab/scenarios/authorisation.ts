import assert from 'node:assert/strict'
import type { Answer } from '../machine/control.ts'
import type { Machine } from '../machine/machine.ts'
import { shellWords } from '../machine/shell-words.ts'
import type { Scenario } from '../scenario.ts'
import { apply, expectSame, history, listing } from '../steps.ts'

const rules = '/etc/polkit-1/rules.d/00-lab.rules'

/** polkit says no, asks where nobody can be asked, asks somebody who closes the prompt. */
export const authorisation: Scenario = {
  name: 'authorisation',
  proves: 'Denied, no agent, prompt dismissed: nothing is changed, each with its own exit code and words.',
  core: true,
  minutes: 4,
  async run(lab) {
    const machine = await lab.machine()
    await machine.logIn()

    await decide(machine, 'NO')
    const before = await listing(machine)
    expectRefused(await apply(machine), 1, 'not-authorised')

    await decide(machine, 'AUTH_ADMIN')
    const nobody = await apply(machine)
    expectRefused(nobody, 1, 'no-agent')
    // The way that is left, ready to be typed.
    assert.equal(
      JSON.parse(nobody.output).command,
      'sudo handoverctl apply --card 0000:01:00.0 --no-software',
    )

    await openAgent(machine)
    expectRefused(await apply(machine), 4, 'cancelled')
    assert.match(await machine.output('cat /home/jo/agent'), /^asked org\.gpuhandover\.Handover\.apply$/m)

    assert.deepEqual(await history(machine), [])
    await decide(machine, 'NO')
    expectSame(before, await listing(machine))
  },
}

/** An agent in the person's session, as polkit lets no other one answer for it. It closes every prompt. */
async function openAgent(machine: Machine): Promise<void> {
  const session = await machine.output(
    `loginctl list-sessions --no-legend | awk '$4 == "seat0" { print $1 }'`,
  )
  const flags = ['--user', '--machine=jo@.host', '--quiet', '--unit=lab-agent']
  const output = ['-p', 'StandardOutput=file:/home/jo/agent', '-p', 'StandardError=inherit']
  await machine.output(shellWords(['systemd-run', ...flags, ...output, '/etc/lab/agent', session.trim()]))
  await machine.output('for i in $(seq 60); do grep -q ready /home/jo/agent && exit 0; sleep 1; done; exit 1')
}

async function decide(machine: Machine, result: 'YES' | 'NO' | 'AUTH_ADMIN'): Promise<void> {
  const rule = `polkit.addRule(function (action) {
  if (action.id.indexOf('org.gpuhandover.') === 0) return polkit.Result.${result}
})`
  // The time of the file is set back, so that a listing before and one after agree.
  await machine.output(
    `cat > ${rules} << 'END'\n${rule}\nEND\ntouch -d 2026-01-01 ${rules}\nsystemctl restart polkit`,
  )
}

function expectRefused(answer: Answer, code: number, tag: string): void {
  assert.equal(answer.code, code, `${answer.output}\n${answer.errors}`)
  assert.equal(JSON.parse(answer.output).tag, tag)
}
