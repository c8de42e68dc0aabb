import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installedFiles } from '../../../build/install/files.ts'
import { packagedHelper } from '../../../src-shared/plan/own-files.ts'
import { ask, haveAll } from '../programs.ts'

const files = installedFiles()
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The content of an installed file. */
function contentOf(path: string): string {
  const file = files.find((one) => one.path === path)
  if (file?.kind !== 'text') throw new Error(`nothing is written at ${path}`)
  if (typeof file.text === 'string') return file.text
  return gunzipSync(file.text).toString('utf8')
}

/** The same as a file on disk, under its own name. */
function placed(path: string): string {
  const place = join(folder, path.split('/').at(-1)?.replace(/\.gz$/, '') ?? '')
  writeFileSync(place, contentOf(path))
  return place
}

const pathsIn = (start: string) => files.map(({ path }) => path).filter((path) => path.startsWith(start))

describe('what is installed', () => {
  it('is each once, and nothing that another package or a person owns', () => {
    const paths = files.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^\/usr\/(?:bin|libexec|lib|share)\//)
    for (const path of paths) expect(path).toMatch(/handover/i)
  })

  it('has one program under both names, so that polkit sees the real file', () => {
    expect(files).toContainEqual({ path: packagedHelper, kind: 'copy', mode: 0o755, of: expect.any(String) })
    const link = files.find(({ path }) => path === '/usr/bin/handoverctl')
    expect(link).toEqual({
      path: '/usr/bin/handoverctl',
      kind: 'link',
      to: `..${packagedHelper.slice('/usr'.length)}`,
    })
  })

  it('starts nothing by itself: no unit is wanted, and the hook asks whether there is a change', () => {
    for (const path of pathsIn('/usr/lib/systemd/system'))
      expect(contentOf(path)).not.toMatch(/^\[Install\]|WantedBy/m)
    const hook = placed('/usr/lib/kernel/install.d/95-gpu-handover.install')
    expect(contentOf('/usr/lib/kernel/install.d/95-gpu-handover.install')).toMatch(
      /^\[ -e \/etc\/\S+ \] \|\| exit 0$/m,
    )
    expect(ask('sh', [hook, 'add', '6.1'])).toEqual({ code: 0, said: '', printed: '' })
  })

  it.skipIf(!haveAll('systemd-analyze'))('has units that systemd understands', () => {
    for (const path of pathsIn('/usr/lib/systemd/system')) {
      const unit = contentOf(path).replaceAll(packagedHelper, '/bin/true')
      const place = join(folder, path.split('/').at(-1) ?? '')
      writeFileSync(place, unit)
      // Units of others that they are ordered by are not all on a machine without a desktop.
      expect(ask('systemd-analyze', ['verify', '--recursive-errors=no', '--man=no', place])).toMatchObject({
        code: 0,
        said: '',
      })
    }
  })

  it.skipIf(!haveAll('appstreamcli'))('has a component that AppStream takes', () => {
    const place = placed('/usr/share/metainfo/org.gpuhandover.Handover.metainfo.xml')
    expect(ask('appstreamcli', ['validate', '--no-net', place])).toMatchObject({ code: 0 })
  })

  it.skipIf(!haveAll('man'))('has manual pages without a warning, that name every command', () => {
    for (const path of pathsIn('/usr/share/man/')) {
      const { code, said, printed } = ask('man', ['--warnings', '-l', placed(path)])
      expect([code, said.replace(printed, '')]).toEqual([0, ''])
    }
    const page = contentOf('/usr/share/man/man1/handoverctl.1.gz')
    for (const name of ['inspect', 'apply', 'undo', 'web']) expect(page).toContain(`.SS handoverctl ${name}`)
  })

  it.skipIf(!haveAll('shellcheck'))('has scripts without a fault that shellcheck knows', () => {
    const scripts = ['after-install', 'before-remove', 'after-remove'].map(
      (name) => `build/package/${name}.sh`,
    )
    expect(ask('shellcheck', ['-s', 'sh', ...scripts])).toEqual({ code: 0, said: '', printed: '' })
    const others = [
      placed('/usr/lib/kernel/install.d/95-gpu-handover.install'),
      placed('/usr/share/bash-completion/completions/handoverctl'),
    ]
    expect(ask('shellcheck', ['-s', 'bash', ...others])).toEqual({ code: 0, said: '', printed: '' })
  })

  it('says the licence of every part, in its own words', () => {
    const bill = JSON.parse(contentOf('/usr/share/doc/gpu-handover/sbom.cdx.json'))
    const names = bill.components.map(({ name }: { name: string }) => name)
    expect(names).toEqual(expect.arrayContaining(['react', 'zod', 'execa', 'electron', 'node', 'pci.ids']))
    expect(names).not.toContain('vitest')
    expect(new Set(bill.components.map((one: { purl: string }) => one.purl)).size).toBe(names.length)
    const licences = contentOf('/usr/share/licenses/gpu-handover/third-party.txt')
    for (const { name, version } of bill.components)
      expect(licences).toContain(`\n${name} ${version}\nLicence: `)
    expect(licences).toContain('Permission is hereby granted, free of charge')
  })
})
