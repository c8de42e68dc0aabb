import type { Root } from '../root/root.ts'

/** A file of a folder of drop-ins. `ignored`: its name lacks the ending, so the tool passes over it. */
export interface DropIn {
  readonly file: string
  readonly text: string
  readonly ignored: boolean
}

/**
 * The files of folders of drop-ins, highest precedence first: of several with one name only the first counts,
 * as modprobe.d(5), modules-load.d(5) and dracut.conf(5) say. Files without the ending are read in /etc only,
 * where somebody may believe that they count.
 */
export function readDropIns(root: Root, folders: readonly string[], ending: string): DropIn[] {
  const seen = new Set<string>()
  return folders.flatMap((folder) =>
    namesIn(root, folder).flatMap((name) => {
      const file = `${folder}/${name}`
      const ignored = !name.endsWith(ending)
      if (seen.has(name)) return []
      seen.add(name)
      const byHand = folder.startsWith('/etc/')
      if (ignored && (!byHand || root.kindOf(file) !== 'file')) return []
      // The usual way to switch off a file of the same name in /usr.
      if (byHand && root.link(file) === '/dev/null') return []
      const text = root.text(file)
      return text === undefined ? [] : [{ file, text, ignored }]
    }),
  )
}

/** Names in a folder; a folder that is there and may not be listed is noted, because something may be in it. */
export function namesIn(root: Root, folder: string): readonly string[] {
  const names = root.list(folder)
  if (!names && ['folder', 'denied'].includes(root.kindOf(folder))) root.note('unreadable', folder)
  return names ?? []
}
