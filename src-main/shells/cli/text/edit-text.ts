import type { Finding } from '../../../../src-shared/vms/findings.ts'
import type { Proposal, WriteOutcome } from '../../../../src-shared/vms/outcome.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { Paint, Tone } from './style.ts'
import { verbatim } from './verbatim.ts'
import { wrap } from './wrap.ts'

const BODY = 4
const LEVEL_WIDTH = 10

const levelTone: Readonly<Record<Finding['level'], Tone>> = { blocks: 'bad', warns: 'warning', note: 'dim' }

/** What to know before a definition is written, the gravest first. */
export function findingLines(findings: readonly Pick<Finding, 'level' | 'text'>[], paint: Paint): string[] {
  return findings.flatMap(({ level, text }) => {
    const word = say(`cli.level-${level}`).padEnd(LEVEL_WIDTH - 2)
    return wrap(text, LEVEL_WIDTH, `  ${paint(levelTone[level], word)}`)
  })
}

/** What an edit would do with a VM's definition, at most 80 columns wide. */
export function proposalText(
  { changed, possible, diff, findings }: Extract<Proposal, { tag: 'proposed' }>,
  paint: Paint,
): string {
  const title = possible ? (changed ? 'cli.edit-would' : 'cli.edit-nothing') : 'cli.edit-refused'
  return text([
    ...wrap(say(title), 0).map((line) => paint('heading', line)),
    ...findingLines(findings, paint),
    ...diffLines(diff, paint),
  ])
}

/** What was written into a VM's definition, and from when on it has it. */
export function writtenText(
  { changed, waits, diff, findings }: Extract<WriteOutcome, { tag: 'written' }>,
  paint: Paint,
): string {
  const title = changed ? (waits ? 'cli.edit-waits' : 'cli.edit-done') : 'cli.edit-nothing'
  return text([
    ...wrap(say(title), 0).map((line) => paint('heading', line)),
    ...findingLines(findings, paint),
    ...diffLines(diff, paint),
    ...(changed ? wrap(say('cli.edit-back'), 0) : []),
  ])
}

function diffLines(diff: string, paint: Paint): string[] {
  if (diff === '') return []
  return diff
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => {
      const tone = line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'dim'
      return verbatim(line, BODY).map((part) => paint(tone, part))
    })
}

const text = (lines: readonly string[]) => `${lines.join('\n')}\n`
