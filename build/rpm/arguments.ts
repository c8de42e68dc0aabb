import { parseArgs } from 'node:util'

/** A file or a tree of this computer, and where a package puts it. */
export interface Source {
  /** With a slash at its end: what is in the folder, not the folder. */
  readonly from: string
  readonly to: string
}

/** What electron-builder asks fpm for. */
export interface PackageRequest {
  readonly name: string
  readonly version: string
  readonly architecture: string
  readonly summary: string
  readonly description: string
  /** The Group of older rpm. */
  readonly category: string
  readonly license: string
  readonly url: string
  readonly vendor: string
  readonly packager: string
  readonly requires: readonly string[]
  /** Lines of the spec that fpm has no option for, as "Recommends: libvirt-client". */
  readonly tags: readonly string[]
  /** Folders that belong to the package, with all that are in them. */
  readonly directories: readonly string[]
  /** Files with the text of what runs then; undefined for nothing. */
  readonly scripts: Readonly<Record<'post' | 'preun' | 'postun', string | undefined>>
  readonly changelog: string | undefined
  readonly compression: string
  readonly sources: readonly Source[]
  /** The file to make. */
  readonly output: string
}

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const

/**
 * Reads the command line that electron-builder calls fpm with (app-builder-lib, FpmTarget.js) and that
 * electron-builder.yml adds to. Throws for whatever it does not know: a package must not lack what was asked for.
 */
export function readArguments(words: readonly string[]): PackageRequest {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      ...{ 'input-type': { type: 'string', short: 's' }, 'output-type': { type: 'string', short: 't' } },
      ...{
        depends: { ...texts, short: 'd' },
        directories: texts,
        'rpm-tag': texts,
        force: { type: 'boolean' },
      },
      ...{ name: text, version: text, architecture: text, description: text, license: text, url: text },
      ...{ vendor: text, maintainer: text, package: text, 'rpm-summary': text, 'rpm-compression': text },
      ...{ 'rpm-os': text, 'rpm-changelog': text, category: text, 'after-install': text },
      ...{ 'before-remove': text, 'after-remove': text },
    },
  })
  const needed = (
    name: Exclude<keyof typeof values, 'force' | 'depends' | 'directories' | 'rpm-tag'>,
  ): string => {
    const value = values[name]
    if (typeof value !== 'string' || value === '') throw new Error(`--${name} is missing`)
    return value
  }
  if (values['input-type'] !== 'dir' || values['output-type'] !== 'rpm') throw new Error('only -s dir -t rpm')
  return {
    ...{
      name: needed('name'),
      version: needed('version'),
      architecture: architectureOf(needed('architecture')),
    },
    ...{ summary: needed('rpm-summary'), description: needed('description'), license: needed('license') },
    ...{
      category: needed('category'),
      url: needed('url'),
      vendor: needed('vendor'),
      packager: needed('maintainer'),
    },
    ...{
      requires: values.depends ?? [],
      tags: values['rpm-tag'] ?? [],
      directories: values.directories ?? [],
    },
    scripts: {
      post: values['after-install'],
      preun: values['before-remove'],
      postun: values['after-remove'],
    },
    ...{ changelog: values['rpm-changelog'], compression: needed('rpm-compression') },
    sources: positionals.map(sourceOf),
    output: needed('package'),
  }
}

/** electron-builder has Debian's names. */
function architectureOf(name: string): string {
  return { amd64: 'x86_64', arm64: 'aarch64' }[name] ?? name
}

function sourceOf(word: string): Source {
  const at = word.lastIndexOf('=')
  const [from, to] = [word.slice(0, at), word.slice(at + 1)]
  if (at < 0 || from === '' || !to.startsWith('/')) throw new Error(`"${word}" is not SOURCE=/DESTINATION`)
  return { from, to }
}
