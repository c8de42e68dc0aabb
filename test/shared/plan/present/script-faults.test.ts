import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kernelWord } from '../../../../src-shared/plan/own-files.ts'
import { enter } from '../../../fixtures/scratch/enter.ts'
import { canEnterRoots } from '../../../fixtures/scratch/scratch-root.ts'
import { card, inScene, runScript, type ScriptScene } from './scratch-plan.ts'

/** Makes a stand-in fail, or end well without having done anything. */
function fault({ root }: ScriptScene, tool: string, kind: string): void {
  mkdirSync(join(root.path, '/run/scratch/faults'), { recursive: true })
  writeFileSync(join(root.path, '/run/scratch/faults', tool), `${kind}\n`)
}

function mend({ root }: ScriptScene): void {
  enter(root.path, 'rm', ['-r', '/run/scratch/faults'])
}

const entryOf = ({ root }: ScriptScene, name: string) => `/boot/loader/entries/${root.machineId}-${name}.conf`

describe.skipIf(!canEnterRoots)('the script of a plan stops before it changes anything', () => {
  it('where a card is gone, or another one is in its place', async () => {
    await inScene({ family: 'fedora' }, {}, (scene) => {
      const id = `/sys/bus/pci/devices/${card}/subsystem_device`
      scene.edit(id, () => '0x1234\n')
      const other = scene.run()
      expect(other.code).toBe(1)
      expect(other.errors).toContain(`another device is at ${card}`)
      const gone = runScript(scene.root.path, scene.script.replaceAll(card, '0000:77:00.0'), [])
      expect(gone.errors).toContain('nothing is at 0000:77:00.0')
      expect(scene.changes()).toEqual([])
    })
  })

  it('where it is not run as root, is told something else, or has been run before', async () => {
    await inScene({ family: 'fedora' }, {}, (scene) => {
      const nobody = runScript(scene.root.path, scene.script, [], '65534:65534')
      expect(nobody.code).toBe(1)
      expect(nobody.errors).toContain('has to run as root')
      expect(scene.run('undone').code).toBe(2)
      expect(scene.run('undo').errors).toContain('nothing to take back')
      expect(scene.changes()).toEqual([])
      expect(scene.run().code).toBe(0)
      const changed = scene.changes()
      const twice = scene.run()
      expect(twice.code).toBe(1)
      expect(twice.errors).toContain('Take that back first')
      expect(scene.changes()).toEqual(changed)
    })
  })

  it('where a line of an earlier set-up reads otherwise by now', async () => {
    const file = '/etc/modprobe.d/vfio.conf'
    await inScene(
      { family: 'fedora' },
      { setups: 'remove' },
      (scene) => {
        scene.edit(file, (text) => `# new\n${text}`)
        expect(scene.run().errors).toContain(`line 1 of ${file} does not read as it did`)
        expect(scene.changes().length).toBe(1)
      },
      ({ path }) => writeFileSync(join(path, file), 'options vfio-pci ids=10de:2504\n'),
    )
  })
})

describe.skipIf(!canEnterRoots)('the script of a plan, when a tool fails', () => {
  for (const [family, tool, kind] of [
    ['fedora', 'dracut', 'fail 1'],
    ['fedora', 'dracut', 'lie'],
    ['debian', 'update-grub', 'lie'],
    ['atomic', 'rpm-ostree', 'fail 1'],
  ] as const)
    it(`says so and can be taken back byte for byte (${tool} on ${family}: ${kind})`, async () => {
      await inScene({ family }, {}, (scene) => {
        fault(scene, tool, kind)
        const ran = scene.run()
        expect(ran.code).not.toBe(0)
        expect(ran.errors).toContain('Take back what was done with: sh change.sh undo')
        mend(scene)
        expect(scene.run('undo').code).toBe(0)
        expect(scene.changes()).toEqual([])
      })
    })

  it('sets the arguments itself where grubby ends well and did nothing', async () => {
    await inScene({ family: 'fedora' }, {}, (scene) => {
      const saved = scene.text('/usr/bin/grubby')
      // It still answers questions.
      scene.edit('/usr/bin/grubby', (text) => text.replace('if [ -n "$update" ]; then', 'if false; then'))
      expect(scene.run().code).toBe(0)
      expect(scene.text(entryOf(scene, scene.root.kernels.running))).toContain(kernelWord)
      expect(scene.text('/etc/kernel/cmdline')).toContain(kernelWord)
      expect(scene.run('undo').code).toBe(0)
      scene.edit('/usr/bin/grubby', () => saved)
      expect(scene.changes()).toEqual([])
    })
  })

  it('makes /etc/kernel/cmdline from the default entry where there was none', async () => {
    await inScene({ family: 'fedora', kernelCmdline: false }, {}, (scene) => {
      expect(scene.run().code).toBe(0)
      const options = /^options (.*)$/m.exec(scene.text(entryOf(scene, scene.root.kernels.running)))?.[1]
      expect(scene.text('/etc/kernel/cmdline').trim().split(' ').toSorted()).toEqual(
        options?.split(' ').toSorted(),
      )
      expect(scene.run('undo').code).toBe(0)
      expect(scene.changes()).toEqual([])
    })
  })
})

describe.skipIf(!canEnterRoots)('the undo of the script', () => {
  it('leaves what somebody changed since, and takes our words out of entries that came since', async () => {
    await inScene({ family: 'fedora' }, {}, (scene) => {
      const { running, older, next } = scene.root.kernels
      const [now, old, fresh] = [running, older, next].map((name) => entryOf(scene, name))
      if (now === undefined || old === undefined || fresh === undefined) throw new Error('three entries')
      const before = scene.text(now)
      expect(scene.run().code).toBe(0)
      scene.edit(now, (text) => text.replace(/^options .*$/m, '$& theirs'))
      writeFileSync(join(scene.root.path, fresh), scene.text(old))
      scene.edit('/etc/kernel/cmdline', (text) => text.replace('\n', ' theirs\n'))
      scene.edit('/etc/gpu-handover/devices', (text) => `${text}# theirs\n`)
      const { code, output } = scene.run('undo')
      expect(code).toBe(0)
      expect(output).toContain('left alone, as somebody changed it since: /etc/gpu-handover/devices')
      const sorted = (text: string) => /^options (.*)$/m.exec(text)?.[1]?.split(' ').toSorted()
      expect(sorted(scene.text(now))).toEqual([...(sorted(before) ?? []), 'theirs'].toSorted())
      expect(scene.text(fresh)).not.toContain(kernelWord)
      expect(scene.text('/etc/kernel/cmdline')).toContain('theirs')
      expect(scene.text('/etc/kernel/cmdline')).not.toContain(kernelWord)
      expect(scene.changes().map((line) => line.split(':')[0])).toEqual(
        [now, fresh, '/etc/gpu-handover', '/etc/gpu-handover/devices', '/etc/kernel/cmdline'].toSorted(),
      )
    })
  })

  it('builds an image once more that was built anew since', async () => {
    await inScene({ family: 'fedora' }, {}, (scene) => {
      const { running } = scene.root.kernels
      const image = `/boot/initramfs-${running}.img`
      expect(scene.run().code).toBe(0)
      const list = () => enter(scene.root.path, 'lsinitrd', [image]).output
      enter(scene.root.path, 'dracut', ['--force', '--install', '/etc/hostname', '--kver', running, image])
      expect(list()).toContain('etc/hostname')
      expect(list()).toContain('etc/gpu-handover/devices')
      expect(scene.run('undo').code).toBe(0)
      expect(list()).not.toContain('gpu-handover')
    })
  })
})
