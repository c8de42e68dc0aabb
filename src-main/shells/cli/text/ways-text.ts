import type { Way } from '../../../../src-shared/ways/way.ts'
import { say } from '../../../../src-shared/words/say.ts'
import type { Paint, Tone } from './style.ts'
import { wrap } from './wrap.ts'

const fitTone: Readonly<Record<Way['fit'], Tone>> = {
  best: 'good',
  good: 'good',
  works: 'plain',
  poor: 'warning',
  'not-here': 'dim',
}

/** The ways to a picture, the answer first, each with what speaks for and against it; at most 80 columns wide. */
export function waysText(ways: readonly Way[], paint: Paint): string {
  const sections = ways.map(({ fit, title, answer, reasons, next }) => [
    ...wrap(title, 0).map((line) => paint('heading', line)),
    `  ${paint(fitTone[fit], say(`cli.way-${fit}`))}`,
    ...wrap(answer, 2),
    ...reasons.flatMap(({ tone, text }) => wrap(text, 4, tone === 'for' ? '  + ' : '  - ')),
    ...(next === '' ? [] : wrap(say('cli.way-next', { text: next }), 2)),
  ])
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
