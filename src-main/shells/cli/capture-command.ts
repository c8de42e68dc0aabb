import { resolve } from 'node:path'
import { say } from '../../../src-shared/words/say.ts'
import type { Captured } from '../../inspect/recording/capture.ts'
import { captureAt } from '../../service/capture-at.ts'
import type { Output } from './output.ts'
import { wrap } from './text/wrap.ts'
import { exitCodes } from './usage/command.ts'
import { writeNew } from './write-new.ts'

/** `handoverctl capture FILE`: writes a recording and says what was taken and what was masked. */
export async function runCapture(
  { file, root, json }: { readonly file: string; readonly root: string; readonly json: boolean },
  output: Output,
): Promise<number> {
  const outcome = await captureAt(root, new Date())
  if (!outcome.ok) {
    output.complain(say('cli.failed', { message: outcome.failure.message }))
    return exitCodes.failed
  }
  const { archive, taken, masked } = outcome.value
  const refusal = await writeNew(file, archive)
  if (refusal !== undefined) {
    output.complain(say('cli.no-write', { file, reason: refusal }))
    return exitCodes.failed
  }
  output.print(
    json
      ? `${JSON.stringify({ file: resolve(file), bytes: archive.length, taken, masked })}\n`
      : captureText(file, outcome.value),
  )
  return exitCodes.done
}

function captureText(file: string, { archive, taken, masked }: Captured): string {
  const size = `${Math.ceil(archive.length / 1024)} KiB`
  const lines = [
    ...wrap(say('cli.captured', { file, count: taken.length, size }), 0),
    '',
    say('cli.taken'),
    ...folders(taken).flatMap(([path, files]) => wrap(say('cli.taken-line', { path, count: files }), 2)),
    '',
    ...(masked.length === 0 ? [say('cli.masked-nothing')] : [say('cli.masked')]),
    ...masked.flatMap(({ what, count }) => wrap(say('cli.masked-line', { what, count }), 2)),
    '',
    ...wrap(say('cli.look-before', { file }), 0),
  ]
  return `${lines.join('\n')}\n`
}

/** How many files were taken from each folder, to the third part of its path: /sys/bus/pci, /proc, … */
function folders(taken: Captured['taken']): [path: string, files: number][] {
  const counts = new Map<string, number>()
  for (const { path } of taken) {
    const folder = path.split('/').slice(0, -1).slice(0, 4).join('/') || '/'
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
}
