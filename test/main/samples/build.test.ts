import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monitorName } from '../../../src-main/inspect/drm/edid.ts'
import { memoryStore } from '../../../src-main/inspect/root/memory-store.ts'
import { openRoot } from '../../../src-main/inspect/root/root.ts'
import { buildTree } from '../../../src-main/samples/build/build.ts'
import { edidOf } from '../../../src-main/samples/build/edid.ts'
import { allocate } from '../../../src-main/samples/build/resources.ts'
import { parseDescription } from '../../../src-main/samples/description/parse.ts'
import { machines } from '../../../src-main/samples/machines/machines.ts'
import { arbitraryFunctions } from './arbitrary-functions.ts'

function treeOf(text: string) {
  const parsed = parseDescription(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return buildTree(parsed.description)
}

function rootOf(text: string) {
  return openRoot('memory', memoryStore(treeOf(text)), { now: () => 0, budget: 1 })
}

describe('the tree of a sample machine', () => {
  it.each(Object.entries(machines))('of %s has no link that leads nowhere', (_, text) => {
    const tree = treeOf(text)
    const root = rootOf(text)
    const links = [...tree].filter(([path, entry]) => entry.kind === 'link' && !path.startsWith('/proc/'))
    expect(links.length).toBeGreaterThan(100)
    expect(links.map(([path]) => path).filter((path) => root.resolve(path) === undefined)).toStrictEqual([])
  })

  it('has no file where another one needs a folder', () => {
    for (const text of Object.values(machines)) {
      const tree = treeOf(text)
      const parents = new Set([...tree.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))))
      const inTheWay = [...parents].filter((path) => !['folder', undefined].includes(tree.get(path)?.kind))
      expect(inTheWay).toStrictEqual([])
    }
  })
})

describe('a function behind a bridge', () => {
  const text =
    '00:01.0 8086:1901 0604 g1\n  01:00.0 10de:2204 0300 g1 driver=nouveau boot-vga bars=16M,256M/64pr'
  const folder = '/sys/devices/pci0000:00/0000:00:01.0/0000:01:00.0'

  it('stands in the folder of the bridge and is linked from the bus, its driver and its group', () => {
    const root = rootOf(text)
    const link = '../../../devices/pci0000:00/0000:00:01.0/0000:01:00.0'
    expect(root.link('/sys/bus/pci/devices/0000:01:00.0')).toBe(link)
    expect(root.link(`${folder}/driver`)).toBe('../../../../bus/pci/drivers/nouveau')
    expect(root.link(`${folder}/iommu_group`)).toBe('../../../../kernel/iommu_groups/1')
    expect(root.resolve('/sys/kernel/iommu_groups/1/devices/0000:01:00.0')).toBe(folder)
    expect(root.text(`${folder}/boot_vga`)).toBe('1')
  })

  it('has the uevent, the modalias and the resources that the kernel would print', () => {
    const root = rootOf(text)
    const alias = 'pci:v000010DEd00002204sv00000000sd00000000bc03sc00i00'
    expect(root.text(`${folder}/modalias`)).toBe(alias)
    expect(root.text(`${folder}/uevent`)).toBe(
      `DRIVER=nouveau\nPCI_CLASS=30000\nPCI_ID=10DE:2204\nPCI_SUBSYS_ID=0000:0000\nPCI_SLOT_NAME=0000:01:00.0\nMODALIAS=${alias}`,
    )
    expect(root.text(`${folder}/resource`)?.split('\n').slice(0, 3)).toStrictEqual([
      '0x0000000080000000 0x0000000080ffffff 0x0000000000040200',
      '0x0000004000000000 0x000000400fffffff 0x000000000014220c',
      '0x0000000000000000 0x0000000000000000 0x0000000000000000',
    ])
  })

  it('makes the bridge tell its buses', () => {
    const config = rootOf(text).bytes('/sys/bus/pci/devices/0000:00:01.0/config', 64)
    expect(config?.subarray(0x18, 0x1b)).toStrictEqual(new Uint8Array([0, 1, 1]))
    expect(config?.[0x0e]).toBe(1)
  })
})

describe('a disk on LUKS and btrfs', () => {
  const text = `00:01.0 144d:a808 0108
disk nvme0n1 00:01.0 10G | Model
  part nvme0n1p1 9G
volume dm-0 9G luks over=nvme0n1p1 btrfs / /home | luks-1`

  it('is mounted through its mapping, with a device number of no block device', () => {
    const root = rootOf(text)
    expect(root.text('/proc/mounts')).toContain('/dev/mapper/luks-1 /home btrfs ')
    expect(root.text('/proc/self/mountinfo')).toMatch(
      / 0:\d+ \/home \/home .* - btrfs \/dev\/mapper\/luks-1 /,
    )
    expect(root.resolve('/dev/mapper/luks-1')).toBe('/dev/dm-0')
    expect(root.list('/sys/block/dm-0/slaves')).toStrictEqual(['nvme0n1p1'])
    expect(root.list('/sys/block/nvme0n1/nvme0n1p1/holders')).toStrictEqual(['dm-0'])
    expect(root.text('/sys/dev/block/253:0/size')).toBe(String((9 * 2 ** 30) / 512))
  })
})

describe('an EDID', () => {
  it('has the right sum and the name of its monitor', () => {
    const name = fc.stringMatching(/^[!-~]([ -~]{0,11}[!-~])?$/)
    fc.assert(
      fc.property(name, (monitor) => {
        const edid = edidOf(monitor)
        expect(edid.reduce((sum, byte) => sum + byte, 0) % 256).toBe(0)
        expect(monitorName(edid)).toBe(monitor)
      }),
    )
  })
})

describe('addresses of BARs', () => {
  it('are aligned to their size and do not overlap', () => {
    fc.assert(
      fc.property(arbitraryFunctions, (functions) => {
        const ranges = [...allocate(functions).values()].flat()
        const memory = ranges
          .filter((range) => (range.flags & 0x100) === 0)
          .sort((a, b) => (a.start < b.start ? -1 : 1))
        for (const { start, bytes } of ranges) expect(start % BigInt(bytes)).toBe(0n)
        for (const [index, { start }] of memory.slice(1).entries()) {
          const before = memory[index]
          expect(start).toBeGreaterThanOrEqual((before?.start ?? 0n) + BigInt(before?.bytes ?? 0))
        }
      }),
    )
  })
})

describe('Secure Boot', () => {
  it('is the fifth byte of its variable', () => {
    const path = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'
    expect(rootOf('firmware uefi secure-boot').bytes(path, 8)).toStrictEqual(new Uint8Array([6, 0, 0, 0, 1]))
    expect(rootOf('firmware uefi').bytes(path, 8)).toStrictEqual(new Uint8Array([6, 0, 0, 0, 0]))
    expect(rootOf('firmware bios').kindOf('/sys/firmware/efi')).toBe('absent')
  })
})
