import { beforeEach, describe, expect, it } from 'vitest'
import { sampleVms } from '../../../../src-main/samples/index.ts'
import { reportOfSample } from '../../../../src-main/service/report-of-sample.ts'
import type { VmBackend } from '../../../../src-main/service/vms/backend.ts'
import { sampleBackend } from '../../../../src-main/service/vms/sample-backend.ts'
import { type VmCalls, vmCalls } from '../../../../src-main/service/vms/vm-calls.ts'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import { calls as contract, type Outcome } from '../../../../src-shared/ipc/contract.ts'
import type { Edit } from '../../../../src-shared/vms/edit.ts'

const CARD = '0000:01:00.0'
const ATTACH: Edit = { kind: 'attach', card: CARD, rom: null }
const WINDOWS = { connection: 'sample:///', uuid: sampleVms[0]?.uuid ?? '' }
const RUNNING = { connection: 'sample:///', uuid: sampleVms[1]?.uuid ?? '' }

let calls: VmCalls
let reports: number
let backend: VmBackend

beforeEach(async () => {
  reports = 0
  backend = sampleBackend(sampleVms, () => 7)
  calls = await callsOver(backend)
})

async function callsOver(backend: VmBackend): Promise<VmCalls> {
  const report = await reportOfSample('intel-nvidia')
  if (!report) throw new Error('no sample')
  return vmCalls({
    backend,
    report: async () => {
      reports += 1
      return { ok: true, value: report }
    },
    computer: async () => ({ threads: [], inputs: [] }),
  })
}

async function given<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const found = await outcome
  if (!found.ok) throw new Error(found.failure.message)
  return found.value
}

async function proposed(vm: typeof WINDOWS, edit: Edit) {
  const proposal = await given(calls['vms:propose']({ vm, edit }))
  if (proposal.tag !== 'proposed') throw new Error(JSON.stringify(proposal))
  return proposal
}

const listed = async (uuid: string) => (await given(calls['vms:list']())).vms.find((vm) => vm.uuid === uuid)

describe('the calls for virtual machines', () => {
  it('list what a sample machine has, as the contract says', async () => {
    const list = await given(calls['vms:list']())
    expect(contract['vms:list'].output.parse(list)).toEqual(list)
    expect(list.vms.map(({ name, state, definition }) => [name, state, definition?.guest])).toEqual([
      ['windows-11', 'off', 'windows-11'],
      ['fedora-lab', 'running', 'linux'],
      ['windows-10-old', 'off', 'windows'],
    ])
  })

  it('propose an edit without changing anything, with what to know before', async () => {
    const proposal = await proposed(WINDOWS, ATTACH)
    expect(contract['vms:propose'].output.parse(proposal)).toEqual(proposal)
    expect(proposal.changed && proposal.possible).toBe(true)
    expect(proposal.diff).toMatch(/^\+ {4}<hostdev mode='subsystem' type='pci' managed='yes'>/m)
    expect(proposal.findings.length).toBeGreaterThan(0)
    expect((await listed(WINDOWS.uuid))?.functions.next).toEqual([])
  })

  it('write what was proposed, without asking the machine again, and tell of it in the list', async () => {
    const { digest, after } = await proposed(WINDOWS, ATTACH)
    const asked = reports
    const written = await given(calls['vms:write']({ vm: WINDOWS, edit: ATTACH, digest }))
    expect(written).toMatchObject({ tag: 'written', changed: true, waits: false, after })
    expect(reports).toBe(asked)
    expect(await listed(WINDOWS.uuid)).toMatchObject({
      functions: { next: [CARD, '0000:01:00.1', '0000:01:00.2', '0000:01:00.3'] },
      cards: [CARD],
      kept: { at: 7, edit: 'attach' },
    })
  })

  it('tell that a VM which runs has it later', async () => {
    const { digest } = await proposed(RUNNING, ATTACH)
    const written = await given(calls['vms:write']({ vm: RUNNING, edit: ATTACH, digest }))
    expect(written).toMatchObject({ tag: 'written', waits: true })
    expect((await listed(RUNNING.uuid))?.functions.now).toEqual([])
    await calls['vms:stop']({ vm: RUNNING, how: 'force' })
    await calls['vms:start']({ vm: RUNNING })
    expect((await listed(RUNNING.uuid))?.functions.now).toContain(CARD)
  })

  it('write nothing else than what was seen', async () => {
    const { digest } = await proposed(WINDOWS, ATTACH)
    const other: Edit = { ...ATTACH, rom: { bar: 'off' } }
    for (const wrong of [
      calls['vms:write']({ vm: WINDOWS, edit: other, digest: 'f'.repeat(64) }),
      calls['vms:write']({ vm: RUNNING, edit: ATTACH, digest: 'f'.repeat(64) }),
    ]) {
      expect(await given(wrong)).toMatchObject({ tag: 'failed', problem: { code: 'changed' } })
    }
    // What a digest stands for is written, and not what is said beside it.
    for (const vm of [WINDOWS, RUNNING]) {
      const written = await given(calls['vms:write']({ vm, edit: other, digest }))
      expect(written).toMatchObject({ tag: 'failed', problem: { code: 'changed' } })
      expect((await listed(vm.uuid))?.cards).toEqual([])
    }
  })

  it('see that the definition is another one than was shown', async () => {
    const { digest } = await proposed(WINDOWS, ATTACH)
    const detour = await proposed(WINDOWS, { ...ATTACH, rom: { bar: 'off' } })
    await calls['vms:write']({ vm: WINDOWS, edit: { ...ATTACH, rom: { bar: 'off' } }, digest: detour.digest })
    const late = await given(calls['vms:write']({ vm: WINDOWS, edit: ATTACH, digest }))
    expect(late).toMatchObject({ tag: 'failed', problem: { code: 'changed' }, definition: 'as-before' })
  })

  it('take back one edit after the other, and nothing more', async () => {
    const before = (await proposed(WINDOWS, ATTACH)).before
    await make(WINDOWS, ATTACH)
    await make(WINDOWS, { ...ATTACH, rom: { bar: 'off' } })
    await make(WINDOWS, { kind: 'take-back' })
    await make(WINDOWS, { kind: 'take-back' })
    const { before: back } = await proposed(WINDOWS, ATTACH)
    expect(back).toBe(before)
    const nothing = await given(calls['vms:propose']({ vm: WINDOWS, edit: { kind: 'take-back' } }))
    expect(nothing).toMatchObject({ tag: 'failed', problem: { code: 'nothing-kept' } })
  })

  it('take nothing back over what somebody else changed since', async () => {
    const kept = { before: { whole: 'a', shown: 'a' }, written: { whole: 'b', shown: 'b' } }
    calls = await callsOver({ ...backend, kept: async () => kept })
    const since = await given(calls['vms:propose']({ vm: WINDOWS, edit: { kind: 'take-back' } }))
    expect(since).toMatchObject({ tag: 'failed', problem: { code: 'changed-since' } })
  })

  it('refuse what a finding blocks, and write it where the card is named for that', async () => {
    const sample = await reportOfSample('one-card')
    const [whole] = sample?.cards ?? []
    if (!sample || !whole) throw new Error('no card')
    // Of what this machine has against it, only the reason that a person may overrule.
    const card = { ...whole, reasons: whole.reasons.filter(({ code }) => code === 'only-display') }
    const report = { ...sample, cards: [card] }
    const only = vmCalls({
      backend: sampleBackend(sampleVms, () => 7),
      report: async () => ({ ok: true, value: report }),
      computer: async () => ({ threads: [], inputs: [] }),
    })
    calls = only
    const edit = { ...ATTACH, card: card.address }
    const refused = await proposed(RUNNING, edit)
    expect(refused.possible).toBe(false)
    expect(refused.findings.find(({ level }) => level === 'blocks')?.code).toBe('only-display')
    const written = await given(only['vms:write']({ vm: RUNNING, edit, digest: refused.digest }))
    expect(written).toMatchObject({ tag: 'refused' })
    expect(await proposed(RUNNING, { ...edit, typedName: 'another card' })).toMatchObject({ possible: false })
    expect(await proposed(RUNNING, { ...edit, typedName: card.name })).toMatchObject({ possible: true })
  })

  it('check a VM, and make a change that the check-up offers', async () => {
    const checked = await given(calls['vms:check']({ vm: WINDOWS, card: CARD }))
    expect(contract['vms:check'].output.parse(checked)).toEqual(checked)
    const findings = checked.tag === 'checked' ? checked.findings : []
    const fix = findings.find(({ fix }) => fix?.id === 'memballoon-none')?.fix
    const edit: Edit = { kind: 'fix', id: fix?.id ?? '', card: CARD }
    await make(WINDOWS, edit)
    const { before } = await proposed(WINDOWS, ATTACH)
    expect(before).toContain("<memballoon model='none'/>")
    const unknown = await given(
      calls['vms:propose']({ vm: WINDOWS, edit: { kind: 'fix', id: 'constructor' } }),
    )
    expect(unknown).toMatchObject({ tag: 'failed', problem: { code: 'no-fix' } })
  })

  it('know no VM that is not listed, and touch none by a connection from outside', async () => {
    const stranger = { connection: 'qemu+ssh://x/?command=/bin/false', uuid: WINDOWS.uuid }
    const gone = { tag: 'failed', problem: { code: 'gone' } }
    expect(await given(calls['vms:propose']({ vm: stranger, edit: ATTACH }))).toMatchObject(gone)
    expect(await given(calls['vms:start']({ vm: stranger }))).toMatchObject(gone)
    expect(await given(calls['vms:stop']({ vm: stranger, how: 'ask' }))).toMatchObject(gone)
    expect(await given(calls['vms:open']({ vm: stranger }))).toMatchObject(gone)
    expect(await given(calls['vms:check']({ vm: stranger, card: null }))).toMatchObject(gone)
  })

  it('do not start a VM that would take a card away under programs, and name them', async () => {
    await make(WINDOWS, ATTACH)
    const sample = await reportOfSample('intel-nvidia')
    if (!sample) throw new Error('no sample')
    const started = (changes: Partial<HostReport['cards'][number]>, driver = 'nouveau') => {
      const report = {
        ...sample,
        cards: sample.cards.map((card) => (card.address === CARD ? { ...card, ...changes } : card)),
        devices: sample.devices.map((device) =>
          device.address.startsWith('0000:01:') ? { ...device, driver } : device,
        ),
      }
      return given(
        vmCalls({
          backend,
          report: async () => ({ ok: true, value: report }),
          computer: async () => ({ threads: [], inputs: [] }),
        })['vms:start']({ vm: WINDOWS }),
      )
    }
    const holders = [{ pid: 4711, name: 'sleep', files: ['/dev/dri/card0'] }]
    const held = await started({ holders })
    expect(held).toMatchObject({ tag: 'failed', problem: { code: 'card-held' }, report: null })
    expect(JSON.stringify(held)).toContain('sleep (4711)')
    expect(await started({ sessionDisplay: true })).toMatchObject({ problem: { code: 'card-draws' } })
    expect((await listed(WINDOWS.uuid))?.state).toBe('off')
    // What vfio-pci holds already is taken from nobody.
    expect(await started({ holders, sessionDisplay: true }, 'vfio-pci')).toMatchObject({ tag: 'done' })
  })

  it('start and stop a VM', async () => {
    expect(await given(calls['vms:start']({ vm: WINDOWS }))).toEqual({ tag: 'done', state: 'running' })
    expect((await listed(WINDOWS.uuid))?.state).toBe('running')
    expect(await given(calls['vms:stop']({ vm: WINDOWS, how: 'force' }))).toMatchObject({ state: 'off' })
    expect(await given(calls['vms:open']({ vm: WINDOWS }))).toMatchObject({
      problem: { code: 'only-sample' },
    })
  })
})

async function make(vm: typeof WINDOWS, edit: Edit): Promise<void> {
  const { digest } = await proposed(vm, edit)
  const written = await given(calls['vms:write']({ vm, edit, digest }))
  expect(written).toMatchObject({ tag: 'written', changed: true })
}
