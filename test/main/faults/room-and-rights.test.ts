import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { canMount, swell, takeCalls, withLittleRoom, withReadOnly } from '../../fixtures/scratch/faults.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { inForce } from './cut-points.ts'
import { applied, applyOn, choiceOn, helperOn, recoverOn, shown, undoOn } from './helper-on.ts'
import { systemNames, systems } from './systems.ts'

const builders = ['Fedora', 'Debian with initramfs-tools', 'Debian with dracut'] as const
const can = canEnterRoots && canMount

describe.skipIf(!can)('a full /boot', () => {
  it.each(builders)('%s: is seen before an image is built', async (name) => {
    await withScratchRoot(systems[name], async (root) => {
      const before = treeOf(root.path, { times: true })
      takeCalls(root)
      await withLittleRoom(root, '/boot', 0, async () => {
        const result = await applyOn(root)
        expect(result).toMatchObject({
          tag: 'failed',
          state: 'before',
          left: [],
          problem: { code: 'boot-full' },
        })
        expect(takeCalls(root).filter((call) => /^(dracut|mkinitramfs) /.test(call))).toEqual([])
        expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
      })
    })
  })

  it.each(builders)('%s: ends before where the new image is larger than what is left', async (name) => {
    await withScratchRoot(systems[name], async (root) => {
      const before = treeOf(root.path, { times: true })
      swell(root, name === 'Debian with initramfs-tools' ? 'mkinitramfs' : 'dracut')
      await withLittleRoom(root, '/boot', 12_000_000, async () => {
        const result = await applyOn(root)
        expect(result).toMatchObject({ tag: 'failed', state: 'before', left: [] })
        expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
      })
      expect(inForce(root)).toBeUndefined()
    })
  })

  it.each(builders)(
    '%s: filled up since, goes back once there is room, and loses nothing until then',
    async (name) => {
      await withScratchRoot(systems[name], async (root) => {
        const before = treeOf(root.path)
        const id = await applied(root)
        await withLittleRoom(root, '/boot', 0, async () => {
          const result = await undoOn(root, id)
          // Either the image from before still fits in the place of the other, or nothing of it is broken.
          if (result.tag !== 'undone') expect(result).toMatchObject({ tag: 'failed', state: 'between' })
          expect(inForce(root) === undefined).toBe(result.tag === 'undone')
        })
        await recoverOn(root)
        const away = differences(before, treeOf(root.path)).filter((line) => !line.startsWith('/boot/'))
        expect(away).toEqual([])
      })
    },
  )
})

describe.skipIf(!can)('a read-only /etc', () => {
  it.each(systemNames)('%s: is told of, and everything is as before', async (name) => {
    await withScratchRoot(systems[name], async (root) => {
      const choice = choiceOn(root)
      const { digest } = await shown(root, choice)
      const before = treeOf(root.path, { times: true })
      const result = await withReadOnly(root, '/etc', () =>
        runVerb({ protocol: 1, verb: 'apply', choice, digest }, helperOn(root)),
      )
      expect(result).toMatchObject({ tag: 'failed', problem: { code: 'write-read-only' } })
      expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
      expect(inForce(root)).toBeUndefined()
    })
  })

  it.each(systemNames)(
    '%s: keeps an undo from ending, which goes on when it can be written',
    async (name) => {
      await withScratchRoot(systems[name], async (root) => {
        const before = treeOf(root.path)
        const id = await applied(root)
        const stuck = await withReadOnly(root, '/etc', () => undoOn(root, id))
        expect(stuck).toMatchObject({ tag: 'failed', state: 'between' })
        expect(await recoverOn(root)).toMatchObject({ tag: 'recovered', to: 'before', left: [] })
        expect(differences(before, treeOf(root.path))).toEqual([])
      })
    },
  )
})
