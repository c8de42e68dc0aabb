import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Operation, OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Done } from '../../hosts/host.ts'
import type { Change } from '../engine/change.ts'
import type { Doer } from '../engine/doer.ts'
import { deviation, notice } from '../say.ts'
import { findLine, type NumberedLine } from './line-edits.ts'
import { isWithout, takeOut } from './lines.ts'

type Adopt = OperationOf<'adopt'>

/**
 * Set-ups by hand that count as ours from now on. Applying changes nothing, it only looks whether they are there; undo
 * takes them out, after the rest is as it was, and builds the initramfs anew where the change had built it.
 */
export function adopt(change: Change, operation: Adopt): Doer {
  return {
    touches: async () => [...new Set(operation.lines.map(({ path }) => path))],
    async perform() {
      const gone = operation.lines.find((line) => !isThere(change, line))
      return gone
        ? { ok: false, problem: notice('lines-changed', { place: gone.path, line: gone.line }) }
        : { ok: true }
    },
    readBack: async () => [],
    withoutOurs: () => undefined,
    revert: () => takeAllOut(change, operation),
  }
}

function isThere({ parts }: Change, { path, line, text }: Adopt['lines'][number]): boolean {
  const content = parts.machine.files.read(path)
  return content !== undefined && findLine(content, { line, text }) === line
}

/** Only what was in force goes for good: an apply that is rolled back leaves everything as it was. */
async function takeAllOut(change: Change, operation: Adopt) {
  const nothing: { done: Done; left: Deviation[] } = { done: { ok: true }, left: [] }
  if (change.record().phase === 'applying') return nothing
  const lines = await linesOut(change, operation)
  const tokens = await argumentsOut(change, operation)
  if (!lines.done.ok || !tokens.ok) return { done: lines.done.ok ? tokens : lines.done, left: lines.left }
  return { done: nothing.done, left: [...lines.left, ...(await imageAnew(change))] }
}

async function linesOut(change: Change, operation: Adopt): Promise<{ done: Done; left: Deviation[] }> {
  const { files } = change.parts.machine
  const left: Deviation[] = []
  for (const path of new Set(operation.lines.map((line) => line.path))) {
    const content = files.read(path)
    const wanted = operation.lines.filter((line) => line.path === path)
    // An undo that was interrupted here had them out already.
    if (isWithout(change, path, wanted)) continue
    const found: NumberedLine[] = wanted.flatMap((line) => {
      const at = content && findLine(content, line)
      return at === undefined ? [] : [{ line: at, text: line.text }]
    })
    if (found.length < wanted.length) left.push(deviation('line-gone', path))
    const done: Done = found.length === 0 ? { ok: true } : await takeOut(change, path, found)
    if (!done.ok) return { done, left }
  }
  return { done: { ok: true }, left }
}

async function argumentsOut({ host, work }: Change, operation: Adopt): Promise<Done> {
  if (operation.arguments.length === 0) return { ok: true }
  const drop: Operation = {
    id: operation.id,
    why: operation.why,
    kind: 'arguments',
    change: { set: [], extend: [], drop: operation.arguments },
  }
  const done = await host.perform(drop, work)
  if (!done.ok) return done
  const [wrong] = await host.readBack(drop, work)
  return wrong ? { ok: false, problem: wrong } : done
}

/** The image that was put back still holds the adopted files. Without a new one they go with the next kernel. */
async function imageAnew({ host, work }: Change): Promise<Deviation[]> {
  const built = work.plan.operations.find((operation) => operation.kind === 'initramfs')
  if (!built) return []
  const done = await host.perform({ ...built, files: [], modules: [] }, work)
  return done.ok ? [] : [deviation('image-not-rebuilt', built.id, { words: done.problem.text })]
}
