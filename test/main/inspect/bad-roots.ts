import { inspect } from '../../../src-main/inspect/inspect.ts'
import type { MemoryEntry, MemoryTree } from '../../../src-main/inspect/root/memory-store.ts'
import { memoryStore } from '../../../src-main/inspect/root/memory-store.ts'
import { openRoot, type RootKind, type RootOptions } from '../../../src-main/inspect/root/root.ts'
import type { Store } from '../../../src-main/inspect/root/store.ts'
import { buildTree } from '../../../src-main/samples/build/build.ts'
import { parseDescription } from '../../../src-main/samples/description/parse.ts'
import { machines, type SampleId } from '../../../src-main/samples/machines/machines.ts'
import { bundledPciIds } from '../../../src-main/service/bundled.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import { type HostReport, hostReportSchema } from '../../../src-shared/host/report.ts'

/** What must never reach a person as it is: controls, direction marks, what is drawn as nothing, half letters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

const pciIds = bundledPciIds()

/** The names of all sample machines. */
export const sampleIds = Object.keys(machines).filter((id): id is SampleId => Object.hasOwn(machines, id))

/** The files of a sample machine; may be changed. */
export function sampleTree(id: SampleId): Map<string, MemoryEntry> {
  const parsed = parseDescription(machines[id])
  if (!parsed.ok) throw new Error(id)
  return new Map(buildTree(parsed.description))
}

/** The report of a tree in memory. */
export function reportOf(tree: MemoryTree): Promise<HostReport> {
  return reportOfStore(memoryStore(tree))
}

/**
 * The report of a store, as the app makes it. Fails if it does not keep to the schema, is not plain JSON, or lets
 * a mark through that hides.
 */
export async function reportOfStore(
  store: Store,
  kind: RootKind = 'memory',
  time: RootOptions = { now: () => performance.now(), budget: 20_000 },
): Promise<HostReport> {
  const root = openRoot(kind, store, time)
  const facts = await inspect(root, { bundledPciIds: () => pciIds })
  const report = assess(facts, { kind: 'root', name: null })
  const parsed = hostReportSchema.safeParse(JSON.parse(JSON.stringify(report)))
  if (parsed.error) throw parsed.error
  const shown = textsOf(report).filter((text) => HIDDEN.test(text))
  if (shown.length > 0) throw new Error(`shown as it is: ${JSON.stringify(shown.slice(0, 5))}`)
  return report
}

/** All texts of a report, wherever they stand. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
