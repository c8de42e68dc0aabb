import { resolve } from 'node:path'
import { say } from '../../../src-shared/words/say.ts'
import { bundleAt } from '../../service/diagnosis/bundle-at.ts'
import { failed } from './failed.ts'
import type { Output } from './output.ts'
import { wrap } from './text/wrap.ts'
import { exitCodes, type Scope } from './usage/command.ts'
import { writeNew } from './write-new.ts'

/**
 * `handoverctl capture --logs FILE`: writes a support bundle and prints its text, so that whoever hands it on has
 * seen it. With "-" for the file only the text is printed.
 */
export async function runBundle(
  { file, root, json }: { readonly file: string } & Scope,
  output: Output,
): Promise<number> {
  const outcome = await bundleAt(root, new Date())
  if (!outcome.ok) return failed(outcome.failure.message, output)
  const { archive, text, taken, masked } = outcome.value
  if (file === '-') {
    output.print(json ? `${JSON.stringify({ text, taken, masked })}\n` : text)
    return exitCodes.done
  }
  const refusal = await writeNew(file, archive)
  if (refusal !== undefined) {
    output.complain(say('cli.no-write', { file, reason: refusal }))
    return exitCodes.failed
  }
  if (json) {
    output.print(`${JSON.stringify({ file: resolve(file), bytes: archive.length, text, taken, masked })}\n`)
    return exitCodes.done
  }
  output.print(text)
  const hidden = masked.flatMap(({ what, count }) => wrap(say('cli.masked-line', { what, count }), 2))
  const around = [
    hidden.length === 0 ? say('cli.masked-nothing') : say('cli.masked'),
    ...hidden,
    ...wrap(say('cli.bundle-look', { file }), 0),
  ]
  output.complain(around.join('\n'))
  return exitCodes.done
}
