import { describe, expect, it } from 'vitest'
import { functionIndex } from '../../../../src-main/inspect/setups/functions.ts'
import { modprobeFile, modprobeSetups } from '../../../../src-main/inspect/setups/modprobe.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { nvidiaCard } from '../../../shared/host/sample-facts.ts'
import { memoryRoot } from '../memory-root.ts'

const functions = functionIndex(nvidiaCard)

function effects(text: string, file = '/etc/modprobe.d/vfio.conf'): (readonly [number | null, string])[] {
  return modprobeFile({ file, text, ignored: false }, functions).map((setup) => [setup.line, setup.effect])
}

describe('modprobe.d', () => {
  it('reports ids of vfio-pci with the functions that they match', () => {
    const text = '# my card\noptions vfio_pci ids=10de:2206 disable_vga=1'
    expect(modprobeFile({ file: '/etc/modprobe.d/vfio.conf', text, ignored: false }, functions)).toEqual([
      {
        kind: 'modprobe',
        file: '/etc/modprobe.d/vfio.conf',
        line: 2,
        content: 'options vfio_pci ids=10de:2206 disable_vga=1',
        effect: say('setup.modprobe.ids'),
        addresses: ['0000:01:00.0', '0000:01:00.1'],
      },
    ])
  })

  it('reports load order, commands, aliases and options that are unsafe', () => {
    const text = [
      'softdep nvidia pre: vfio-pci',
      'install vfio-pci /sbin/vfio-pci-override.sh',
      'alias pci:v000010DEd00002206sv*sd*bc03sc00i* vfio-pci',
      'options vfio-pci disable_idle_d3=1',
      'options vfio_iommu_type1 allow_unsafe_interrupts=1',
      'options vfio enable_unsafe_noiommu_mode=Y',
    ].join('\n')
    expect(effects(text)).toEqual([
      [1, say('setup.modprobe.softdep', { driver: 'nvidia' })],
      [2, say('setup.modprobe.install')],
      [3, say('setup.modprobe.alias')],
      [4, say('setup.vfio-options')],
      [5, say('setup.unsafe-interrupts')],
      [6, say('setup.no-iommu')],
    ])
  })

  it('passes over what is no passthrough', () => {
    const text = [
      'options kvm ignore_msrs=1',
      'options kvm_intel nested=1',
      'options nvidia-drm modeset=1',
      'softdep nvidia post: nvidia-uvm',
      'blacklist pcspkr',
      'install nvidia /sbin/modprobe -i nvidia-current',
      'options vfio_iommu_type1 dma_entry_limit=1000',
      'alias char-major-195* nvidia',
    ].join('\n')
    expect(effects(text)).toEqual([])
  })

  it('does not take what the packages of NVIDIA write for a passthrough', () => {
    expect(
      effects('blacklist nouveau\nblacklist nova_core\nalias nouveau off\noptions nouveau modeset=0'),
    ).toEqual([])
  })

  it('takes nouveau for part of it where other drivers are shut out as well', () => {
    expect(effects('blacklist nouveau\nblacklist nvidia\ninstall amdgpu /bin/false')).toEqual([
      [1, say('setup.modprobe.no-nouveau', { driver: 'nouveau' })],
      [2, say('setup.blacklist', { drivers: 'nvidia' })],
      [3, say('setup.blacklist', { drivers: 'amdgpu' })],
    ])
  })

  it('marks a file of ours', () => {
    expect(effects('options vfio-pci ids=10de:2206', '/etc/modprobe.d/gpu-handover.conf')).toEqual([
      [1, say('setup.ours')],
    ])
  })

  it('reads all folders, and of several files with one name only the first', () => {
    const root = memoryRoot({
      '/etc/modprobe.d/vfio.conf': 'softdep i915 pre: vfio-pci',
      '/run/modprobe.d/vfio.conf': 'softdep xe pre: vfio-pci',
      '/usr/lib/modprobe.d/vfio.conf': 'softdep amdgpu pre: vfio-pci',
      '/usr/lib/modprobe.d/other.conf': 'options vfio-pci disable_vga=1',
    })
    expect(modprobeSetups(root, functions).map((setup) => setup.file)).toEqual([
      '/etc/modprobe.d/vfio.conf',
      '/usr/lib/modprobe.d/other.conf',
    ])
  })

  it('takes a link to /dev/null for a file that is switched off', () => {
    const root = memoryRoot({
      '/dev/null': { kind: 'other' },
      '/etc/modprobe.d/vfio.conf': '-> /dev/null',
      '/usr/lib/modprobe.d/vfio.conf': 'options vfio-pci disable_vga=1',
    })
    expect(modprobeSetups(root, functions)).toEqual([])
    expect(root.notes).toEqual([])
  })

  it('says of a file without the ending that it has no effect', () => {
    const root = memoryRoot({ '/etc/modprobe.d/vfio': 'options vfio-pci ids=10de:2206' })
    expect(modprobeSetups(root, functions).map((setup) => setup.effect)).toEqual([
      say('setup.ignored-file', { tool: 'modprobe', ending: '.conf' }),
    ])
  })

  it('notes a folder that may not be listed', () => {
    const root = memoryRoot({ '/etc/modprobe.d': { kind: 'denied' } })
    expect(modprobeSetups(root, functions)).toEqual([])
    expect(root.notes.map((note) => note.code)).toEqual(['unreadable'])
  })
})
