import { describe, expect, it } from 'vitest'
import { parseGrubMenu } from '../../../../src-main/hosts/debian/grub-cfg.ts'
import { nameOf } from '../../../../src-main/hosts/debian/menu.ts'
import { grubVariables } from '../../../../src-main/hosts/shared/grubenv.ts'
import { grubArguments, grubWayBack, wayBackId } from '../../../../src-shared/plan/early/grub.ts'
import { dracutByAddress, initramfsHook, initTopScript } from '../../../../src-shared/plan/early/images.ts'
import { kernelWord, ownFiles } from '../../../../src-shared/plan/own-files.ts'
import { installKernel } from '../../../fixtures/scratch/kernels.ts'
import type { ScratchRoot } from '../../../fixtures/scratch/model.ts'
import { place } from '../../../fixtures/scratch/place.ts'
import {
  canEnterRoots,
  type ScratchOptions,
  withScratchRoot,
} from '../../../fixtures/scratch/scratch-root.ts'
import { type Bench, benchOf } from '../kept-work.ts'
import { argumentsOperation, changed, initramfs, ownDracutFiles, wayBack } from '../operations.ts'

const MENU = '/boot/grub/grub.cfg'
const image = initramfs('initramfs-tools', 'default', [
  ownFiles.table,
  ownFiles.script,
  ownFiles.initramfsScript,
])
const operations = [image, argumentsOperation(), wayBack('grub')]

const onDebian = (
  use: (bench: Bench, root: ScratchRoot) => Promise<void>,
  options?: Partial<ScratchOptions>,
) =>
  withScratchRoot({ family: 'debian', machine: 'kernel-off', ...options }, (root) =>
    use(benchOf(root, operations), root),
  )

function ownFilesOf(bench: Bench): void {
  bench.own(ownFiles.table, '0000:01:00.0 10de 2204 - -\n', 0o644)
  bench.own(ownFiles.script, '#!/bin/sh\n', 0o755)
  bench.own(ownFiles.initramfsHook, initramfsHook('address'), 0o755)
  bench.own(ownFiles.initramfsScript, initTopScript('address'), 0o755)
  bench.own(ownFiles.grubArguments, grubArguments([], changed), 0o644)
  bench.own(ownFiles.grubWayBack, grubWayBack('Debian without GPU passthrough'), 0o755)
}

async function applyAll(bench: Bench): Promise<void> {
  ownFilesOf(bench)
  for (const operation of operations) expect(await bench.perform(operation)).toEqual({ ok: true })
}

const linesWith = (bench: Bench, word: string) =>
  parseGrubMenu(bench.text(MENU) ?? '')
    .filter(({ linux }) => linux?.arguments.includes(word))
    .map(nameOf)

describe.skipIf(!canEnterRoots)('Debian on a scratch root', () => {
  it('gives every usual entry the arguments, and neither recovery nor the way back', () =>
    onDebian(async (bench) => {
      const count = parseGrubMenu(bench.text(MENU) ?? '').filter(({ linux }) => linux).length
      await applyAll(bench)
      expect(count).toBe(5)
      expect(linesWith(bench, kernelWord)).toHaveLength(3)
      expect(linesWith(bench, 'single')).toHaveLength(2)
      expect(parseGrubMenu(bench.text(MENU) ?? '').map(({ id }) => id)).toContain(wayBackId)
      for (const operation of operations) expect(await bench.host.readBack(operation, bench.work)).toEqual([])
    }))

  it('names what an update-grub that fails or does nothing left undone', () =>
    onDebian(async (bench) => {
      ownFilesOf(bench)
      bench.fault('update-grub', 'lie')
      expect(await bench.perform(argumentsOperation())).toMatchObject({
        problem: { code: 'arguments-lack' },
      })
      bench.fault('update-grub', 'fail 1')
      expect(await bench.perform(argumentsOperation())).toMatchObject({ problem: { code: 'tool-failed' } })
    }))

  it('makes an initramfs in which our script comes before udev', () =>
    onDebian(async (bench, root) => {
      ownFilesOf(bench)
      expect(await bench.perform(image)).toEqual({ ok: true })
      expect(await bench.host.readBack(image, bench.work)).toEqual([])
      const list = bench.run('lsinitramfs', [`/boot/initrd.img-${root.kernels.running}`]).output
      expect(list).toContain('scripts/init-top/gpu-handover')
      expect(bench.machine.files.stat('/var/lib/handover/unpacked')).toBeUndefined()
    }))

  it('refuses an initramfs in which our script would come after udev', () =>
    onDebian(async (bench, root) => {
      ownFilesOf(bench)
      const late = initTopScript('address').replace('\techo\n', '\techo udev\n')
      place(root.path, ownFiles.initramfsScript, late, 0o755)
      const path = `/boot/initrd.img-${root.kernels.running}`
      const old = bench.machine.files.hash(path)
      expect(await bench.perform(image)).toMatchObject({ problem: { code: 'image-order' } })
      expect(bench.machine.files.hash(path)).toBe(old)
    }))

  it('leaves the old initramfs where a new one fails, is not made, or lacks our files', () =>
    onDebian(async (bench, root) => {
      ownFilesOf(bench)
      const path = `/boot/initrd.img-${root.kernels.running}`
      const old = bench.machine.files.hash(path)
      const codes = { 'fail 1': 'tool-failed', lie: 'image-absent', forget: 'image-lacks' }
      for (const [fault, code] of Object.entries(codes)) {
        bench.fault('mkinitramfs', fault)
        expect(await bench.perform(image)).toMatchObject({ problem: { code } })
        expect(bench.machine.files.hash(path)).toBe(old)
      }
    }))

  it('makes the initramfs with dracut where that is what the system has', () =>
    onDebian(
      async (bench, root) => {
        ownDracutFiles(bench)
        bench.own(ownFiles.dracut, dracutByAddress, 0o644)
        const operation = initramfs('dracut', 'all')
        expect(await bench.perform(operation)).toEqual({ ok: true })
        expect(await bench.host.readBack(operation, bench.work)).toEqual([])
        for (const release of [root.kernels.running, root.kernels.older]) {
          expect(bench.run('lsinitrd', [`/boot/initrd.img-${release}`]).output).toContain(
            ownFiles.script.slice(1),
          )
        }
      },
      { initramfs: 'dracut' },
    ))

  it('is as before after an undo', () =>
    onDebian(async (bench, root) => {
      const before = bench.text(MENU)
      const path = `/boot/initrd.img-${root.kernels.running}`
      const old = bench.machine.files.hash(path)
      await applyAll(bench)
      expect(await bench.undo()).toEqual([])
      expect(bench.text(MENU)).toBe(before)
      expect(bench.machine.files.hash(path)).toBe(old)
    }))

  it('cleans the menu and the image of a kernel that came since', () =>
    onDebian(async (bench, root) => {
      await applyAll(bench)
      installKernel(root, root.kernels.next)
      expect(linesWith(bench, kernelWord)).toHaveLength(4)
      expect(await bench.undo()).toEqual([])
      expect(linesWith(bench, kernelWord)).toEqual([])
      expect(bench.text(MENU)).not.toContain(wayBackId)
      expect(bench.text(MENU)).toContain(root.kernels.next)
      const list = bench.run('lsinitramfs', [`/boot/initrd.img-${root.kernels.next}`]).output
      expect(list).not.toContain('gpu-handover')
      expect(list).toContain('init')
    }))

  it('pauses for the next start by the way back, and takes the pause back', () =>
    onDebian(async (bench) => {
      expect(await bench.host.pause(true, bench.work)).toMatchObject({ problem: { code: 'pause-no-entry' } })
      await applyAll(bench)
      expect(await bench.host.pause(true, bench.work)).toEqual({ ok: true })
      expect(grubVariables(bench.text('/boot/grub/grubenv') ?? '')?.get('next_entry')).toBe(wayBackId)
      expect(bench.host.isPaused(bench.work)).toBe(true)
      expect(await bench.host.pause(false, bench.work)).toEqual({ ok: true })
      expect(bench.host.isPaused(bench.work)).toBe(false)
    }))

  it('takes adopted arguments out of the settings once our own file is gone', () =>
    onDebian(async (bench, root) => {
      const text = bench.text('/etc/default/grub') ?? ''
      place(root.path, '/etc/default/grub', text.replace('"quiet"', '"quiet iommu=pt"'))
      const drop = argumentsOperation({ set: [], extend: [], drop: ['iommu=pt'] })
      expect(await bench.host.perform(drop, bench.work)).toEqual({ ok: true })
      expect(bench.text('/etc/default/grub')).toBe(text)
      expect(linesWith(bench, 'iommu=pt')).toEqual([])
    }))
})
