import type { Result } from '../../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../../src-shared/change/outcome.ts'
import { cardNames } from '../../../../src-shared/change/queries.ts'
import type { ChangeRecord, Deviation } from '../../../../src-shared/change/record.ts'
import { printable } from '../../../../src-shared/host/printable.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { exitCodes } from '../usage/command.ts'
import { refusalText } from './plan-text.ts'
import { deviationLines } from './proof-text.ts'
import type { Paint } from './style.ts'
import { wrap } from './wrap.ts'

/** The exit code of a command that asked the helper. */
export function codeOf(outcome: ChangeOutcome): number {
  if (outcome.tag === 'cancelled') return exitCodes.cancelled
  if (outcome.tag !== 'answered') return exitCodes.failed
  const { result } = outcome
  switch (result.tag) {
    case 'applied':
    case 'undone':
      return result.restart ? exitCodes.restart : exitCodes.done
    case 'refused':
      return exitCodes.refused
    case 'failed':
      return exitCodes.failed
    case 'confirmed':
    case 'paused':
    case 'recovered':
    case 'inspected':
    case 'system-part':
      return exitCodes.done
  }
}

/** How asking the helper ended, for people, and what comes next. */
export function outcomeText(outcome: ChangeOutcome, paint: Paint): string {
  if (outcome.tag === 'answered') return resultText(outcome.result, paint)
  const command = outcome.tag === 'no-agent' ? ['', `  ${outcome.command}`] : []
  return lines([...wrap(outcome.text, 0), ...command])
}

function resultText(result: Result, paint: Paint): string {
  switch (result.tag) {
    case 'applied':
      return lines(appliedLines(result.record, result.restart))
    case 'undone':
      return lines([
        ...wrap(say(result.restart ? 'cli.undone-restart' : 'cli.undone', cardsOf(result.record)), 0),
        ...leftLines(result.left),
      ])
    case 'confirmed':
      return lines(wrap(say('cli.confirmed', cardsOf(result.record)), 0))
    case 'paused':
      return lines(wrap(say(result.on ? 'cli.paused' : 'cli.pause-off'), 0))
    case 'recovered':
      return lines([...wrap(say(`cli.recovered-${result.to}`), 0), ...leftLines(result.left)])
    case 'inspected':
      return lines(leftLines(result.deviations))
    case 'system-part':
      return lines(
        wrap(
          say(result.isInstalled ? 'cli.system-installed' : 'cli.system-removed', {
            version: result.version,
          }),
          0,
        ),
      )
    case 'refused':
      return refusalText(result.refusals, paint)
    case 'failed':
      return lines([
        ...wrap(printable(result.problem.text, 2000), 0),
        ...wrap(say(`cli.failed-${result.state}`), 0),
        ...leftLines(result.left),
      ])
  }
}

function appliedLines(record: ChangeRecord, restart: boolean): string[] {
  const { guardMinutes } = record.choice
  if (!restart) return wrap(say('cli.applied', cardsOf(record)), 0)
  return [
    ...wrap(say('cli.applied-restart', cardsOf(record)), 0),
    ...(guardMinutes === 0 ? [] : wrap(say('cli.applied-guard', { count: guardMinutes }), 0)),
    ...wrap(say('cli.applied-back'), 0),
  ]
}

function leftLines(left: readonly Deviation[]): string[] {
  return left.length === 0
    ? []
    : ['', ...wrap(say('cli.left', { count: left.length }), 0), ...deviationLines(left)]
}

const cardsOf = (record: ChangeRecord) => ({ cards: cardNames(record) })
const lines = (all: readonly string[]) => (all.length === 0 ? '' : `${all.join('\n')}\n`)
