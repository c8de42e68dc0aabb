import { wayBackId } from '../../../src-shared/plan/early/grub.ts'
import type { Work } from '../host.ts'
import { grub } from '../shared/grub.ts'
import { environmentValue } from '../shared/grub-environment.ts'
import type { Image } from '../shared/images.ts'
import { type Command, type MenuEntry, parseGrubMenu } from './grub-cfg.ts'

export const MENU = '/boot/grub/grub.cfg'

/** An entry that starts a kernel. */
export type KernelEntry = MenuEntry & { readonly linux: Command }

/** What is read of the menu. */
export interface Menu {
  readonly text: string
  readonly entries: readonly MenuEntry[]
}

/** The menu as it is now; undefined where there is none. */
export function readMenu(work: Work): Menu | undefined {
  return menuOf(work.machine.files.text(MENU))
}

/** The menu of a text. */
export function menuOf(text: string | undefined): Menu | undefined {
  return text === undefined ? undefined : { text, entries: parseGrubMenu(text) }
}

/** Entries for the kernels of this system with the arguments of every day. Other systems' kernels are theirs. */
export function usualEntries({ entries }: Menu): KernelEntry[] {
  return kernelEntries(entries).filter((entry) => !isRecovery(entry))
}

/** Entries that start without GRUB_CMDLINE_LINUX_DEFAULT. */
export function recoveryEntries({ entries }: Menu): KernelEntry[] {
  return kernelEntries(entries).filter(isRecovery)
}

/** Our own entry. */
export function wayBackOf({ entries }: Menu): KernelEntry | undefined {
  const entry = entries.find(({ id }) => id === wayBackId)
  return entry?.linux && { ...entry, linux: entry.linux }
}

/** A name for an entry that a person and grub-reboot understand. */
export function nameOf(entry: MenuEntry): string {
  return [...entry.within, entry.id ?? entry.title].join('>')
}

/** The kernel and image of every usual entry; the one that starts by default first. */
export function imagesOf(work: Work, kernels: 'default' | 'all'): Image[] {
  const menu = readMenu(work)
  if (!menu) return []
  const usual = usualEntries(menu)
  const first = defaultEntry(work, menu) ?? usual[0]
  const chosen = kernels === 'all' ? usual : first ? [first] : []
  const images = chosen.flatMap((entry) => imageOf(work, entry) ?? [])
  return images.filter((image, at) => images.findIndex(({ path }) => path === image.path) === at)
}

/** The entry that starts by itself: GRUB_DEFAULT as grub.cfg has it, by number, id or title, through submenus. */
function defaultEntry(work: Work, menu: Menu): KernelEntry | undefined {
  const values = [...menu.text.matchAll(/^[ \t]*set default="([^"\n]*)"/gm)].map((match) => match[1] ?? '')
  const written = values.find((value) => !value.includes('next_entry')) ?? '0'
  const value = written.includes('saved_entry')
    ? (environmentValue(work, grub, 'saved_entry') ?? '0')
    : written
  const names = value.split('>')
  return usualEntries(menu).find((entry) => {
    const parts = [...entry.within, undefined]
    return (
      parts.length === names.length &&
      names.every((name, at) => {
        const numbered = /^\d+$/.test(name) && Number(name) === entry.at[at]
        const called = at < entry.within.length ? [entry.within[at]] : [entry.id, entry.title]
        return numbered || called.includes(name)
      })
    )
  })
}

function kernelEntries(entries: readonly MenuEntry[]): KernelEntry[] {
  const scripted = entries.some(({ script }) => script !== undefined)
  return entries.flatMap((entry) => {
    const own = !scripted || /\/\d+_linux[^/]*$/.test(entry.script ?? '')
    return entry.linux && own && entry.id !== wayBackId ? [{ ...entry, linux: entry.linux }] : []
  })
}

function isRecovery({ id, title, linux }: KernelEntry): boolean {
  return (
    (id ?? '').includes('-recovery-') ||
    title.endsWith('(recovery mode)') ||
    linux.arguments.some((token) => token === 'single' || token === 'recovery')
  )
}

function imageOf(work: Work, entry: KernelEntry): Image | undefined {
  const kernel = /vmlinu[zx]-(\d[\w.+~-]*)$/.exec(entry.linux.file)?.[1]
  const name = entry.initrd?.split('/').at(-1)
  if (kernel === undefined || name === undefined || !/^[\w.+~@-]+$/.test(name)) return undefined
  const path = `/boot/${name}`
  return work.machine.files.stat(path)?.kind === 'file' ? { kernel, path } : undefined
}
