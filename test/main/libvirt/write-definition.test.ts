import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KeptVms, keptVms } from '../../../src-main/libvirt/kept.ts'
import {
  type WriteParts,
  type WriteRequest,
  writeDefinition,
} from '../../../src-main/libvirt/write-definition.ts'
import { attachCard } from '../../../src-shared/domain/attach.ts'
import { detachCard } from '../../../src-shared/domain/detach.ts'
import { domainFunctions } from '../../../src-shared/domain/host-functions.ts'
import { smallDefinition } from '../../fixtures/libvirt/definitions.ts'
import { noSession, openSession, type SessionLibvirt } from '../../fixtures/libvirt/session.ts'

const CARD = '0000:01:00.0'
const FUNCTIONS = [CARD, '0000:01:00.1']
const attach = (text: string) => attachCard(text, { card: CARD, functions: FUNCTIONS })
const detach = (text: string) => detachCard(text, { card: CARD })

describe.skipIf(noSession)('writing a definition by a real libvirt', () => {
  let session: SessionLibvirt & { readonly end: () => void }
  let count = 0

  beforeAll(() => {
    session = openSession()
  })

  afterAll(() => session.end())

  /** A new VM, and what it takes to write it; hooks run at the moment that they name. */
  function machine(devices = '', hooks: Partial<KeptVms> = {}) {
    count += 1
    const uuid = session.define(smallDefinition({ name: `vm${count}`, devices }))
    const vm = { connection: session.virsh.connection, uuid }
    const folder = join(session.folder, `state${count}/vms`)
    const kept = { ...keptVms(folder), ...hooks }
    const shown = () => session.run('dumpxml', '--inactive', uuid).replace(/\n*$/, '\n')
    const whole = () => session.run('dumpxml', '--inactive', '--security-info', uuid).replace(/\n*$/, '\n')
    const write = (changes: Partial<WriteRequest> = {}, parts: Partial<WriteParts> = {}) =>
      writeDefinition(
        { virsh: session.virsh, kept, now: () => 1000 + count, ...parts },
        { vm, kind: 'attach', seen: shown(), edit: (text) => edited(attach(text)), ...changes },
      )
    return { uuid, vm, folder, kept, shown, whole, write }
  }

  it('gives the VM the whole card, keeps its passwords, and reads back what came of it', async () => {
    const { shown, whole, write } = machine(`<graphics type='vnc' port='-1' autoport='yes' passwd='geheim'/>`)
    const before = shown()
    const outcome = await write()
    expect(outcome).toEqual({ tag: 'written', before, after: shown(), runs: false })
    expect(domainFunctions(shown())?.addresses).toEqual(FUNCTIONS)
    expect(whole()).toContain("passwd='geheim'")
    expect(JSON.stringify(outcome)).not.toContain('geheim')
  })

  it('keeps the definition from before for the person alone, passwords included', async () => {
    const { folder, vm, kept, whole, write } = machine(`<graphics type='vnc' passwd='geheim'/>`)
    const before = whole()
    await write()
    const newest = await kept.newest(vm)
    expect(newest?.kept).toMatchObject({ edit: 'attach', uuid: vm.uuid, before: { whole: before } })
    expect(newest?.kept.written?.whole).toBe(whole())
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(newest?.file ?? '').mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.endsWith('.xml'))).toEqual([])
  })

  it('changes nothing a second time, and detaches to the very definition from before', async () => {
    const { shown, write } = machine()
    const before = shown()
    await write()
    expect((await write()).tag).toBe('unchanged')
    const back = await write({ kind: 'detach', edit: (text) => edited(detach(text)) })
    expect(back).toMatchObject({ tag: 'written', after: before })
  })

  it('does not touch a definition that is not the one that was shown', async () => {
    const { shown, folder, write, vm, kept } = machine()
    const before = shown()
    const outcome = await write({ seen: `${before}\n` })
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'changed' }, definition: 'as-before' })
    expect(shown()).toBe(before)
    expect(readdirSync(folder)).toEqual([])
    expect(await kept.newest(vm)).toBeUndefined()
  })

  it('sees that somebody changed it between reading and writing', async () => {
    const base = keptVms(join(session.folder, 'meanwhile'))
    let uuid = ''
    const hooked = machine('', {
      ...base,
      keep: (kept) => {
        session.run('desc', uuid, '--config', 'somebody else was here')
        return base.keep(kept)
      },
    })
    uuid = hooked.uuid
    const outcome = await hooked.write()
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'changed' }, definition: 'as-before' })
    expect(hooked.shown()).toContain('somebody else was here')
    expect(domainFunctions(hooked.shown())?.addresses).toEqual([])
    expect(await base.newest(hooked.vm)).toBeUndefined()
  })

  it('does not bring back a VM that was removed between reading and writing', async () => {
    const base = keptVms(join(session.folder, 'removed'))
    let uuid = ''
    const hooked = machine('', {
      ...base,
      keep: (kept) => {
        session.run('undefine', uuid)
        return base.keep(kept)
      },
    })
    uuid = hooked.uuid
    const outcome = await hooked.write()
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'gone' }, definition: 'as-before' })
    expect(session.run('list', '--all', '--uuid')).not.toContain(uuid)
  })

  it('goes on after a daemon that was killed in the middle, or says so and changes nothing', async () => {
    const base = keptVms(join(session.folder, 'killed'))
    let runs = true
    const hooked = machine('', {
      ...base,
      keep: (kept) => {
        if (runs) session.killDaemon()
        runs = false
        return base.keep(kept)
      },
    })
    const outcome = await hooked.write()
    // By chance virsh notices in time and connects anew, or it ends with the connection.
    if (outcome.tag === 'failed') {
      expect(outcome).toMatchObject({ problem: { code: 'away' }, definition: 'as-before' })
      expect((await hooked.write()).tag).toBe('written')
    }
    expect(domainFunctions(hooked.shown())?.addresses).toEqual(FUNCTIONS)
  })

  it('leaves the definition as it was where the daemon went away before it was told', async () => {
    const base = keptVms(join(session.folder, 'away'))
    const hooked = machine('', {
      ...base,
      keep: (kept) => {
        session.takeAway()
        return base.keep(kept)
      },
    })
    const before = hooked.shown()
    const outcome = await hooked.write()
    session.bringBack()
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'away' }, definition: 'as-before' })
    expect(hooked.shown()).toBe(before)
    expect(await base.newest(hooked.vm)).toBeUndefined()
  })

  it('does not say how it ended where the daemon went away as it was told, and keeps the one from before', async () => {
    const { vm, kept, shown, write } = machine()
    const before = shown()
    // virsh as it is, behind a door where the daemon is taken away as the definition goes through.
    const door = join(session.folder, 'door')
    writeFileSync(
      door,
      `#!/bin/sh
while read -r line; do
  case $line in define*) touch ${session.folder}/at-the-door; while [ -e ${session.folder}/at-the-door ]; do sleep 0.05; done;; esac
  echo "$line"
done | ${session.virsh.program} "$@"
`,
      { mode: 0o755 },
    )
    const atTheDoor = join(session.folder, 'at-the-door')
    const writing = write({}, { virsh: { ...session.virsh, program: door }, patience: 300 })
    while (!existsSync(atTheDoor)) await sleep(20)
    session.takeAway()
    rmSync(atTheDoor)
    const outcome = await writing
    session.bringBack()
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'away' }, definition: 'unknown' })
    expect(shown()).toBe(before)
    expect((await kept.newest(vm))?.kept).toMatchObject({ before: { shown: before }, written: null })
  })

  it('tells that a definition which libvirt refuses was not written, in its words', async () => {
    const { shown, vm, kept, write } = machine()
    const before = shown()
    const outcome = await write({
      edit: (text) => ({ tag: 'changed', text: text.replace("type='qemu'", "type='nonsense'") }),
    })
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'refused' }, definition: 'as-before' })
    expect(JSON.stringify(outcome)).toContain('nonsense')
    expect(shown()).toBe(before)
    expect(await kept.newest(vm)).toBeUndefined()
  })

  it('tells where libvirt wrote something else than it was given, and keeps the one from before', async () => {
    const { shown, write } = machine()
    const before = shown()
    const outcome = await write({
      edit: (text) => ({
        tag: 'changed',
        text: text.replace('<vcpu', '<unheard-of/><vcpu').replace('>1</vcpu>', '>2</vcpu>'),
      }),
    })
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'differs' }, definition: 'other' })
    const kept = outcome.tag === 'failed' ? (outcome.kept ?? '') : ''
    expect(JSON.parse(readFileSync(kept, 'utf8')).before.shown).toBe(before)
  })

  it('writes nothing where the one from before cannot be kept', async () => {
    const { shown, write } = machine('', {
      keep: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })),
    })
    const before = shown()
    const outcome = await write()
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'not-kept' }, definition: 'as-before' })
    expect(JSON.stringify(outcome)).toContain('ENOSPC')
    expect(shown()).toBe(before)
  })

  it('writes a VM that runs for its next start, and none that has no permanent definition', async () => {
    const { uuid, write, shown } = machine()
    session.run('start', uuid)
    expect(await write()).toMatchObject({ tag: 'written', runs: true })
    expect(domainFunctions(shown())?.addresses).toEqual(FUNCTIONS)
    expect(domainFunctions(session.run('dumpxml', uuid))?.addresses).toEqual([])
    session.run('undefine', uuid)
    const outcome = await write({ seen: shown() })
    expect(outcome).toMatchObject({ tag: 'failed', problem: { code: 'transient' } })
    session.run('destroy', uuid)
  })
})

function edited(outcome: ReturnType<typeof attachCard>) {
  if (outcome.tag === 'refused') throw new Error(outcome.problem.text)
  return outcome.tag === 'changed' ? outcome : { tag: 'unchanged' as const }
}
