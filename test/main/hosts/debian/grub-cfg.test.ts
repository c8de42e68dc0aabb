import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseGrubMenu,
  withCommandArguments,
  withoutScript,
} from '../../../../src-main/hosts/debian/grub-cfg.ts'
import { runsBeforeUdev } from '../../../../src-main/hosts/debian/initramfs-tools.ts'
import { anyText } from '../../../any-text.ts'

const MENU = `set default="0"
function gfxmode {
	set gfxpayload="\${1}"
}
### BEGIN /etc/grub.d/10_linux ###
menuentry 'Debian GNU/Linux' --class debian $menuentry_id_option 'gnulinux-simple-1' {
	load_video
	if [ x$grub_platform = xxen ]; then insmod xzio; fi
	linux	/vmlinuz-6.12 root=UUID=1 ro  quiet
	initrd	/intel-ucode.img /initrd.img-6.12
}
submenu 'Advanced options' $menuentry_id_option 'gnulinux-advanced-1' {
	menuentry 'Debian, with Linux 6.12 (recovery mode)' --id gnulinux-6.12-recovery-1 {
		linux	/vmlinuz-6.12 root=UUID=1 ro single
	}
}
### END /etc/grub.d/10_linux ###
### BEGIN /etc/grub.d/30_uefi-firmware ###
menuentry "UEFI Firmware Settings" {
	fwsetup
}
### END /etc/grub.d/30_uefi-firmware ###
`

describe("GRUB's menu", () => {
  it('is read with submenus, scripts, kernels and their places', () => {
    const [first, second, third] = parseGrubMenu(MENU)
    expect(first).toMatchObject({ id: 'gnulinux-simple-1', at: [0], within: [], initrd: '/initrd.img-6.12' })
    expect(first?.linux).toMatchObject({ file: '/vmlinuz-6.12', arguments: ['root=UUID=1', 'ro', 'quiet'] })
    expect(second).toMatchObject({
      id: 'gnulinux-6.12-recovery-1',
      at: [1, 0],
      within: ['gnulinux-advanced-1'],
      script: '/etc/grub.d/10_linux',
    })
    expect(third).toMatchObject({ title: 'UEFI Firmware Settings', at: [2], linux: undefined })
  })

  it('is the same to the byte when what was added is taken out', () => {
    const [first] = parseGrubMenu(MENU)
    const command = first?.linux
    if (!command) throw new Error('no kernel was found')
    const edited = withCommandArguments(MENU, command, [...command.arguments, 'gpu_handover=on'])
    const again = parseGrubMenu(edited)[0]?.linux
    expect(again?.arguments).toEqual([...command.arguments, 'gpu_handover=on'])
    expect(again && withCommandArguments(edited, again, command.arguments)).toBe(MENU)
  })

  it('loses what a script put there, and nothing else', () => {
    const own = "### BEGIN /etc/grub.d/42_x ###\nmenuentry 'x' {\n}\n### END /etc/grub.d/42_x ###\n"
    expect(withoutScript(MENU + own, '/etc/grub.d/42_x')).toBe(MENU)
    expect(withoutScript(MENU, '/etc/grub.d/42_x')).toBe(MENU)
  })

  it('is never broken by any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const text = `${one}\nmenuentry '${two}' {\n\tlinux /vmlinuz-1 ${one}\n}\n${two}`
        for (const { linux } of parseGrubMenu(text)) {
          if (linux) expect(withCommandArguments(text, linux, linux.arguments)).toBe(text)
        }
      }),
    )
  })
})

describe('the order of scripts in an initramfs', () => {
  const line = (name: string) =>
    `/scripts/init-top/${name} "$@"\n[ -e /conf/param.conf ] && . /conf/param.conf\n`

  it('is right where ours comes before udev or there is no udev', () => {
    expect(runsBeforeUdev(line('all_generic_ide') + line('gpu-handover') + line('udev'))).toBe(true)
    expect(runsBeforeUdev(line('udev') + line('gpu-handover'))).toBe(false)
    expect(runsBeforeUdev(line('gpu-handover'))).toBe(true)
    expect(runsBeforeUdev(line('udev'))).toBeNull()
  })
})
