import { wayBackEntry } from '../../../src-shared/plan/own-files.ts'
import type { Work } from '../host.ts'
import { environmentPath, grub2 } from '../shared/grub.ts'
import { grubVariables } from '../shared/grubenv.ts'
import { tokensOf } from '../shared/tokens.ts'
import { type BootEntry, entryArguments, fieldOf, isRescue } from './entry.ts'
import { compareIds } from './order.ts'
import { ENTRIES, KERNELOPTS } from './paths.ts'

/** The entries of the boot menu, in its order. Names that no tool of the system makes are left out. */
export function readEntries(work: Work): BootEntry[] {
  const names = work.machine.files.names(ENTRIES) ?? []
  const entries: BootEntry[] = []
  for (const name of names) {
    if (!/^[\w.~+@:-]+\.conf$/.test(name)) continue
    const path = `${ENTRIES}/${name}`
    const text = work.machine.files.text(path)
    const modified = work.machine.files.stat(path)?.modified ?? 0
    if (text !== undefined) entries.push({ path, id: name.slice(0, -'.conf'.length), text, modified })
  }
  return entries.sort((one, other) => compareIds(other.id, one.id))
}

/** The entries that carry the arguments of the system: neither a rescue entry nor our way back. */
export function usualEntries(work: Work): BootEntry[] {
  const own = wayBackPath(work)
  return readEntries(work).filter((entry) => !isRescue(entry) && entry.path !== own)
}

/** The entry that the machine starts by itself: saved_entry by id, title or place; else the first of the menu. */
export function defaultEntry(work: Work): BootEntry | undefined {
  const all = readEntries(work)
  const saved = environment(work)?.get('saved_entry') ?? '0'
  const chosen =
    all.find(({ id, text }) => id === saved || fieldOf(text, 'title') === saved) ??
    (/^\d{1,4}$/.test(saved) ? all[Number(saved)] : undefined)
  const usual = usualEntries(work)
  return usual.find((entry) => entry.path === chosen?.path) ?? usual[0]
}

/** The path of our own entry; undefined where the machine has no id. */
export function wayBackPath(work: Work): string | undefined {
  const id = work.machine.files.text('/etc/machine-id')?.trim()
  return id !== undefined && /^[0-9a-f]{32}$/.test(id) ? wayBackEntry(id) : undefined
}

/** The id of our own entry in the boot menu. */
export function wayBackId(work: Work): string | undefined {
  return wayBackPath(work)?.slice(ENTRIES.length + 1, -'.conf'.length)
}

/** The arguments of an entry as the kernel will see them: $kernelopts is what the environment block says. */
export function effectiveArguments(tokens: readonly string[], kernelopts: readonly string[]): string[] {
  return tokens.flatMap((token) => (token === `$${KERNELOPTS}` ? kernelopts : [token]))
}

/** The arguments that entries with $kernelopts share, from the text of an environment block. */
export function kerneloptsOf(environment: string | undefined): string[] | undefined {
  const value = environment === undefined ? undefined : grubVariables(environment)?.get(KERNELOPTS)
  return value === undefined ? undefined : tokensOf(value)
}

/** An entry takes its arguments from the environment block. */
export function usesKernelopts(text: string): boolean {
  return entryArguments(text).includes(`$${KERNELOPTS}`)
}

/** The release of an entry's kernel. */
export function kernelOf(entry: BootEntry): string | undefined {
  const name = fieldOf(entry.text, 'linux')?.split('/').at(-1)
  return name?.startsWith('vmlinuz-') ? name.slice('vmlinuz-'.length) : fieldOf(entry.text, 'version')
}

/** Where an entry's initramfs lies under /boot, whatever the boot loader calls that place. */
export function initrdOf(entry: BootEntry): string | undefined {
  const word = fieldOf(entry.text, 'initrd')?.split(/[ \t]+/)[0]
  const name = word?.split('/').at(-1)
  return name !== undefined && /^[\w.+~@-]+$/.test(name) ? `/boot/${name}` : undefined
}

function environment(work: Work): ReadonlyMap<string, string> | undefined {
  const text = work.machine.files.text(environmentPath(work, grub2))
  return text === undefined ? undefined : grubVariables(text)
}
