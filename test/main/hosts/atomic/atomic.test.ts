import { describe, expect, it } from 'vitest'
import { readKargs } from '../../../../src-main/hosts/atomic/kargs.ts'
import { parseStatus } from '../../../../src-main/hosts/atomic/status.ts'
import { grubVariables } from '../../../../src-main/hosts/shared/grubenv.ts'
import type { SampleId } from '../../../../src-main/samples/machines/machines.ts'
import { kernelWord } from '../../../../src-shared/plan/own-files.ts'
import type { ScratchRoot } from '../../../fixtures/scratch/model.ts'
import { restart } from '../../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'
import { type Bench, benchOf } from '../kept-work.ts'
import { argumentsOperation, initramfs, menuOnce, ownDracutFiles, wayBack } from '../operations.ts'

const operations = [initramfs('rpm-ostree'), argumentsOperation(), wayBack('deployment'), menuOnce]

const onAtomic = (
  use: (bench: Bench, root: ScratchRoot) => Promise<void>,
  machine: SampleId = 'kernel-off',
) => withScratchRoot({ family: 'atomic', machine }, (root) => use(benchOf(root, operations), root))

const statusOf = (bench: Bench) => parseStatus(bench.run('rpm-ostree', ['status', '--json']).output) ?? []

async function applyAll(bench: Bench): Promise<void> {
  ownDracutFiles(bench)
  for (const operation of operations) expect(await bench.perform(operation)).toEqual({ ok: true })
}

describe.skipIf(!canEnterRoots)('an ostree system on a scratch root', () => {
  it('prepares the next deployment, and pins the one that runs', () =>
    onAtomic(async (bench) => {
      await applyAll(bench)
      const [next, booted] = statusOf(bench)
      expect(next).toMatchObject({ booted: false, staged: true, regenerated: true })
      expect(next?.tracked).toHaveLength(5)
      expect(next?.words).toEqual(['--add-drivers', 'vfio vfio_iommu_type1 vfio_pci'])
      expect(booted).toMatchObject({ booted: true, pinned: true })
      expect(await readKargs(bench.work)).toEqual(expect.arrayContaining([kernelWord, 'iommu=pt']))
      expect(await readKargs(bench.work, 1)).not.toContain(kernelWord)
      for (const operation of operations) expect(await bench.host.readBack(operation, bench.work)).toEqual([])
    }))

  it('has no initramfs made where the image brings the vfio modules', () =>
    onAtomic(async (bench) => {
      await applyAll(bench)
      expect(statusOf(bench)[0]).toMatchObject({ regenerated: false, words: [] })
      expect(statusOf(bench)[0]?.tracked).toHaveLength(5)
    }, 'amd-amd'))

  it('drops the whole deployment where nothing but ours waits', () =>
    onAtomic(async (bench) => {
      const before = statusOf(bench)
      await applyAll(bench)
      expect(await bench.undo()).toEqual([])
      expect(statusOf(bench)).toEqual(before)
      expect(bench.machine.files.stat('/var/lib/handover/notes')).toBeUndefined()
    }))

  it('takes only its own part out where somebody else prepared a deployment before', () =>
    onAtomic(async (bench) => {
      bench.run('rpm-ostree', ['kargs', '--append=mitigations=off'])
      bench.run('rpm-ostree', ['initramfs', '--enable', '--arg=--add', '--arg=nfs'])
      bench.run('rpm-ostree', ['initramfs-etc', '--track=/etc/hostname'])
      await applyAll(bench)
      expect(statusOf(bench)[0]?.words).toEqual([
        '--add',
        'nfs',
        '--add-drivers',
        'vfio vfio_iommu_type1 vfio_pci',
      ])
      expect(await bench.undo()).toEqual([])
      expect(statusOf(bench)[0]?.words).toEqual(['--add', 'nfs'])
      expect(await readKargs(bench.work)).toContain('mitigations=off')
      expect(await readKargs(bench.work)).not.toContain(kernelWord)
    }))

  it('goes back step by step after the restart, and keeps what came since', () =>
    onAtomic(async (bench, root) => {
      await applyAll(bench)
      restart(root)
      bench.run('rpm-ostree', ['kargs', '--append=mitigations=off'])
      expect(await bench.undo()).toEqual([])
      const [next] = statusOf(bench)
      expect(next).toMatchObject({ regenerated: false, tracked: [], words: [] })
      const kargs = await readKargs(bench.work)
      expect(kargs).toContain('mitigations=off')
      expect(kargs).not.toContain(kernelWord)
      expect(statusOf(bench).some(({ pinned }) => pinned)).toBe(false)
    }))

  it('pauses by the earlier deployment after the restart, and not before', () =>
    onAtomic(async (bench, root) => {
      await applyAll(bench)
      expect(await bench.host.pause(true, bench.work)).toMatchObject({ problem: { code: 'pause-staged' } })
      restart(root)
      expect(await bench.host.pause(true, bench.work)).toEqual({ ok: true })
      const entry = grubVariables(bench.text('/boot/grub2/grubenv') ?? '')?.get('next_entry')
      expect(bench.text(`/boot/loader.1/entries/${entry}.conf`)).not.toContain(kernelWord)
      expect(bench.host.isPaused(bench.work)).toBe(true)
      expect(await bench.host.pause(false, bench.work)).toEqual({ ok: true })
      expect(bench.host.isPaused(bench.work)).toBe(false)
    }))

  it('names an rpm-ostree that fails or does nothing', () =>
    onAtomic(async (bench) => {
      bench.fault('rpm-ostree', 'lie')
      for (const operation of operations.slice(0, 3)) {
        expect(await bench.perform(operation)).toMatchObject({ ok: false })
      }
      bench.fault('rpm-ostree', 'fail 1')
      expect(await bench.perform(argumentsOperation())).toMatchObject({ ok: false })
      bench.fault('rpm-ostree', null)
      bench.fault('ostree', 'lie')
      expect(await bench.perform(wayBack('deployment'))).toMatchObject({ problem: { code: 'not-pinned' } })
    }))
})
