import { describe, expect, it } from 'vitest'
import { expectSame } from './steps.ts'

const before = [
  '/etc d 755 root:root 4096 1795661795.0000000000 ',
  '/etc/fstab f 644 root:root 36 1795661795.0000000000 ',
  '/etc/mtab l 777 root:root 19 1795661795.0000000000 ../proc/self/mounts',
  '/boot/grub/grubenv f 644 root:root 1024 1795661795.0000000000 ',
  'arguments root=/dev/vda1 ro',
]
const withLine = (index: number, line: string) => before.with(index, line)

describe('a machine that should be as it was', () => {
  it('may have other times where somebody else writes, and nowhere else', () => {
    expectSame(before, before)
    expectSame(before, withLine(1, '/etc/fstab f 644 root:root 36 1795661795.0000002500 '))
    expectSame(before, withLine(0, '/etc d 755 root:root 4096 1795669999.1 '))
    expectSame(before, withLine(3, '/boot/grub/grubenv f 644 root:root 1024 1795669999.1 '))
    const changed = [
      withLine(1, '/etc/fstab f 644 root:root 36 1795669999.1 '),
      withLine(1, '/etc/fstab f 600 root:root 36 1795661795.0000000000 '),
      withLine(0, '/etc d 700 root:root 4096 1795661795.0000000000 '),
      withLine(3, '/boot/grub/grubenv f 644 root:root 2048 1795661795.0000000000 '),
      withLine(4, 'arguments root=/dev/vda1 ro gpu_handover=on'),
      before.slice(1),
      [...before, '/etc/gpu-handover d 755 root:root 4096 1795661795.0 '],
    ]
    for (const after of changed) expect(() => expectSame(before, after), after.join('; ')).toThrow()
  })
})
