import type { Result } from '../../../src-shared/change/messages.ts'
import { hasEnded } from '../../../src-shared/change/queries.ts'
import type { Deviation } from '../../../src-shared/change/record.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import {
  atomicProgramFolder,
  bootProgramFolder,
  ownFiles,
  wayBackEntry,
} from '../../../src-shared/plan/own-files.ts'
import { readSystemPart, systemPartNote } from '../../../src-shared/system-part/note.ts'
import { type Change, entriesOf } from '../engine/change.ts'
import { holderOf } from '../engine/lock.ts'
import { changeInForceOf } from '../engine/recovery.ts'
import { hasState, underLock } from '../engine/under-lock.ts'
import { readChanges } from '../journal/status.ts'
import { findLine } from '../operations/line-edits.ts'
import type { HelperParts } from '../parts.ts'
import { deviation } from '../say.ts'

/** Compares the machine, as only root can read it, with what the change in force says it should be. */
export async function inspect(parts: HelperParts): Promise<Result> {
  if (!hasState(parts)) return { tag: 'inspected', deviations: leftBehind(parts), record: null }
  if (holderOf(parts)) return whileAtWork(parts)
  return underLock(parts, { verb: 'inspect' }, async () => {
    const change = changeInForceOf(parts)
    const newest = readChanges(parts.machine.files).known.at(-1)?.record ?? null
    if (!change) return { tag: 'inspected', deviations: leftBehind(parts), record: newest }
    return { tag: 'inspected', deviations: await deviationsOf(change), record: change.record() }
  })
}

/** Nothing is read back while it is being changed; only the record is told. */
function whileAtWork(parts: HelperParts): Result {
  const { known } = readChanges(parts.machine.files)
  const current = known.findLast(({ record }) => !hasEnded(record)) ?? known.at(-1)
  return {
    tag: 'inspected',
    deviations: [deviation('at-work', '/var/lib/handover')],
    record: current?.record ?? null,
  }
}

async function deviationsOf(change: Change): Promise<Deviation[]> {
  const found: Deviation[] = []
  for (const operation of change.work.plan.operations) found.push(...(await differences(change, operation)))
  return found
}

async function differences(change: Change, operation: Operation): Promise<readonly Deviation[]> {
  const { host, work, parts, record } = change
  switch (operation.kind) {
    case 'file':
    case 'vbios':
    case 'boot-program':
      return notAsLeft(change, operation)
    case 'lines':
      return linesBack(change, operation.path, operation.remove)
    // A snapshot and adopted lines are nothing that has to stay; the menu was shown by now.
    case 'snapshot':
    case 'adopt':
      return []
    case 'menu-once':
      return record().bootId === parts.bootId ? host.readBack(operation, work) : []
    default:
      return host.readBack(operation, work)
  }
}

function notAsLeft(change: Change, { id }: Operation): Deviation[] {
  const { files } = change.parts.machine
  const performed = entriesOf(change, 'performed').find(({ operation }) => operation === id)
  return (performed?.left ?? []).flatMap(({ path, sha256 }) => {
    const now = files.hash(path)
    if (now === sha256) return []
    return [deviation(now === undefined ? 'is-missing' : 'not-as-left', path)]
  })
}

function linesBack(
  { parts }: Change,
  path: string,
  removed: readonly { line: number; text: string }[],
): Deviation[] {
  const content = parts.machine.files.read(path)
  const back = content !== undefined && removed.some((line) => findLine(content, line) === line.line)
  return back ? [deviation('not-as-left', path)] : []
}

/** Files that only a change of ours puts there. */
function leftBehind({ machine: { files } }: HelperParts): Deviation[] {
  const machineId = files.text('/etc/machine-id')?.trim() ?? ''
  const entry = /^[0-9a-f]{32}$/.test(machineId) ? [wayBackEntry(machineId)] : []
  const part = readSystemPart(files.text(systemPartNote))
  const ofPart = (path: string) =>
    part?.files.some((one) => one.path === path || one.path.startsWith(`${path}/`))
  return [...Object.values(ownFiles), ...entry, bootProgramFolder, atomicProgramFolder]
    .filter((path) => files.stat(path) !== undefined && ofPart(path) !== true)
    .map((path) => deviation('left-behind', path))
}
