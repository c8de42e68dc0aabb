import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSessions } from '../../../src-main/helper/around/sessions.ts'
import { whoAsked } from '../../../src-main/helper/around/who.ts'
import { diskMachine } from '../../../src-main/helper/machine/disk-machine.ts'
import type { ToolResult } from '../../../src-main/hosts/machine.ts'
import { anyText } from '../../any-text.ts'
import { withTemporaryFolder } from '../../fixtures/temporary-folder.ts'
import { put } from './tiny-host.ts'

const passwd = 'root:x:0:0::/root:/bin/sh\nanna:x:1000:1000::/home/anna:/bin/sh\n:x:1001:1001::/:\n'

describe('who asked', () => {
  it('is the person behind pkexec or sudo, by name or by number', () => {
    expect(whoAsked({ PKEXEC_UID: '1000', SUDO_UID: '0' }, 0, passwd)).toBe('anna')
    expect(whoAsked({ SUDO_UID: '1000' }, 0, passwd)).toBe('anna')
    expect(whoAsked({}, 0, passwd)).toBe('root')
    expect(whoAsked({}, 0, 'anna:x:1000:1000::/home/anna:/bin/sh\n')).toBe('root')
    expect(whoAsked({ SUDO_UID: '1001' }, 0, passwd)).toBe('1001')
    expect(whoAsked({ PKEXEC_UID: '4711' }, 0, undefined)).toBe('4711')
    expect(whoAsked({ PKEXEC_UID: '1000; id' }, 0, passwd)).toBe('root')
  })

  it('is always something short that can be shown', () =>
    fc.assert(
      fc.property(anyText, anyText, (uid, text) => {
        expect(whoAsked({ PKEXEC_UID: uid }, 7, text)).toMatch(/^[^\p{Cc}]{1,600}$/u)
      }),
    ))
})

describe('open sessions', () => {
  const sessionsWith = (
    files: Record<string, string>,
    loginctl: (args: readonly string[]) => Partial<ToolResult>,
  ) =>
    withTemporaryFolder(10, async (root) => {
      for (const [name, text] of Object.entries(files)) put(root, `/run/systemd/sessions/${name}`, text)
      return openSessions({
        ...diskMachine(root),
        run: async (_, args) => ({ code: 0, output: '', errors: '', missing: false, ...loginctl(args) }),
      })
    })
  const noTool = () => ({ code: 127, missing: true })

  it('are those of people, here or over the network, and not that of a login screen', async () => {
    expect(await sessionsWith({ 1: 'CLASS=greeter\nSEAT=seat0\n' }, () => ({}))).toBe('none')
    expect(await sessionsWith({ 1: 'CLASS=greeter\n', 2: 'CLASS=user\nREMOTE=1\n' }, () => ({}))).toBe('open')
    expect(await sessionsWith({ 3: 'CLASS=user-early\n' }, noTool)).toBe('open')
    expect(await sessionsWith({ 1: 'CLASS=manager\n' }, noTool)).toBe('none')
  })

  it('are asked of loginctl too', async () => {
    const answer = (found: string) => (args: readonly string[]) => ({
      output: args[0] === 'list-sessions' ? ' 7 1000 anna seat0\n' : `Class=${found}\n`,
    })
    expect(await sessionsWith({ 1: 'CLASS=greeter\n' }, answer('user'))).toBe('open')
    expect(await sessionsWith({ 1: 'CLASS=greeter\n' }, answer('greeter'))).toBe('none')
  })

  it('are not known where nothing tells of them', async () => {
    expect(await sessionsWith({}, noTool)).toBe('unknown')
    expect(await sessionsWith({ 1: 'UID=1000\n' }, noTool)).toBe('unknown')
  })
})
