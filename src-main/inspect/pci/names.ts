import { printable } from '../../../src-shared/host/printable.ts'

/** Names out of a pci.ids file. A name that the file does not have is undefined. */
export interface PciNames {
  vendor(vendor: string): string | undefined
  device(vendor: string, device: string): string | undefined
  /** Name of a class code of six digits: of its sub-class, or of its base class. */
  class(code: string): string | undefined
}

/**
 * Reads names out of a pci.ids file (format: comment at its head, https://pci-ids.ucw.cz). Only the sections
 * that are asked for are looked into: a machine has parts of a few vendors, the file has 2,500. For the same
 * reason it is searched as bytes, and only the names that are found are decoded.
 */
export function pciNames(file: Uint8Array): PciNames {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const text = bytes.toString('latin1')
  const startOf = lineFinder(bytes, '')
  const sections = new Map<string, Section | undefined>()
  const section = (head: string): Section | undefined => {
    if (!sections.has(head)) sections.set(head, sectionAt(bytes, text, startOf(head)))
    return sections.get(head)
  }
  return {
    vendor: (vendor) => section(vendor)?.name,
    device: (vendor, device) => section(vendor)?.entry(device),
    class(code) {
      const base = section(`C ${code.slice(0, 2)}`)
      return base?.entry(code.slice(2, 4)) ?? base?.name
    },
  }
}

const LINE_END = 0x0a
// From here on a table of all lines is quicker than a search for each.
const MOST_SEARCHES = 48

interface Section {
  readonly name: string | undefined
  entry(key: string): string | undefined
}

/** A section whose head line goes on at `from`; `text` is the same file, a character for each byte. */
function sectionAt(bytes: Buffer, text: string, from: number | undefined): Section | undefined {
  if (from === undefined) return undefined
  // An entry starts with a tab, a remark with "#"; the next section starts with neither.
  const next = /\n[^\t#\n]/g
  const start = endOfLine(bytes, from)
  next.lastIndex = start
  const body = bytes.subarray(start + 1, next.exec(text)?.index ?? bytes.length)
  const find = lineFinder(body, '\t')
  const names = new Map<string, string | undefined>()
  return {
    name: nameAt(bytes, from),
    entry(key) {
      if (!names.has(key)) names.set(key, nameAt(body, find(key)))
      return names.get(key)
    },
  }
}

/**
 * Finds lines by their key, which stands after `lead` and before two blanks; gives where the rest of the line
 * starts. The first line of a key counts.
 */
function lineFinder(bytes: Buffer, lead: string): (key: string) => number | undefined {
  let searches = 0
  let table: Map<string, number> | undefined
  return (key) => {
    searches += 1
    if (searches > MOST_SEARCHES) {
      table ??= tableOf(bytes.toString('latin1'), lead)
      return table.get(key)
    }
    const line = Buffer.from(`${lead}${key}  `, 'latin1')
    if (line.equals(bytes.subarray(0, line.length))) return line.length
    const found = bytes.indexOf(`\n${lead}${key}  `, 0, 'latin1')
    return found < 0 ? undefined : found + 1 + line.length
  }
}

function tableOf(text: string, lead: string): Map<string, number> {
  const table = new Map<string, number>()
  const pattern = new RegExp(`^${lead}([^\\t#\\n][^\\t\\n]{1,3}?) {2}`, 'gm')
  for (const { 0: line, 1: key = '', index } of text.matchAll(pattern)) {
    if (!table.has(key)) table.set(key, index + line.length)
  }
  return table
}

function nameAt(bytes: Buffer, start: number | undefined): string | undefined {
  if (start === undefined) return undefined
  const name = bytes.toString('utf8', start, endOfLine(bytes, start)).trim()
  return name === '' ? undefined : printable(name)
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(LINE_END, from)
  return end < 0 ? bytes.length : end
}
