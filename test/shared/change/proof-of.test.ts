import { describe, expect, it } from 'vitest'
import { type Proof, proofSchema } from '../../../src-shared/change/proof.ts'
import { type ProofInput, proofOf } from '../../../src-shared/change/proof-of.ts'
import { intelGraphics, nvidiaCard } from '../host/sample-facts.ts'
import { held, machine, machineInEffect, ourArguments, planFor, record } from './example-change.ts'

const prove = (over: Partial<ProofInput> = {}): Proof =>
  proofOf({
    record: record(),
    report: machineInEffect(),
    deviations: [],
    bootId: 'two',
    wordActive: true,
    ...over,
  })

const rowOf = (proof: Proof, id: string) => proof.rows.find((row) => row.id === id)
const moved = nvidiaCard.map((one) => ({ ...one, address: one.address.replace('01:', '02:') }))

describe('the proof of a change', () => {
  it('shows each fact before, now and as wanted, and asks for a confirmation', () => {
    const proof = prove()
    expect(proofSchema.parse(proof)).toEqual(proof)
    expect(proof.state).toBe('in-effect')
    expect(proof.text).toContain('confirm')
    expect(proof.rows.map(({ verdict }) => verdict)).toEqual(proof.rows.map(() => 'as-wanted'))
    expect(proof.rows.map(({ id }) => id)).toEqual([
      'iommu',
      'groups',
      'function:0000:01:00.0',
      'function:0000:01:00.1',
      'function:0000:00:02.0',
      'argument:intel_iommu=on',
      'argument:gpu_handover=on',
      'next',
    ])
    expect(rowOf(proof, 'iommu')).toMatchObject({ before: 'off in the kernel', now: 'on', wanted: 'on' })
    expect(rowOf(proof, 'groups')).toMatchObject({ before: 'in no group', now: '14' })
    expect(rowOf(proof, 'function:0000:01:00.0')).toMatchObject({ before: 'nouveau', now: 'vfio-pci' })
    expect(rowOf(proof, 'argument:intel_iommu=on')).toMatchObject({
      before: 'not there',
      now: 'intel_iommu=on',
    })
  })

  it('asks for nothing more once the change is confirmed, or where the guard is off', () => {
    expect(prove({ record: record({ phase: 'confirmed' }) }).text).not.toContain('confirm')
    expect(prove({ record: record({}, planFor({}, { guardMinutes: 0 })) }).text).not.toContain('confirm')
  })

  it('waits for the restart in the boot that the change was made in', () => {
    const proof = prove({ report: machine(), bootId: 'one', wordActive: false })
    expect(proof.state).toBe('waiting-for-restart')
    expect(proof.text).toContain('restart')
  })

  it('waits for the restart also where an earlier change left the kernel word in this boot', () => {
    expect(prove({ bootId: 'one' }).state).toBe('waiting-for-restart')
  })

  it('does not take a start for one by the way back where the boot cannot be told', () => {
    const proof = prove({ report: machine(), bootId: null, wordActive: false })
    expect(proof.state).toBe('waiting-for-restart')
  })

  it('says before the restart when the arguments for the next kernels were lost', () => {
    const report = machine(undefined, ['quiet'], ['quiet', 'intel_iommu=on'])
    const proof = prove({ report, bootId: 'one', wordActive: false })
    expect(proof.text).toContain('without gpu_handover=on')
    expect(rowOf(proof, 'next')?.verdict).toBe('differs')
  })

  it('says before the restart when the disk is not as it was left', () => {
    const deviations = [{ code: 'entry', place: '/boot/x.conf', text: 'The entry lacks the word.' }]
    const proof = prove({ deviations, report: machine(), bootId: 'one', wordActive: false })
    expect(proof.text).toContain('The entry lacks the word.')
    expect(proof.deviations).toEqual(deviations)
  })

  it('knows a start without the kernel word', () => {
    const report = machine(undefined, ['quiet'], ['quiet', ...ourArguments])
    const proof = prove({ report, wordActive: false })
    expect(proof.state).toBe('started-without')
    expect(proof.text).toContain('undo')
    const lost = prove({ report: machine(undefined, ['quiet'], ['quiet']), wordActive: false })
    expect(lost.text).toContain('intel_iommu=on gpu_handover=on')
  })

  it('needs neither word nor restart for a plan without them', () => {
    const plan = planFor({ operations: [], restarts: 0 }, { mode: 'on-demand' })
    const proof = prove({ record: record({}, plan), report: machine(), bootId: 'one', wordActive: false })
    expect(proof.state).toBe('in-effect')
    expect(rowOf(proof, 'function:0000:01:00.0')).toMatchObject({ now: 'nouveau', verdict: 'as-wanted' })
  })

  it('shows a part of a card that another driver has', () => {
    const [display, sound] = nvidiaCard.map((one, index) => (index === 0 ? held(one) : one))
    if (!(display && sound)) throw new Error('the sample card has two functions')
    const proof = prove({ report: machine([intelGraphics, display, sound], ['quiet', ...ourArguments]) })
    expect(proof.state).toBe('partly')
    expect(proof.text).toContain('snd_hda_intel')
    expect(rowOf(proof, 'function:0000:01:00.1')?.verdict).toBe('differs')
  })

  it('notices that vfio-pci took a card that stays', () => {
    const report = machine([held(intelGraphics), ...nvidiaCard.map(held)], ['quiet', ...ourArguments])
    const proof = prove({ report })
    expect(proof.state).toBe('partly')
    expect(rowOf(proof, 'function:0000:00:02.0')?.verdict).toBe('differs')
  })

  it('lets a card that stays change to another driver of this computer', () => {
    const report = machine([{ ...intelGraphics, driver: 'xe' }, ...nvidiaCard.map(held)], [...ourArguments])
    expect(rowOf(prove({ report }), 'function:0000:00:02.0')?.verdict).toBe('as-wanted')
  })

  it('names what shares a group that only the restart showed', () => {
    const disk = { ...intelGraphics, address: '0000:03:00.0', class: '010802', group: 14, deviceName: 'Disk' }
    const report = machine([intelGraphics, disk, ...nvidiaCard.map(held)], ['quiet', ...ourArguments])
    const proof = prove({ report })
    expect(proof.state).toBe('partly')
    expect(proof.text).toContain('Disk (0000:03:00.0)')
  })

  it('says so when the IOMMU stayed off', () => {
    const report = machineInEffect()
    const proof = prove({ report: { ...report, iommu: { ...report.iommu, state: 'off-in-firmware' } } })
    expect(proof.state).toBe('partly')
    expect(proof.text).toContain('off in the firmware')
  })

  it('never calls in effect what could not be read', () => {
    const report = machineInEffect()
    const blind = { ...report, iommu: { ...report.iommu, state: 'unknown' as const } }
    expect(prove({ report: blind }).state).toBe('partly')
    expect(rowOf(prove({ report: blind }), 'iommu')).toMatchObject({ now: null, verdict: 'unknown' })
    const noDevices = prove({ report: { ...report, devices: [] } })
    expect(noDevices.state).toBe('partly')
    expect(rowOf(noDevices, 'function:0000:01:00.0')).toMatchObject({ now: null, verdict: 'unknown' })
    const noLine = prove({
      report: { ...report, boot: { ...report.boot, arguments: [] } },
      wordActive: null,
    })
    expect(rowOf(noLine, 'argument:gpu_handover=on')).toMatchObject({ now: null, verdict: 'unknown' })
    expect(noLine.state).toBe('partly')
  })
})

describe('a card that is not where it was', () => {
  it('is found in its new slot, and the way on is to undo and plan anew', () => {
    const proof = prove({ report: machine([intelGraphics, ...moved], ['quiet', ...ourArguments]) })
    expect(proof.state).toBe('moved')
    expect(proof.text).toContain('RTX 3080 is not at 0000:01:00.0 any more')
    expect(proof.text).toContain('0000:02:00.0')
    expect(proof.text).toContain('Undo this change and plan anew')
    expect(rowOf(proof, 'function:0000:01:00.0')?.now).toBe('nothing is in this place')
  })

  it('may be gone altogether', () => {
    const proof = prove({ report: machine([intelGraphics], ['quiet', ...ourArguments]) })
    expect(proof.text).toContain('nothing else is there')
  })

  it('may have another device in its place', () => {
    const other = nvidiaCard.map((one) => ({ ...one, device: '1b81', deviceName: 'GTX 1070' }))
    const proof = prove({ report: machine([intelGraphics, ...other], ['quiet', ...ourArguments]) })
    expect(proof.state).toBe('moved')
    expect(proof.text).toContain('GTX 1070 (0000:01:00.0)')
  })

  it('is another one also where only the ids of the subsystem differ', () => {
    const plan = planFor()
    const known = { ...plan, bindSet: plan.bindSet.map((one) => ({ ...one, subsystemDevice: '87b3' })) }
    const twins = nvidiaCard.map((one) => ({ ...one, subsystemDevice: '1111' }))
    const report = machine([intelGraphics, ...twins], ['quiet', ...ourArguments])
    expect(prove({ record: record({}, known), report }).state).toBe('moved')
  })

  it('is still taken where the change goes by model numbers, and the text says so', () => {
    const byIds = record({}, planFor({}, { bind: 'ids' }))
    const proof = prove({
      record: byIds,
      report: machine([intelGraphics, ...moved], ['quiet', ...ourArguments]),
    })
    expect(proof.text).toContain('wherever it is')
  })
})

describe('the proof of a change that ended', () => {
  it('wants what was before, and a restart while devices are still held', () => {
    const undone = record({ phase: 'undone', endedBy: 'person' })
    const proof = prove({ record: undone })
    expect(proof.state).toBe('ended')
    expect(proof.text).toContain('Restart')
    expect(rowOf(proof, 'function:0000:01:00.0')).toMatchObject({ wanted: 'nouveau', verdict: 'differs' })
    const gone = prove({ record: undone, report: machine(), wordActive: false })
    expect(gone.text).not.toContain('Restart')
    expect(gone.rows.every(({ verdict }) => verdict === 'as-wanted')).toBe(true)
  })

  it('says who ended it', () => {
    const end = (over: Parameters<typeof record>[0]) =>
      prove({ record: record({ phase: 'undone', ...over }), report: machine(), wordActive: false }).text
    expect(end({ endedBy: 'guard' })).toContain('Nobody confirmed')
    expect(end({ endedBy: 'guard', guardRestarted: true })).toContain('restarted once')
    expect(end({ endedBy: 'crash' })).toContain('power cut')
    const problem = { code: 'boot-full', text: 'There was no room on /boot.' }
    expect(end({ phase: 'rolled-back', endedBy: 'failure', problem })).toContain('no room on /boot.')
    const left = [{ code: 'changed', place: '/etc/x', text: '/etc/x was edited since.' }]
    expect(end({ endedBy: 'person', left })).toContain('/etc/x was edited since.')
  })

  it('is never shown for a change that is at work', () => {
    expect(prove({ record: record({ phase: 'undoing' }) }).state).toBe('partly')
    expect(prove({ record: record({ phase: 'applying' }) }).text).toContain('cut off')
  })
})
