import { describe, expect, it } from 'vitest'
import { driverctlSetups } from '../../../../src-main/inspect/setups/driverctl.ts'
import { functionIndex } from '../../../../src-main/inspect/setups/functions.ts'
import { hookSetups } from '../../../../src-main/inspect/setups/libvirt-hooks.ts'
import { supergfxSetups } from '../../../../src-main/inspect/setups/supergfxctl.ts'
import { udevSetups } from '../../../../src-main/inspect/setups/udev.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { nvidiaCard } from '../../../shared/host/sample-facts.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const functions = functionIndex(nvidiaCard)
const BOTH = ['0000:01:00.0', '0000:01:00.1']

describe('udev', () => {
  const udev = (text: string, name = '10-vfio.rules') =>
    udevSetups(memoryRoot({ [`/etc/udev/rules.d/${name}`]: text }), functions)

  it('reports rules by address and by ids', () => {
    const setups = udev(
      [
        '# cards',
        'ACTION=="add", KERNEL=="0000:01:00.1", \\',
        '  ATTR{driver_override}="vfio-pci"',
        'SUBSYSTEM=="pci", ATTR{vendor}=="0x10de", ATTR{device}=="0x2206", RUN+="/sbin/modprobe vfio-pci"',
      ].join('\n'),
    )
    expect(setups.map(({ line, addresses }) => [line, addresses])).toEqual([
      [2, ['0000:01:00.1']],
      [4, BOTH],
    ])
  })

  it('passes over rules that only set permissions of VFIO', () => {
    expect(udev('SUBSYSTEM=="vfio", OWNER="root", GROUP="kvm"')).toEqual([])
  })

  it('says of a file without the ending that udev passes over it', () => {
    expect(udev('ATTR{driver_override}="vfio-pci"', 'vfio.txt').map((setup) => setup.effect)).toEqual([
      say('setup.ignored-file', { tool: 'udev', ending: '.rules' }),
    ])
  })
})

describe('driverctl', () => {
  it('reads overrides by file name, with and without the bus', () => {
    const root = memoryRoot({
      '/etc/driverctl.d/pci-0000:01:00.0': 'vfio-pci\n',
      '/etc/driverctl.d/0000:01:00.1': 'snd_hda_intel\n',
      '/etc/driverctl.d/README': 'vfio-pci\n',
    })
    expect(driverctlSetups(root, functions)).toEqual([
      {
        kind: 'driverctl',
        file: '/etc/driverctl.d/0000:01:00.1',
        line: 1,
        content: 'snd_hda_intel',
        effect: say('setup.driverctl.other', { address: '0000:01:00.1' }),
        addresses: ['0000:01:00.1'],
      },
      {
        kind: 'driverctl',
        file: '/etc/driverctl.d/pci-0000:01:00.0',
        line: 1,
        content: 'vfio-pci',
        effect: say('setup.driverctl.vfio', { address: '0000:01:00.0' }),
        addresses: ['0000:01:00.0'],
      },
    ])
  })
})

describe('libvirt hooks', () => {
  const HOOKS = '/etc/libvirt/hooks'
  const hooks = (files: Record<string, Content>) => hookSetups(memoryRoot(files), functions)
  const brief = (files: Record<string, Content>) => hooks(files).map(({ line, effect }) => [line, effect])

  it('says what a script does, once for each kind of thing, with the functions that it names anywhere', () => {
    const script = [
      '#!/bin/bash',
      'GPU=pci_0000_01_00_0; AUDIO=0000:01:00.1',
      'systemctl stop display-manager.service',
      'echo 0 > /sys/class/vtconsole/vtcon0/bind',
      'echo efi-framebuffer.0 > /sys/bus/platform/drivers/efi-framebuffer/unbind',
      'modprobe -r nvidia_drm nvidia',
      'virsh nodedev-detach $GPU',
      'modprobe vfio-pci',
      'echo $AUDIO > /sys/bus/pci/devices/$AUDIO/driver/unbind',
      'modprobe -r vfio-pci',
    ].join('\n')
    const setups = hooks({ [`${HOOKS}/qemu.d/win11/prepare/begin/start.sh`]: script })
    expect(setups.map(({ line, effect }) => [line, effect])).toEqual([
      [3, say('setup.hook.desktop')],
      [4, say('setup.hook.framebuffer')],
      [6, say('setup.hook.driver-remove')],
      [7, say('setup.hook.libvirt')],
      [8, say('setup.hook.vfio-load')],
      [9, say('setup.hook.rebind')],
      [10, say('setup.hook.vfio-remove')],
    ])
    for (const setup of setups) expect(setup.addresses.toSorted()).toEqual(BOTH)
  })

  it('passes over hooks for other purposes and over comments', () => {
    expect(
      brief({
        [`${HOOKS}/qemu`]: '#!/bin/sh\n# modprobe vfio-pci\niptables -I FORWARD -j ACCEPT\nmodprobe tun',
      }),
    ).toEqual([])
  })

  it('says of a spare copy beside the hooks that libvirt runs it as well', () => {
    const script = 'modprobe vfio-pci'
    const files = { [`${HOOKS}/qemu`]: script, [`${HOOKS}/qemu.d/start.sh.bak`]: script }
    expect(brief(files)).toEqual([
      [1, say('setup.hook.vfio-load')],
      [1, say('setup.hook.copy')],
    ])
  })

  it('ends at a folder that links to the one above it', () => {
    const files = { [`${HOOKS}/qemu.d/a.sh`]: 'rmmod amdgpu', [`${HOOKS}/qemu.d/loop`]: '-> ..' }
    const setups = hooks(files)
    expect(setups.length).toBeGreaterThan(0)
    expect(setups.length).toBeLessThan(5)
  })

  it('notes that hooks may not be looked into, because there may be some', () => {
    const root = memoryRoot({ [HOOKS]: { kind: 'denied' } })
    expect(hookSetups(root, functions)).toEqual([])
    expect(root.notes.map((note) => [note.code, note.path])).toEqual([['unreadable', HOOKS]])
  })
})

describe('supergfxctl', () => {
  const supergfx = (text: string) =>
    supergfxSetups(memoryRoot({ '/etc/supergfxd.conf': text })).map(({ line, effect }) => [line, effect])

  it('reports the mode and whether it may use vfio-pci', () => {
    expect(supergfx('{\n  "mode": "Hybrid",\n  "vfio_enable": true,\n  "vfio_save": false\n}')).toEqual([
      [2, say('setup.supergfx.mode', { mode: 'Hybrid' })],
      [3, say('setup.supergfx.enabled')],
    ])
    expect(supergfx('{"mode": "Vfio"}')).toEqual([[1, say('setup.supergfx.vfio')]])
  })

  it('says nothing where it is not installed or the file is something else', () => {
    expect(supergfxSetups(memoryRoot({}))).toEqual([])
    expect(supergfx('vfio_enable = true')).toEqual([])
  })
})
