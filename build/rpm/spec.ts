import type { PackageRequest } from './arguments.ts'
import type { Laid } from './lay-tree.ts'

/** What a spec is made of: the request, the texts of its scripts, and every path that is installed. */
export interface SpecParts {
  readonly request: PackageRequest
  readonly scripts: Readonly<Record<keyof PackageRequest['scripts'], string | undefined>>
  readonly changelog: string | undefined
  readonly laid: Laid
  /** The folder with the tree that is installed. */
  readonly tree: string
}

/**
 * The spec of a package whose files are all made already. rpmbuild must change none of them: no stripping (it would
 * take out what was put into Node), no finding of dependencies (Electron loads much at run time; what is required is
 * written down).
 */
export function specOf({ request, scripts, changelog, laid, tree }: SpecParts): string {
  const { name, version, summary, license, category, url, vendor, packager, requires, tags, directories } =
    request
  const isOwned = (path: string) => directories.some((one) => path === one || path.startsWith(`${one}/`))
  return [
    '%global debug_package %{nil}',
    '%global __os_install_post %{nil}',
    '%global _build_id_links none',
    `Name: ${name}`,
    // A pre-release is older than its release.
    `Version: ${oneLine(version.replaceAll('-', '~'))}`,
    'Release: 1',
    `Summary: ${oneLine(summary)}`,
    `License: ${oneLine(license)}`,
    `Group: ${oneLine(category)}`,
    `URL: ${oneLine(url)}`,
    `Vendor: ${oneLine(vendor)}`,
    `Packager: ${oneLine(packager)}`,
    'AutoReqProv: no',
    ...requires.map((one) => `Requires: ${oneLine(one)}`),
    ...tags.map(oneLine),
    '',
    '%description',
    wrapped(request.description),
    '',
    '%prep',
    '%build',
    '%install',
    `cp -a '${tree}/.' '%{buildroot}/'`,
    ...Object.entries(scripts).flatMap(([when, text]) =>
      text === undefined ? [] : ['', `%${when}`, escaped(text.replace(/^#!.*\n/, '').trimEnd())],
    ),
    '',
    '%files',
    '%defattr(-,root,root,-)',
    ...laid.folders.filter(isOwned).map((path) => `%dir ${quoted(path)}`),
    ...laid.files.map((path) => `${attributeOf(path)}${quoted(path)}`),
    ...(changelog === undefined ? [] : ['', '%changelog', escaped(changelog)]),
    '',
  ].join('\n')
}

function attributeOf(path: string): string {
  if (path.startsWith('/usr/share/licenses/')) return '%license '
  return path.startsWith('/usr/share/doc/') || path.startsWith('/usr/share/man/') ? '%doc ' : ''
}

function quoted(path: string): string {
  if (/["\n*?[\]{}]/.test(path)) throw new Error(`a spec cannot name ${path}`)
  return `"${escaped(path)}"`
}

function oneLine(text: string): string {
  return escaped(text.split(/\s+/).join(' ').trim())
}

/** In lines of 79 characters, as rpm shows it. */
function wrapped(text: string): string {
  return oneLine(text).replace(/(?=.{80})(.{1,79}) /g, '$1\n')
}

/** A per cent sign begins a macro. */
function escaped(text: string): string {
  return text.replaceAll('%', '%%')
}
