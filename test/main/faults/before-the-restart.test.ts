import { describe, expect, it } from 'vitest'
import { runAtBoot, runVerb } from '../../../src-main/helper/run-verb.ts'
import { kernelWord, ownFiles } from '../../../src-shared/plan/own-files.ts'
import { imageFiles } from '../../fixtures/scratch/early-start.ts'
import { takeCalls } from '../../fixtures/scratch/faults.ts'
import { moveCard, replaceFunction } from '../../fixtures/scratch/hardware.ts'
import { installKernel, removeKernel } from '../../fixtures/scratch/kernels.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import { powerCut, restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { entriesOf, nextEntry } from '../../fixtures/scratch/start-entry.ts'
import { applied, choiceOn, helperOn, undoOn } from './helper-on.ts'
import { systemNames, systems, withoutLabels } from './systems.ts'

describe.skipIf(!canEnterRoots)('a kernel update between a change and its restart', () => {
  it.each(systemNames)(
    '%s: the new kernel starts with the change, and after the undo without it',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        const id = await applied(root)
        takeCalls(root)
        installKernel(root, root.kernels.next)
        if (name === 'Fedora') {
          // The hook calls the helper, which cannot run in a root without libraries.
          expect(takeCalls(root).some((call) => /^helper .*refresh$/.test(call))).toBe(true)
          await runAtBoot('refresh', helperOn(root))
        }
        const { entry, held, bootId } = restart(root)
        expect(entry.release).toBe(root.kernels.next)
        expect(entry.arguments).toContain(kernelWord)
        expect(held).toContain(choiceOn(root).cards[0]?.address)
        const inspected = await runVerb({ protocol: 1, verb: 'inspect' }, helperOn(root))
        expect(inspected).toMatchObject({ tag: 'inspected', deviations: [] })

        expect(await undoOn(root, id, helperOn(root, { bootId }))).toMatchObject({ tag: 'undone' })
        const next = restart(root)
        expect(next.entry.release).toBe(root.kernels.next)
        expect(next.held).toEqual([])
        if (name !== 'Atomic')
          for (const { arguments: tokens } of entriesOf(root)) expect(tokens).not.toContain(kernelWord)
      })
    },
    60_000,
  )

  it('Fedora: the way back still starts when the kernel that it began with is gone', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      await applied(root)
      installKernel(root, root.kernels.next)
      await runAtBoot('refresh', helperOn(root))
      restart(root)
      removeKernel(root, root.kernels.older)
      removeKernel(root, root.kernels.running)
      await runAtBoot('refresh', helperOn(root))
      const { entry, held } = restart(root, { entry: `${root.machineId}-0-gpu-handover` })
      expect(entry.arguments).not.toContain(kernelWord)
      expect([entry.release, held]).toEqual([root.kernels.next, []])
    })
  }, 60_000)

  it('Debian: the way back is made anew for the newest kernel', async () => {
    await withScratchRoot(systems['Debian with initramfs-tools'], async (root) => {
      await applied(root)
      installKernel(root, root.kernels.next)
      removeKernel(root, root.kernels.running)
      const { entry, held } = restart(root, { entry: 'gpu-handover-way-back' })
      expect(entry.arguments).not.toContain(kernelWord)
      expect([entry.release, held]).toEqual([root.kernels.next, []])
    })
  }, 60_000)

  it('Fedora: an undo after a kernel update leaves no image with our files', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const id = await applied(root)
      installKernel(root, root.kernels.next)
      const result = await undoOn(root, id)
      const image = `/boot/initramfs-${root.kernels.next}.img`
      const named = result.tag === 'undone' ? result.left.map(({ place }) => place) : []
      const has = imageFiles(root.path, [image]).includes(ownFiles.script)
      // It is built anew, or named; it never stays without a word.
      expect(has ? named.includes(image) : true).toBe(true)
      expect(restart(root).held).toEqual([])
    })
  }, 60_000)
})

describe.skipIf(!canEnterRoots)('a card that is not where it was at the restart', () => {
  it.each(systemNames)(
    '%s: stays with the host in its new slot, and that is recorded',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        const before = treeOf(root.path)
        const id = await applied(root)
        moveCard(root, '0000:01:00', '0000:09:00')
        const { held, left, entry } = restart(root)
        expect(entry.arguments).toContain(kernelWord)
        expect(held).toEqual([])
        expect(left.get('/run/gpu-handover/bind')).toContain('0000:01:00.0 absent')
        expect(await undoOn(root, id)).toMatchObject({ tag: 'undone', left: [] })
        if (name !== 'Atomic') expect(differences(before, treeOf(root.path))).toEqual([])
      })
    },
    60_000,
  )

  it.each(systemNames)(
    '%s: another card in its slot is not touched, nor the rest of that slot',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        await applied(root)
        replaceFunction(root, '0000:01:00.0', { device: '2684' })
        const { held, left } = restart(root)
        expect(held).toEqual([])
        expect(left.get('/run/gpu-handover/bind')).toContain('0000:01:00.0 other')
      })
    },
    60_000,
  )
})

describe.skipIf(!canEnterRoots)('a power cut before the restart', () => {
  it('Atomic: a deployment that was only staged is gone, which is told or taken back', async () => {
    await withScratchRoot(withoutLabels(systems.Atomic), async (root) => {
      const before = treeOf(root.path)
      const id = await applied(root)
      powerCut(root)
      const { held, entry, bootId } = restart(root)
      expect([held, entry.arguments.includes(kernelWord)]).toEqual([[], false])
      const parts = helperOn(root, { bootId })
      const recovered = await runAtBoot('recover', parts)
      if (recovered.tag === 'recovered' && recovered.to === 'before') {
        expect(differences(before, treeOf(root.path))).toEqual([])
        return
      }
      const inspected = await runVerb({ protocol: 1, verb: 'inspect' }, parts)
      expect(inspected.tag === 'inspected' && inspected.deviations.length).toBeGreaterThan(0)
      expect(await undoOn(root, id, parts)).toMatchObject({ tag: 'undone', left: [] })
      expect(nextEntry(root).arguments).not.toContain(kernelWord)
    })
  }, 60_000)
})
