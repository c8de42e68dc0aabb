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
 * that are asked for are parsed, each once: a machine has parts of a few vendors, the file has 2,500. For the
 * same reason it is searched as single bytes, and only the names that are found are decoded as UTF-8.
 */
export function pciNames(file: Uint8Array): PciNames {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1')
  const sections = new Map<string, Section | undefined>()
  const section = (head: string): Section | undefined => {
    if (!sections.has(head)) sections.set(head, parseSection(text, head))
    return sections.get(head)
  }
  return {
    vendor: (vendor) => section(vendor)?.name,
    device: (vendor, device) => decoded(section(vendor)?.entries.get(device)),
    class(code) {
      const base = section(`C ${code.slice(0, 2)}`)
      return decoded(base?.entries.get(code.slice(2, 4))) ?? base?.name
    },
  }
}

const NOT_ASCII = /[\u0080-\u00ff]/

interface Section {
  readonly name: string
  readonly entries: ReadonlyMap<string, string>
}

function parseSection(text: string, head: string): Section | undefined {
  const found = text.indexOf(`\n${head}  `)
  if (found < 0) return undefined
  const entries = new Map<string, string>()
  let start = found + 1
  let end = endOfLine(text, start)
  const name = decode(text.slice(start + head.length + 2, end))
  for (start = end + 1; start < text.length; start = end + 1) {
    end = endOfLine(text, start)
    const first = text[start]
    if (first === '#' || first === '\n') continue
    if (first !== '\t') break
    if (text[start + 1] === '\t') continue
    const cut = text.indexOf('  ', start)
    if (cut > 0 && cut < end) entries.set(text.slice(start + 1, cut), text.slice(cut + 2, end))
  }
  return { name, entries }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const decoded = (bytes: string | undefined) => (bytes === undefined ? undefined : decode(bytes))

function decode(bytes: string): string {
  return printable((NOT_ASCII.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes).trim())
}
