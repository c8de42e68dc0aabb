import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createHostService } from '../../../src-main/service/create.ts'
import { calls, type Service } from '../../../src-shared/ipc/contract.ts'
import { dispatcher } from '../../../src-shared/ipc/dispatch.ts'
import { defaultChoice } from '../../../src-shared/plan/choice.ts'
import { card, record } from '../../shared/change/example-change.ts'
import { exampleSettings } from './settings/example-settings.ts'

describe('createHostService', () => {
  it('inspects this very machine in a thread, while this one stays free', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    const outcome = await service()['host:inspect']({ source: { kind: 'live' } })
    clearInterval(timer)
    expect(outcome).toMatchObject({ ok: true, value: { schema: 1, source: { kind: 'live', name: null } } })
    expect(turns).toBeGreaterThan(20)
  })

  it('gives a sample machine a report that fits the contract', async () => {
    const own = service()
    const list = await own['samples:list']({})
    if (!list.ok) throw new Error(list.failure.message)
    expect(list.value.length).toBeGreaterThanOrEqual(8)
    const { id = '', title } = list.value.at(-1) ?? {}
    const outcome = await own['host:inspect']({ source: { kind: 'sample', id } })
    if (!outcome.ok) throw new Error(outcome.failure.message)
    expect(calls['host:inspect'].output.safeParse(outcome.value).error).toBeUndefined()
    expect(outcome.value.source).toEqual({ kind: 'sample', name: title })
    expect(outcome.value.devices.length).toBeGreaterThan(0)
  })

  it('shows another root in place of this machine, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-root-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    mkdirSync(join(folder, 'sys'))
    mkdirSync(join(folder, 'etc'))
    writeFileSync(join(folder, 'etc/os-release'), 'ID=fedora\nVERSION_ID=44\n')
    const outcome = await service(folder)['host:inspect']({ source: { kind: 'live' } })
    expect(outcome).toMatchObject({
      ok: true,
      value: { source: { kind: 'root' }, os: { id: 'fedora', versionId: '44' } },
    })
  })

  it('says in words why a recording cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-root-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    writeFileSync(join(folder, 'x.tar.gz'), 'no archive')
    const outcome = await service(join(folder, 'x.tar.gz'))['host:inspect']({ source: { kind: 'live' } })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
  })

  it('records this machine as a gzip archive', async () => {
    const dispatch = dispatcher(service(), (error) => {
      throw error
    })
    const outcome = await dispatch('host:capture', {})
    if (!outcome.ok) throw new Error(outcome.failure.message)
    const capture = calls['host:capture'].output.parse(outcome.value)
    expect(capture.fileName).toMatch(/^handover-\d{4}-\d\d-\d\d\.tar\.gz$/)
    expect(capture.taken.length).toBeGreaterThan(10)
    expect(gunzipSync(Buffer.from(capture.archive, 'base64')).length).toBeGreaterThan(512)
  })

  it('diagnoses a text and this machine in a thread, in the form of the contract', async () => {
    const dispatch = dispatcher(service(), (error) => {
      throw error
    })
    const text = 'kernel: ä\nqemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable\n'
    const ofText = await dispatch('diagnosis:run', { source: { kind: 'text', text } })
    expect(ofText).toMatchObject({
      ok: true,
      value: { findings: [{ id: 'group-not-viable', line: 2 }], boots: [] },
    })
    const ofMachine = await dispatch('diagnosis:run', { source: { kind: 'machine' } })
    if (!ofMachine.ok) throw new Error(ofMachine.failure.message)
    expect(calls['diagnosis:run'].output.safeParse(ofMachine.value).error).toBeUndefined()
    const tooLong = { source: { kind: 'text', text: 'x'.repeat(5 * 1024 * 1024) } }
    expect(await dispatch('diagnosis:run', tooLong)).toMatchObject({
      ok: false,
      failure: { tag: 'bad-input' },
    })
  })

  it('makes a support bundle of a root, as a gzip archive and as the same text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-root-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    mkdirSync(join(folder, 'sys'))
    const dispatch = dispatcher(service(folder), (error) => {
      throw error
    })
    const outcome = await dispatch('diagnosis:bundle', {})
    if (!outcome.ok) throw new Error(outcome.failure.message)
    const bundle = calls['diagnosis:bundle'].output.parse(outcome.value)
    expect(bundle.fileName).toMatch(/^handover-[a-z]+-\d{4}-\d\d-\d\d\.tar\.gz$/)
    expect(gunzipSync(Buffer.from(bundle.archive, 'base64')).includes(bundle.text)).toBe(true)
  })

  it('plans for a sample in a thread, and says so where there is no plan', async () => {
    const outcome = await service()['plan:make']({
      source: { kind: 'sample', id: 'one-card' },
      choice: defaultChoice([card]),
    })
    expect(outcome).toMatchObject({ ok: true, value: { outcome: { tag: 'refused' }, digest: null } })
  })

  it('tells where a root stands, and again when a command in a terminal changed it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-root-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const own = service(folder)
    expect(await own['change:view']({})).toMatchObject({ ok: true, value: { records: [], current: null } })
    const moved = Promise.withResolvers<string | undefined>()
    const stop = own.subscribe['change:moved'](({ current }) => moved.resolve(current?.id))
    mkdirSync(join(folder, 'var/lib/handover'), { recursive: true })
    const status = join(folder, 'var/lib/handover/status.json')
    writeFileSync(status, JSON.stringify({ schema: 1, records: [record()] }))
    // A poll keeps no program running; here something has to.
    const awake = setInterval(() => {}, 100)
    expect(await moved.promise).toBe(record().id)
    clearInterval(awake)
    stop()
  })

  it('changes nothing for a recording', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-root-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    writeFileSync(join(folder, 'x.tar.gz'), '')
    const outcome = await service(join(folder, 'x.tar.gz'))['change:pause']({ on: true })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
  })

  it('says what it is', async () => {
    expect(await service()['app:info']({})).toEqual({
      ok: true,
      value: {
        name: 'Handover',
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        shell: 'web',
        versions: [{ name: 'Node.js', version: process.versions.node }],
      },
    })
  })
})

function service(root = '/'): Service {
  return createHostService({
    shell: 'web',
    root,
    settings: exampleSettings(),
    onBug(error) {
      throw error
    },
  })
}
