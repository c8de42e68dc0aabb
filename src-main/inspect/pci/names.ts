import { printable } from '../../../src-shared/host/printable.ts'

/** Names out of a pci.ids file. A name that the file does not have is undefined. */
export interface PciNames {
  vendor(vendor: string): string | undefined
  device(vendor: string, device: string): string | undefined
  /** Name of a class code of six digits: of its sub-class, or of its base class. */
  class(code: string): string | undefined
}

/**
 * Reads names out of a pci.ids file (format: comment at its head, https://pci-ids.ucw.cz). One pass finds where
 * the sections start; only those that are asked for are looked into, each once: a machine has parts of a few
 * vendors, the file has 2,500. For the same reason it is taken as single bytes, and only the names that are
 * found are decoded as UTF-8.
 */
export function pciNames(file: Uint8Array): PciNames {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1')
  const starts = sectionStarts(text)
  const sections = new Map<string, Section | undefined>()
  const section = (head: string, digits: number): Section | undefined => {
    if (!sections.has(head)) sections.set(head, sectionAt(text, starts.get(head), digits))
    return sections.get(head)
  }
  return {
    vendor: (vendor) => section(vendor, 4)?.name,
    device: (vendor, device) => nameAt(text, section(vendor, 4)?.entries.get(device)),
    class(code) {
      const base = section(`C ${code.slice(0, 2)}`, 2)
      return nameAt(text, base?.entries.get(code.slice(2, 4))) ?? base?.name
    },
  }
}

const HEAD = 4
const NOT_ASCII = /[\u0080-\u00ff]/

interface Section {
  readonly name: string | undefined
  /** Where the names of the entries start. */
  readonly entries: ReadonlyMap<string, number>
}

/** Where sections start, by their heads: "10de" for a vendor, "C 03" for a class. */
function sectionStarts(text: string): Map<string, number> {
  const starts = new Map<string, number>()
  for (let start = 0; start < text.length; start = endOfLine(text, start) + 1) {
    const first = text[start]
    if (first === '\t' || first === '#' || !text.startsWith('  ', start + HEAD)) continue
    const head = text.slice(start, start + HEAD)
    if (!starts.has(head)) starts.set(head, start)
  }
  return starts
}

function sectionAt(text: string, from: number | undefined, digits: number): Section | undefined {
  if (from === undefined) return undefined
  const entries = new Map<string, number>()
  for (let start = endOfLine(text, from) + 1; start < text.length; start = endOfLine(text, start) + 1) {
    const first = text[start]
    if (first === '#' || first === '\n') continue
    if (first !== '\t') break
    if (text[start + 1] === '\t' || !text.startsWith('  ', start + 1 + digits)) continue
    entries.set(text.slice(start + 1, start + 1 + digits), start + 1 + digits + 2)
  }
  return { name: nameAt(text, from + HEAD + 2), entries }
}

function nameAt(text: string, start: number | undefined): string | undefined {
  if (start === undefined) return undefined
  const bytes = text.slice(start, endOfLine(text, start))
  const name = (NOT_ASCII.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes).trim()
  return name === '' ? undefined : printable(name)
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
