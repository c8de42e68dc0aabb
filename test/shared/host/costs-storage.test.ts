import { describe, expect, it } from 'vitest'
import { costsOf } from '../../../src-shared/host/costs.ts'
import { ALL, CARD_SOUND, costs, NVME } from './costs-machine.ts'
import { facts } from './sample-facts.ts'

const root = { name: 'sda', addresses: ['0000:00:17.0'], model: undefined, bytes: 1, uses: ['/'] }
const ssd = { name: 'nvme0n1', addresses: [NVME.address], model: 'SSD 980', bytes: 1 }

describe('disks', () => {
  it.each(['/', '/boot', '/boot/efi', '/home', '/var', '/usr', '/sysroot', '/var/home', 'swap'])(
    'forbids taking the disk of %s',
    (use) => {
      expect(costs({ blocks: [root, { ...ssd, uses: [use] }] }, NVME.address)[0]).toMatch(/^blocks boot-disk/)
    },
  )

  it('names the disk and what lies on it', () => {
    const [cost] = costsOf(
      facts({ devices: ALL, blocks: [{ ...ssd, uses: ['swap', '/home', '/', '/data'] }] }),
      [NVME.address],
      [],
    )
    expect(cost).toMatchObject({ kind: 'boot-disk', severity: 'blocks', address: NVME.address })
    expect(cost?.text).toContain('nvme0n1 (SSD 980) holds /, /home, swap')
  })

  it('forbids taking one leg of a RAID, and says that it is a part', () => {
    const blocks = [
      { ...root, uses: ['/'] },
      { ...ssd, uses: ['/'] },
      { name: 'md127', addresses: ['0000:00:17.0', NVME.address], model: undefined, bytes: 1, uses: ['/'] },
    ]
    expect(costs({ blocks }, NVME.address)).toEqual(['blocks boot-disk-part 02:00.0', CARD_SOUND])
  })

  it('goes by a stacked device where the disks under it say nothing', () => {
    const md = { name: 'md0', addresses: [NVME.address], model: undefined, bytes: 1, uses: ['/'] }
    expect(costs({ blocks: [{ ...ssd, uses: [] }, md] }, NVME.address)).toContain('blocks boot-disk 02:00.0')
  })

  it('tells a disk of LUKS and LVM once, not for each layer', () => {
    const layer = { addresses: [NVME.address], model: undefined, bytes: 1, uses: ['/'] }
    const blocks = [
      { ...layer, name: 'dm-0' },
      { ...layer, name: 'dm-1' },
      { ...ssd, uses: ['/'] },
    ]
    expect(costs({ blocks }, NVME.address)).toEqual(['blocks boot-disk 02:00.0', CARD_SOUND])
  })

  it('finds a disk behind a controller that is not the last on its way', () => {
    const vmd = { ...ssd, addresses: [NVME.address, '10000:e1:00.0'], uses: ['/'] }
    expect(costs({ blocks: [vmd] }, NVME.address)[0]).toBe('blocks boot-disk 02:00.0')
  })

  it('tells a mounted disk from an idle one', () => {
    expect(costs({ blocks: [root, { ...ssd, uses: ['/data'] }] }, NVME.address)[0]).toBe(
      'hurts mounted-disk 02:00.0',
    )
    expect(costs({ blocks: [root, { ...ssd, uses: [] }] }, NVME.address)).toContain('note idle-disk 02:00.0')
  })

  it('does not take a disk for idle where it is not known what the system runs from', () => {
    expect(costs({ blocks: [{ ...ssd, uses: [] }] }, NVME.address)[0]).toBe('hurts unknown-disk 02:00.0')
    expect(costs({ blocks: [] }, NVME.address)[0]).toBe('hurts unknown-storage 02:00.0')
    expect(costs({ blocks: [root] }, NVME.address)).toContain('note empty-storage 02:00.0')
  })
})
