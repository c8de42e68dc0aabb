import { printableLine } from '../../../../src-shared/host/printable.ts'
import { columns } from './wrap.ts'

/**
 * Lines as they are, behind an indent; what is longer than 80 columns goes on in the next line, two blanks further in.
 * Tabs become blanks, and characters that a terminal would act on are written out.
 */
export function verbatim(text: string, indent: number): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => broken(line, indent))
}

function broken(line: string, indent: number): string[] {
  const letters = [...printableLine(line)]
  const width = columns - indent
  const first = letters.slice(0, width).join('')
  const lines = [' '.repeat(indent) + first]
  for (let at = width; at < letters.length; at += width - 2) {
    lines.push(' '.repeat(indent + 2) + letters.slice(at, at + width - 2).join(''))
  }
  return lines
}
