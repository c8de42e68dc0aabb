import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAtBoot, runVerb } from '../../../src-main/helper/run-verb.ts'
import { identityOf } from '../../../src-shared/plan/identity.ts'
import { ownFiles, vbiosFolder } from '../../../src-shared/plan/own-files.ts'
import { enter } from '../../fixtures/scratch/enter.ts'
import { place } from '../../fixtures/scratch/place.ts'
import { restart } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { romOf } from '../../shared/plan/rom-file.ts'
import { choiceOn, partsOn, reportOn } from '../helper/scratch-parts.ts'
import {
  applyOn,
  confirm,
  pause,
  restartWith,
  restartWithout,
  undo,
  waitInVain,
  wholeRound,
} from './round.ts'
import { families, systems, withoutLabels } from './systems.ts'

const intel = { machine: 'intel-nvidia', change: withoutLabels } as const

describe.skipIf(!canEnterRoots)('what a person may choose beside the card', () => {
  it.each(families)('iommu=pt and the images of all kernels, on %s', (_, system) =>
    withScratchRoot({ ...system, ...intel }, async (root) => {
      const choice = await choiceOn(root.path, { identityDma: true, kernels: 'all' })
      const round = await applyOn(root, choice)
      const { entry } = await restartWith(round)
      expect(entry.arguments.filter((token) => token.startsWith('iommu='))).toEqual(['iommu=pt'])
      const { running, older } = root.kernels
      for (const kernel of root.family === 'atomic' ? [] : [running, older])
        expect(imageOf(root.path, kernel), kernel).toMatch(/etc\/gpu-handover\/devices/)
      await undo(round)
    }),
  )

  it('a driver that no other card needs is kept from loading', () =>
    withScratchRoot({ ...systems.Fedora, ...intel }, async (root) => {
      const { record } = await wholeRound(root, await choiceOn(root.path, { blacklist: true }))
      const change = record.plan.operations.find((one) => one.kind === 'arguments')?.change
      expect(JSON.stringify(change?.extend)).toContain('nouveau')
    }))

  it('a driver that another card needs is not', () =>
    withScratchRoot({ family: 'atomic', machine: 'amd-amd' }, async (root) => {
      const { outcome } = await partsOn(root.path).look(await choiceOn(root.path, { blacklist: true }))
      expect(outcome).toMatchObject({ tag: 'refused', refusals: [{ code: 'blacklist-shared' }] })
    }))

  it.each(families)('a video BIOS is kept where virtual machines may read it, on %s', (_, system) =>
    withScratchRoot({ ...system, machine: 'intel-nvidia' }, async (root) => {
      const rom = romOf([{ vendor: '10de', device: '1e81' }])
      const vbios = { card: '0000:01:00.0', rom: Buffer.from(rom).toString('base64') }
      const round = await applyOn(root, await choiceOn(root.path, { vbios }))
      const [name, ...others] = readdirSync(join(root.path, vbiosFolder))
      expect(others).toEqual([])
      expect(readFileSync(join(root.path, vbiosFolder, name ?? ''))).toEqual(Buffer.from(rom))
      await undo(round)
      expect(existsSync(join(root.path, vbiosFolder))).toBe(false)
    }),
  )

  it.each(['Fedora', 'Debian and initramfs-tools'] as const)(
    'a snapshot is taken first and stays, on %s',
    (name) =>
      withScratchRoot({ ...systems[name], ...intel }, async (root) => {
        place(root.path, '/etc/snapper/configs/root', 'SUBVOLUME="/"\n')
        const settings = name === 'Fedora' ? '/etc/sysconfig/snapper' : '/etc/default/snapper'
        place(root.path, settings, 'SNAPPER_CONFIGS="root"\n')
        const parts = partsOn(root.path)
        const choice = await choiceOn(root.path, { snapshot: true })
        const { digests } = await parts.look(choice)
        const digest = digests?.whole ?? ''
        const result = await runVerb({ protocol: 1, verb: 'apply', choice, digest }, parts)
        if (result.tag !== 'applied') expect.fail(JSON.stringify(result))
        expect(result.record.plan.operations[0]?.kind).toBe('snapshot')
        const { id } = result.record
        expect(await runVerb({ protocol: 1, verb: 'undo', transaction: id }, parts)).toMatchObject({
          left: [],
        })
        expect(enter(root.path, 'snapper', ['-c', 'root', 'list']).output).toBe('1 | single\n')
      }),
  )

  it.each([
    ['Fedora', 'virtqemud.socket'],
    ['Debian and initramfs-tools', 'libvirtd.socket'],
  ] as const)('what libvirt needs is installed and turned on, on %s', (name, unit) =>
    withScratchRoot({ ...systems[name], ...intel, bare: true }, async (root) => {
      const state = () => enter(root.path, 'systemctl', ['is-enabled', unit]).output.trim()
      const round = await applyOn(root, await choiceOn(root.path))
      expect(round.record.plan.operations.slice(0, 2).map(({ kind }) => kind)).toEqual([
        'packages',
        'services',
      ])
      expect(state()).toBe('enabled')
      await undo(round)
      expect(state()).toBe('disabled')
    }),
  )

  it.each(families)('with the guard a start that nobody confirms is taken back, on %s', (_, system) =>
    withScratchRoot({ ...system, ...intel }, async (root) => {
      const round = await applyOn(root, await choiceOn(root.path, { guardMinutes: 3 }))
      await restartWith(round)
      await waitInVain(round)
      await restartWithout(round)
    }),
  )

  it('without the guard nothing waits and nothing is taken back', () =>
    withScratchRoot({ ...systems.Fedora, ...intel }, async (root) => {
      const round = await applyOn(root, await choiceOn(root.path, { guardMinutes: 0 }))
      expect(existsSync(join(root.path, ownFiles.guardUnit))).toBe(false)
      await restartWith(round)
      expect(await runAtBoot('guard', partsOn(root.path))).toMatchObject({ to: 'nothing-to-do' })
      expect(await runVerb({ protocol: 1, verb: 'inspect' }, partsOn(root.path))).toMatchObject({
        record: { phase: 'applied', confirmBy: null },
      })
      await undo(round)
    }))

  it('two cards at once', () =>
    withScratchRoot(
      { ...systems['Debian and initramfs-tools'], machine: 'server', change: withoutLabels },
      async (root) => {
        const { devices } = await reportOn(root.path)
        const cards = devices.filter((one) => one.class === '030200').map(identityOf)
        const round = await applyOn(root, { ...(await choiceOn(root.path)), cards })
        expect(round.record.plan.bindSet.map(({ address }) => address)).toEqual([
          '0000:41:00.0',
          '0000:c1:00.0',
        ])
        await restartWith(round)
        await confirm(round)
        await undo(round)
      },
    ))

  it.each(families)(
    'a paused start goes without the change, and the one after has it again, on %s',
    (_, system) =>
      withScratchRoot({ ...system, ...intel }, async (root) => {
        const round = await applyOn(root, await choiceOn(root.path))
        await restartWith(round)
        await confirm(round)
        expect(await pause(root, true)).toEqual({ tag: 'paused', on: true })
        expect(restart(root).held).toEqual([])
        await runAtBoot('recover', partsOn(root.path))
        expect(await runVerb({ protocol: 1, verb: 'inspect' }, partsOn(root.path))).toMatchObject({
          deviations: [],
          record: { paused: false, phase: 'confirmed' },
        })
        await restartWith(round)
        await undo(round)
      }),
  )
})

function imageOf(path: string, kernel: string): string {
  const debian = existsSync(join(path, `/boot/initrd.img-${kernel}`))
  const tool = existsSync(join(path, '/usr/bin/lsinitramfs')) ? 'lsinitramfs' : 'lsinitrd'
  return enter(path, tool, [debian ? `/boot/initrd.img-${kernel}` : `/boot/initramfs-${kernel}.img`]).output
}
