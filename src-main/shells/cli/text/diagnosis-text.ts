import type { Boot, Diagnosis, Finding } from '../../../../src-shared/diagnosis/diagnosis.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { dateText } from './date.ts'
import type { Paint, Tone } from './style.ts'
import { verbatim } from './verbatim.ts'
import { wrap } from './wrap.ts'

const tones: Readonly<Record<Finding['severity'], Tone>> = { error: 'bad', warning: 'warning', info: 'dim' }
const WIDTH = 10

/** What logs say went wrong: each problem with its line in context, cause, fix and grounds; then the last starts. */
export function diagnosisText({ findings, boots, sources, notes }: Diagnosis, paint: Paint): string {
  const title = (id: string) => sources.find((source) => source.id === id)?.title ?? id
  const lines = [
    ...(findings.length === 0 ? wrap(say('cli.diagnose-nothing'), 0) : []),
    ...findings.flatMap((finding) => [...findingLines(finding, title(finding.source), paint), '']),
    ...(boots.length === 0 ? [] : [paint('heading', say('cli.diagnose-starts')), ...boots.flatMap(bootLine)]),
    ...notes.flatMap(({ text }) => wrap(text, 0)),
    ...wrap(
      say('cli.diagnose-read', { list: sources.map((source) => source.title).join(', ') || '-' }),
      0,
    ).map((line) => paint('dim', line)),
  ]
  return `${lines.join('\n')}\n`
}

function findingLines(finding: Finding, source: string, paint: Paint): string[] {
  const { severity, title, cause, why, fix, line, before, evidence, after } = finding
  const mark = paint(tones[severity], say(`cli.diagnose-${severity}`).padEnd(WIDTH - 1))
  return [
    ...wrap(title, WIDTH, `${mark} `),
    ...wrap(say('cli.diagnose-where', { source, line }), WIDTH).map((text) => paint('dim', text)),
    ...before.flatMap((text) => verbatim(text, WIDTH + 2)).map((text) => paint('dim', text)),
    ...verbatim(evidence, WIDTH + 2).map((text, index) =>
      index === 0 ? `${' '.repeat(WIDTH)}> ${text.trimStart()}` : text,
    ),
    ...after.flatMap((text) => verbatim(text, WIDTH + 2)).map((text) => paint('dim', text)),
    ...wrap(say('cli.diagnose-cause', { text: cause }), WIDTH),
    ...wrap(say('cli.fix', { text: fix.text }), WIDTH),
    ...wrap(say('cli.diagnose-why', { text: why }), WIDTH).map((text) => paint('dim', text)),
  ]
}

function bootLine({ began, ended, end, findings }: Boot): string[] {
  const problems = findings.length === 0 ? '' : say('cli.diagnose-problems', { count: findings.length })
  return wrap(
    say('cli.diagnose-start', {
      began: dateText(began),
      ended: dateText(ended),
      end: say(`cli.diagnose-${end}`),
      problems,
    }),
    2,
  )
}
