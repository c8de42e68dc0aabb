import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kernelWord, ownFiles } from '../../../src-shared/plan/own-files.ts'
import { place, textAt } from '../../fixtures/scratch/place.ts'
import { edit, restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { entriesOf } from '../../fixtures/scratch/start-entry.ts'
import { applied, choiceOn, undoOn } from './helper-on.ts'
import { systemNames, systems, withoutLabels } from './systems.ts'

describe.skipIf(!canEnterRoots)('what somebody changed between a change and its undo', () => {
  it.each(systemNames)(
    '%s: a file of ours that was edited is left and told of',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        const id = await applied(root)
        edit(root, ownFiles.udev, (text) => `${text}# mine\n`)
        const result = await undoOn(root, id)
        expect(result).toMatchObject({ tag: 'undone', left: [{ place: ownFiles.udev }] })
        expect(textAt(root.path, ownFiles.udev)).toContain('# mine')
        expect(textAt(root.path, ownFiles.script)).toBeUndefined()
        expect(restart(root).held).toEqual([])
      })
    },
    60_000,
  )

  it.each(systemNames)(
    '%s: a file of ours that was removed does not keep the rest from going',
    async (name) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        const id = await applied(root)
        rmSync(join(root.path, ownFiles.udev))
        expect(await undoOn(root, id)).toMatchObject({ tag: 'undone' })
        expect(textAt(root.path, ownFiles.script)).toBeUndefined()
        expect(restart(root).held).toEqual([])
      })
    },
    60_000,
  )

  it('Fedora: arguments that came since stay, and only ours go', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const id = await applied(root)
      const entry = `/boot/loader/entries/${root.machineId}-${root.kernels.running}.conf`
      edit(root, entry, (text) => text.replace(/^options .*$/m, '$& mine=1'))
      edit(root, '/etc/default/grub', (text) => text.replace('rhgb', 'rhgb mine=2'))
      edit(root, '/etc/kernel/cmdline', (text) => `${text.trim()} mine=3\n`)
      expect(await undoOn(root, id)).toMatchObject({ tag: 'undone' })
      expect(textAt(root.path, '/etc/default/grub')).toMatch(/^GRUB_CMDLINE_LINUX="rhgb mine=2 [^"]*"$/m)
      expect(textAt(root.path, '/etc/kernel/cmdline')).toMatch(/ mine=3\n$/)
      for (const path of [entry, '/etc/default/grub', '/etc/kernel/cmdline'])
        expect(textAt(root.path, path)).not.toContain(kernelWord)
      expect(restart(root).entry.arguments).toContain('mine=1')
    })
  })

  it('Fedora: an entry that somebody copied since loses the kernel word, or is told of', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const id = await applied(root)
      const source = `/boot/loader/entries/${root.machineId}-${root.kernels.running}.conf`
      const copy = '/boot/loader/entries/mine.conf'
      place(root.path, copy, (textAt(root.path, source) ?? '').replace(/^title .*$/m, 'title Mine'))
      const result = await undoOn(root, id)
      const named = result.tag === 'undone' && result.left.some(({ place: where }) => where.includes('mine'))
      const mine = entriesOf(root).find(({ title }) => title === 'Mine')
      expect(mine).toBeDefined()
      expect(named || mine?.arguments.includes(kernelWord) === false).toBe(true)
    })
  })

  it('Fedora: an entry without our word that somebody added stays as it is', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const id = await applied(root)
      const text = `title Mine\nlinux /vmlinuz-${root.kernels.older}\noptions ro mine\n`
      place(root.path, '/boot/loader/entries/mine.conf', text)
      expect(await undoOn(root, id)).toMatchObject({ tag: 'undone', left: [] })
      expect(textAt(root.path, '/boot/loader/entries/mine.conf')).toBe(text)
    })
  })

  it('Debian: settings that came since stay', async () => {
    await withScratchRoot(systems['Debian with initramfs-tools'], async (root) => {
      const id = await applied(root)
      edit(root, '/etc/default/grub', (text) => text.replace('"quiet"', '"quiet mine=1"'))
      expect(await undoOn(root, id)).toMatchObject({ tag: 'undone' })
      expect(textAt(root.path, '/etc/default/grub')).toContain('quiet mine=1')
      for (const { arguments: tokens } of entriesOf(root)) expect(tokens).not.toContain(kernelWord)
    })
  })

  it('a choice with nothing to hold anymore is refused before it is asked for', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const id = await applied(root)
      const other = `${id.slice(0, -4)}${id.endsWith('0000') ? '1111' : '0000'}`
      expect(await undoOn(root, other)).toMatchObject({ tag: 'refused' })
      expect(choiceOn(root).cards).toHaveLength(1)
      expect(textAt(root.path, ownFiles.script)).toBeDefined()
    })
  })
})
