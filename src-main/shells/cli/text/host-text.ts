import { headline } from '../../../../src-shared/host/headline.ts'
import type { Check, HostReport } from '../../../../src-shared/host/report.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { cardText } from './card-text.ts'
import type { Paint, Tone } from './style.ts'
import { wrap } from './wrap.ts'

const STATUS_WIDTH = 10

/** The host report for people: lines of at most 80 columns, the answer first. */
export function hostText(report: HostReport, paint: Paint): string {
  const answer = headline(report)
  const sections = [
    [...wrap(answer.title, 0).map((line) => paint('heading', line)), ...wrap(answer.lead, 0)],
    section(say('cli.machine'), machineLines(report), paint),
    section(
      say('cli.readiness'),
      report.readiness.flatMap((check) => checkLines(check, paint)),
      paint,
    ),
    ...report.cards.map((card, index) => [
      ...(index === 0 ? [paint('heading', say('cli.cards'))] : []),
      ...cardText(card, report, paint),
    ]),
    section(
      say('cli.setups'),
      report.setups.flatMap((setup) => [
        ...wrap(setup.line === null ? setup.file : `${setup.file}:${setup.line}`, 2),
        ...wrap(setup.effect, 4),
      ]),
      paint,
    ),
    section(
      say('cli.notes'),
      report.notes.flatMap((note) => wrap(note.text, 2)),
      paint,
    ),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint('heading', title), ...lines]
}

function machineLines({ source, os, machine, cpu }: HostReport): string[] {
  const board = machine.board ?? machine.product
  const maker = machine.board === null ? machine.vendor : (machine.boardVendor ?? machine.vendor)
  return [
    source.kind === 'live' || source.name === null ? undefined : say('cli.root-of', { name: source.name }),
    [os.name, os.kernel].filter((part) => part !== null).join(', '),
    [maker, board].filter((part) => part !== null).join(' '),
    cpu.model ?? '',
  ].flatMap((line) => (line === undefined || line === '' ? [] : wrap(line, 2)))
}

const statusTone: Readonly<Record<Check['status'], Tone>> = {
  pass: 'good',
  warn: 'warning',
  fail: 'bad',
  unknown: 'dim',
}

function checkLines(check: Check, paint: Paint): string[] {
  const status = say(`cli.status-${check.status}`).padEnd(STATUS_WIDTH - 2)
  const head = wrap(
    `${check.title}: ${check.detail}`,
    STATUS_WIDTH,
    `  ${paint(statusTone[check.status], status)}`,
  )
  if (check.status === 'pass') return head
  const why = check.why === '' ? [] : wrap(say('cli.why', { text: check.why }), STATUS_WIDTH)
  const fix = check.fix.kind === 'none' ? [] : wrap(say('cli.fix', { text: check.fix.text }), STATUS_WIDTH)
  return [...head, ...why, ...fix]
}
