import { describe, expect, it } from 'vitest'
import { converse } from '../../../src-main/libvirt/conversation.ts'
import { virshEnvironment } from '../../../src-main/libvirt/environment.ts'
import {
  complaintIn,
  problemOf,
  problemOfEnd,
  problemOfFailure,
} from '../../../src-main/libvirt/problem-of.ts'
import { runVirsh } from '../../../src-main/libvirt/virsh.ts'
import { noSession } from '../../fixtures/libvirt/session.ts'

const CONNECT = 'error: failed to connect to the hypervisor\nerror: '

describe('what virsh complained of', () => {
  // As people posted them, and as this test's own libvirt says them below.
  it.each([
    [
      `${CONNECT}authentication unavailable: no polkit agent available to authenticate action 'org.libvirt.unix.manage'`,
      'no-agent',
    ],
    // A daemon speaks the language of its computer.
    [
      `${CONNECT}Authentifizierung nicht verfügbar: kein Agent für Aktion 'org.libvirt.unix.manage'`,
      'no-agent',
    ],
    [`${CONNECT}authentication cancelled: user cancelled authentication process`, 'cancelled'],
    [`${CONNECT}authentication failed: access denied by policy`, 'not-authorised'],
    [
      `${CONNECT}Failed to connect socket to '/var/run/libvirt/libvirt-sock': Permission denied`,
      'not-authorised',
    ],
    [
      `${CONNECT}Failed to connect socket to '/var/run/libvirt/virtqemud-sock': No such file or directory`,
      'away',
    ],
    [`${CONNECT}Failed to connect socket to '/run/libvirt/virtqemud-sock': Connection refused`, 'away'],
    ["error: failed to get domain 'x'", 'gone'],
    ["error: failed to get domain 'x'\nerror: End of file while reading data: Input/output error", 'away'],
    ['error: internal error: client socket is closed', 'away'],
    [
      "error: Failed to start domain 'x'\nerror: unsupported configuration: host doesn't support passthrough",
      'refused',
    ],
  ])('%s', (words, code) => {
    const found = problemOf(words, 'qemu:///system')
    expect(found.code).toBe(code)
    expect(found.text).not.toContain('{{')
  })

  it('is nothing where it only says that it has a daemon again', () => {
    const words =
      'error: Disconnected from qemu:///session due to end of file\nerror: Reconnected to the hypervisor\n'
    expect(complaintIn(words)).toBe('')
    expect(complaintIn(`${words}error: Failed to define domain from x\n`)).toBe(
      'error: Failed to define domain from x',
    )
  })

  it('is that the daemon went away, and not the VM, where the connection was lost under a command', () => {
    const lost =
      "\nerror: Disconnected from qemu:///session due to end of file\nerror: failed to get domain 'x'\n"
    expect(problemOf(complaintIn(lost), 'c').code).toBe('away')
    const refused = `error: Disconnected from c due to end of file\nerror: Reconnected to the hypervisor\nerror: failed to get domain 'x'\n`
    expect(problemOf(complaintIn(refused), 'c').code).toBe('gone')
  })

  it('is made printable, and never a marker of a sentence of ours', () => {
    const { text } = problemOf('error: \u001b[31m{{connection}}', 'c')
    expect(text).toContain('\\u{1b}[31m{{connection}}')
  })
})

describe.skipIf(noSession)('the real virsh', () => {
  const end = AbortSignal.timeout(10_000)
  const env = virshEnvironment(process.env)

  it.each([
    ['qemu+unix:///system?socket=/no/such/socket', 'away'],
    ['test:///no/such/file', 'refused'],
  ])('that gets no connection to %s', async (connection, code) => {
    const read = await runVirsh({ program: 'virsh', env, connection, end }, ['list'])
    expect(read.tag === 'done' ? read : problemOfFailure(read, connection).code).toBe(code)
    const conversation = converse({ program: 'virsh', env, connection }, '/')
    const reply = await conversation.ask('list')
    await conversation.end()
    expect(reply.tag === 'ended' ? problemOfEnd(reply, connection).code : reply).toBe(code)
  })

  it('that is not installed', async () => {
    const virsh = { program: '/no/such/virsh', env, connection: 'c' }
    const read = await runVirsh({ ...virsh, end }, ['list'])
    expect(read.tag === 'done' ? read : problemOfFailure(read, 'c').code).toBe('absent')
    const conversation = converse(virsh, '/')
    const reply = await conversation.ask('list')
    expect(reply.tag === 'ended' ? problemOfEnd(reply, 'c').code : reply).toBe('absent')
    await conversation.end()
  })
})
