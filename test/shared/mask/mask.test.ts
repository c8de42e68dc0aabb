import { describe, expect, it } from 'vitest'
import { type MaskEntry, maskTree } from '../../../src-shared/mask/mask.ts'

const file = (content: string): MaskEntry => ({ kind: 'file', content })
const link = (target: string): MaskEntry => ({ kind: 'link', target })

const ROOT = '3d4f8a10-2b77-4c9e-9f1a-0c5d6e7f8a9b'
const LUKS = '0A1B2C3D-4e5f-4a6b-8c7d-9e0f1a2b3c4d'

function mask(tree: Record<string, string | MaskEntry>) {
  const entries = Object.entries(tree).map(
    ([path, entry]) => [path, typeof entry === 'string' ? file(entry) : entry] as const,
  )
  const result = maskTree(new Map(entries))
  return {
    ...result,
    text(path: string): string {
      const entry = result.tree.get(path)
      if (entry?.kind === 'link') return entry.target
      return entry?.kind === 'file' && typeof entry.content === 'string' ? entry.content : `no ${path}`
    },
    count: (kind: string) => result.masked.find((found) => found.kind === kind)?.count ?? 0,
    everything: JSON.stringify([...result.tree]),
  }
}

describe('masking a recording', () => {
  it('keeps what refers to a disk by UUID referring to it', () => {
    const { text, tree, count } = mask({
      '/proc/cmdline': `BOOT_IMAGE=/vmlinuz root=UUID=${ROOT} rd.luks.uuid=luks-${LUKS.toLowerCase()} quiet\n`,
      '/etc/fstab': `UUID=${ROOT} / btrfs subvol=root 0 0\nUUID=ABCD-1234 /boot/efi vfat umask=0077 0 2\n`,
      [`/dev/disk/by-uuid/${ROOT}`]: link('../../dm-0'),
      '/dev/disk/by-uuid/ABCD-1234': link('../../nvme0n1p1'),
      [`/dev/mapper/luks-${LUKS.toLowerCase()}`]: link('../dm-0'),
      '/sys/block/dm-0/dm/uuid': `CRYPT-LUKS2-${LUKS.toLowerCase().replaceAll('-', '')}-luks-${LUKS.toLowerCase()}\n`,
      [`/sys/fs/btrfs/${ROOT}/label`]: '\n',
      '/etc/libvirt/qemu/win.xml': `<domain><uuid>${LUKS}</uuid></domain>`,
    })
    const [, root = ''] = /root=UUID=(\S+)/.exec(text('/proc/cmdline')) ?? []
    const [, luks = ''] = /luks-(\S+)/.exec(text('/proc/cmdline')) ?? []
    expect(root).toMatch(/^0{8}-0{4}-0{4}-0{4}-\d{12}$/)
    expect(luks).not.toBe(root)
    expect(text('/etc/fstab')).toContain(`UUID=${root} / btrfs subvol=root 0 0\n`)
    expect(text(`/dev/disk/by-uuid/${root}`)).toBe('../../dm-0')
    expect(tree.has(`/sys/fs/btrfs/${root}/label`)).toBe(true)
    expect(text(`/dev/mapper/luks-${luks}`)).toBe('../dm-0')
    expect(text('/sys/block/dm-0/dm/uuid')).toBe(`CRYPT-LUKS2-${luks.replaceAll('-', '')}-luks-${luks}\n`)
    expect(text('/etc/libvirt/qemu/win.xml')).toBe(`<domain><uuid>${luks}</uuid></domain>`)
    const [, efi = ''] = /UUID=(\S+) \/boot\/efi/.exec(text('/etc/fstab')) ?? []
    expect(efi).toMatch(/^0000-000\d$/)
    expect(text(`/dev/disk/by-uuid/${efi}`)).toBe('../../nvme0n1p1')
    expect(count('uuid')).toBe(3)
  })

  it('masks serial numbers in their files and wherever they come back', () => {
    const { text, tree, everything } = mask({
      '/sys/class/dmi/id/product_serial': 'PF2ABC9X\n',
      '/sys/class/dmi/id/board_serial': 'Default string\n',
      '/sys/class/dmi/id/board_name': 'Default string\n',
      '/sys/class/nvme/nvme0/serial': 'S7KHNJ0W123456      \n',
      '/sys/class/nvme/nvme0/model': 'Samsung SSD 990 PRO 2TB                 \n',
      '/sys/block/nvme0n1/wwid': 'eui.0025384b21a0c7f1\n',
      '/dev/disk/by-id/nvme-Samsung_SSD_990_PRO_2TB_S7KHNJ0W123456_1-part2': link('../../nvme0n1p2'),
      '/dev/disk/by-id/nvme-eui.0025384b21a0c7f1': link('../../nvme0n1'),
      '/dev/disk/by-id/wwn-0x5002538d40aabbcc': link('../../sda'),
      '/dev/disk/by-id/ata-WDC_WD40EZRZ-00GXCB0_WD-WCC7K1234567-part1': link('../../sda1'),
      '/dev/disk/by-id/usb-SanDisk_Ultra_4C530001230718104321-0:0': link('../../sdb'),
      '/proc/cpuinfo': 'model name\t: ARM\nSerial\t\t: 10000000abcdef01\n',
      '/proc/bus/input/devices': 'N: Name="Keyboard"\nU: Uniq=KB-778899\nB: KEY=402000000 3803078f800d001\n',
    })
    expect(text('/sys/class/dmi/id/product_serial')).toMatch(/^XX0XXX\d[X\d]\n$/)
    expect(text('/sys/class/dmi/id/board_serial')).toBe('Default string\n')
    expect(text('/sys/class/dmi/id/board_name')).toBe('Default string\n')
    expect(text('/sys/class/nvme/nvme0/model')).toBe('Samsung SSD 990 PRO 2TB                 \n')
    const serial = text('/sys/class/nvme/nvme0/serial').trim()
    expect(serial).toMatch(/^X0XXXX0X00000\d$/)
    expect(text(`/dev/disk/by-id/nvme-Samsung_SSD_990_PRO_2TB_${serial}_1-part2`)).toBe('../../nvme0n1p2')
    expect(tree.has(`/dev/disk/by-id/nvme-${text('/sys/block/nvme0n1/wwid').trim()}`)).toBe(true)
    expect(text('/proc/bus/input/devices')).toContain('B: KEY=402000000 3803078f800d001')
    expect(everything).not.toMatch(
      /PF2ABC9X|S7KHNJ|25384b21|5002538d|WCC7K1234567|4C53000123|abcdef01|KB-7788/,
    )
  })

  it('masks MAC addresses in every form they take', () => {
    const { text, tree, everything, count } = mask({
      '/sys/class/net/enx001122aabbcc/address': '00:11:22:aa:bb:cc\n',
      '/sys/class/net/lo/address': '00:00:00:00:00:00\n',
      '/proc/net/if_inet6':
        'fe80000000000000021122fffeaabbcc 02 40 20 80 enx001122aabbcc\n00000000000000000000000000000001 01 80 10 80 lo\n',
      '/proc/cmdline': 'ifname=lan:00:11:22:AA:BB:CC vfio-pci.ids=10de:2204,10de:1aef\n',
      '/var/lib/vm.xml': "<mac address='52:54:00:12:34:56'/>",
      '/sys/devices/pci0000:00/0000:00:1c.0/0000:02:00.0/uevent': 'PCI_SLOT_NAME=0000:02:00.0\n',
    })
    expect(text('/sys/class/net/enx020000000001/address')).toBe('02:00:00:00:00:01\n')
    expect(text('/sys/class/net/lo/address')).toBe('00:00:00:00:00:00\n')
    expect(text('/proc/net/if_inet6')).toBe(
      'fe80000000000000000000fffe000001 02 40 20 80 enx020000000001\n00000000000000000000000000000001 01 80 10 80 lo\n',
    )
    expect(text('/proc/cmdline')).toBe('ifname=lan:02:00:00:00:00:01 vfio-pci.ids=10de:2204,10de:1aef\n')
    expect(tree.has('/sys/devices/pci0000:00/0000:00:1c.0/0000:02:00.0/uevent')).toBe(true)
    expect(everything).not.toMatch(/1122aabbcc|22:aa:bb|12:34:56/i)
    expect(count('mac')).toBe(2)
  })

  it('masks IP addresses where they are addresses, and leaves versions alone', () => {
    const { text } = mask({
      '/proc/net/route':
        'Iface\tDestination\tGateway\tFlags\neth0\t00000000\t0101A8C0\t0003\neth0\t0001A8C0\t00000000\t0001\n',
      '/proc/cmdline':
        'ip=192.168.1.7::192.168.1.1:255.255.255.0:tower:eth0:none root=nfs:192.168.1.1:/export\n',
      '/sys/class/dmi/id/bios_version': '1.2.0.3\n',
    })
    expect(text('/proc/cmdline')).toBe(
      'ip=10.0.0.1::10.0.0.2:255.255.255.0:host1:eth0:none root=nfs:10.0.0.2:/export\n',
    )
    expect(text('/proc/net/route')).toBe(
      'Iface\tDestination\tGateway\tFlags\neth0\t00000000\t0200000A\t0003\neth0\t0300000A\t00000000\t0001\n',
    )
    expect(text('/sys/class/dmi/id/bios_version')).toBe('1.2.0.3\n')
  })

  it('masks the names of host and users in paths, volumes and process names', () => {
    const { text, tree, everything } = mask({
      '/etc/hostname': 'Tower-Alice.lan.example\n',
      '/proc/cmdline': 'root=/dev/mapper/fedora_tower--alice-root rd.lvm.lv=fedora_tower-alice/root\n',
      '/dev/mapper/fedora_tower--alice-root': link('../dm-1'),
      '/dev/mapper/vgtower--alice-swap': link('../dm-2'),
      '/proc/self/mounts':
        '/dev/dm-3 /home/bjoern ext4 rw 0 0\n/dev/sdb1 /run/media/bjoern/Photos vfat rw 0 0\n',
      '/run/systemd/sessions/2': 'UID=1000\nUSER=bjoern\nTYPE=wayland\nSERVICE=gdm-password\n',
      '/run/systemd/sessions/c1': 'UID=42\nUSER=gdm\nTYPE=wayland\n',
      '/proc/77/comm': 'bjoern\n',
      '/proc/78/comm': 'gnome-shell\n',
      '/home/bjoern/vms/disk.raw': 'x',
    })
    expect(text('/etc/hostname')).toMatch(/^host\d\n$/)
    const [, root = ''] = /mapper\/(\S+)/.exec(text('/proc/cmdline')) ?? []
    expect(root).toMatch(/^fedora_host\d-root$/)
    expect(text(`/dev/mapper/${root}`)).toBe('../dm-1')
    expect(text('/proc/cmdline')).toContain(`rd.lvm.lv=${root.replace('-root', '')}/root`)
    const [, user = ''] = /\/home\/(\S+)/.exec(text('/proc/self/mounts')) ?? []
    expect(user).toMatch(/^user\d$/)
    expect(text('/proc/self/mounts')).toContain(`/run/media/${user}/label1 vfat`)
    expect(text('/run/systemd/sessions/2')).toBe(
      `UID=1000\nUSER=${user}\nTYPE=wayland\nSERVICE=gdm-password\n`,
    )
    expect(text('/run/systemd/sessions/c1')).toContain('USER=gdm')
    expect(text('/proc/77/comm')).toBe(`${user}\n`)
    expect(text('/proc/78/comm')).toBe('gnome-shell\n')
    expect(tree.has(`/home/${user}/vms/disk.raw`)).toBe(true)
    expect(everything).not.toMatch(/alice|bjoern|photos|example/i)
  })

  it("masks each part of a person's full name, but no short or common one", () => {
    const { text, tree } = mask({
      '/etc/passwd':
        'jd:x:1000:1000:Joe van Doorn-Smit,,,:/home/jd:/bin/sh\nub:x:1001:1001:Ubuntu Live User Driver:/home/ub:/bin/sh\n',
      '/etc/libvirt/qemu/DOORN-win11.xml': '<name>DOORN-win11</name><title>smit Driver</title>',
      '/etc/os-release': 'ID=ubuntu\nNAME="Joe van"\n',
    })
    const [path = ''] = [...tree.keys()].filter((at) => at.endsWith('.xml'))
    expect(path).toMatch(/^\/etc\/libvirt\/qemu\/user\d-win11\.xml$/)
    expect(text(path)).toMatch(/^<name>(user\d)-win11<\/name><title>user\d Driver<\/title>$/)
    expect(text(path)).toContain(path.slice('/etc/libvirt/qemu/'.length, -'.xml'.length))
    expect(text('/etc/os-release')).toBe('ID=ubuntu\nNAME="Joe van"\n')
  })

  it('leaves a word of the kernel alone when a host or a user is named like it', () => {
    const { text, tree } = mask({
      '/etc/hostname': 'nvidia\n',
      '/home/amdgpu/x': '',
      '/sys/bus/pci/drivers/nvidia/0000:01:00.0': link('../../../../devices/pci0000:00/0000:01:00.0'),
      '/sys/bus/pci/drivers/somedriver/bind': '',
      '/run/systemd/users/1000': 'NAME=somedriver\n',
      '/proc/cmdline': 'modprobe.blacklist=nvidia,amdgpu,somedriver\n',
    })
    expect(text('/etc/hostname')).toBe('host1\n')
    expect(text('/run/systemd/users/1000')).toMatch(/^NAME=user\d\n$/)
    expect(tree.has('/sys/bus/pci/drivers/nvidia/0000:01:00.0')).toBe(true)
    expect(tree.has('/sys/bus/pci/drivers/somedriver/bind')).toBe(true)
    expect(text('/proc/cmdline')).toBe('modprobe.blacklist=nvidia,amdgpu,somedriver\n')
  })

  it('masks passwords and keys, but not what is only named like one', () => {
    const { text, everything } = mask({
      '/proc/cmdline':
        'rd.iscsi.username=carla rd.iscsi.password=hunter2 rd.luks.key=/root/k:UUID vconsole.keymap=de netroot=iscsi:carla:Geheim7@host::::iqn\n',
      '/etc/libvirt/qemu/vm.xml':
        "<graphics type='vnc' passwd='to\"psecret' passwdValidTo='2026-01-01T00:00:00'/><secret type='luks'/>",
      '/etc/modprobe.d/x.conf': 'options foo api_token="a b c" hotkey_mask=7\n',
    })
    expect(text('/proc/cmdline')).toMatch(/rd\.iscsi\.username=user1 rd\.iscsi\.password=secret\d /)
    expect(text('/proc/cmdline')).toContain('vconsole.keymap=de')
    expect(text('/etc/libvirt/qemu/vm.xml')).toMatch(
      /^<graphics type='vnc' passwd='secret\d' passwdValidTo='2026-01-01T00:00:00'\/><secret type='luks'\/>$/,
    )
    expect(text('/etc/modprobe.d/x.conf')).toMatch(/^options foo api_token="secret\d" hotkey_mask=7\n$/)
    expect(everything).not.toMatch(/hunter2|Geheim7|psecret|a b c|carla/)
  })

  it('leaves public identifiers that the report needs', () => {
    const path = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'
    const { tree, masked } = mask({
      [path]: { kind: 'file', content: Uint8Array.of(6, 0, 0, 0, 1) },
      '/etc/os-release': 'ID=fedora\nVERSION_ID=44\n',
      '/etc/hostname': 'fedora\n',
      '/usr/share/hwdata/pci.ids': '10de  NVIDIA Corporation\n\t2204  GA102 home/someone=key=value\n',
    })
    expect(tree.has(path)).toBe(true)
    expect(masked).toEqual([])
  })

  it('masks inside the strings of a JSON file, whose quotes stay whole', () => {
    const status = {
      who: 'maria',
      text: `LABEL="gpu_handover_end"\nLABEL="Marias Platte" root=UUID=${ROOT} /home/maria/a "b"`,
    }
    const { text, everything } = mask({
      '/etc/passwd': 'maria:x:1000:1000:Maria:/home/maria:/bin/bash\n',
      '/etc/udev/rules.d/10-gpu-handover.rules': 'GOTO="gpu_handover_end"\nLABEL="gpu_handover_end"\n',
      '/var/lib/handover/status.json': JSON.stringify(status),
    })
    expect(everything).not.toMatch(new RegExp(`maria|${ROOT}`))
    const masked: typeof status = JSON.parse(text('/var/lib/handover/status.json'))
    expect(masked.text).toMatch(
      /^LABEL="gpu_handover_end"\nLABEL="label1 Platte" root=UUID=0{8}\S+ \/home\/user1\/a "b"$/,
    )
    expect(text('/etc/udev/rules.d/10-gpu-handover.rules')).toContain('LABEL="gpu_handover_end"')
  })

  it('tells how many different secrets it replaced, and renames paths as it did in the tree', () => {
    const { masked, rename } = mask({ '/home/zoe/a': '', '/home/zoe/b': '/home/max /home/zoe' })
    expect(masked).toEqual([{ kind: 'user', count: 2 }])
    expect(rename('/home/zoe/b')).toBe('/home/user1/b')
  })
})
