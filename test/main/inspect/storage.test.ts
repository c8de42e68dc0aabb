import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStorage } from '../../../src-main/inspect/storage.ts'
import { type Content, memoryRoot } from './memory-root.ts'

const NVME = '../devices/pci0000:00/0000:00:06.0/0000:01:00.0/nvme/nvme0/nvme0n1'
const SATA = '../devices/pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda'

function mounted(...lines: string[]): Record<string, Content> {
  return { '/proc/self/mountinfo': lines.map((line, index) => `${index} 1 ${line}`).join('\n') }
}

function disk(name: string, path: string, partitions: readonly string[] = []): Record<string, Content> {
  return {
    [`/sys/block/${name}`]: `-> ${path}`,
    [`/sys${path.slice(2)}/size`]: '2048\n',
    ...Object.fromEntries(partitions.map((part) => [`/sys${path.slice(2)}/${part}/partition`, '1'])),
  }
}

function stacked(name: string, over: readonly string[], label?: string): Record<string, Content> {
  const folder = `/sys/devices/virtual/block/${name}`
  return {
    [`/sys/block/${name}`]: `-> ../devices/virtual/block/${name}`,
    [`${folder}/size`]: '1024\n',
    ...(label === undefined ? {} : { [`${folder}/dm/name`]: `${label}\n` }),
    ...Object.fromEntries(over.map((lower) => [`${folder}/slaves/${lower}`, `-> ../../../../x/${lower}`])),
  }
}

function usesOf(files: Record<string, Content>): Record<string, readonly string[]> {
  return Object.fromEntries(readStorage(memoryRoot(files)).map((block) => [block.name, block.uses]))
}

describe('storage', () => {
  it('gives a disk its PCI functions, size, model and the mount points of its partitions', () => {
    const files = {
      ...disk('nvme0n1', NVME, ['nvme0n1p1', 'nvme0n1p2']),
      [`/sys${NVME.slice(2)}/device/model`]: 'Samsung SSD 980 PRO 1TB   \n',
      ...mounted('259:1 / /boot/efi rw - vfat /dev/nvme0n1p1 rw', '259:2 / / rw - ext4 /dev/nvme0n1p2 rw'),
    }
    expect(readStorage(memoryRoot(files))).toEqual([
      {
        name: 'nvme0n1',
        addresses: ['0000:00:06.0', '0000:01:00.0'],
        model: 'Samsung SSD 980 PRO 1TB',
        bytes: 1048576,
        uses: ['/', '/boot/efi'],
      },
    ])
  })

  it('follows a device number through /sys/dev/block where the source tells nothing', () => {
    const files = {
      ...disk('sda', SATA, ['sda1']),
      '/sys/dev/block/8:1': '-> ../../devices/pci0000:00/x/block/sda/sda1',
      ...mounted('8:1 / / rw - ext4 /dev/root rw'),
    }
    expect(usesOf(files)).toEqual({ sda: ['/'] })
  })

  it('follows a device number through the dev files where /sys/dev is not there', () => {
    const files = {
      ...disk('sda', SATA, ['sda1']),
      [`/sys${SATA.slice(2)}/sda1/dev`]: '8:1\n',
      ...mounted('8:1 / / rw - ext4 /dev/root rw'),
    }
    expect(usesOf(files)).toEqual({ sda: ['/'] })
  })

  it('follows btrfs on LVM on LUKS down to the disk', () => {
    const files = {
      ...disk('nvme0n1', NVME, ['nvme0n1p3']),
      ...stacked('dm-0', ['nvme0n1p3'], 'luks-5f0c'),
      ...stacked('dm-1', ['dm-0'], 'fedora-root'),
      '/sys/fs/btrfs/features/raid56': '1',
      '/sys/fs/btrfs/6a1e/devices/dm-1': '-> ../../../../devices/virtual/block/dm-1',
      ...mounted('0:35 /root / rw - btrfs /dev/mapper/fedora-root rw,subvol=/root'),
    }
    expect(usesOf(files)).toEqual({ 'dm-0': ['/'], 'dm-1': ['/'], nvme0n1: ['/'] })
    const [, top] = readStorage(memoryRoot(files))
    expect(top?.addresses).toEqual(['0000:00:06.0', '0000:01:00.0'])
  })

  it('gives every leg of a RAID what lies on the RAID', () => {
    const files = {
      ...disk('nvme0n1', NVME, ['nvme0n1p1']),
      ...disk('sda', SATA, ['sda1']),
      ...stacked('md127', ['nvme0n1p1', 'sda1']),
      ...mounted('9:127 / /home rw - xfs /dev/md127 rw'),
    }
    expect(usesOf(files)).toEqual({ md127: ['/home'], nvme0n1: ['/home'], sda: ['/home'] })
    const raid = readStorage(memoryRoot(files)).find((block) => block.name === 'md127')
    expect(raid?.addresses.toSorted()).toEqual(['0000:00:06.0', '0000:00:17.0', '0000:01:00.0'])
  })

  it('gives every device of a btrfs what lies on it, although the mount names one of them', () => {
    const files = {
      ...disk('nvme0n1', NVME, ['nvme0n1p1']),
      ...disk('sda', SATA),
      '/sys/fs/btrfs/6a1e/devices/nvme0n1p1': '-> x',
      '/sys/fs/btrfs/6a1e/devices/sda': '-> x',
      ...mounted('0:35 / / rw - btrfs /dev/nvme0n1p1 rw'),
    }
    expect(usesOf(files)).toEqual({ nvme0n1: ['/'], sda: ['/'] })
  })

  it('follows bcache to the backing and the caching disk', () => {
    const files = {
      ...disk('nvme0n1', NVME, ['nvme0n1p1']),
      ...disk('sda', SATA, ['sda1']),
      ...stacked('bcache0', ['sda1', 'nvme0n1p1']),
      ...mounted('252:0 / /var rw - ext4 /dev/bcache0 rw'),
    }
    expect(usesOf(files)).toMatchObject({ nvme0n1: ['/var'], sda: ['/var'] })
  })

  it('finds the controllers of a disk under an NVMe subsystem', () => {
    const files = {
      ...disk('nvme0n1', '../devices/virtual/nvme-subsystem/nvme-subsys0/nvme0n1'),
      '/sys/class/nvme-subsystem/nvme-subsys0': '-> ../../devices/virtual/nvme-subsystem/nvme-subsys0',
      '/sys/devices/virtual/nvme-subsystem/nvme-subsys0/nvme0':
        '-> ../../../pci0000:00/0000:00:06.0/0000:01:00.0/nvme/nvme0',
      '/sys/devices/virtual/nvme-subsystem/nvme-subsys0/subsysnqn': 'nqn',
      '/sys/block/nvme0c0n1': '-> ../devices/pci0000:00/0000:00:06.0/0000:01:00.0/nvme/nvme0/nvme0c0n1',
    }
    expect(readStorage(memoryRoot(files))).toMatchObject([
      { name: 'nvme0n1', addresses: ['0000:00:06.0', '0000:01:00.0'] },
    ])
  })

  it('keeps the controller above a disk of an Intel VMD, whose domain has five digits', () => {
    const path =
      '../devices/pci0000:00/0000:00:0e.0/pci10000:e0/10000:e0:06.0/10000:e1:00.0/nvme/nvme0/nvme0n1'
    expect(readStorage(memoryRoot(disk('nvme0n1', path)))[0]?.addresses).toEqual([
      '0000:00:0e.0',
      '10000:e0:06.0',
      '10000:e1:00.0',
    ])
  })

  it('sees a disk on USB behind its controller', () => {
    const path = '../devices/pci0000:00/0000:00:14.0/usb2/2-3/2-3:1.0/host6/target6:0:0/6:0:0:0/block/sdb'
    expect(readStorage(memoryRoot(disk('sdb', path)))[0]?.addresses).toEqual(['0000:00:14.0'])
  })

  it('follows swap partitions and swap files, and leaves out zram', () => {
    const files = {
      ...disk('sda', SATA, ['sda2']),
      ...disk('nvme0n1', NVME, ['nvme0n1p1']),
      ...stacked('zram0', []),
      ...mounted('259:1 / /var rw - ext4 /dev/nvme0n1p1 rw'),
      '/proc/swaps':
        'Filename Type\n/dev/sda2 partition 1 0 -2\n/var/lib/swap file 1 0 -3\n/dev/zram0 partition 1 0 100',
    }
    expect(usesOf(files)).toEqual({ nvme0n1: ['/var', 'swap'], sda: ['swap'] })
  })

  it('reads an Atomic system, whose root is made up, by /sysroot, /boot and /var', () => {
    const files = {
      ...disk('nvme0n1', NVME, ['nvme0n1p2', 'nvme0n1p3']),
      ...mounted(
        '0:33 / / ro - overlay composefs ro,lowerdir=x',
        '0:34 /root /sysroot rw - btrfs /dev/nvme0n1p3 rw',
        '0:34 /root/ostree/deploy/fedora/var /var rw - btrfs /dev/nvme0n1p3 rw',
        '259:2 / /boot rw - ext4 /dev/nvme0n1p2 rw',
      ),
    }
    expect(usesOf(files)).toEqual({ nvme0n1: ['/boot', '/sysroot', '/var'] })
  })

  it('leaves out empty drives and hides nothing that is merely of unknown size', () => {
    const files = {
      ...disk('sdb', SATA.replace('sda', 'sdb')),
      [`/sys${SATA.slice(2).replace('sda', 'sdb')}/size`]: '0\n',
      '/sys/block/sdc': `-> ${SATA.replace('sda', 'sdc')}`,
    }
    expect(readStorage(memoryRoot(files)).map((block) => [block.name, block.bytes])).toEqual([['sdc', 0]])
  })

  it('ends at stacks that lie on themselves', () => {
    const files = {
      ...stacked('dm-0', ['dm-1'], 'a'),
      ...stacked('dm-1', ['dm-0'], 'b'),
      ...mounted('0:9 / / rw - btrfs /dev/mapper/a rw'),
    }
    expect(usesOf(files)).toEqual({ 'dm-0': ['/'], 'dm-1': ['/'] })
  })

  it('gives nothing where there is no /sys', () => {
    expect(readStorage(memoryRoot({}))).toEqual([])
  })

  it('never throws on any tree, and shows no control character', () => {
    const name = fc.constantFrom('sda', 'dm-0', 'dm-1', 'md0', 'nvme0n1', 'sda\u0007', 'loop0')
    const path = fc.constantFrom(SATA, NVME, '../devices/virtual/block/x', '', '/', 'sda', '../block/dm-0')
    const source = fc.oneof(
      fc.constantFrom('/dev/sda', '/dev/dm-0', '/dev/mapper/a', '/dev/mapper/\u202ex'),
      fc.string(),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, path, fc.array(name))),
        fc.array(fc.tuple(source, fc.string(), fc.constantFrom('btrfs', 'ext4', 'bcachefs'))),
        fc.string({ unit: 'binary' }),
        (nodes, mounts, swaps) => {
          const files: Record<string, Content> = { '/proc/swaps': swaps }
          for (const [node, target, over] of nodes) {
            Object.assign(files, stacked(node, over, 'a'), { [`/sys/block/${node}`]: `-> ${target}` })
          }
          const lines = mounts.map(([from, point, type]) => `0:9 / ${point} rw - ${type} ${from} rw`)
          const blocks = readStorage(memoryRoot({ ...files, ...mounted(...lines) }))
          for (const block of blocks) {
            expect(`${block.name}${block.uses.join()}`).not.toMatch(/[\u0000-\u001f\u202e]/)
          }
        },
      ),
    )
  })
})
