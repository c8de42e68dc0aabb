import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withArguments } from '../../../../src-shared/plan/arguments.ts'
import {
  grubArguments,
  grubWayBack,
  isPlainArgument,
  wayBackId,
} from '../../../../src-shared/plan/early/grub.ts'
import type { ArgumentChange } from '../../../../src-shared/plan/operation.ts'
import { busyboxPath, layBusybox } from '../../../fixtures/scratch/busybox.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'

const change: ArgumentChange = {
  set: ['gpu_handover=on', 'intel_iommu=on'],
  extend: [{ key: 'vfio-pci.ids', values: ['10de:2204'] }],
  drop: ['iommu=off'],
}

/** Both lines as grub-mkconfig has them after it read our file: run by a shell with `set -e`, as it is there. */
function settingsAfter(file: string, line: string, usual: string): string[] {
  const script = `set -e\n${file}\nprintf '%s\\n%s\\n' "$GRUB_CMDLINE_LINUX" "$GRUB_CMDLINE_LINUX_DEFAULT"\n`
  const ran = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { GRUB_CMDLINE_LINUX: line, GRUB_CMDLINE_LINUX_DEFAULT: usual },
  })
  expect(ran.stderr).toBe('')
  expect(ran.status).toBe(0)
  return ran.stdout.split('\n')
}

describe('the file of kernel arguments on Debian', () => {
  it('is one line where nothing is taken out', () => {
    const text = grubArguments(['quiet'], { set: ['gpu_handover=on'], extend: [], drop: [] })
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(lines).toEqual(['GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT gpu_handover=on"'])
  })

  it('leaves the line of recovery entries as it is', () => {
    const text = grubArguments(['quiet'], change)
    expect(settingsAfter(text, 'console=ttyS0', 'quiet splash')).toEqual([
      'console=ttyS0',
      'quiet splash gpu_handover=on intel_iommu=on vfio-pci.ids=10de:2204',
      '',
    ])
  })

  it('takes words out of both lines, whole ones only', () => {
    const now = ['a', 'iommu=off', 'intel_iommu=off', 'xiommu=off', 'vfio-pci.ids=1:2']
    const [line, usual] = settingsAfter(
      grubArguments(now, change),
      'iommu=off a intel_iommu=off',
      'iommu=off xiommu=off vfio-pci.ids=1:2 iommu=off',
    )
    expect(line).toBe('a')
    expect(usual).toBe('xiommu=off gpu_handover=on intel_iommu=on vfio-pci.ids=1:2,10de:2204')
  })

  it('gives the words that the change gives, whatever was there', () => {
    const word = fc.constantFrom(
      'a',
      'iommu=off',
      'console=tty0',
      'console=ttyS0',
      'vfio-pci.ids=1:2',
      'gpu_handover=off',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const [line = '', usual = ''] = settingsAfter(grubArguments(words, change), '', words.join(' '))
        const tokens = `${line} ${usual}`.trim().split(/\s+/)
        expect(tokens).toEqual(withArguments(words, change))
      }),
      { numRuns: 30 },
    )
  })

  it('holds nothing that a shell would run, whatever the words of others are', () => {
    const odd = fc.string({
      unit: fc.constantFrom('$', '`', '"', "'", '\\', ';', '(', 'a', '=', '\n', '*'),
      minLength: 1,
    })
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 4 }), (words) => {
        const text = grubArguments(words, { ...change, drop: words })
        expect(text).toBe(grubArguments(words.filter(isPlainArgument), { ...change, drop: words }))
      }),
    )
  })
})

// What GRUB's own script prints, in short: a function, the first entry, and a submenu of others.
const LINUX = `#!/bin/sh
. "$pkgdatadir/lib"
cat << END
function gfxmode {
	set gfxpayload="\\\${1}"
}
menuentry 'Debian GNU/Linux' --class debian \\$menuentry_id_option 'gnulinux-simple-1' {
	load_video
	if [ x\\$grub_platform = xxen ]; then insmod xzio; fi
	linux	/vmlinuz-2 root=UUID=1 ro $GRUB_CMDLINE_LINUX $GRUB_CMDLINE_LINUX_DEFAULT
	initrd	/initrd.img-2
}
submenu 'Advanced options' {
	menuentry 'older' {
		linux	/vmlinuz-1 root=UUID=1 ro
	}
}
END
`
const FILES = {
  'etc/default/grub':
    'GRUB_CMDLINE_LINUX="console=ttyS0"\nGRUB_CMDLINE_LINUX_DEFAULT="quiet vfio-pci.ids=1:2"\n',
  'etc/default/grub.d/90-gpu-handover.cfg': grubArguments(['quiet', 'vfio-pci.ids=1:2'], change),
  'etc/default/grub.d/zz-crash.cfg':
    'GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT crashkernel=384M"; echo noise\n',
  'etc/grub.d/10_linux': LINUX,
  'lib/grub/lib': '',
}

/** Runs the script in a root of its own, with the surroundings of grub-mkconfig. */
function wayBack(files: Readonly<Record<string, string | undefined>>) {
  return withTemporaryFolder(500, async (folder) => {
    mkdirSync(join(folder, 'bin'))
    layBusybox(join(folder, 'bin'))
    const all = { ...FILES, 'etc/grub.d/42': grubWayBack('Debian without GPU passthrough'), ...files }
    for (const [path, text] of Object.entries(all)) {
      if (text === undefined) continue
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text, { mode: 0o755 })
    }
    mkdirSync(join(folder, 'dev'))
    writeFileSync(join(folder, 'dev/null'), '')
    const ran = spawnSync('chroot', [folder, '/bin/sh', '/etc/grub.d/42'], {
      encoding: 'utf8',
      env: {
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        pkgdatadir: '/lib/grub',
        GRUB_CMDLINE_LINUX: 'console=ttyS0',
        GRUB_CMDLINE_LINUX_DEFAULT: 'quiet gpu_handover=on vfio-pci.ids=1:2,10de:2204 crashkernel=384M',
      },
    })
    return { code: ran.status, output: ran.stdout }
  })
}

describe.skipIf(process.getuid?.() !== 0 || busyboxPath() === undefined)('the way back on Debian', () => {
  it('is the first entry with the settings of everybody else', async () => {
    const { code, output } = await wayBack({})
    expect(code).toBe(0)
    expect(
      output,
    ).toBe(`menuentry 'Debian without GPU passthrough' --class gnu-linux --class gnu --class os $menuentry_id_option '${wayBackId}' {
	load_video
	if [ x$grub_platform = xxen ]; then insmod xzio; fi
	linux	/vmlinuz-2 root=UUID=1 ro console=ttyS0 quiet vfio-pci.ids=1:2 crashkernel=384M
	initrd	/initrd.img-2
}
`)
  })

  it.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['our settings are gone', { 'etc/default/grub.d/90-gpu-handover.cfg': undefined }],
    ['GRUB has no script for Linux', { 'etc/grub.d/10_linux': undefined }],
    ['that script fails', { 'etc/grub.d/10_linux': '#!/bin/sh\nexit 1\n' }],
    ['it prints no entry', { 'etc/grub.d/10_linux': '#!/bin/sh\necho nothing\n' }],
    [
      'the entry has no end',
      { 'etc/grub.d/10_linux': `#!/bin/sh\necho "menuentry 'a' {"\nprintf '\\tlinux\\t/vmlinuz\\n'\n` },
    ],
    [
      'it starts no kernel',
      { 'etc/grub.d/10_linux': `#!/bin/sh\necho "menuentry 'a' {"\nprintf '\\thalt\\n'\necho '}'\n` },
    ],
    ['the kernel word is set elsewhere too', { 'etc/default/grub': 'GRUB_CMDLINE_LINUX=gpu_handover=on\n' }],
    ['the settings do not parse', { 'etc/default/grub': 'if\n' }],
  ])('is nothing, and no failure, where %s', async (_, files) => {
    expect(await wayBack(files)).toEqual({ code: 0, output: '' })
  })
})
