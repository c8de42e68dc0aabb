import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mountAbove,
  parseMountinfo,
  parseMounts,
  parseSwaps,
} from '../../../../src-main/inspect/storage/mounts.ts'

describe('mountinfo', () => {
  it('reads mounts with any number of optional fields', () => {
    const text = [
      '27 1 259:3 / / rw,relatime - ext4 /dev/nvme0n1p3 rw',
      '28 27 0:35 /root /home rw shared:1 master:2 - btrfs /dev/mapper/luks-1 rw,subvol=/root',
    ].join('\n')
    expect(parseMountinfo(text)).toEqual([
      { point: '/', number: '259:3', type: 'ext4', source: '/dev/nvme0n1p3' },
      { point: '/home', number: '0:35', type: 'btrfs', source: '/dev/mapper/luks-1' },
    ])
  })

  it('gives back blanks and backslashes that the kernel has escaped', () => {
    const [mount] = parseMountinfo('1 2 8:1 / /mnt/my\\040disk\\134x rw - ext4 /dev/sda1 rw')
    expect(mount?.point).toBe('/mnt/my disk\\x')
  })

  it('passes over lines of another form', () => {
    expect(parseMountinfo('\nnonsense\n1 2 3 - \n - ext4 x\n')).toEqual([])
  })

  it('never throws, and never gives an empty mount point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const parse of [parseMountinfo, parseMounts]) {
          for (const mount of parse(text)) expect(mount.point).not.toBe('')
        }
        parseSwaps(text)
      }),
    )
  })
})

describe('mounts and swaps', () => {
  it('reads /proc/mounts, which has no numbers', () => {
    expect(parseMounts('/dev/sda1 /boot ext4 rw 0 0\nproc /proc proc rw 0 0')).toEqual([
      { point: '/boot', number: undefined, type: 'ext4', source: '/dev/sda1' },
      { point: '/proc', number: undefined, type: 'proc', source: 'proc' },
    ])
  })

  it('reads swap areas and passes over the head of the table', () => {
    const text = 'Filename\tType\tSize\n/dev/dm-1  partition\t8\t0\t-2\n/swap\\040file file\t8\t0\t-3'
    expect(parseSwaps(text)).toEqual([
      { path: '/dev/dm-1', kind: 'partition' },
      { path: '/swap file', kind: 'file' },
    ])
  })

  it('finds the mount that a file lies on, not one with a similar name', () => {
    const mounts = parseMounts(['a / t', 'b /var t', 'c /var/swap t', 'd /va t'].join('\n'))
    expect(mountAbove('/var/swapfile', mounts)?.source).toBe('b')
    expect(mountAbove('/var/swap/file', mounts)?.source).toBe('c')
    expect(mountAbove('/other', mounts)?.source).toBe('a')
  })

  it('takes the last of several mounts at one point, which hides the others', () => {
    expect(mountAbove('/x', parseMounts('rootfs / rootfs\n/dev/sda1 / ext4'))?.source).toBe('/dev/sda1')
  })
})
