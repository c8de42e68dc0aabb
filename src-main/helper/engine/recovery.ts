import { hasEnded } from '../../../src-shared/change/queries.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { say } from '../../../src-shared/words/say.ts'
import { folderOfChange } from '../journal/journal.ts'
import { type Changes, readChanges, readStatus, writeStatus } from '../journal/status.ts'
import type { HelperParts } from '../parts.ts'
import { type Change, entriesOf, openChange } from './change.ts'
import { clearUp, goBack, isToBeClearedUp, type WentBack } from './go-back.ts'

/** What recovery found and did; with `damaged` it did nothing. */
export type Recovery =
  | { readonly tag: 'nothing-to-do' }
  | { readonly tag: 'after'; readonly record: ChangeRecord }
  | { readonly tag: 'before'; readonly record: ChangeRecord; readonly went: WentBack }
  | { readonly tag: 'damaged'; readonly place: string }

/**
 * Ends what an interrupted helper left: what was not committed, and a half undo, go back to before; a commit that
 * nobody was told of is told now. Needs the lock. Called before every request, so that none ever meets a half change.
 */
export async function recoverAll(parts: HelperParts): Promise<Recovery> {
  const { files } = parts.machine
  const changes = readChanges(files)
  const [damaged] = changes.damaged
  if (damaged !== undefined) return { tag: 'damaged', place: folderOfChange(damaged) }
  for (const id of changes.empty) removeEmpty(parts, id)
  for (const { journal, record } of changes.known) {
    if (!hasEnded(record)) continue
    const change = openedOf(parts, changes, journal.id)
    if (isToBeClearedUp(change)) {
      const went = await clearUp(change)
      tellOfCommit(parts, readChanges(files))
      return { tag: 'before', record: change.record(), went }
    }
    if (record.left.length === 0 && change.copies.areKept()) await clearUp(change)
  }
  const half = changes.known.find(({ record }) => record.phase === 'applying' || record.phase === 'undoing')
  if (half) {
    parts.tell({ type: 'progress', percent: 0, operation: null, text: say('helper.progress.recover') })
    const change = openedOf(parts, changes, half.journal.id)
    const [begun] = entriesOf(change, 'undoing')
    const reason = begun ?? { by: 'crash', who: parts.who, problem: null }
    const { by, who, problem } = reason
    const went = await goBack(change, { by, who, problem })
    return { tag: 'before', record: change.record(), went }
  }
  return tellOfCommit(parts, changes)
}

/** The change that is in force, with the lock held and everything recovered. */
export function changeInForceOf(parts: HelperParts): Change | undefined {
  const changes = readChanges(parts.machine.files)
  const found = changes.known.findLast(({ record }) => !hasEnded(record))
  return found && openedOf(parts, changes, found.journal.id)
}

function openedOf(parts: HelperParts, { known }: Changes, id: string): Change {
  const found = known.find(({ journal }) => journal.id === id)
  if (!found) throw new Error(`no change ${id}`)
  const others = known.filter((one) => one !== found).map(({ record }) => record)
  return openChange(parts, found.journal, others)
}

/** Where the status says less than the journals, the machine stopped between the two. */
function tellOfCommit(parts: HelperParts, { known }: Changes): Recovery {
  const { files } = parts.machine
  const told = readStatus(files)
  const inForce = known.findLast(({ record }) => !hasEnded(record))?.record
  const records = known.map(({ record }) => record)
  const isTold = records.every(({ id, phase }) =>
    told?.records.some((one) => one.id === id && one.phase === phase),
  )
  if (isTold || records.length === 0) return { tag: 'nothing-to-do' }
  writeStatus(files, records)
  return inForce ? { tag: 'after', record: inForce } : { tag: 'nothing-to-do' }
}

/** A change that stopped before its first entry touched nothing. */
function removeEmpty({ machine: { files } }: HelperParts, id: string): void {
  const folder = folderOfChange(id)
  files.sweep(`${folder}/journal.jsonl`)
  for (const name of files.names(folder) ?? []) files.remove(`${folder}/${name}`)
  files.removeFolder(folder)
}
