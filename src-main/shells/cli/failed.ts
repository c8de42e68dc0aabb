import { say } from '../../../src-shared/words/say.ts'
import type { Output } from './output.ts'
import { exitCodes } from './usage/command.ts'

/** Says that a command failed, and gives its exit code. */
export function failed(message: string, output: Output): number {
  output.complain(say('cli.failed', { message }))
  return exitCodes.failed
}
