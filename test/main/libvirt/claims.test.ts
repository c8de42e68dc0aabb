import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimsOf, readClaims } from '../../../src-main/libvirt/claims.ts'
import { virshEnvironment } from '../../../src-main/libvirt/environment.ts'
import type { Virsh } from '../../../src-main/libvirt/virsh.ts'

const FIRST = '6695eb01-f6a4-8304-79aa-97f2502e193f'
const SECOND = '0c1b6f50-3a3c-4e4b-9a26-000000000002'
const hasVirsh = spawnSync('virsh', ['--version']).status === 0

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-virsh-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('readClaims', () => {
  it.skipIf(!hasVirsh)('reads the test driver of the real virsh, whose VM is given nothing', async () => {
    const outcome = await readClaims(virsh({ program: 'virsh', connection: 'test:///default' }))
    expect(outcome).toEqual({ tag: 'read', claims: [], unread: [] })
  })

  it.skipIf(!hasVirsh)('reads the claims of a VM that the real virsh shows', async () => {
    const state = join(folder, 'test.xml')
    writeFileSync(
      state,
      `<node><domain type='test'><name>-c 5 &lt;b&gt;</name><uuid>${FIRST}</uuid><memory>8192</memory>
        <os><type>hvm</type></os>${givenDevice('0x01')}</domain></node>`,
    )
    const outcome = await readClaims(virsh({ program: 'virsh', connection: `test://${state}` }))
    expect(outcome).toEqual({
      tag: 'read',
      claims: [{ vm: '-c 5 <b>', connection: `test://${state}`, addresses: ['0000:01:00.0'] }],
      unread: [],
    })
  })

  it.skipIf(!hasVirsh)('tells of a connection that the real virsh was refused', async () => {
    const outcome = await readClaims(virsh({ program: 'virsh', connection: 'test:///no/such/file' }))
    expect(outcome.tag).toBe('refused')
  })

  it('asks on a read-only connection, in English, and hands nothing else of its environment on', async () => {
    const program = stub(`echo "$*" > ${folder}/called; env > ${folder}/environment`)
    process.env.HANDOVER_TEST_SECRET = 'x'
    await readClaims(virsh({ program }))
    delete process.env.HANDOVER_TEST_SECRET
    const { stdout: called } = spawnSync('cat', [`${folder}/called`], { encoding: 'utf8' })
    const { stdout: environment } = spawnSync('cat', [`${folder}/environment`], { encoding: 'utf8' })
    expect(called).toMatch(/^-r -q -c qemu:\/\/\/system list --all --uuid; echo [0-9a-f-]{36}; /)
    expect(environment).toContain('LC_ALL=C\n')
    expect(environment).not.toContain('HANDOVER_TEST_SECRET')
  })

  it('says that there is no virsh', async () => {
    expect(await readClaims(virsh({ program: 'virsh', env: { PATH: folder } }))).toEqual({ tag: 'absent' })
  })

  it('passes on why it was refused, two lines of it, made printable', async () => {
    const program = stub(`printf 'error: no \\033[31maccess\\nmore\\nlast\\n' >&2; exit 1`)
    expect(await readClaims(virsh({ program }))).toEqual({
      tag: 'refused',
      message: 'error: no \\u{1b}[31maccess more',
    })
  })

  it('gives up a virsh that does not answer, and one that does not stop either', async () => {
    const program = stub(`trap '' TERM; while :; do sleep 0.1; done`)
    const started = performance.now()
    expect(await readClaims(virsh({ program, end: AbortSignal.timeout(200) }))).toEqual({ tag: 'timed-out' })
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('refuses a flood instead of keeping it', async () => {
    const outcome = await readClaims(virsh({ program: stub('yes | head -c 40000000') }))
    expect(outcome.tag).toBe('refused')
  })
})

describe('claimsOf', () => {
  const vm = { uuid: FIRST, persistent: true, autostart: false, saved: false } as const

  it('adds what a running VM holds now to what its permanent definition gives it', () => {
    const text = { ...vm, permanent: definition('a', '0x01'), present: definition('a', '0x02') }
    expect(claimsOf([{ ...text, state: 'running' }], 'c').claims).toEqual([
      { vm: 'a', connection: 'c', addresses: ['0000:01:00.0', '0000:02:00.0'] },
    ])
  })

  it('names VMs whose definitions could not be had or read, now or for the next start', () => {
    const read = definition('a', '0x01')
    const vms = [
      { ...vm, state: 'off', permanent: undefined, present: undefined },
      { ...vm, state: 'running', permanent: read, present: undefined, uuid: SECOND },
      { ...vm, state: 'off', permanent: '<domain><name>b</name>', present: undefined, uuid: 'x' },
    ] as const
    expect(claimsOf(vms, 'c')).toEqual({ claims: [], unread: [SECOND, FIRST, 'x'] })
  })
})

function virsh(changes: Partial<Virsh>): Virsh {
  return {
    program: 'virsh',
    env: virshEnvironment(process.env),
    connection: 'qemu:///system',
    end: AbortSignal.timeout(10_000),
    ...changes,
  }
}

function stub(script: string): string {
  const file = join(folder, 'virsh')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

function givenDevice(bus: string): string {
  return `<devices><hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='${bus}' slot='0x00' function='0x0'/></source></hostdev></devices>`
}

function definition(name: string, bus: string): string {
  return `<domain><name>${name}</name>${givenDevice(bus)}</domain>`
}
