import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { enter } from '../../fixtures/scratch/enter.ts'
import { fail } from '../../fixtures/scratch/faults.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { place } from '../../fixtures/scratch/place.ts'
import { restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { choiceOn, partsOn } from '../helper/scratch-parts.ts'
import { applyOn } from './round.ts'
import { systems, withoutLabels } from './systems.ts'

const withImages = (['Fedora', 'Debian and initramfs-tools', 'Debian and dracut'] as const).map(
  (name) => [name, systems[name]] as const,
)

describe.skipIf(!canEnterRoots).each(withImages)(
  'an image that was built since the change, on %s',
  (_, system) => {
    const built = (then: (root: ScratchRoot, image: string, undo: () => Promise<unknown>) => Promise<void>) =>
      withScratchRoot({ ...system, machine: 'intel-nvidia', change: withoutLabels }, async (root) => {
        const { record } = await applyOn(root, await choiceOn(root.path))
        const image = build(root)
        await then(root, image, () =>
          runVerb({ protocol: 1, verb: 'undo', transaction: record.id }, partsOn(root.path)),
        )
      })

    it('is built once more without ours by the undo, and is nothing to tell of', () =>
      built(async (root, image, undo) => {
        expect(listOf(root, image)).toContain('etc/gpu-handover/devices')
        expect(await undo()).toMatchObject({ tag: 'undone', left: [] })
        expect(listOf(root, image)).not.toContain('gpu-handover')
        expect(restart(root).held).toEqual([])
      }))

    it('is told of where it cannot be looked into', () =>
      built(async (root, image, undo) => {
        fail(root, toolsOf(root).list)
        expect(await undo()).toMatchObject({
          tag: 'undone',
          left: [{ code: 'image-unread', place: image }],
        })
      }))
  },
)

const toolsOf = ({ initramfs }: ScratchRoot) =>
  initramfs === 'dracut' ? { list: 'lsinitrd' } : { list: 'lsinitramfs' }

const listOf = (root: ScratchRoot, image: string) => enter(root.path, toolsOf(root).list, [image]).output

/** The image anew, with all that is set up by then, and with something that somebody else put there. */
function build(root: ScratchRoot): string {
  const { running } = root.kernels
  const image = root.family === 'debian' ? `/boot/initrd.img-${running}` : `/boot/initramfs-${running}.img`
  if (root.initramfs === 'initramfs-tools')
    place(root.path, '/etc/initramfs-tools/scripts/init-bottom/mine', '#!/bin/sh\n', 0o755)
  const { code } =
    root.initramfs === 'dracut'
      ? enter(root.path, 'dracut', ['-f', '--install', '/etc/hostname', '--kver', running, image])
      : enter(root.path, 'mkinitramfs', ['-o', image, running])
  expect(code).toBe(0)
  return image
}
