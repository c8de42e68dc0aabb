import { printable } from '../../../src-shared/host/printable.ts'
import type { Setup } from '../../../src-shared/host/report.ts'
import { say, type Values, type WordKey } from '../../../src-shared/words/say.ts'

/** What a line of a file means for passing a card through. */
export interface Finding {
  readonly effect: WordKey
  readonly values?: Values
  readonly addresses?: readonly string[]
}

/** Where a finding was made. `line` is null for a whole file. */
export interface Place {
  readonly kind: Setup['kind']
  readonly file: string
  readonly line: number | null
  readonly content: string
}

const LONGEST_LINE = 300
// Names of our own files; so a card that we set up is not taken for one that somebody set up by hand.
const OURS = /\bhandover\b|gpu-handover/

/** The entry of a report for a finding. What lies in files of ours says so instead of its effect. */
export function setupOf({ kind, file, line, content }: Place, finding: Finding): Setup {
  const ours = OURS.test(file.slice(file.lastIndexOf('/') + 1))
  return {
    kind,
    file: printable(file),
    line,
    content: contentOf(content),
    effect: ours ? say('setup.ours') : say(finding.effect, finding.values),
    addresses: [...(finding.addresses ?? [])],
  }
}

/** A line as it may stand in a report: tabs as blanks, other invisible characters escaped, cut if long. */
function contentOf(text: string): string {
  return printable(text.trim().replaceAll('\t', ' '), LONGEST_LINE)
}
