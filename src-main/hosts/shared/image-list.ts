/** What an initramfs holds, by absolute path without the leading slash. */
export type ImageList = ReadonlySet<string>

// `ls -l` as cpio and unsquashfs print it: mode, links or owner, size, date, then the name.
const LONG = /^[-dlbcps][-rwxsStT]{9}[.+@]?\s/

/**
 * The names in an initramfs, from the output of lsinitrd (long lines between headings) or lsinitramfs (names alone).
 * Links keep the name, not the target; the image inside an image (squash) counts as the image itself.
 */
export function parseImageList(output: string): ImageList {
  const names = new Set<string>()
  for (const line of output.split('\n')) {
    const name = LONG.test(line) ? longName(line) : plainName(line)
    if (name !== undefined) names.add(name)
  }
  return names
}

/** The files of `wanted` that are not in the image. */
export function absentFiles(list: ImageList, wanted: readonly string[]): string[] {
  return wanted.filter((path) => !list.has(cleaned(path) ?? ''))
}

/**
 * The modules of `wanted` that are neither in the image nor in the kernel itself (`builtin`, the text of
 * modules.builtin). The kernel takes - and _ in their names for the same.
 */
export function absentModules(list: ImageList, wanted: readonly string[], builtin: string): string[] {
  const there = new Set<string>()
  for (const path of [...list, ...builtin.split('\n')]) {
    const name = /(?:^|\/)([^/]+)\.ko(?:\.(?:gz|xz|zst|bz2))?$/.exec(path)?.[1]
    if (name !== undefined) there.add(sameName(name))
  }
  return wanted.filter((name) => !there.has(sameName(name)))
}

function sameName(module: string): string {
  return module.replaceAll('-', '_')
}

function longName(line: string): string | undefined {
  // Month, day and time or year; or a date in figures.
  const name =
    /\s(?:[A-Z][a-z]{2}\s+\d{1,2}\s+(?:\d{4}|\d{1,2}:\d{2})|\d{4}-\d{2}-\d{2} \d{2}:\d{2})\s(.+)$/.exec(
      line,
    )?.[1]
  return name === undefined ? undefined : cleaned(name.split(' -> ', 1)[0] ?? '')
}

function plainName(line: string): string | undefined {
  return line === '' || /[\s:=]/.test(line) ? undefined : cleaned(line)
}

function cleaned(name: string): string | undefined {
  const path = name.replace(/^(?:squashfs-root|erofs-root)\//, '').replace(/^\.?\/+/, '')
  return path === '' || path === '.' ? undefined : path
}
