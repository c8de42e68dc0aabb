import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedFiles } from '../../../build/install/files.ts'
import { oneFile } from '../../../build/tasks/one-file.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { ask, haveAll } from '../programs.ts'
import { isRpmMade, rpm } from './made.ts'

const query = (format: string) => ask('rpm', ['-qp', '--qf', format, rpm]).printed
const linesOf = (format: string) =>
  query(format)
    .split('\n')
    .filter((line) => line !== '')
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
const DESKTOP = '/usr/share/applications/org.gpuhandover.Handover.desktop'

/** One file of the package, as text. */
function textOf(path: string): string {
  return ask('sh', ['-c', `rpm2cpio '${rpm}' | cpio -i --quiet --to-stdout '.${path}'`]).printed
}

describe.skipIf(!isRpmMade || !haveAll('rpm', 'cpio'))('the package', () => {
  it('names itself as package.json and NEWS.md do', () => {
    expect(query('%{name} %{version} %{release} %{arch} %{license} %{url}')).toBe(
      `gpu-handover ${manifest.version} 1 x86_64 GPL-3.0-or-later ${manifest.homepage}`,
    )
    expect(query('[%{changelogname}\n]')).toContain(`- ${manifest.version}-1`)
  })

  it('installs what is listed, with its rights, for root alone to change', () => {
    const found = new Map(
      linesOf('[%{filenames}|%{filemodes:octal}|%{fileusername}|%{filelinktos}\n]').map((line) => {
        const [path = '', ...rest] = line.split('|')
        return [path, rest] as const
      }),
    )
    for (const file of installedFiles()) {
      const [mode = '', , target] = found.get(file.path) ?? []
      expect([file.path, target], file.path).toEqual([file.path, file.kind === 'link' ? file.to : ''])
      if (file.kind !== 'link')
        expect([file.path, mode.slice(-4)]).toEqual([file.path, file.mode.toString(8).padStart(4, '0')])
    }
    for (const [path, [mode = '', owner]] of found) {
      expect([path, owner]).toEqual([path, 'root'])
      const writable = !mode.startsWith('12') && (Number.parseInt(mode.slice(-4), 8) & 0o022) !== 0
      expect([path, writable]).toEqual([path, false])
    }
    const others = [...found.keys()].filter((path) => !installedFiles().some((one) => one.path === path))
    expect(others.filter((path) => !path.startsWith('/opt/Handover')).sort()).toEqual(
      [
        DESKTOP,
        ...SIZES.map((size) => `/usr/share/icons/hicolor/${size}x${size}/apps/handover.png`),
        ...['/usr/libexec/gpu-handover', '/usr/share/doc/gpu-handover', '/usr/share/licenses/gpu-handover'],
      ].sort(),
    )
    expect(others).toEqual(
      expect.arrayContaining(['/opt/Handover/handover', '/opt/Handover/resources/app.asar']),
    )
  })

  it('has the one file as it was made: not stripped, not changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-rpm-'))
    try {
      ask('sh', ['-c', `cd '${folder}' && rpm2cpio '${rpm}' | cpio -id --quiet '.${packagedHelper}'`])
      expect(ask('cmp', [oneFile, join(folder, packagedHelper)])).toMatchObject({ code: 0, said: '' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('requires what it needs, and only recommends what a plan can install', () => {
    const requires = linesOf('[%{requirename} %{requireflags:depflags} %{requireversion}\n]').map((line) =>
      line.trim(),
    )
    expect(requires).toEqual(
      expect.arrayContaining(['gtk3', 'nss', 'polkit', 'libstdc++', 'glibc >= 2.28', 'util-linux']),
    )
    expect(requires.filter((one) => /libvirt|qemu|nodejs|lib.*\.so/.test(one))).toEqual([])
    expect(linesOf('[%{recommendname}\n]')).toEqual(['libvirt-client', 'libvirt-daemon-kvm'])
  })

  it('runs the scripts of build/package, and nothing else', () => {
    const script = (name: string) => readFileSync(join('build/package', `${name}.sh`), 'utf8').trim()
    expect(query('%{postin}').trim()).toBe(script('after-install'))
    expect(query('%{preun}').trim()).toBe(script('before-remove'))
    expect(query('%{postun}').trim()).toBe(script('after-remove'))
    expect(query('%{prein}%{pretrans}%{posttrans}%{triggerscripts}')).toBe('(none)'.repeat(4))
  })

  it.skipIf(!haveAll('desktop-file-validate'))(
    'has a launcher that is valid, and that the window is known by',
    () => {
      const text = textOf(DESKTOP)
      const folder = mkdtempSync(join(tmpdir(), 'handover-desktop-'))
      try {
        const file = join(folder, 'org.gpuhandover.Handover.desktop')
        writeFileSync(file, text)
        expect(ask('desktop-file-validate', [file])).toEqual({ code: 0, said: '', printed: '' })
      } finally {
        rmSync(folder, { recursive: true })
      }
      expect(text).toContain('\nStartupWMClass=org.gpuhandover.Handover\n')
      expect(text).toContain(`\nIcon=handover\n`)
      expect(text).toMatch(/^Exec=\/opt\/Handover\/handover --disable-gpu %U$/m)
      expect(text).not.toContain('--no-sandbox')
      const actions = /^Actions=(.*);$/m.exec(text)?.[1]?.split(';') ?? []
      for (const action of actions) expect(text).toContain(`[Desktop Action ${action}]`)
      expect([...text.matchAll(/--open=(\w+)$/gm)].map(([, place]) => place)).toEqual(actions)
    },
  )

  it.skipIf(!haveAll('rpmlint'))(
    'has nothing that rpmlint complains of without our knowing',
    { timeout: 60_000 },
    () => {
      const { said } = ask('rpmlint', ['-c', 'build/rpm/rpmlint.toml', rpm])
      expect(said.split('\n').filter((line) => /: [EW]: /.test(line))).toEqual([])
      expect(said).toMatch(/ 0 errors, 0 warnings/)
    },
  )
})
