import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openConsole } from '../../../src-main/libvirt/open-console.ts'
import { stubProgram } from './stub-program.ts'

const VM = { connection: 'qemu:///system', uuid: '0c1b6f50-3a3c-4e4b-9a26-000000000002' }

it('opens the console of a VM by its UUID, in the desktop of the person', async () => {
  const program = stubProgram(
    'echo "$*" > "$(dirname "$0")/called"; echo "$LANG" >> "$(dirname "$0")/called"',
  )
  expect(await openConsole({ program, env: { ...process.env, LANG: 'de_DE.UTF-8' } }, VM)).toBeUndefined()
  expect(readFileSync(join(dirname(program), 'called'), 'utf8')).toBe(
    `--connect qemu:///system --show-domain-console ${VM.uuid}\nde_DE.UTF-8\n`,
  )
})

it('tells that virt-manager is missing, and how to see why it ended at once', async () => {
  const missing = await openConsole({ program: '/no/such/virt-manager', env: {} }, VM)
  expect(missing).toMatchObject({
    code: 'no-program',
    text: expect.stringContaining('/no/such/virt-manager'),
  })
  const program = stubProgram('exit 1')
  const ended = await openConsole({ program, env: process.env }, VM)
  expect(ended).toMatchObject({ code: 'console', text: expect.stringContaining('--show-domain-console') })
})
