import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDescription } from '../../../src-main/samples/description/parse.ts'
import { listSamples } from '../../../src-main/samples/index.ts'
import { machines } from '../../../src-main/samples/machines/machines.ts'
import { planAt, scriptAt } from '../../../src-main/service/plan-at.ts'
import { reportOfSample } from '../../../src-main/service/report-of-sample.ts'
import { type Choice, defaultChoice, type Identity } from '../../../src-shared/plan/choice.ts'
import { planFingerprint } from '../../../src-shared/plan/fingerprint.ts'
import { planViewSchema } from '../../../src-shared/plan/view.ts'
import { withRoot } from '../../fixtures/build-root.ts'
import { asNobody } from '../inspect/root/on-disk.ts'

/** The choice of one card of a sample, by its place in the list. */
async function choiceOf(sample: string, index: number, change: Partial<Choice> = {}): Promise<Choice> {
  const report = await reportOfSample(sample)
  const card = report?.cards[index]
  const device = report?.devices.find(({ address }) => address === card?.address)
  if (!device) throw new Error(`${sample} has no card ${index}`)
  const { address, vendor, device: id, subsystemVendor, subsystemDevice } = device
  const identity: Identity = { address, vendor, device: id, subsystemVendor, subsystemDevice }
  return { ...defaultChoice([identity]), ...change }
}

describe('planAt', () => {
  it('plans for a sample machine, with steps to be shown and the digest of what it does', async () => {
    const view = await planAt({ sample: 'intel-nvidia' }, await choiceOf('intel-nvidia', 1))
    if (!view.ok || view.value.outcome.tag !== 'planned') throw new Error(JSON.stringify(view))
    const { outcome, steps, digest } = view.value
    expect(planViewSchema.safeParse(view.value).error).toBeUndefined()
    expect(outcome.plan.family).toBe('fedora')
    expect(steps.map(({ id }) => id)).toEqual(outcome.plan.operations.map(({ id }) => id))
    expect(digest).toBe(createHash('sha256').update(planFingerprint(outcome.plan)).digest('hex'))
  })

  it('says why there is none, without a digest', async () => {
    const view = await planAt({ sample: 'one-card' }, await choiceOf('one-card', 0))
    expect(view).toMatchObject({ ok: true, value: { outcome: { tag: 'refused' }, steps: [], digest: null } })
  })

  it.each(listSamples())('plans, or says why not, for every card of $id', async ({ id }) => {
    const report = await reportOfSample(id)
    for (const index of report?.cards.keys() ?? []) {
      const view = await planAt({ sample: id }, await choiceOf(id, index))
      if (!view.ok) throw new Error(view.failure.message)
      expect(planViewSchema.safeParse(view.value).error).toBeUndefined()
      expect(view.value.digest === null).toBe(view.value.outcome.tag !== 'planned')
    }
  })

  it('knows no sample of another name, and no recording that cannot be read', async () => {
    const choice = await choiceOf('intel-nvidia', 1)
    expect(await planAt({ sample: 'none' }, choice)).toMatchObject({ failure: { tag: 'not-found' } })
    expect(await planAt('/dev/null', choice)).toMatchObject({ failure: { tag: 'unavailable' } })
  })
})

describe('root and an ordinary user', () => {
  it('make the same plan of the same machine, whatever only root may read', async () => {
    const description = parseDescription(machines['intel-nvidia'])
    if (!description.ok) throw new Error('sample')
    const choice = await choiceOf('intel-nvidia', 1, { setups: 'remove' })
    await withRoot(description.description, async (folder) => {
      chmodSync(folder, 0o755)
      const options = 'options vfio-pci ids=10de:1e87\n'
      mkdirSync(join(folder, 'etc/libvirt/hooks'), { recursive: true })
      mkdirSync(join(folder, 'etc/modprobe.d'), { recursive: true })
      writeFileSync(join(folder, 'etc/libvirt/hooks/qemu'), '#!/bin/sh\necho vfio-pci > driver_override\n')
      writeFileSync(join(folder, 'etc/modprobe.d/open.conf'), options)
      writeFileSync(join(folder, 'etc/modprobe.d/private.conf'), options, { mode: 0o600 })
      chmodSync(join(folder, 'etc/libvirt'), 0o700)
      const byRoot = await planAt(folder, choice)
      const byUser = await asNobody(() => planAt(folder, choice))
      if (!byRoot.ok || !byUser.ok) throw new Error('no plan')
      expect(byRoot.value.digest).not.toBeNull()
      expect(byUser.value.digest).toBe(byRoot.value.digest)
      const removed = byRoot.value.steps.flatMap(({ diffs }) => diffs.map(({ path }) => path))
      expect(removed).toContain('/etc/modprobe.d/open.conf')
      expect(removed).not.toContain('/etc/modprobe.d/private.conf')
    })
  })
})

describe('scriptAt', () => {
  it('gives a shell script with its undo', async () => {
    const script = await scriptAt({ sample: 'intel-nvidia' }, await choiceOf('intel-nvidia', 1))
    if (!script.ok) throw new Error(script.failure.message)
    expect(script.value.fileName).toMatch(/^[\w.-]+\.sh$/)
    expect(script.value.text).toMatch(/^#!\/bin\/(?:ba)?sh\n/)
    expect(script.value.text).toContain('undo')
  })

  it('gives none where there is no plan, and the reason', async () => {
    const choice = await choiceOf('one-card', 0)
    const view = await planAt({ sample: 'one-card' }, choice)
    const reason = view.ok && view.value.outcome.tag === 'refused' ? view.value.outcome.refusals[0]?.text : ''
    const script = await scriptAt({ sample: 'one-card' }, choice)
    expect(script).toMatchObject({ ok: false, failure: { tag: 'not-found' } })
    expect(script).toMatchObject({ failure: { message: expect.stringContaining(reason ?? '?') } })
  })
})
