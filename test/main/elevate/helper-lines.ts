import type { Request } from '../../../src-shared/change/request.ts'

/** The first line of a helper. */
export const greeting = JSON.stringify({
  type: 'greeting',
  program: 'gpu-handover-helper',
  protocol: 1,
  version: '0.1.0',
})

/** A line that tells how far a helper is. */
export function progress(percent: number): string {
  return JSON.stringify({ type: 'progress', percent, operation: null, text: 'words' })
}

/** The last line of a helper. */
export function resultLine(result: unknown): string {
  return JSON.stringify({ type: 'result', result })
}

/** A request that is as small as one can be. */
export const pause: Request = { protocol: 1, verb: 'pause', on: true }
