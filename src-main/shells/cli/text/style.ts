import { styleText } from 'node:util'

/** How a piece of text is meant; the terminal's own colours carry it, and the words never depend on it. */
export type Tone = 'heading' | 'good' | 'warning' | 'bad' | 'dim' | 'plain'

/** Paints text in a tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

const formats = {
  heading: 'bold',
  good: 'green',
  warning: 'yellow',
  bad: 'red',
  dim: 'dim',
} as const

/** Paints only where colour is wanted: on a terminal, and not when NO_COLOR is set (https://no-color.org). */
export function painter(colour: boolean): Paint {
  if (!colour) return (_tone, text) => text
  return (tone, text) => (tone === 'plain' ? text : styleText(formats[tone], text, { validateStream: false }))
}

/** Whether output to a stream should carry colour. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== ''
  return isTerminal && !refused && env.TERM !== 'dumb'
}
