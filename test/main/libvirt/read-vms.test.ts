import { describe, expect, it } from 'vitest'
import { readVms } from '../../../src-main/libvirt/read-vms.ts'
import { domainFunctions } from '../../../src-shared/domain/host-functions.ts'
import { smallDefinition } from '../../fixtures/libvirt/definitions.ts'
import { noSession, type SessionLibvirt, withSession } from '../../fixtures/libvirt/session.ts'

describe.skipIf(noSession)('every VM of a real libvirt', () => {
  it('is told with its states and its definitions, whatever its name', async () => {
    await withSession(async (session) => {
      const names = ['5', '--all', '-rf $(id) `id` "q" \'z\'; list', '<b>x<b>', ' blank', 'ümläut']
      const uuids = names.map((name) => session.define(smallDefinition({ name: inXml(name) })))
      session.run('start', uuids[1] ?? '')
      session.run('start', '--paused', uuids[2] ?? '')
      const vms = await read(session)
      const of = (index: number) => vms.find(({ uuid }) => uuid === uuids[index])
      expect(vms.map(({ uuid }) => uuid).sort()).toEqual(uuids.toSorted())
      expect(vms.every(({ persistent, autostart, saved }) => persistent && !autostart && !saved)).toBe(true)
      expect(names.map((_, index) => of(index)?.state)).toEqual([
        ...['off', 'running', 'paused', 'off', 'off', 'off'],
      ])
      for (const [index, name] of names.entries()) {
        const text = of(index)?.permanent ?? ''
        expect(domainFunctions(text)?.name).toBe(name)
        expect(text.startsWith("<domain type='qemu'>\n") && text.endsWith('</domain>\n')).toBe(true)
      }
      expect(of(0)?.present).toBeUndefined()
      expect(of(1)?.present).toContain("<domain type='qemu' id='")
      session.run('destroy', uuids[1] ?? '')
      session.run('destroy', uuids[2] ?? '')
    })
  })

  it('is told as one that starts by itself, is transient, or has its memory saved', async () => {
    await withSession(async (session) => {
      const [first, second] = [
        session.define(smallDefinition({ name: 'a' })),
        session.define(smallDefinition({ name: 'b' })),
      ]
      session.run('autostart', first)
      session.run('start', first)
      session.run('managedsave', first)
      session.run('start', second)
      session.run('undefine', second)
      const vms = await read(session)
      expect(vms.find(({ uuid }) => uuid === first)).toMatchObject({
        autostart: true,
        saved: true,
        state: 'off',
      })
      expect(vms.find(({ uuid }) => uuid === second)).toMatchObject({ persistent: false, state: 'running' })
      session.run('destroy', second)
    })
  })
})

const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

async function read({ virsh }: SessionLibvirt) {
  const outcome = await readVms({ ...virsh, end: AbortSignal.timeout(10_000) })
  if (outcome.tag !== 'read') throw new Error(JSON.stringify(outcome))
  return outcome.vms
}
