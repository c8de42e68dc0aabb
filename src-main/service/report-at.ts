import { basename } from 'node:path'
import { assess } from '../../src-shared/host/assess.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type { Outcome } from '../../src-shared/ipc/contract.ts'
import { inspect } from '../inspect/inspect.ts'
import { openRootAt } from '../inspect/recording/open.ts'
import type { Root } from '../inspect/root/root.ts'
import { sharedReader } from '../inspect/shared-reading/reader.ts'
import { bundledPciIds, readingThread } from './bundled.ts'
import { liveSurroundings, recordedSurroundings, type Surroundings } from './surroundings.ts'

/** How long an inspection reads at most, in milliseconds; what is missing then is noted in the report. */
const inspectionBudget = 20_000

/** The clock and the budget of an inspection. */
export const inspectionClock = { now: () => performance.now(), budget: inspectionBudget }

/**
 * The report of the machine at a path: "/" for the one at hand, a folder, or a recording. Fails only for a
 * recording that cannot be read at all; everything else is a partial report with notes.
 */
export async function reportAt(path: string): Promise<Outcome<HostReport>> {
  const opening = await openRootAt(path, inspectionClock)
  if (!opening.ok) return { ok: false, failure: { tag: 'unavailable', message: opening.failure.message } }
  const { root, source } = opening
  const name = source === 'live' ? null : printable(basename(path))
  // A recording may tell of more than its files do, which another thread would not know.
  const base = source === 'recording' ? undefined : path
  return { ok: true, value: await reportOf(root, { kind: source, name }, base) }
}

/** The report of a root that is open already; `base` is its folder where it lies on disk. */
export async function reportOf(root: Root, source: HostReport['source'], base?: string): Promise<HostReport> {
  const around = source.kind === 'live' ? await liveSurroundings(root) : recordedSurroundings(root)
  return assess(await factsOf(root, around, base), source)
}

/** The facts of a root together with what others tell of the machine. */
export async function factsOf(root: Root, around: Surroundings, base?: string) {
  const onDisk = root.kind !== 'memory' && base !== undefined
  const facts = await inspect(root, {
    bundledPciIds,
    kernelLog: around.kernelLog,
    claims: around.claims,
    ...(onDisk && { readFunctions: sharedReader(readingThread, base === '/' ? '' : base, inspectionBudget) }),
  })
  return {
    ...facts,
    virtualization: { ...facts.virtualization, connection: await around.connection },
    notes: [...facts.notes, ...(await around.notes)],
  }
}
