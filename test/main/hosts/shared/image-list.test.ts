import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absentFiles, absentModules, parseImageList } from '../../../../src-main/hosts/shared/image-list.ts'
import { anyText } from '../../../any-text.ts'

const LONG = `Image: /boot/initramfs-7.img: 40M
========================================================================
Version: dracut-107-1.fc44

Arguments: --kver '7.1.9' -f

dracut modules:
systemd
========================================================================
drwxr-xr-x   3 root     root            0 Jan  1  1970 .
-rwxr-xr-x   1 root     root         2048 Jan  1  1970 etc/gpu-handover/bind
lrwxrwxrwx   1 root     root           23 Nov 22 10:03 init -> usr/lib/systemd/systemd
-rw-r--r--   1 root     root         9999 Jan  1  1970 usr/lib/modules/7.1.9/kernel/drivers/vfio/vfio-pci.ko.xz
========================================================================
`

describe('the list of an initramfs', () => {
  it('is read from the long lines of lsinitrd', () => {
    const list = parseImageList(LONG)
    expect(absentFiles(list, ['/etc/gpu-handover/bind', '/init'])).toEqual([])
    expect(absentFiles(list, ['/etc/gpu-handover/devices'])).toEqual(['/etc/gpu-handover/devices'])
    expect(list.has('usr/lib/systemd/systemd')).toBe(false)
  })

  it('is read from the names of lsinitramfs', () => {
    const list = parseImageList('.\nconf\nscripts/init-top/gpu-handover\n./etc/gpu-handover/devices\n')
    expect(absentFiles(list, ['/scripts/init-top/gpu-handover', '/etc/gpu-handover/devices'])).toEqual([])
  })

  it('finds modules in either spelling, compressed or built in', () => {
    const list = parseImageList(LONG)
    expect(absentModules(list, ['vfio_pci'], '')).toEqual([])
    expect(absentModules(list, ['vfio_pci', 'vfio'], 'kernel/drivers/vfio/vfio.ko\n')).toEqual([])
    expect(absentModules(list, ['vfio'], '')).toEqual(['vfio'])
  })

  it('never finds a file in any text that does not name it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(absentFiles(parseImageList(text), ['/etc/gpu-handover/bind'])).toHaveLength(1)
        expect(absentModules(parseImageList(text), ['vfio_pci'], text)).toHaveLength(1)
      }),
    )
  })
})
