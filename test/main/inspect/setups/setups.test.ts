import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSetups } from '../../../../src-main/inspect/setups/setups.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { nvidiaCard } from '../../../shared/host/sample-facts.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const FILES = [
  '/etc/modprobe.d/a.conf',
  '/etc/modules-load.d/a.conf',
  '/etc/dracut.conf.d/a.conf',
  '/etc/initramfs-tools/modules',
  '/etc/initramfs-tools/scripts/init-top/a',
  '/etc/mkinitcpio.conf',
  '/etc/udev/rules.d/a.rules',
  '/etc/driverctl.d/0000:01:00.0',
  '/etc/default/grub',
  '/etc/kernel/cmdline',
  '/etc/libvirt/hooks/qemu',
  '/etc/libvirt/hooks/qemu.d/a',
  '/etc/supergfxd.conf',
]

function read(files: Record<string, Content>, running: readonly string[] = []) {
  return readSetups(memoryRoot(files), {
    devices: nvidiaCard,
    arguments: running,
    atomic: false,
  })
}

const part = fc.oneof(
  fc.constantFrom(
    'options vfio-pci ids=10de:2206',
    'blacklist nvidia \\',
    'vfio_virqfd',
    'force_drivers+="vfio"',
    'MODULES=(vfio)',
    'KERNEL=="0000:01:00.0", ATTR{driver_override}="vfio-pci"',
    'GRUB_CMDLINE_LINUX="quiet vfio-pci.ids=10de:2206 \u202eiommu=pt"',
    'intel_iommu=on',
    'modprobe -r vfio-pci',
    '"mode": "Vfio\u0000"',
    '# vfio \\',
    '',
    '\u001b[31mvfio\u2028',
  ),
  fc.string({ unit: 'binary' }),
)

describe('existing set-ups', () => {
  it('finds nothing on a machine where nothing was set up', () => {
    const files = {
      '/usr/lib/modprobe.d/nvidia.conf': 'blacklist nouveau',
      '/etc/default/grub':
        'GRUB_CMDLINE_LINUX="rhgb quiet rd.driver.blacklist=nouveau modprobe.blacklist=nouveau"',
    }
    expect(read(files, ['quiet', 'modprobe.blacklist=nouveau'])).toEqual([])
  })

  it('marks what is ours by name and by kernel word', () => {
    const setups = read({ '/etc/dracut.conf.d/90-gpu-handover.conf': 'add_drivers+=" vfio_pci "' }, [
      'gpu_handover=on',
    ])
    expect(setups.map((setup) => setup.effect)).toEqual([say('setup.ours'), say('setup.ours')])
  })

  it('cuts a long line and stays short with a file full of findings', () => {
    const files = {
      '/etc/modules-load.d/a.conf': 'vfio\n'.repeat(5000),
      '/etc/modprobe.d/a.conf': `options vfio-pci ids=${'10de:2206,'.repeat(100)}`,
    }
    const setups = read(files)
    expect(setups).toHaveLength(1000)
    expect(setups[0]?.content).toHaveLength(301)
  })

  it('handles a hostile line of the greatest size in a moment', () => {
    const files = Object.fromEntries(
      FILES.map((file) => [file, 'modprobe -r modprobe "vfio=\\: '.repeat(8000)]),
    )
    const start = performance.now()
    read(files)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('never throws, shows no invisible character, and every line number leads to the line', () => {
    const name = fc.constantFrom(...FILES)
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.array(part))), (told) => {
        const texts = new Map(told.map(([file, lines]) => [file, lines.join('\n')]))
        for (const { file, line, content, addresses } of read(Object.fromEntries(texts))) {
          expect(content).not.toMatch(/[\u0000-\u001f\u2028\u202e]/)
          for (const address of addresses) {
            expect(nvidiaCard.map((device) => device.address)).toContain(address)
          }
          expect(line).not.toBeNull()
          const there = texts.get(file)?.split('\n')[(line ?? 0) - 1]
          const first = content.split(/[\s\\…]/)[0] ?? ''
          expect(there).toContain(first)
        }
      }),
      { numRuns: 300 },
    )
  })
})
