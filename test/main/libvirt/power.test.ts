import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptVms } from '../../../src-main/libvirt/kept.ts'
import { startVm, stopVm } from '../../../src-main/libvirt/power.ts'
import { smallDefinition } from '../../fixtures/libvirt/definitions.ts'
import { noSession, openSession, type SessionLibvirt } from '../../fixtures/libvirt/session.ts'

// A session may give no device away, which is as good a refusal as any other; the device need not exist.
const CARD = `<hostdev mode='subsystem' type='pci' managed='yes'>
  <source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source></hostdev>`

describe.skipIf(noSession)('a VM of a real libvirt', () => {
  let session: SessionLibvirt & { readonly end: () => void }
  let parts: Parameters<typeof startVm>[0]

  beforeAll(() => {
    session = openSession()
    parts = { virsh: session.virsh, kept: keptVms(join(session.folder, 'vms')), now: () => 42 }
  })

  afterAll(() => session.end())

  const defined = (name: string, devices = '', extra = '') => ({
    connection: session.virsh.connection,
    uuid: session.define(smallDefinition({ name, devices, extra })),
  })

  it('is started, watched, and ended', async () => {
    const vm = defined('starts')
    expect(await startVm(parts, vm, 'starts')).toEqual({ tag: 'done', state: 'running' })
    expect(session.run('domstate', vm.uuid)).toContain('running')
    // It has no system that would listen.
    expect(await stopVm(parts, vm, 'ask')).toEqual({ tag: 'done', state: 'running' })
    expect(await stopVm(parts, vm, 'force')).toEqual({ tag: 'done', state: 'off' })
    expect(await stopVm(parts, vm, 'force')).toMatchObject({ tag: 'failed', problem: { code: 'refused' } })
  })

  it('that is refused leaves what was said, for now and for later', async () => {
    const vm = defined('refused', CARD)
    const outcome = await startVm(parts, vm, 'refused')
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'not-started' }, report: { at: 42 } })
    const report = outcome.tag === 'failed' ? outcome.report : null
    expect(report?.message).toMatch(/^Failed to start domain 'refused'\n.*\S/)
    expect(await parts.kept.failedStart(vm)).toEqual(report)
  })

  it('that QEMU refuses leaves the end of its log', async () => {
    const line = `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-device'/><qemu:arg value='no-such-device'/></qemu:commandline>`
    const vm = defined('qemu refuses', '', line)
    const outcome = await startVm(parts, vm, 'qemu refuses')
    const report = outcome.tag === 'failed' ? outcome.report : null
    expect(report?.message).toContain('no-such-device')
    expect(report?.log.join('\n')).toMatch(/no-such-device.* is not a valid device model/)
    // A start that goes well makes it forgotten.
    session.run('define', fileWithout(line, vm.uuid))
    expect(await startVm(parts, vm, 'qemu refuses')).toMatchObject({ tag: 'done' })
    expect(await parts.kept.failedStart(vm)).toBeUndefined()
    await stopVm(parts, vm, 'force')
  })

  it('that is not there any more is gone', async () => {
    const vm = { connection: session.virsh.connection, uuid: '00000000-0000-0000-0000-000000000001' }
    const gone = { tag: 'failed', problem: { code: 'gone' } }
    expect(await startVm(parts, vm, 'x')).toMatchObject(gone)
    expect(await stopVm(parts, vm, 'ask')).toMatchObject(gone)
  })

  function fileWithout(part: string, uuid: string): string {
    const text = smallDefinition({ name: 'qemu refuses', extra: `<uuid>${uuid}</uuid>` })
    expect(text).not.toContain(part)
    return session.file(text)
  }
})
