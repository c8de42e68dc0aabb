import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recordedVms } from '../../../../src-main/libvirt/recorded-vms.ts'
import { sampleVms } from '../../../../src-main/samples/index.ts'
import { createHostService } from '../../../../src-main/service/create.ts'
import { sampleBackend } from '../../../../src-main/service/vms/sample-backend.ts'
import { events, type Service } from '../../../../src-shared/ipc/contract.ts'
import type { VmList } from '../../../../src-shared/vms/vm.ts'
import { smallDefinition } from '../../../fixtures/libvirt/definitions.ts'
import { noSession, openSession, type SessionLibvirt } from '../../../fixtures/libvirt/session.ts'
import { memoryRoot } from '../../inspect/memory-root.ts'
import { exampleSettings } from '../settings/example-settings.ts'

describe.skipIf(noSession)('the virtual machines of a shell’s service, over a real libvirt', () => {
  let session: SessionLibvirt & { readonly end: () => void }
  let service: Service

  beforeAll(() => {
    session = openSession()
    // As a person has them who uses this libvirt.
    for (const [name, value] of Object.entries(session.virsh.env)) vi.stubEnv(name, value)
    vi.stubEnv('PATH', `${session.folder}:${process.env.PATH}`)
    vi.stubEnv('XDG_STATE_HOME', `${session.folder}/state`)
    const onBug = (error: unknown): void => expect.fail(String(error))
    service = createHostService({
      settings: exampleSettings(),
      shell: 'web',
      root: '/',
      connect: 'qemu:///session',
      onBug,
    })
  })

  afterAll(() => {
    vi.unstubAllEnvs()
    session.end()
  })

  it('are told to the windows by themselves when somebody else changes one', async () => {
    const told: VmList[] = []
    const stop = service.subscribe['vms:changed']((list) => told.push(list))
    const untilTold = async (right: (list: VmList) => boolean): Promise<void> => {
      for (let turn = 0; turn < 300 && !told.some(right); turn += 1) await sleep(50)
      expect(told.some(right)).toBe(true)
    }
    try {
      await untilTold(({ connections }) => connections[0]?.state === 'ok')
      const uuid = session.define(smallDefinition({ name: 'live' }))
      await untilTold(({ vms }) => vms.some((vm) => vm.uuid === uuid && vm.name === 'live'))
      session.run('desc', uuid, '--config', '--title', 'a title')
      await untilTold(({ vms }) => vms[0]?.definition?.title === 'a title')
      session.run('undefine', uuid)
      await untilTold(({ vms }) => told.length > 2 && vms.length === 0)
      for (const list of told) expect(events['vms:changed'].parse(list)).toEqual(list)
    } finally {
      stop()
    }
  })
})

it('those by the files of a root have a UUID each, and what is none is passed over', () => {
  const definition = (name: string, uuid = '') =>
    `<!--\nWARNING\n-->\n<domain type='kvm'><name>${name}</name>${uuid}</domain>`
  const uuid = '0c1b6f50-3a3c-4e4b-9a26-000000000002'
  const vms = recordedVms(
    memoryRoot({
      '/etc/libvirt/qemu/a.xml': definition('a', `<uuid>${uuid.toUpperCase()}</uuid>`),
      '/etc/libvirt/qemu/b.xml': definition('b'),
      '/etc/libvirt/qemu/c.xml': 'nonsense',
      '/etc/libvirt/qemu/networks/default.xml': '<network/>',
      '/etc/libvirt/qemu/autostart/a.xml': '-> ../a.xml',
    }),
  )
  expect(vms.map(({ uuid: own, autostart }) => [own, autostart])).toEqual([
    [uuid, true],
    ['00000000-0000-0000-0000-000000000001', false],
  ])
})

it('those of a sample run after its restart where they start by themselves, with what was written by then', async () => {
  const backend = sampleBackend(sampleVms, () => 0)
  const stateOf = async () =>
    (await backend.read()).list.vms.map(({ name, autostart, state }) => [name, autostart, state])
  const before = (await backend.read()).list.vms
  for (const vm of before) await backend.start(vm, vm.name)
  expect(new Set((await stateOf()).map(([, , state]) => state))).toEqual(new Set(['running']))
  backend.restart()
  expect(await stateOf()).toEqual(
    before.map(({ name, autostart }) => [name, autostart, autostart ? 'running' : 'off']),
  )
  expect(before.map(({ autostart }) => autostart)).toEqual(expect.arrayContaining([true, false]))
})
