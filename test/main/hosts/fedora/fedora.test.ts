import { describe, expect, it } from 'vitest'
import { entryArguments } from '../../../../src-main/hosts/fedora/entry.ts'
import { grubVariables } from '../../../../src-main/hosts/shared/grubenv.ts'
import { kernelWord, wayBackEntry } from '../../../../src-shared/plan/own-files.ts'
import { installKernel } from '../../../fixtures/scratch/kernels.ts'
import type { ScratchRoot } from '../../../fixtures/scratch/model.ts'
import { place } from '../../../fixtures/scratch/place.ts'
import {
  canEnterRoots,
  type ScratchOptions,
  withScratchRoot,
} from '../../../fixtures/scratch/scratch-root.ts'
import { type Bench, benchOf, callsOf } from '../kept-work.ts'
import {
  argumentsOperation,
  changed,
  initramfs,
  menuOnce,
  ownDracutFiles,
  services,
  wayBack,
} from '../operations.ts'

const ENTRIES = '/boot/loader/entries'
const ENVIRONMENT = '/boot/grub2/grubenv'
const operations = [initramfs('dracut'), argumentsOperation(), wayBack('bls'), menuOnce]

const onFedora = (
  use: (bench: Bench, root: ScratchRoot) => Promise<void>,
  options?: Partial<ScratchOptions>,
) =>
  withScratchRoot({ family: 'fedora', machine: 'kernel-off', ...options }, (root) =>
    use(benchOf(root, operations), root),
  )

const tokensIn = (bench: Bench, path: string) => entryArguments(bench.text(path) ?? '')
const entryOf = (root: ScratchRoot, release: string) => `${ENTRIES}/${root.machineId}-${release}.conf`
const rescueOf = (root: ScratchRoot) => `${ENTRIES}/${root.machineId}-0-rescue.conf`

async function applyAll(bench: Bench): Promise<void> {
  ownDracutFiles(bench)
  for (const operation of operations) expect(await bench.perform(operation)).toEqual({ ok: true })
}

describe.skipIf(!canEnterRoots)('Fedora on a scratch root', () => {
  it('gives every usual entry and kernels to come the arguments, and leaves the rescue entry alone', () =>
    onFedora(async (bench, root) => {
      const rescue = bench.text(rescueOf(root))
      const before = tokensIn(bench, entryOf(root, root.kernels.running))
      expect(await bench.perform(argumentsOperation())).toEqual({ ok: true })
      for (const release of [root.kernels.running, root.kernels.older]) {
        const tokens = tokensIn(bench, entryOf(root, release))
        expect(tokens).toEqual(expect.arrayContaining([...before, kernelWord, 'intel_iommu=on', 'iommu=pt']))
      }
      expect(bench.text('/etc/kernel/cmdline')).toContain(kernelWord)
      expect(bench.text('/etc/default/grub')).toContain(kernelWord)
      expect(bench.text(rescueOf(root))).toBe(rescue)
      expect(await bench.host.readBack(argumentsOperation(), bench.work)).toEqual([])
      expect(callsOf(root).filter((call) => call.startsWith('grubby '))).toHaveLength(1)
    }))

  it('writes the arguments for kernels to come from the default entry where there were none', () =>
    onFedora(
      async (bench, root) => {
        const before = tokensIn(bench, entryOf(root, root.kernels.running))
        expect(await bench.perform(argumentsOperation())).toEqual({ ok: true })
        expect(bench.text('/etc/kernel/cmdline')?.trim().split(' ')).toEqual([
          ...before,
          kernelWord,
          'intel_iommu=on',
          'iommu=pt',
        ])
      },
      { kernelCmdline: false },
    ))

  it('keeps what grubby would lose: other values of a key, and values that differ between entries', () =>
    onFedora(async (bench, root) => {
      const path = entryOf(root, root.kernels.older)
      const text = bench.text(path) ?? ''
      place(
        root.path,
        path,
        text.replace(/^options .*/m, (line) => `${line} modprobe.blacklist=pcspkr`),
      )
      const change = {
        set: [kernelWord],
        extend: [{ key: 'modprobe.blacklist', values: ['nouveau'] }],
        drop: [],
      }
      expect(await bench.perform(argumentsOperation(change))).toEqual({ ok: true })
      expect(tokensIn(bench, path)).toContain('modprobe.blacklist=pcspkr,nouveau')
      expect(tokensIn(bench, entryOf(root, root.kernels.running))).toContain('modprobe.blacklist=nouveau')
    }))

  it('changes entries that take their arguments from the environment block there', () =>
    onFedora(async (bench, root) => {
      const path = entryOf(root, root.kernels.running)
      const all = tokensIn(bench, path).join(' ')
      for (const one of [path, entryOf(root, root.kernels.older), rescueOf(root)]) {
        const text = (bench.text(one) ?? '').replace(/^options .*/m, 'options $kernelopts $tuned_params')
        place(root.path, one, text)
      }
      bench.run('grub2-editenv', ['-', 'set', `kernelopts=${all}`])
      expect(await bench.perform(argumentsOperation())).toEqual({ ok: true })
      expect(tokensIn(bench, path)).toEqual(['$kernelopts', '$tuned_params'])
      const variables = grubVariables(bench.text(ENVIRONMENT) ?? '')
      expect(variables?.get('kernelopts')).toBe(`${all} ${kernelWord} intel_iommu=on iommu=pt`)
      expect(tokensIn(bench, rescueOf(root))).toEqual([...all.split(' '), '$tuned_params'])
    }))

  it('refuses to edit a file with bytes that are no text', () =>
    onFedora(async (bench, root) => {
      const path = entryOf(root, root.kernels.older)
      const [head = '', tail = ''] = (bench.text(path) ?? '').split('options ')
      const odd = Buffer.from([0xf0, 0x9f, 0x98, 0x20])
      place(
        root.path,
        path,
        Buffer.concat([Buffer.from(`${head}options iommu=x a=`), odd, Buffer.from(tail)]),
      )
      const before = bench.machine.files.hash(path)
      const change = { set: [], extend: [{ key: 'iommu', values: ['pt'] }], drop: [] }
      expect(await bench.perform(argumentsOperation(change))).toMatchObject({ problem: { code: 'not-text' } })
      expect(bench.machine.files.hash(path)).toBe(before)
    }))

  it('names what a grubby that did nothing left undone', () =>
    onFedora(async (bench) => {
      bench.fault('grubby', 'lie')
      const result = await bench.perform(argumentsOperation())
      expect(result).toMatchObject({ ok: false, problem: { code: 'grubby-idle' } })
    }))

  it('names a grubby that fails, and one that is not there', () =>
    onFedora(async (bench, root) => {
      bench.fault('grubby', 'fail 3')
      expect(await bench.perform(argumentsOperation())).toMatchObject({ problem: { code: 'tool-failed' } })
      for (const folder of ['/usr/sbin', '/usr/bin']) bench.machine.files.remove(`${folder}/grubby`)
      expect(root.family).toBe('fedora')
      expect(await bench.perform(argumentsOperation())).toMatchObject({ problem: { code: 'tool-missing' } })
    }))

  it('makes the initramfs of the default kernel beside the old one and puts it in its place', () =>
    onFedora(async (bench, root) => {
      ownDracutFiles(bench)
      const other = bench.machine.files.hash(`/boot/initramfs-${root.kernels.older}.img`)
      expect(await bench.perform(initramfs('dracut'))).toEqual({ ok: true })
      expect(await bench.host.readBack(initramfs('dracut'), bench.work)).toEqual([])
      expect(bench.machine.files.hash(`/boot/initramfs-${root.kernels.older}.img`)).toBe(other)
      expect(bench.machine.files.names('/boot')?.filter((name) => name.startsWith('.'))).toEqual([])
    }))

  it('leaves the old initramfs where a new one fails, is not made, or lacks our files', () =>
    onFedora(async (bench, root) => {
      ownDracutFiles(bench)
      const path = `/boot/initramfs-${root.kernels.running}.img`
      const old = bench.machine.files.hash(path)
      const codes = { 'fail 1': 'tool-failed', lie: 'image-absent', forget: 'image-lacks' }
      for (const [fault, code] of Object.entries(codes)) {
        bench.fault('dracut', fault)
        expect(await bench.perform(initramfs('dracut'))).toMatchObject({ problem: { code } })
        expect(bench.machine.files.hash(path)).toBe(old)
        expect(bench.machine.files.names('/boot')?.filter((name) => name.startsWith('.'))).toEqual([])
      }
    }))

  it('writes a way back with the arguments from before, below the other entries', () =>
    onFedora(async (bench, root) => {
      const before = tokensIn(bench, entryOf(root, root.kernels.running))
      const saved = grubVariables(bench.text(ENVIRONMENT) ?? '')?.get('saved_entry')
      await applyAll(bench)
      const path = wayBackEntry(root.machineId)
      expect(tokensIn(bench, path)).toEqual(before)
      expect(bench.text(path)).toContain('title Fedora Linux without GPU passthrough\n')
      expect(bench.text(path)).toContain(`initramfs-${root.kernels.running}.img\n`)
      const variables = grubVariables(bench.text(ENVIRONMENT) ?? '')
      expect(variables?.get('saved_entry')).toBe(saved)
      expect(variables?.get('menu_show_once')).toBe('1')
      for (const operation of operations) expect(await bench.host.readBack(operation, bench.work)).toEqual([])
    }))

  it('is as before after an undo, also where GRUB has written its environment block meanwhile', () =>
    onFedora(async (bench, root) => {
      const paths = [
        ENVIRONMENT,
        '/etc/default/grub',
        '/etc/kernel/cmdline',
        ...[root.kernels.running, root.kernels.older].map((release) => entryOf(root, release)),
      ]
      const before = paths.map(bench.text)
      const image = bench.machine.files.hash(`/boot/initramfs-${root.kernels.running}.img`)
      await applyAll(bench)
      bench.run('grub2-editenv', ['-', 'set', 'boot_success=0'])
      expect(await bench.undo()).toEqual([])
      const after = paths.map(bench.text)
      expect(after.slice(1)).toEqual(before.slice(1))
      const variables = grubVariables(after[0] ?? '')
      expect(variables?.get('menu_show_once')).toBeUndefined()
      expect(variables?.get('boot_success')).toBe('0')
      expect(bench.machine.files.hash(`/boot/initramfs-${root.kernels.running}.img`)).toBe(image)
      expect(bench.text(wayBackEntry(root.machineId))).toBeUndefined()
    }))

  it('keeps what somebody added since, and brings back what the change replaced', () =>
    onFedora(async (bench, root) => {
      const path = entryOf(root, root.kernels.running)
      place(root.path, path, (bench.text(path) ?? '').replace(/^options .*/m, '$& intel_iommu=off'))
      await applyAll(bench)
      expect(tokensIn(bench, path)).not.toContain('intel_iommu=off')
      bench.run('grubby', ['--update-kernel=ALL', '--args=mitigations=off'])
      expect(await bench.undo()).toEqual([])
      const tokens = tokensIn(bench, path)
      expect(tokens).toEqual(expect.arrayContaining(['mitigations=off', 'intel_iommu=off']))
      expect(tokens).not.toContain(kernelWord)
      expect(bench.text('/etc/kernel/cmdline')).toMatch(/mitigations=off/)
      expect(bench.text('/etc/kernel/cmdline')).not.toMatch(/gpu_handover|iommu=pt/)
    }))

  it('cleans the entry and the image of a kernel that came since', () =>
    onFedora(async (bench, root) => {
      await applyAll(bench)
      installKernel(root, root.kernels.next)
      const path = entryOf(root, root.kernels.next)
      expect(tokensIn(bench, path)).toContain(kernelWord)
      expect(await bench.undo()).toEqual([])
      expect(tokensIn(bench, path)).not.toContain(kernelWord)
      const list = bench.run('lsinitrd', [`/boot/initramfs-${root.kernels.next}.img`]).output
      expect(list).not.toContain('gpu-handover')
      expect(list).toContain('init')
    }))

  it('keeps the way back right when its kernel goes and when grub2-mkconfig rewrites every entry', () =>
    onFedora(async (bench, root) => {
      await applyAll(bench)
      const path = wayBackEntry(root.machineId)
      const options = tokensIn(bench, path)
      bench.machine.files.remove(`/boot/vmlinuz-${root.kernels.running}`)
      bench.machine.files.remove(entryOf(root, root.kernels.running))
      expect(await bench.host.refreshWayBack(bench.work)).toEqual({ ok: true })
      expect(bench.text(path)).toContain(`vmlinuz-${root.kernels.older}\n`)
      expect(tokensIn(bench, path)).toEqual(options)
      bench.run('grub2-mkconfig')
      expect(tokensIn(bench, path)).toContain(kernelWord)
      expect(await bench.host.refreshWayBack(bench.work)).toEqual({ ok: true })
      expect(tokensIn(bench, path)).not.toContain(kernelWord)
    }))

  it('pauses for the next start by the way back, and takes the pause back', () =>
    onFedora(async (bench, root) => {
      expect(await bench.host.pause(true, bench.work)).toMatchObject({ problem: { code: 'pause-no-entry' } })
      await applyAll(bench)
      expect(await bench.host.pause(true, bench.work)).toEqual({ ok: true })
      const variables = grubVariables(bench.text(ENVIRONMENT) ?? '')
      expect(variables?.get('next_entry')).toBe(`${root.machineId}-0-gpu-handover`)
      expect(bench.host.isPaused(bench.work)).toBe(true)
      expect(await bench.host.pause(false, bench.work)).toEqual({ ok: true })
      expect(bench.host.isPaused(bench.work)).toBe(false)
      bench.fault('grub2-reboot', 'lie')
      expect(await bench.host.pause(true, bench.work)).toMatchObject({ problem: { code: 'pause-unset' } })
    }))

  it('turns off only the units that it turned on', () =>
    onFedora(async (bench, root) => {
      for (const unit of ['one.socket', 'two.socket']) {
        place(root.path, `/usr/lib/systemd/system/${unit}`, '[Install]\nWantedBy=sockets.target\n')
      }
      bench.run('systemctl', ['enable', 'one.socket'])
      const operation = services(['one.socket', 'two.socket'])
      expect(await bench.perform(operation)).toEqual({ ok: true })
      expect(await bench.host.readBack(operation, bench.work)).toEqual([])
      expect(await bench.host.revert(operation, bench.work)).toEqual({ ok: true })
      expect(await bench.host.revert(operation, bench.work)).toEqual({ ok: true })
      expect(bench.run('systemctl', ['is-enabled', 'one.socket']).output).toBe('enabled\n')
      expect(bench.run('systemctl', ['is-enabled', 'two.socket']).output).toBe('disabled\n')
      bench.fault('systemctl', 'lie')
      expect(await bench.perform(operation)).toMatchObject({ ok: false })
    }))

  it('leaves out units that are not installed, but not all of them', () =>
    onFedora(async (bench, root) => {
      place(root.path, '/usr/lib/systemd/system/one.socket', '[Install]\nWantedBy=sockets.target\n')
      const some = services(['one.socket', 'missing.socket'])
      expect(await bench.perform(some)).toEqual({ ok: true })
      expect(await bench.host.readBack(some, bench.work)).toEqual([])
      expect(bench.run('systemctl', ['is-enabled', 'one.socket']).output).toBe('enabled\n')
      expect(await bench.perform(services(['missing.socket']))).toMatchObject({ ok: false })
    }))

  it('lists every file that its tools change', () =>
    onFedora(async (bench, root) => {
      ownDracutFiles(bench)
      for (const operation of operations) {
        const touched = new Set(await bench.host.touches(operation, bench.work))
        const before = snapshotOf(bench)
        expect(await bench.perform(operation)).toEqual({ ok: true })
        const after = snapshotOf(bench)
        const paths = [...new Set([...before.keys(), ...after.keys()])]
        const moved = paths.filter((path) => before.get(path) !== after.get(path))
        expect(moved.filter((path) => !touched.has(path))).toEqual([])
      }
      expect(changed.set).toContain(kernelWord)
      expect(root.kernels.running).not.toBe('')
    }))
})

/** The content of every file below /boot and /etc, by its hash. */
function snapshotOf({ machine: { files } }: Bench): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  const visit = (path: string) => {
    for (const name of files.names(path) ?? []) {
      const kind = files.stat(`${path}/${name}`)?.kind
      if (kind === 'folder') visit(`${path}/${name}`)
      else if (kind === 'file') found.set(`${path}/${name}`, files.hash(`${path}/${name}`))
    }
  }
  for (const folder of ['/boot', '/etc']) visit(folder)
  return found
}
