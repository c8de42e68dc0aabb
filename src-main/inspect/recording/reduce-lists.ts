import { parseUevent } from '../pci/uevent.ts'
import type { MemoryEntry, MemoryTree } from '../root/memory-store.ts'

const PCI_IDS = /^\/usr\/share\/(?:hwdata|misc)\/pci\.ids$/
// A recording keeps the list where the link /lib leads to, mostly /usr/lib.
const ALIASES = /\/lib\/modules\/[^/]+\/modules\.alias$/
const IDENTITY = /\/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]\/(uevent|vendor)$/
const ALIAS_VENDOR = /^alias pci:v(?:0000([0-9A-F]{4})|\*)/

/**
 * A recorded tree whose lists of all PCI devices hold only what concerns the machine: of pci.ids the sections of
 * the vendors of its functions and those of classes, of modules.alias the PCI lines for these vendors and for any.
 * An inspection of it finds the same as before. Remarks at the head of pci.ids, which name its licence, stay.
 */
export function reduceLists(tree: MemoryTree): MemoryTree {
  const vendors = vendorsOf(tree)
  return new Map(
    [...tree].map(([path, entry]) => {
      if (entry.kind !== 'file') return [path, entry]
      if (PCI_IDS.test(path)) return [path, shortened(entry, (text) => sectionsOf(text, vendors))]
      if (ALIASES.test(path)) return [path, shortened(entry, (text) => aliasesOf(text, vendors))]
      return [path, entry]
    }),
  )
}

/** Vendors, as four hex digits in lower case, of all functions that a tree shows. */
function vendorsOf(tree: MemoryTree): ReadonlySet<string> {
  const vendors = new Set<string>()
  for (const [path, entry] of tree) {
    const name = IDENTITY.exec(path)?.[1]
    if (name === undefined || entry.kind !== 'file') continue
    const text = Buffer.from(entry.content).toString('latin1')
    const vendor = name === 'uevent' ? parseUevent(text).vendor : /^0x([0-9a-fA-F]{1,4})\n*$/.exec(text)?.[1]
    if (vendor !== undefined) vendors.add(vendor.toLowerCase().padStart(4, '0'))
  }
  return vendors
}

function sectionsOf(text: string, vendors: ReadonlySet<string>): string {
  // A section goes on to the next line that starts with neither a tab nor "#".
  return text
    .split(/(?<=\n)(?=[^\t#\n])/)
    .filter(
      (part) => /^(?:[\t#\n]|C )/.test(part) || (part.startsWith('  ', 4) && vendors.has(part.slice(0, 4))),
    )
    .join('')
}

function aliasesOf(text: string, vendors: ReadonlySet<string>): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => {
      const found = ALIAS_VENDOR.exec(line)
      return found !== null && (found[1] === undefined || vendors.has(found[1].toLowerCase()))
    })
    .join('')
}

/** A file with less text; bytes are taken as one character each, so that every byte that stays is the same. */
function shortened(
  { content }: Extract<MemoryEntry, { kind: 'file' }>,
  shorten: (text: string) => string,
): MemoryEntry {
  if (typeof content === 'string') return { kind: 'file', content: shorten(content) }
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
  return { kind: 'file', content: Buffer.from(shorten(text), 'latin1') }
}
