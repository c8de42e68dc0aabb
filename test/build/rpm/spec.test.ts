import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PackageRequest, readArguments } from '../../../build/rpm/arguments.ts'
import { specOf } from '../../../build/rpm/spec.ts'
import { ask, haveAll } from '../programs.ts'

/** As electron-builder calls fpm, in short. */
const words = [
  ...['-s', 'dir', '--force', '-t', 'rpm', '-d', 'gtk3', '-d', 'glibc >= 2.28', '--rpm-os', 'linux'],
  ...[
    '--rpm-compression',
    'xzmt',
    '--architecture',
    'amd64',
    '--after-install',
    '/a',
    '--after-remove',
    '/b',
  ],
  ...['--description', 'short', '--version', '0.1.0-rc1', '--package', '/out.rpm', '--name', 'gpu-handover'],
  ...['--maintainer', 'Us', '--vendor', 'Us', '--url', 'https://gpuhandover.org/', '--rpm-summary', 'Sum'],
  ...['--category', 'System', '--license', 'GPL-3.0-or-later', '--description=long', '--before-remove=/c'],
  ...[
    '--rpm-tag=Recommends: libvirt-client',
    'release/root/=/',
    '/x/=/opt/Handover',
    '/i.png=/usr/share/i.png',
  ],
]

describe('the arguments of fpm', () => {
  it('are taken as fpm takes them: the last of a word counts, lists grow', () => {
    expect(readArguments(words)).toEqual({
      ...{
        name: 'gpu-handover',
        version: '0.1.0-rc1',
        architecture: 'x86_64',
        summary: 'Sum',
        description: 'long',
      },
      ...{
        category: 'System',
        license: 'GPL-3.0-or-later',
        url: 'https://gpuhandover.org/',
        vendor: 'Us',
        packager: 'Us',
      },
      ...{ requires: ['gtk3', 'glibc >= 2.28'], tags: ['Recommends: libvirt-client'], directories: [] },
      ...{ scripts: { post: '/a', preun: '/c', postun: '/b' }, changelog: undefined, compression: 'xzmt' },
      sources: [
        { from: 'release/root/', to: '/' },
        { from: '/x/', to: '/opt/Handover' },
        { from: '/i.png', to: '/usr/share/i.png' },
      ],
      output: '/out.rpm',
    })
  })

  it.each([
    ['an option that is not known', ['--deb-priority', 'optional']],
    ['a source without a place', ['release/root/']],
    ['a place that is none of the system', ['a=b']],
  ])('are refused with %s, so that nothing is left out of a package', (_, more) => {
    expect(() => readArguments([...words, ...more])).toThrow()
  })

  it('are refused where they ask for another kind of package', () => {
    expect(() => readArguments(words.map((word) => (word === 'rpm' ? 'deb' : word)))).toThrow(/only/)
  })
})

const request: PackageRequest = readArguments(words)
const scripts = { post: '#!/bin/sh\necho 100% %{name}\n', preun: undefined, postun: undefined }
const parts = {
  request,
  scripts,
  changelog: undefined,
  laid: { folders: ['/usr', '/opt/App', '/opt/App/in', '/opt/Apple'], files: ['/usr/bin/x'] },
  tree: '/t',
}

describe('the spec', () => {
  it('has no macro in any text of ours', () => {
    const spec = specOf(parts)
    expect(spec).toContain('\necho 100%% %%{name}\n')
    expect(spec).toContain('\nVersion: 0.1.0~rc1\n')
    expect(spec).not.toContain('#!/bin/sh')
  })

  it('owns the folders that it is told to, and what is in them, but none of the system', () => {
    const spec = specOf({ ...parts, request: { ...request, directories: ['/opt/App'] } })
    expect([...spec.matchAll(/^%dir (.*)$/gm)].map(([, path]) => path)).toEqual([
      '"/opt/App"',
      '"/opt/App/in"',
    ])
  })

  it('refuses a path that it could not name exactly', () => {
    for (const path of ['/a"b', '/a*', '/a?', '/[a]', '/{a,b}', '/a\nb'])
      expect(() => specOf({ ...parts, laid: { folders: [], files: [path] } })).toThrow(/cannot name/)
  })

  it('stays in one line where a field is one, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const spec = specOf({ ...parts, request: { ...request, summary: text, tags: [], requires: [] } })
        expect(spec.split('\n').filter((line) => line.startsWith('Summary: '))).toHaveLength(1)
        expect(spec.split('\n')).toHaveLength(
          specOf({ ...parts, request: { ...request, tags: [], requires: [] } }).split('\n').length,
        )
      }),
    )
  })

  it.skipIf(!haveAll('rpmspec'))('is one that rpm reads, with the texts as they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handover-spec-'))
    try {
      const long = { ...request, description: `A card, 100% whole. ${'word '.repeat(40)}` }
      const file = join(folder, 'x.spec')
      writeFileSync(file, specOf({ ...parts, request: long }))
      const { code, printed } = ask('rpmspec', ['-q', '--qf', '%{summary}|%{description}|%{version}', file])
      expect(code).toBe(0)
      const [summary, description = '', version] = printed.split('|')
      expect([summary, version]).toEqual(['Sum', '0.1.0~rc1'])
      expect(description.replaceAll('\n', ' ').trim()).toBe(long.description.trim())
      for (const line of description.split('\n')) expect(line.length).toBeLessThan(80)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
