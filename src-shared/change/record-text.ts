import { printableLine } from '../host/printable.ts'
import type { StepView } from '../plan/view.ts'
import { moment } from '../words/locale.ts'
import { say } from '../words/say.ts'
import { historyText } from './queries.ts'
import type { ChangeRecord } from './record.ts'
import { recordSteps } from './record-steps.ts'

const LONGEST_LINE = 4000

/** The name of a file for the text of a change: of its number only what every file system takes. */
export function recordFileName({ id }: Pick<ChangeRecord, 'id'>): string {
  return `handover-${id.replace(/[^\w-]/g, '_').slice(0, 64)}.txt`
}

/**
 * One change as a text to keep or to pass on: what it was, how it stands, what undo left alone, and each step with its
 * files, kernel arguments and commands. Lines are as long as what they quote; nothing in it is markup.
 */
export function recordText(record: ChangeRecord): string {
  const { problem, left } = record
  const lines = [
    historyText(record),
    '',
    say('history.file.number', { id: record.id }),
    say('history.file.began', { date: moment(record.began) }),
    say('history.file.changed', { date: moment(record.changed) }),
    ...(problem ? ['', problem.text] : []),
    ...(left.length > 0 ? ['', `${say('app.outcome.left')}:`, ...left.map(({ text }) => `- ${text}`)] : []),
    '',
    say('app.history.steps'),
    ...recordSteps(record).flatMap(stepLines),
  ]
  return `${lines.map((line) => printableLine(line, LONGEST_LINE)).join('\n')}\n`
}

function stepLines(step: StepView, index: number): string[] {
  const body = [
    step.why,
    ...step.added.map((token) => `+ ${token}`),
    ...step.removed.map((token) => `- ${token}`),
    ...step.diffs.flatMap(({ text }) => text.replace(/\n$/, '').split('\n')),
    ...step.commands.flatMap((command) => `$ ${command}`.split('\n')),
    ...(step.undo === '' ? [] : [say('cli.plan-undo', { text: step.undo })]),
  ]
  return ['', `${index + 1}. ${step.title}`, ...body.map((line) => `   ${line}`.trimEnd())]
}
