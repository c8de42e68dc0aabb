import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Kept, keptVms } from '../../../src-main/libvirt/kept.ts'

const VM = { connection: 'qemu:///system', uuid: '0c1b6f50-3a3c-4e4b-9a26-000000000002' }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-kept-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const kept = (at: number): Kept => ({
  ...{ schema: 1, at, ...VM, edit: 'attach' },
  before: { whole: `before ${at}`, shown: 'x' },
  written: null,
})

it('keeps definitions for the person alone, the newest first, and forgets the oldest of many', async () => {
  const vms = keptVms(join(folder, 'a/b'))
  for (let at = 1; at <= 25; at += 1) await vms.keep(kept(at))
  const newest = await vms.newest(VM)
  expect(newest?.kept.at).toBe(25)
  const own = dirname(newest?.file ?? '')
  expect(readdirSync(own)).toHaveLength(20)
  for (const path of [join(folder, 'a'), join(folder, 'a/b'), own])
    expect(statSync(path).mode & 0o077).toBe(0)
  expect(statSync(newest?.file ?? '').mode & 0o777).toBe(0o600)
  await vms.drop(newest?.file ?? '')
  expect((await vms.newest(VM))?.kept.at).toBe(24)
})

it('tells two connections apart, and passes over what it cannot understand', async () => {
  const vms = keptVms(folder)
  const { file } = await vms.keep(kept(1))
  expect(await vms.newest({ ...VM, connection: 'qemu:///session' })).toBeUndefined()
  for (const [at, text] of [
    [2, '{"schema":1'],
    [3, '{"schema":2}'],
    [4, JSON.stringify({ ...kept(4), uuid: 'another' })],
  ] as const) {
    writeFileSync(join(dirname(file), `${String(at).padStart(15, '0')}-00000000.json`), text)
  }
  mkdirSync(join(dirname(file), '000000000000009-00000000.json'))
  expect((await vms.newest(VM))?.kept.at).toBe(1)
})

it('says no rather than losing anything where it cannot write', async () => {
  writeFileSync(join(folder, 'file'), '')
  const vms = keptVms(join(folder, 'file/vms'))
  await expect(vms.prepare()).rejects.toMatchObject({ code: 'ENOTDIR' })
  await expect(vms.keep(kept(1))).rejects.toMatchObject({ code: 'ENOTDIR' })
  expect(await vms.newest(VM)).toBeUndefined()
  expect(await vms.failedStart(VM)).toBeUndefined()
})

it('remembers how a start failed, until one does not', async () => {
  const vms = keptVms(folder)
  const failed = { at: 1, message: 'no', log: ['line'] }
  await vms.noteStart(VM, failed)
  expect(await vms.failedStart(VM)).toEqual(failed)
  expect(await vms.newest(VM)).toBeUndefined()
  await vms.noteStart(VM, undefined)
  expect(await vms.failedStart(VM)).toBeUndefined()
})
