import { describe, expect, it } from 'vitest'
import { readHolders } from '../../../src-main/inspect/holders.ts'
import { device } from '../../shared/host/sample-facts.ts'
import { type Content, memoryRoot } from './memory-root.ts'

const GPU = '0000:01:00.0'
const SYSFS: Record<string, Content> = {
  '/sys/class/drm/card1': `-> ../../devices/pci0000:00/0000:00:01.0/${GPU}/drm/card1`,
  '/sys/class/drm/renderD128': `-> ../../devices/pci0000:00/0000:00:01.0/${GPU}/drm/renderD128`,
  '/sys/class/sound/card0': '-> ../../devices/pci0000:00/0000:00:01.0/0000:01:00.1/sound/card0',
  '/sys/class/vfio-dev/vfio0': `-> ../../devices/pci0000:00/${GPU}/vfio-dev/vfio0`,
}

function init(): Record<string, Content> {
  return { '/proc/1/comm': 'systemd\n', '/proc/1/fd/0': '-> /dev/null' }
}

function running(pid: number, name: string, files: readonly string[]): Record<string, Content> {
  const links = files.map((file, index) => [`/proc/${pid}/fd/${index}`, `-> ${file}`])
  return { [`/proc/${pid}/comm`]: `${name}\n`, ...Object.fromEntries(links) }
}

describe('holders', () => {
  it('finds who has nodes of a card and of its sound open, each node once', () => {
    const root = memoryRoot({
      ...SYSFS,
      ...init(),
      ...running(900, 'gnome-shell', [
        '/dev/dri/card1',
        '/dev/dri/card1',
        '/dev/dri/renderD128',
        'socket:[1]',
      ]),
      ...running(901, 'wireplumber', ['/dev/snd/controlC0', '/dev/snd/seq', '/home/x/notes']),
    })
    expect(readHolders(root, [])).toEqual({
      holders: [
        { pid: 900, name: 'gnome-shell', file: '/dev/dri/card1', address: GPU },
        { pid: 900, name: 'gnome-shell', file: '/dev/dri/renderD128', address: GPU },
        { pid: 901, name: 'wireplumber', file: '/dev/snd/controlC0', address: '0000:01:00.1' },
      ],
      complete: true,
    })
  })

  it('maps an NVIDIA node to its card by the minor number', () => {
    const root = memoryRoot({
      ...init(),
      ...running(7, 'Xorg', ['/dev/nvidia1']),
      '/proc/driver/nvidia/gpus/0000:01:00.0/information': 'Model: \t GeForce\nDevice Minor: \t 0\n',
      '/proc/driver/nvidia/gpus/0000:02:00.0/information': 'Model: \t GeForce\nDevice Minor: \t 1\n',
    })
    expect(readHolders(root, []).holders.map((holder) => holder.address)).toEqual(['0000:02:00.0'])
  })

  it('takes a node of all NVIDIA cards for that of the only one, and skips it where there are two', () => {
    const files = { ...init(), ...running(7, 'python', ['/dev/nvidiactl', '/dev/nvidia-uvm']) }
    const nvidia = { vendor: '10de', class: '030000', driver: 'nvidia' }
    const one = [
      device({ address: '0000:01:00.0', ...nvidia }),
      device({ address: '0000:02:00.0', ...nvidia, driver: 'vfio-pci' }),
      device({ address: '0000:01:00.1', vendor: '10de', class: '040300', driver: 'snd_hda_intel' }),
    ]
    expect(readHolders(memoryRoot(files), one).holders.map((holder) => holder.address)).toEqual([
      '0000:01:00.0',
      '0000:01:00.0',
    ])
    const two = [
      device({ address: '0000:01:00.0', ...nvidia }),
      device({ address: '0000:02:00.0', ...nvidia }),
    ]
    expect(readHolders(memoryRoot(files), two).holders).toEqual([])
  })

  it('takes /dev/kfd for that of the only AMD card', () => {
    const files = { ...init(), ...running(7, 'ollama', ['/dev/kfd']) }
    const amd = [device({ address: '0000:03:00.0', vendor: '1002', class: '030000', driver: 'amdgpu' })]
    expect(readHolders(memoryRoot(files), amd).holders.map((holder) => holder.address)).toEqual([
      '0000:03:00.0',
    ])
  })

  it('finds a running VM by its VFIO group or its VFIO device', () => {
    const devices = [
      device({ address: GPU, group: 14, driver: 'vfio-pci' }),
      device({ address: '0000:00:01.0', group: 14, driver: 'pcieport', bridge: true }),
    ]
    const byGroup = memoryRoot({ ...init(), ...running(7, 'qemu', ['/dev/vfio/vfio', '/dev/vfio/14']) })
    const byDevice = memoryRoot({ ...SYSFS, ...init(), ...running(7, 'qemu', ['/dev/vfio/devices/vfio0']) })
    expect(readHolders(byGroup, devices).holders.map((holder) => holder.address)).toEqual([GPU])
    expect(readHolders(byDevice, devices).holders.map((holder) => holder.address)).toEqual([GPU])
  })

  it('is not complete where descriptors of others cannot be listed', () => {
    const root = memoryRoot({ ...init(), '/proc/2/fd': { kind: 'denied' }, '/proc/2/comm': 'other' })
    expect(readHolders(root, [])).toEqual({ holders: [], complete: false })
    expect(root.notes).toEqual([])
  })

  it('is not complete where only own processes are shown', () => {
    expect(readHolders(memoryRoot(running(900, 'bash', [])), []).complete).toBe(false)
  })

  it('gives nothing for a root without processes', () => {
    expect(readHolders(memoryRoot({ '/proc/cmdline': 'quiet' }), [])).toEqual({
      holders: [],
      complete: false,
    })
  })

  it('escapes a process name that would forge a line', () => {
    const root = memoryRoot({ ...SYSFS, ...init(), ...running(9, 'a\u001b[31m\u202eb', ['/dev/dri/card1']) })
    expect(readHolders(root, []).holders[0]?.name).toBe('a\\u{1b}[31m\\u{202e}b')
  })
})
