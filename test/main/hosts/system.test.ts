import { describe, expect, it } from 'vitest'
import type { Work } from '../../../src-main/hosts/host.ts'
import type { ToolResult } from '../../../src-main/hosts/machine.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Family } from '../../../src-shared/plan/plan.ts'
import { place } from '../../fixtures/scratch/place.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { benchOf, callsOf } from './kept-work.ts'
import { argumentsOperation, initramfs, ownDracutFiles, wayBack } from './operations.ts'

const packages = (names: readonly string[]): OperationOf<'packages'> => ({
  id: 'packages',
  why: '',
  kind: 'packages',
  names: [...names],
})
const snapshot: OperationOf<'snapshot'> = { id: 'snapshot', why: '', kind: 'snapshot', tool: 'snapper' }
const onFedora = { family: 'fedora', machine: 'kernel-off' } as const

/** The same work on a machine where one tool answers otherwise, or where less is free. */
function otherwise(work: Work, tool: string, result: Partial<ToolResult>, free?: number): Work {
  const { machine } = work
  const answer = { code: 0, output: '', errors: '', missing: false, ...result }
  return {
    ...work,
    machine: {
      ...machine,
      files: { ...machine.files, freeBytes: (path) => free ?? machine.files.freeBytes(path) },
      run: async (name, args, options) => (name === tool ? answer : machine.run(name, args, options)),
    },
  }
}

describe.skipIf(!canEnterRoots)('packages and snapshots on scratch roots', () => {
  const wanted: Readonly<Record<Family, string>> = {
    fedora: 'libvirt-client',
    atomic: 'libvirt-client',
    debian: 'libvirt-clients',
  }

  it.each(['fedora', 'atomic', 'debian'] as const)('installs what is missing on %s, once', (family) =>
    withScratchRoot({ family, machine: 'kernel-off', bare: true }, async (root) => {
      const operation = packages([wanted[family]])
      const bench = benchOf(root, [operation])
      expect(await bench.host.readBack(operation, bench.work)).toMatchObject([{ code: 'package-absent' }])
      expect(await bench.perform(operation)).toEqual({ ok: true })
      expect(await bench.perform(operation)).toEqual({ ok: true })
      expect(callsOf(root).filter((call) => / install /.test(call))).toHaveLength(1)
      expect(await bench.host.readBack(operation, bench.work)).toEqual([])
    }),
  )

  it.each(['fedora', 'debian'] as const)('names an installer on %s that did nothing', (family) =>
    withScratchRoot({ family, machine: 'kernel-off', bare: true }, async (root) => {
      const bench = benchOf(root, [])
      bench.fault(family === 'fedora' ? 'dnf' : 'apt-get', 'lie')
      const result = await bench.perform(packages([wanted[family]]))
      expect(result).toMatchObject({ problem: { code: 'package-absent' } })
    }),
  )

  it('takes a snapshot and finds it in the list', () =>
    withScratchRoot(onFedora, async (root) => {
      const bench = benchOf(root, [])
      expect(await bench.perform(snapshot)).toMatchObject({ problem: { code: 'tool-failed' } })
      place(root.path, '/etc/snapper/configs/root', 'SUBVOLUME="/"\n')
      expect(await bench.perform(snapshot)).toEqual({ ok: true })
      bench.fault('snapper', 'lie')
      expect(await bench.perform(snapshot)).toMatchObject({ problem: { code: 'snapshot-absent' } })
    }))
})

describe.skipIf(!canEnterRoots)('what is refused before anything is changed', () => {
  it('is an initramfs that /boot has no room for', () =>
    withScratchRoot(onFedora, async (root) => {
      const bench = benchOf(root, [])
      ownDracutFiles(bench)
      const work = otherwise(bench.work, '', {}, 1_000_000)
      const result = await bench.host.perform(initramfs('dracut'), work)
      expect(result).toMatchObject({ problem: { code: 'boot-full' } })
      expect(callsOf(root).some((call) => call.includes('gpu-handover'))).toBe(false)
    }))

  it('is a pause where GRUB cannot write its environment block', () =>
    withScratchRoot(onFedora, async (root) => {
      const operations = [argumentsOperation(), wayBack('bls')]
      const bench = benchOf(root, operations)
      for (const operation of operations) await bench.perform(operation)
      const before = bench.text('/boot/grub2/grubenv')
      const onBtrfs = otherwise(bench.work, 'grub2-probe', { output: 'btrfs\n' })
      expect(await bench.host.pause(true, onBtrfs)).toMatchObject({ problem: { code: 'pause-unwritable' } })
      const warning =
        'WARNING: Detected GRUB environment block on lvm device\nx will remain the default boot entry'
      const onLvm = otherwise(bench.work, 'grub2-reboot', { output: warning })
      expect(await bench.host.pause(true, onLvm)).toMatchObject({ problem: { code: 'pause-unwritable' } })
      expect(bench.text('/boot/grub2/grubenv')).toBe(before)
    }))
})
