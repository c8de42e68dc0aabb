import { editSegments, type Segment, tokensOf } from '../shared/tokens.ts'

/** A line "key value" of a boot loader specification entry, by the place of its value in the text. */
interface Field extends Segment {
  readonly key: string
}

/** An entry of the boot menu: a file of /boot/loader/entries. */
export interface BootEntry {
  readonly path: string
  /** The name of the file without .conf, by which GRUB knows it. */
  readonly id: string
  readonly text: string
  /** When the file was last written, in milliseconds. */
  readonly modified: number
}

/** The kernel of last resort, which Fedora makes once and never changes. */
export function isRescue(entry: BootEntry): boolean {
  return entry.id.endsWith('-0-rescue')
}

/** The value of a field; the first where a key stands several times, as for the boot loader. */
export function fieldOf(text: string, key: string): string | undefined {
  const field = fieldsOf(text).find((one) => one.key === key)
  return field && text.slice(field.start, field.end).trimEnd()
}

/** The kernel arguments of an entry as they are written: those of all its lines `options`. */
export function entryArguments(text: string): string[] {
  return optionsOf(text).flatMap(({ start, end }) => tokensOf(text.slice(start, end)))
}

/**
 * The entry with other kernel arguments. Every byte outside the arguments stays; what is new goes to the last line
 * `options`. undefined where there is no such line.
 */
export function withEntryArguments(text: string, next: readonly string[]): string | undefined {
  return editSegments(text, optionsOf(text), next)
}

function optionsOf(text: string): Field[] {
  return fieldsOf(text).filter(({ key }) => key === 'options')
}

function fieldsOf(text: string): Field[] {
  const fields: Field[] = []
  let begin = 0
  for (const line of text.split('\n')) {
    const head = /^[ \t]*([A-Za-z_-]+)([ \t]*)/.exec(line)
    const key = head?.[1] ?? ''
    const gap = head?.[2] ?? ''
    const from = head?.[0].length ?? 0
    const end = begin + line.length
    if (key !== '' && (gap !== '' || from === line.length)) {
      fields.push({ key, start: begin + from, end, bare: gap === '' })
    }
    begin = end + 1
  }
  return fields
}
