import { describe, expect, it } from 'vitest'
import { planAt } from '../../../../src-main/service/plan-at.ts'
import { changeViewSchema } from '../../../../src-shared/change/proof.ts'
import type { HostReport } from '../../../../src-shared/host/report.ts'
import { type Choice, defaultChoice } from '../../../../src-shared/plan/choice.ts'
import type { Deed } from '../../../../src-shared/tour/deed.ts'
import { act, type ExampleTour, exampleTour, given, reportIn, viewIn } from './example-tour.ts'

const MINUTE = 60_000

/** The first card that can go, and what applying it asks for. */
async function applying(
  example: ExampleTour,
  sample: string,
  changes: Partial<Choice> = {},
): Promise<Extract<Deed, { verb: 'apply' }>> {
  const report = await reportIn(example, sample)
  const card = report.cards.find(({ verdict }) => verdict !== 'blocked')
  const found = report.devices.find(({ address }) => address === card?.address)
  if (!found) throw new Error(`${sample} has no card to hand over`)
  const { address, vendor, device, subsystemVendor, subsystemDevice } = found
  const identity = { address, vendor, device, subsystemVendor, subsystemDevice }
  const wanted = { ...defaultChoice([identity]), ...changes }
  const scratch = example.tour.scratchOf(sample)
  const { digest } = given(await planAt({ sample, scratch }, wanted))
  if (digest === null) throw new Error(`${sample} has no plan`)
  return { verb: 'apply', choice: wanted, digest }
}

function driverOf({ devices }: HostReport, address: string): string | null | undefined {
  return devices.find((device) => device.address === address)?.driver
}

/** Samples with a card that can go as they are. */
const WALKS = [
  'intel-nvidia',
  'amd-amd',
  'twin-nvidia',
  'optimus-laptop',
  'kernel-off',
  'intel-arc',
  'server',
]

describe.each(WALKS)('a tour of %s', (sample) => {
  it('goes from the plan over the restart to the proof, and back to how it was', async () => {
    const example = exampleTour()
    const { tour } = example
    const before = await reportIn(example, sample)
    const deed = await applying(example, sample)

    const result = await act(example, sample, deed)
    if (result.tag !== 'applied') throw new Error(JSON.stringify(result))
    const held = result.record.plan.bindSet.map(({ address }) => address)
    expect(result).toMatchObject({ restart: true, record: { phase: 'applied', digest: deed.digest } })
    const waiting = await viewIn(example, sample)
    expect(waiting.proof?.state).toBe('waiting-for-restart')
    for (const address of held)
      expect(driverOf(await reportIn(example, sample), address)).toBe(driverOf(before, address))

    given(await tour.restart(sample))
    const started = await viewIn(example, sample)
    expect(started.proof?.rows.filter(({ verdict }) => verdict !== 'as-wanted')).toEqual([])
    expect(started).toMatchObject({ restarted: true, proof: { state: 'in-effect' } })
    expect(changeViewSchema.safeParse(started).error).toBeUndefined()
    const now = await reportIn(example, sample)
    for (const address of held) expect(driverOf(now, address)).toBe('vfio-pci')
    expect(now.boot.arguments).toContain('gpu_handover=on')
    expect(now.iommu.state).toBe('on')
    expect(now.notes).toEqual([])

    const { id } = result.record
    expect(await act(example, sample, { verb: 'confirm', transaction: id })).toMatchObject({
      tag: 'confirmed',
    })
    expect(await act(example, sample, { verb: 'undo', transaction: id })).toMatchObject({
      tag: 'undone',
      restart: true,
    })
    expect((await viewIn(example, sample)).current).toBeNull()
    given(await tour.restart(sample))
    expect((await viewIn(example, sample)).proof?.state).toBe('ended')
    expect(await reportIn(example, sample)).toEqual(withInstalled(before, await reportIn(example, sample)))
  })
})

/** Packages that a change installed stay, as its plan says. */
function withInstalled(before: HostReport, now: HostReport): HostReport {
  const checks = new Map(now.readiness.map((check) => [check.id, check]))
  const own = new Set(['virtualization', 'qemu', 'libvirt', 'ovmf', 'virt-manager'])
  return {
    ...before,
    virtualization: now.virtualization,
    readiness: before.readiness.map((check) => (own.has(check.id) ? (checks.get(check.id) ?? check) : check)),
  }
}

describe('a change on a scratch copy', () => {
  const sample = 'intel-nvidia'

  it('is told in the steps of its plan, each once and in order, up to the whole', async () => {
    const example = exampleTour()
    const deed = await applying(example, sample)
    const result = await act(example, sample, deed)
    if (result.tag !== 'applied') throw new Error(result.tag)
    const steps = example.told.flatMap((told) => (told.type === 'progress' ? [told] : []))
    const percents = steps.map(({ percent }) => percent)
    expect(percents).toEqual([...percents].sort((a, b) => a - b))
    expect(steps.flatMap(({ operation }) => operation ?? []).sort()).toEqual(
      result.record.plan.operations.map(({ id }) => id).sort(),
    )
    expect(steps.at(-1)).toMatchObject({ percent: 100, operation: null })
    expect(example.told.some((told) => told.type === 'output' && told.line.startsWith('dracut'))).toBe(true)
  })

  it('is not begun where the prompt is dismissed', async () => {
    const example = exampleTour()
    const deed = await applying(example, sample)
    example.hinder({ tag: 'dismissed' })
    expect(given(await example.tour.act(sample, deed))).toMatchObject({ tag: 'cancelled' })
    expect(await viewIn(example, sample)).toMatchObject({ records: [], current: null })
    example.hinder(undefined)
    expect(await act(example, sample, deed)).toMatchObject({ tag: 'applied' })
  })

  it('is rolled back whole where a step fails, and can be tried again', async () => {
    const example = exampleTour()
    const before = await reportIn(example, sample)
    const deed = await applying(example, sample)
    example.hinder({ tag: 'fails', operation: 'initramfs' })
    expect(await act(example, sample, deed)).toMatchObject({
      tag: 'failed',
      state: 'before',
      problem: { code: 'write-full' },
    })
    expect(await viewIn(example, sample)).toMatchObject({
      records: [{ phase: 'rolled-back', endedBy: 'failure' }],
      current: null,
    })
    given(await example.tour.restart(sample))
    // Its VMs are started anew with it.
    expect(example.restarts).toEqual([sample])
    expect(await reportIn(example, sample)).toEqual(before)
    example.hinder(undefined)
    expect(await act(example, sample, await applying(example, sample))).toMatchObject({ tag: 'applied' })
  })

  it('is refused for another plan than the one that was shown, and beside one in force', async () => {
    const example = exampleTour()
    const deed = await applying(example, sample)
    const other = { ...deed, digest: 'f'.repeat(64) }
    expect(await act(example, sample, other)).toMatchObject({
      tag: 'refused',
      refusals: [{ code: 'digest-differs' }],
    })
    await act(example, sample, deed)
    expect(await act(example, sample, deed)).toMatchObject({
      tag: 'refused',
      refusals: [{ code: 'undo-first' }],
    })
  })

  it('is kept only after a start with it', async () => {
    const example = exampleTour()
    const result = await act(example, sample, await applying(example, sample))
    if (result.tag !== 'applied') throw new Error(result.tag)
    const keep = { verb: 'confirm', transaction: result.record.id } as const
    const refusals = (code: string) => ({ tag: 'refused', refusals: [{ code }] })
    expect(await act(example, sample, keep)).toMatchObject(refusals('not-started-yet'))
    expect(await act(example, sample, { verb: 'pause', on: true })).toEqual({ tag: 'paused', on: true })
    given(await example.tour.restart(sample))
    expect((await viewIn(example, sample)).proof?.state).toBe('started-without')
    expect(await act(example, sample, keep)).toMatchObject(refusals('started-without'))
    given(await example.tour.restart(sample))
    expect(await viewIn(example, sample)).toMatchObject({
      proof: { state: 'in-effect' },
      current: { paused: false },
    })
    expect(await act(example, sample, keep)).toMatchObject({ tag: 'confirmed', record: { confirmBy: null } })
  })

  it('is taken back by the guard where nobody answers, and not where somebody did', async () => {
    const example = exampleTour()
    await act(example, sample, await applying(example, sample, { guardMinutes: 10 }))
    given(await example.tour.restart(sample))
    example.pass(9 * MINUTE)
    expect((await viewIn(example, sample)).current?.phase).toBe('applied')
    example.pass(MINUTE)
    await expect.poll(async () => (await viewIn(example, sample)).records[0]?.phase).toBe('undone')
    expect((await viewIn(example, sample)).records[0]?.endedBy).toBe('guard')

    given(await example.tour.restart(sample))
    const again = await act(example, sample, await applying(example, sample))
    if (again.tag !== 'applied') throw new Error(again.tag)
    given(await example.tour.restart(sample))
    await act(example, sample, { verb: 'confirm', transaction: again.record.id })
    example.pass(20 * MINUTE)
    expect((await viewIn(example, sample)).current?.phase).toBe('confirmed')
  })

  it('takes nothing of other samples along, and nothing where there is none', async () => {
    const example = exampleTour()
    await act(example, sample, await applying(example, sample))
    expect((await viewIn(example, 'amd-amd')).records).toEqual([])
    expect(new Set(example.moves)).toEqual(new Set([sample]))
    const none = (code: string) => ({ tag: 'refused', refusals: [{ code }] })
    expect(await act(example, 'amd-amd', { verb: 'undo', transaction: 'x' })).toMatchObject(
      none('no-such-change'),
    )
    expect(await act(example, 'amd-amd', { verb: 'pause', on: true })).toMatchObject(none('nothing-in-force'))
  })

  it('is worked on by one at a time, and not restarted under', async () => {
    const example = exampleTour()
    const deed = await applying(example, sample)
    const first = act(example, sample, deed)
    expect(await act(example, sample, deed)).toMatchObject({ refusals: [{ code: 'busy' }] })
    expect(await example.tour.restart(sample)).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
    expect(await first).toMatchObject({ tag: 'applied' })
    expect(example.restarts).toEqual([])
  })

  it('lends a card that was not kept to the VM that runs with it', async () => {
    const example = exampleTour()
    const card = '0000:01:00.0'
    example.tour.lend(sample, [card])
    expect(driverOf(await reportIn(example, sample), card)).toBe('vfio-pci')
    example.tour.lend(sample, [])
    expect(driverOf(await reportIn(example, sample), card)).toBe('nouveau')
  })
})
