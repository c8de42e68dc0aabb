import { printable } from '../../../../src-shared/host/printable.ts'
import type { Notice, Plan } from '../../../../src-shared/plan/plan.ts'
import type { PlanView, StepView } from '../../../../src-shared/plan/view.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { Paint } from './style.ts'
import { verbatim } from './verbatim.ts'
import { wrap } from './wrap.ts'

// Room for the number of a step in front of it.
const BODY = 4
// A new file of more lines than the first is shown by as many as the second says.
const LONGEST_WHOLE = 12
const FIRST_LINES = 8

/**
 * A plan for people, at most 80 columns wide: what will be done, step by step, what it costs, the ways back. Of long
 * new files the first lines are shown, unless `full` asks for all.
 */
export function planText({ outcome, steps }: PlanView, paint: Paint, full: boolean): string {
  switch (outcome.tag) {
    case 'planned':
      return text(plannedLines(outcome.plan, steps, paint, full))
    case 'refused':
      return refusalText(outcome.refusals, paint)
    case 'by-hand':
      return text([
        ...heading(outcome.because.text, paint),
        ...outcome.steps.flatMap((step, index) => wrap(step.text, BODY, `${index + 1}.`.padEnd(BODY))),
      ])
  }
}

/** Why a safety rule said no. */
export function refusalText(refusals: readonly Notice[], paint: Paint): string {
  return text([...heading(say('cli.refused'), paint), ...refusals.flatMap(bullet)])
}

function plannedLines(plan: Plan, steps: readonly StepView[], paint: Paint, full: boolean): string[] {
  const names = plan.cards.map(({ name, address }) => say('cli.plan-card', { name, address })).join(', ')
  return [
    ...heading(say(`cli.plan-title-${plan.choice.mode}`, { cards: names }), paint),
    ...wrap(say('cli.plan-moves', { addresses: plan.bindSet.map(({ address }) => address).join(', ') }), 2),
    '',
    ...steps.flatMap((step, index) => [...stepLines(step, index + 1, paint, full), '']),
    ...section('cli.plan-costs', plan.costs, paint),
    ...section('cli.plan-warnings', plan.warnings, paint),
    ...section('cli.plan-ways-back', plan.waysBack, paint),
    ...groupLines(plan, paint),
    ...wrap(say('cli.plan-time', { minutes: minutesOf(plan.seconds), count: plan.restarts }), 0),
  ]
}

function stepLines(step: StepView, number: number, paint: Paint, full: boolean): string[] {
  const arguments_ = [
    ...step.added.map((token) => ['good', '+', token] as const),
    ...step.removed.map((token) => ['bad', '-', token] as const),
  ]
  return [
    ...wrap(step.title, BODY, `${number}.`.padEnd(BODY)).map((line) => paint('heading', line)),
    ...wrap(step.why, BODY),
    ...arguments_.flatMap(([tone, sign, token]) =>
      verbatim(`${sign} ${token}`, BODY).map((line) => paint(tone, line)),
    ),
    ...step.diffs.flatMap((diff) => diffLines(diff.text, paint, full)),
    ...step.commands.flatMap((command) => verbatim(`$ ${command}`, BODY)),
    ...wrap(say('cli.plan-undo', { text: step.undo }), BODY),
  ]
}

function diffLines(diff: string, paint: Paint, full: boolean): string[] {
  const lines = diff.replace(/\n$/, '').split('\n')
  const shown = full ? lines.length : shownOf(lines)
  const more = lines.length - shown
  return [
    ...lines.slice(0, shown).flatMap((line) => {
      const tone = line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'dim'
      return verbatim(line, BODY).map((part) => paint(tone, part))
    }),
    ...(more === 0 ? [] : wrap(say('cli.plan-more', { count: more }), BODY)),
  ]
}

/** How many lines of a diff are shown: all where a file that is there changes, and of a short new file. */
function shownOf(lines: readonly string[]): number {
  const head = lines.findIndex((line) => line.startsWith('@@')) + 1
  const isLong = lines[0] === '--- /dev/null' && lines.length - head > LONGEST_WHOLE
  return isLong ? head + FIRST_LINES : lines.length
}

function section(
  title: 'cli.plan-costs' | 'cli.plan-warnings' | 'cli.plan-ways-back',
  entries: readonly { readonly text: string }[],
  paint: Paint,
): string[] {
  return entries.length === 0 ? [] : [...heading(say(title), paint), ...entries.flatMap(bullet), '']
}

function groupLines({ groupsPreview }: Plan, paint: Paint): string[] {
  if (groupsPreview === null) return []
  const groups = groupsPreview.map((addresses) => ({ text: addresses.join(', ') }))
  return [...heading(say('cli.plan-groups'), paint), ...groups.flatMap(bullet), '']
}

const minutesOf = (seconds: number) => Math.max(1, Math.round(seconds / 60))
const heading = (title: string, paint: Paint) => wrap(title, 0).map((line) => paint('heading', line))
const bullet = (entry: { readonly text: string }) => wrap(printable(entry.text, 2000), 4, '  - ')
const text = (lines: readonly string[]) => `${lines.join('\n').replace(/\n+$/, '')}\n`
