import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withArguments } from '../../../../src-shared/plan/arguments.ts'
import type { OperationOf } from '../../../../src-shared/plan/operation.ts'
import { kernelWord, ownFiles } from '../../../../src-shared/plan/own-files.ts'
import type { Plan } from '../../../../src-shared/plan/plan.ts'
import { describePlan } from '../../../../src-shared/plan/present/describe-plan.ts'
import { enter } from '../../../fixtures/scratch/enter.ts'
import { canEnterRoots } from '../../../fixtures/scratch/scratch-root.ts'
import { card, inScene, type ScriptScene } from './scratch-plan.ts'

const ofTheApp: readonly string[] = [
  ownFiles.guardUnit,
  ownFiles.recoverUnit,
  ownFiles.bootWants,
  ownFiles.kernelInstall,
]

function changeOf(plan: Plan): OperationOf<'arguments'>['change'] {
  const operation = plan.operations.find((one) => one.kind === 'arguments')
  if (!operation) throw new Error('this plan changes no arguments')
  return operation.change
}

const imageOf = (plan: Plan) => plan.operations.find((one) => one.kind === 'initramfs')

const optionsOf = (entry: string) => /^options (.*)$/m.exec(entry)?.[1]?.split(' ') ?? []

/** The files of the plan lie there, whole and with their rights, and those of the app do not. */
function expectFiles({ plan, root, text }: ScriptScene): void {
  for (const operation of plan.operations) {
    if (operation.kind !== 'file') continue
    const place = join(root.path, operation.path)
    if (ofTheApp.includes(operation.path)) {
      expect(() => statSync(place), operation.path).toThrow()
      continue
    }
    expect(text(operation.path)).toBe(operation.text)
    expect(statSync(place).mode & 0o7777).toBe(operation.mode)
  }
}

function apply(scene: ScriptScene): void {
  const { code, errors } = scene.run()
  expect(code, errors).toBe(0)
}

function undo(scene: ScriptScene): string {
  const { code, output, errors } = scene.run('undo')
  expect(code, errors).toBe(0)
  return output
}

/** The smallest ROM that the PCI firmware specification allows for a card. */
function romFor(vendor: number, device: number): Uint8Array {
  const rom = new Uint8Array(1024).map((_, index) => (index * 7) % 251)
  const data = new DataView(rom.buffer)
  data.setUint16(0, 0xaa55, true)
  data.setUint16(0x18, 0x40, true)
  data.setUint32(0x40, 0x52494350, true)
  data.setUint16(0x44, vendor, true)
  data.setUint16(0x46, device, true)
  data.setUint8(0x4c, 0)
  data.setUint16(0x50, 2, true)
  data.setUint8(0x55, 0x80)
  return rom
}

/** Byte for byte, and the script left nothing of its own. */
function expectBefore(scene: ScriptScene): void {
  expect(scene.changes()).toEqual([])
  expect(readdirSync(join(scene.root.path, '/root'))).toEqual([])
}

describe.skipIf(!canEnterRoots)('the script of a plan, run in a root', () => {
  it('does on Fedora what the plan says, and takes it back byte for byte', async () => {
    await inScene({ family: 'fedora' }, {}, (scene) => {
      const { root, plan, facts, text } = scene
      const { running, older } = root.kernels
      const folder = '/boot/loader/entries'
      const entryOf = (name: string) => `${folder}/${root.machineId}-${name}.conf`
      const entries = [running, older].map(entryOf)
      const earlier = entries.map((entry) => optionsOf(text(entry)))
      const rescue = text(entryOf('0-rescue'))
      const shown = describePlan(plan, facts).find(({ id }) => id === 'arguments')

      apply(scene)
      expectFiles(scene)
      const now = entries.map((entry) => optionsOf(text(entry)).toSorted())
      expect(now).toEqual(earlier.map((tokens) => withArguments(tokens, changeOf(plan)).toSorted()))
      expect(text(entryOf('0-rescue'))).toBe(rescue)
      const wayBack = text(entryOf('0-gpu-handover'))
      expect(optionsOf(wayBack)).toEqual(earlier[0])
      expect(wayBack).toMatch(/^title .* without GPU passthrough$/m)
      expect(wayBack).toContain(`linux /vmlinuz-${running}`)
      expect(enter(root.path, 'grub2-editenv', ['-', 'list']).output).toContain('menu_show_once=1')
      const image = enter(root.path, 'lsinitrd', [`/boot/initramfs-${running}.img`]).output
      for (const file of imageOf(plan)?.files ?? []) expect(image).toContain(` ${file.slice(1)}`)
      for (const { path, text: diff } of shown?.diffs ?? [])
        for (const line of diff.split('\n').filter((one) => /^\+[^+]/.test(one)))
          expect(text(path)).toContain(`${line.slice(1)}\n`)
      const later = (path: string) => statSync(join(root.path, path)).mtimeMs
      expect(later('/etc/kernel/cmdline')).toBeGreaterThanOrEqual(later('/etc/default/grub'))

      undo(scene)
      expectBefore(scene)
    })
  })

  it('does on Debian what the plan says, and takes it back byte for byte', async () => {
    await inScene({ family: 'debian' }, { kernels: 'all' }, (scene) => {
      apply(scene)
      expectFiles(scene)
      const lines = scene.text('/boot/grub/grub.cfg').split('\n')
      const linux = lines.filter((line) => /^\s*linux\s/.test(line))
      // The way back and one entry for recovery of each kernel stay without.
      expect(linux.filter((line) => line.split(' ').includes(kernelWord)).length).toBe(3)
      expect(linux.filter((line) => line.includes(' single ') && line.includes(kernelWord))).toEqual([])
      for (const kernel of [scene.root.kernels.running, scene.root.kernels.older]) {
        const list = enter(scene.root.path, 'lsinitramfs', [`/boot/initrd.img-${kernel}`]).output
        expect(list).toContain('etc/gpu-handover/devices')
        expect(list).toContain('scripts/init-top/gpu-handover')
      }
      undo(scene)
      expectBefore(scene)
    })
  })

  it('does on an ostree system what the plan says, and drops the deployment that it prepared', async () => {
    await inScene({ family: 'atomic' }, {}, (scene) => {
      const { root, plan } = scene
      const kargs = () => enter(root.path, 'rpm-ostree', ['kargs']).output.trim().split(' ')
      const usual = (tokens: readonly string[]) =>
        tokens.filter((one) => !one.startsWith('ostree=')).toSorted()
      const earlier = kargs()
      apply(scene)
      expectFiles(scene)
      expect(usual(kargs())).toEqual(usual(withArguments(earlier, changeOf(plan))))
      const tracked = enter(root.path, 'rpm-ostree', ['initramfs-etc']).output
      for (const file of imageOf(plan)?.files ?? []) expect(tracked).toContain(file)
      expect(enter(root.path, 'rpm-ostree', ['initramfs']).output).toContain('enabled')
      const status = enter(root.path, 'rpm-ostree', ['status', '--json']).output
      expect(status).toMatch(/"booted":true,"staged":false,"pinned":true/)
      undo(scene)
      expect(kargs()).toEqual(earlier)
      expectBefore(scene)
    })
  })

  it('changes a deployment back that was started meanwhile', async () => {
    await inScene({ family: 'atomic' }, {}, (scene) => {
      const { root } = scene
      apply(scene)
      enter(root.path, 'ostree', ['admin', 'finalize-staged'])
      const first = scene.text('/ostree/deploy/default/order').split('\n')[0] ?? ''
      writeFileSync(join(root.path, '/run/scratch/booted'), `${first}\n`)
      undo(scene)
      expect(enter(root.path, 'rpm-ostree', ['kargs']).output).not.toContain(kernelWord)
      expect(enter(root.path, 'rpm-ostree', ['initramfs-etc']).output).toContain('No tracked files')
      expect(enter(root.path, 'rpm-ostree', ['initramfs']).output).toContain('disabled')
      expect(enter(root.path, 'rpm-ostree', ['status', '--json']).output).not.toContain('"pinned":true')
    })
  })

  it('brings a video BIOS along, installs what is missing and binds by ids', async () => {
    const rom = romFor(0x10de, 0x2504)
    const vbios = { card, rom: Buffer.from(rom).toString('base64') }
    await inScene({ family: 'debian', bare: true }, { bind: 'ids', vbios }, (scene) => {
      apply(scene)
      expectFiles(scene)
      const place = scene.plan.operations.find(({ kind }) => kind === 'vbios')
      if (place?.kind !== 'vbios') throw new Error('this plan keeps no video BIOS')
      expect(readFileSync(join(scene.root.path, place.path))).toEqual(Buffer.from(rom))
      expect(scene.text('/boot/grub/grub.cfg')).toContain('vfio-pci.ids=10de:2504')
      expect(enter(scene.root.path, 'dpkg-query', ['-W', 'ovmf']).code).toBe(0)
      undo(scene)
      // Packages stay, and their folders.
      expect(scene.changes().filter((line) => !line.startsWith('/usr/'))).toEqual([])
    })
  })

  it('takes lines of an earlier set-up out and puts them back', async () => {
    const file = '/etc/modprobe.d/vfio.conf'
    const text = "# it's mine\noptions vfio-pci ids=10de:1b80\nsoftdep nouveau pre: vfio-pci\n"
    await inScene(
      { family: 'fedora' },
      { setups: 'remove' },
      (scene) => {
        expect(scene.plan.operations.some(({ kind }) => kind === 'lines')).toBe(true)
        apply(scene)
        expect(scene.text(file)).toBe("# it's mine\n")
        undo(scene)
        expectBefore(scene)
      },
      ({ path }) => writeFileSync(join(path, file), text),
    )
  })

  it('takes adopted lines out when it is taken back, and nothing else', async () => {
    const file = '/etc/modules-load.d/vfio.conf'
    await inScene(
      { family: 'fedora' },
      { setups: 'adopt' },
      (scene) => {
        expect(scene.plan.operations.some(({ kind }) => kind === 'adopt')).toBe(true)
        apply(scene)
        expect(scene.text(file)).toBe('vfio\nmine\nvfio-pci\n')
        undo(scene)
        expect(scene.text(file)).toBe('mine\n')
        expect(scene.changes().map((line) => line.split(':')[0])).toEqual([file])
      },
      ({ path }) => {
        enter(path, 'mkdir', ['-p', '/etc/modules-load.d'])
        writeFileSync(join(path, file), 'vfio\nmine\nvfio-pci\n')
      },
    )
  })
})
