import { describe, expect, it } from 'vitest'
import { dracutSetups } from '../../../../src-main/inspect/setups/dracut.ts'
import { functionIndex } from '../../../../src-main/inspect/setups/functions.ts'
import { initramfsSetups } from '../../../../src-main/inspect/setups/initramfs.ts'
import { modulesLoadSetups } from '../../../../src-main/inspect/setups/modules-load.ts'
import type { Setup } from '../../../../src-shared/host/report.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { nvidiaCard } from '../../../shared/host/sample-facts.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const functions = functionIndex(nvidiaCard)

function brief(setups: readonly Setup[]): (readonly [string, number | null, string])[] {
  return setups.map(({ file, line, effect }) => [file.slice(file.lastIndexOf('/') + 1), line, effect])
}

const dracut = (files: Record<string, Content>) => brief(dracutSetups(memoryRoot(files), functions, false))
const initramfs = (files: Record<string, Content>) => brief(initramfsSetups(memoryRoot(files), functions))
const modulesLoad = (files: Record<string, Content>) => brief(modulesLoadSetups(memoryRoot(files)))

describe('modules-load.d', () => {
  it('reports VFIO modules and says that vfio_virqfd is gone', () => {
    const files = { '/etc/modules-load.d/vfio.conf': 'vfio\n; note\nvfio-pci\nvfio_virqfd\nloop\nvfiotest' }
    expect(modulesLoad(files)).toEqual([
      ['vfio.conf', 1, say('setup.modules-load')],
      ['vfio.conf', 3, say('setup.modules-load')],
      ['vfio.conf', 4, say('setup.virqfd')],
    ])
  })

  it('reads the list of Debian once, although there is a link to it', () => {
    const list = { '/etc/modules': 'vfio_pci' }
    expect(modulesLoad(list)).toEqual([['modules', 1, say('setup.modules-load')]])
    expect(modulesLoad({ ...list, '/etc/modules-load.d/modules.conf': '-> ../modules' })).toEqual([
      ['modules.conf', 1, say('setup.modules-load')],
    ])
  })

  it('says of a file without the ending that it has no effect', () => {
    expect(modulesLoad({ '/etc/modules-load.d/vfio.conf.bak': 'vfio' })).toEqual([
      ['vfio.conf.bak', 1, say('setup.ignored-file', { tool: 'systemd-modules-load', ending: '.conf' })],
    ])
  })
})

describe('dracut', () => {
  it('tells forced drivers from added ones', () => {
    const text = [
      'hostonly="yes"',
      'force_drivers+=" vfio_pci vfio "',
      'add_drivers+=" vfio-pci " # for later',
      "install_items+=' /usr/sbin/vfio-pci-override.sh '",
      'add_dracutmodules+=" vfio "',
    ].join('\n')
    expect(dracut({ '/etc/dracut.conf.d/10-vfio.conf': text })).toEqual([
      ['10-vfio.conf', 2, say('setup.dracut.force')],
      ['10-vfio.conf', 3, say('setup.dracut.add')],
      ['10-vfio.conf', 4, say('setup.dracut.items')],
      ['10-vfio.conf', 5, say('setup.dracut.other')],
    ])
  })

  it('finds names that are glued together for want of blanks, but only where they are appended', () => {
    expect(
      dracut({ '/etc/dracut.conf': 'add_drivers+="vfio-pci"\nadd_drivers+=vfio\nforce_drivers="vfio"' }),
    ).toEqual([
      ['dracut.conf', 1, say('setup.dracut.glued')],
      ['dracut.conf', 2, say('setup.dracut.glued')],
      ['dracut.conf', 3, say('setup.dracut.force')],
    ])
  })

  it('says that vfio_virqfd is gone', () => {
    expect(dracut({ '/etc/dracut.conf': 'force_drivers+=" vfio vfio_virqfd "' })).toEqual([
      ['dracut.conf', 1, say('setup.virqfd')],
    ])
  })

  it('reports left out drivers, but not those that the packages of NVIDIA leave out', () => {
    const text = 'omit_drivers+=" nvidia nvidia_drm nouveau "\nomit_drivers+=" amdgpu radeon "'
    expect(dracut({ '/usr/lib/dracut/dracut.conf.d/99-nvidia.conf': text })).toEqual([
      ['99-nvidia.conf', 2, say('setup.dracut.omit', { drivers: 'amdgpu, radeon' })],
    ])
  })

  it('takes what the image of an atomic system brings for no set-up of anybody', () => {
    const root = memoryRoot({
      '/usr/lib/dracut/dracut.conf.d/80-vfio.conf': 'force_drivers+=" vfio vfio_iommu_type1 vfio-pci "',
      '/etc/dracut.conf.d/own.conf': 'force_drivers+=" vfio_pci "',
    })
    expect(brief(dracutSetups(root, functions, true)).map(([file]) => file)).toEqual(['own.conf'])
    expect(brief(dracutSetups(root, functions, false)).map(([file]) => file)).toContain('80-vfio.conf')
  })

  it('matches the ids in built-in kernel arguments', () => {
    const root = memoryRoot({ '/etc/dracut.conf': 'kernel_cmdline="vfio-pci.ids=10de:2206"' })
    const [setup] = dracutSetups(root, functions, false)
    expect(setup?.effect).toBe(say('setup.dracut.cmdline'))
    expect(setup?.addresses).toEqual(['0000:01:00.0', '0000:01:00.1'])
  })

  it('says of a file without the ending that dracut passes over it', () => {
    expect(dracut({ '/etc/dracut.conf.d/vfio': 'force_drivers+=" vfio "' })).toEqual([
      ['vfio', 1, say('setup.ignored-file', { tool: 'dracut', ending: '.conf' })],
    ])
  })

  it('finds a dracut module that somebody made', () => {
    const modules = '/usr/lib/dracut/modules.d'
    expect(dracut({ [`${modules}/20vfio/module-setup.sh`]: '', [`${modules}/90crypt/x`]: '' })).toEqual([
      ['20vfio', null, say('setup.dracut.module')],
    ])
  })
})

describe('initramfs-tools and mkinitcpio', () => {
  it('reports modules and the first telling line of a script, with the functions that it names', () => {
    const files = {
      '/etc/initramfs-tools/modules': '# list\nvfio\nvfio_virqfd\ne1000e',
      '/etc/initramfs-tools/scripts/init-top/vfio.sh': [
        '#!/bin/sh',
        'DEVS="0000:01:00.0 0000:01:00.1"',
        'for DEV in $DEVS; do echo vfio-pci > /sys/bus/pci/devices/$DEV/driver_override; done',
        'modprobe -i vfio-pci',
      ].join('\n'),
      '/etc/initramfs-tools/scripts/init-top/keymap': 'loadkeys de',
    }
    expect(initramfs(files)).toEqual([
      ['modules', 2, say('setup.initramfs.module')],
      ['modules', 3, say('setup.virqfd')],
      ['vfio.sh', 3, say('setup.initramfs.script')],
    ])
    expect(initramfsSetups(memoryRoot(files), functions).at(-1)?.addresses).toEqual([
      '0000:01:00.0',
      '0000:01:00.1',
    ])
  })

  it('reports modules of mkinitcpio', () => {
    const files = {
      '/etc/mkinitcpio.conf': 'MODULES=(vfio_pci vfio)\nHOOKS=(base udev)',
      '/etc/mkinitcpio.conf.d/x.conf': 'MODULES+=(vfio_virqfd)',
    }
    expect(initramfs(files)).toEqual([
      ['mkinitcpio.conf', 1, say('setup.initramfs.module')],
      ['x.conf', 1, say('setup.virqfd')],
    ])
    expect(initramfsSetups(memoryRoot(files), functions)[0]?.kind).toBe('mkinitcpio')
  })
})
