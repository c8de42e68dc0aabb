import { createHash } from 'node:crypto'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Done } from '../../hosts/host.ts'
import type { Change } from '../engine/change.ts'
import { deviation, unwritten } from '../say.ts'
import { relabel, wrongLabels } from './labels.ts'

/** A file that an operation writes whole. */
export interface OwnFile {
  readonly path: string
  readonly mode: number
  readonly content: string | Uint8Array
}

const done: Done = { ok: true }

/** Nothing beside the files that were touched is to be undone. */
export async function nothingElse() {
  return { done, left: [] }
}

/** Writes files, makes their folders, and gives them their labels. */
export async function writeOwn({ parts: { machine } }: Change, wanted: readonly OwnFile[]): Promise<Done> {
  for (const { path, mode, content } of wanted) {
    const folder = machine.files.makeFolder(path.slice(0, path.lastIndexOf('/')), 0o755)
    const written = folder.ok ? machine.files.write(path, content, mode) : folder
    if (!written.ok) return { ok: false, problem: unwritten(written) }
  }
  await relabel(
    machine,
    wanted.map(({ path }) => path),
  )
  return done
}

/** Reads files again from the machine: content, permissions, label. */
export async function readBackOwn(
  { parts: { machine } }: Change,
  wanted: readonly OwnFile[],
): Promise<readonly Deviation[]> {
  const differences = wanted.flatMap(({ path, mode, content }) => {
    const expected = createHash('sha256').update(content).digest('hex')
    if (machine.files.hash(path) !== expected) return [deviation('read-back', path)]
    return machine.files.stat(path)?.mode === mode ? [] : [deviation('wrong-mode', path)]
  })
  if (differences.length > 0) return differences
  return wrongLabels(
    machine,
    wanted.map(({ path }) => path),
  )
}
