import { describe, expect, it } from 'vitest'
import { ownFiles } from '../../../src-shared/plan/own-files.ts'
import { enter } from '../../fixtures/scratch/enter.ts'
import { fail, failAfter, forget, heal, lie } from '../../fixtures/scratch/faults.ts'
import { differences, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { inForce } from './cut-points.ts'
import { applied, applyOn, choiceOn, helperOn, recoverOn, undoOn } from './helper-on.ts'
import { type SystemName, systems, withoutLabels } from './systems.ts'

type Fault = (root: ScratchRoot, tool: string) => void

const faults: Readonly<Record<string, Fault>> = {
  fails: (root, tool) => fail(root, tool, 1),
  'fails after its work': (root, tool) => failAfter(root, tool, 1),
  'ends well with nothing done': lie,
  'ends well without what was asked for': forget,
}

const cases: readonly (readonly [SystemName, string, readonly (keyof typeof faults)[]])[] = [
  ['Fedora', 'dracut', Object.keys(faults)],
  ['Fedora', 'grubby', ['fails', 'ends well with nothing done']],
  ['Fedora', 'lsinitrd', ['fails', 'ends well with nothing done']],
  ['Fedora', 'grub2-editenv', ['fails', 'ends well with nothing done']],
  ['Atomic', 'rpm-ostree', ['fails', 'ends well with nothing done']],
  ['Atomic', 'ostree', ['fails', 'ends well with nothing done']],
  ['Debian with initramfs-tools', 'mkinitramfs', Object.keys(faults)],
  ['Debian with initramfs-tools', 'lsinitramfs', ['fails', 'ends well with nothing done']],
  [
    'Debian with initramfs-tools',
    'update-grub',
    ['fails', 'fails after its work', 'ends well with nothing done'],
  ],
  [
    'Debian with dracut',
    'dracut',
    ['fails', 'ends well with nothing done', 'ends well without what was asked for'],
  ],
]

const rows = cases.flatMap(([name, tool, kinds]) => kinds.map((kind) => [name, tool, kind] as const))

describe.skipIf(!canEnterRoots)('a tool that does not do its work while a change is applied', () => {
  it.each(rows)(
    '%s: where %s %s, everything is as before',
    async (name, tool, kind) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        const before = treeOf(root.path, { times: true })
        faults[kind]?.(root, tool)
        const result = await applyOn(root)
        expect(result).toMatchObject({ tag: 'failed', state: 'before', left: [] })
        if (result.tag === 'failed') expect(result.problem.text.length).toBeGreaterThan(20)
        expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
        expect(inForce(root)).toBeUndefined()
      })
    },
    60_000,
  )

  it('notices a file system that says a file was written and lost it', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const before = treeOf(root.path, { times: true })
      const parts = helperOn(root)
      const { files } = parts.machine
      const write: typeof files.write = (path, content, mode) =>
        path === ownFiles.udev ? { ok: true } : files.write(path, content, mode)
      const lying = { ...parts, machine: { ...parts.machine, files: { ...files, write } } }
      const result = await applyOn(root, choiceOn(root), lying)
      expect(result).toMatchObject({ tag: 'failed', state: 'before' })
      expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
    })
  })

  it('goes through once the tool works again, and back', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const before = treeOf(root.path, { times: true })
      fail(root, 'grubby')
      expect(await applyOn(root)).toMatchObject({ tag: 'failed' })
      heal(root, 'grubby')
      const id = await applied(root)
      expect(await undoOn(root, id)).toMatchObject({ tag: 'undone', left: [] })
      expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
    })
  }, 60_000)

  it('Fedora: where grubby does its work and says that it failed, the change is whole or not there', async () => {
    await withScratchRoot(withoutLabels(systems.Fedora), async (root) => {
      const before = treeOf(root.path, { times: true })
      failAfter(root, 'grubby')
      const result = await applyOn(root)
      expect(['failed', 'applied']).toContain(result.tag)
      if (result.tag === 'failed') expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
    })
  }, 60_000)

  it.each([
    ['Fedora', 'dnf', 'fails'],
    ['Fedora', 'dnf', 'ends well with nothing done'],
    ['Debian with initramfs-tools', 'apt-get', 'fails'],
    ['Debian with initramfs-tools', 'apt-get', 'ends well with nothing done'],
    ['Fedora', 'systemctl', 'ends well with nothing done'],
  ] as const)(
    '%s without libvirt: where %s %s, everything is as before',
    async (name, tool, kind) => {
      await withScratchRoot({ ...systems[name], bare: true }, async (root) => {
        const before = treeOf(root.path, { times: true })
        faults[kind]?.(root, tool)
        const result = await applyOn(root, choiceOn(root, { software: true }))
        expect(result).toMatchObject({ tag: 'failed', state: 'before' })
        expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
      })
    },
    60_000,
  )

  it.each([
    ['Atomic', 'rpm-ostree'],
    ['Atomic', 'ostree'],
  ] as const)(
    '%s: says where %s kept it from going back, and goes on when that works again',
    async (name, tool) => {
      await withScratchRoot(withoutLabels(systems[name]), async (root) => {
        const before = treeOf(root.path)
        const id = await applied(root)
        fail(root, tool)
        expect(await undoOn(root, id)).toMatchObject({ tag: 'failed', state: 'between' })
        heal(root, tool)
        expect(await recoverOn(root)).toMatchObject({ tag: 'recovered', to: 'before', left: [] })
        expect(differences(before, treeOf(root.path))).toEqual([])
      })
    },
    60_000,
  )

  it('Fedora with packages that were missing: they stay after the undo, and nothing else does', async () => {
    await withScratchRoot({ ...systems.Fedora, bare: true }, async (root) => {
      const before = treeOf(root.path, { times: true })
      const id = await applied(root, choiceOn(root, { software: true }))
      expect(enter(root.path, 'rpm', ['-q', 'qemu-kvm']).code).toBe(0)
      expect(enter(root.path, 'systemctl', ['is-enabled', 'virtqemud.socket']).output).toBe('enabled\n')
      expect(await undoOn(root, id)).toMatchObject({ tag: 'undone', left: [] })
      expect(enter(root.path, 'rpm', ['-q', 'qemu-kvm']).code).toBe(0)
      expect(differences(before, treeOf(root.path, { times: true }))).toEqual([])
    })
  }, 60_000)
})
