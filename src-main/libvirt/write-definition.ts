import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Edited, Texts } from '../../src-shared/vms/apply-edit.ts'
import type { VmProblem } from '../../src-shared/vms/outcome.ts'
import type { VmRef } from '../../src-shared/vms/vm.ts'
import { type Conversation, converse, type Reply } from './conversation.ts'
import { definitionIn } from './definition-in.ts'
import type { Kept, KeptFile, KeptVms } from './kept.ts'
import { complaintIn, problem, problemOf, problemOfEnd, problemOfFailure } from './problem-of.ts'
import { runVirsh, type Virsh } from './virsh.ts'

const PATIENCE = 10_000
const BETWEEN_TRIES = 500

/** Which definition is to be written, and how. */
export interface WriteRequest {
  readonly vm: VmRef
  readonly kind: Kept['edit'] | 'take-back'
  /** The definition as the person saw it, without passwords; another one since is not touched. */
  readonly seen: string
  /** From the whole definition to the one that is wanted; given that, even without passwords, it changes nothing more. */
  readonly edit: (whole: string) => Edited
}

/** How writing ended; the texts are those without passwords. */
export type Written =
  | { readonly tag: 'written'; readonly before: string; readonly after: string; readonly runs: boolean }
  | { readonly tag: 'unchanged'; readonly text: string; readonly runs: boolean }
  | {
      readonly tag: 'failed'
      readonly problem: VmProblem
      readonly definition: 'as-before' | 'as-wanted' | 'other' | 'unknown'
      /** The file with the definition from before, where it may be needed. */
      readonly kept: string | undefined
    }

/** What writing works with. */
export interface WriteParts {
  readonly virsh: Omit<Virsh, 'end'>
  readonly kept: KeptVms
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** How long a daemon that went away is waited for, in milliseconds. */
  readonly patience?: number
}

/**
 * Writes the permanent definition of a VM by libvirt, as the person who runs this: reads it with its passwords, keeps a
 * copy, looks once more whether it is still the same, has libvirt define the new one, and reads back what came of it.
 * All on one connection, for which a person is asked for a password once. Never rejects for what libvirt does.
 */
export async function writeDefinition(parts: WriteParts, request: WriteRequest): Promise<Written> {
  try {
    await parts.kept.prepare()
  } catch (error) {
    return asBefore(problem('not-kept', { folder: parts.kept.folder, reason: reasonOf(error) }))
  }
  const conversation = converse(parts.virsh, parts.kept.folder)
  try {
    return await writeIn(conversation, parts, request)
  } finally {
    await conversation.end()
  }
}

async function writeIn(
  conversation: Conversation,
  parts: WriteParts,
  { vm, kind, seen, edit }: WriteRequest,
): Promise<Written> {
  const { connection } = vm
  const before = await readTexts(conversation, vm)
  if ('code' in before) return asBefore(before)
  if (before.shown !== seen) return asBefore(problem('changed'))
  const persistent = await isIn(conversation, 'list --all --uuid --persistent', vm)
  if (typeof persistent !== 'boolean') return asBefore(persistent)
  if (!persistent) return asBefore(problem('transient'))
  const runs = await isIn(conversation, 'list --uuid', vm)
  if (typeof runs !== 'boolean') return asBefore(runs)
  const edited = edit(before.whole)
  if (edited.tag === 'failed') return asBefore(edited.problem)
  if (edited.tag === 'unchanged') return { tag: 'unchanged', text: before.shown, runs }

  let copy: KeptFile
  const file = `define-${randomBytes(8).toString('hex')}.xml`
  const place = join(parts.kept.folder, file)
  try {
    copy = await keep(parts, { vm, kind, before })
    await writeFile(place, edited.text, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    return asBefore(problem('not-kept', { folder: parts.kept.folder, reason: reasonOf(error) }))
  }
  try {
    const again = await readTexts(conversation, vm)
    const moved = 'code' in again ? again : again.whole === before.whole ? undefined : problem('changed')
    if (moved) {
      await forget(parts, kind, copy)
      return asBefore(moved)
    }
    const defined = await conversation.ask(`define ${file}`)
    const complaint = complaintOf(defined, connection)
    const now = complaint ?? (await readTexts(conversation, vm))
    const found = 'code' in now ? await readAnew(parts, vm) : now
    return await judge(parts, { kind, before, copy, edit, complaint, now: found, runs })
  } finally {
    await rm(place, { force: true })
  }
}

/** What is there now; `whole` is missing where it had to be read by another connection. */
interface Now {
  readonly shown: string
  readonly whole?: string
}

interface Attempt {
  readonly kind: WriteRequest['kind']
  readonly before: Texts
  readonly copy: KeptFile
  readonly edit: WriteRequest['edit']
  /** What libvirt said against it. */
  readonly complaint: VmProblem | undefined
  readonly now: Now | VmProblem
  readonly runs: boolean
}

/** What came of it, by what is there now; libvirt may have taken a definition and gone away before it said so. */
async function judge(
  parts: WriteParts,
  { kind, before, copy, edit, complaint, now, runs }: Attempt,
): Promise<Written> {
  if ('code' in now) {
    return { tag: 'failed', problem: complaint ?? now, definition: 'unknown', kept: copy.file }
  }
  const { shown, whole } = now
  if (edit(whole ?? shown).tag === 'unchanged') {
    if (kind === 'take-back') await parts.kept.drop(copy.file)
    else if (whole !== undefined) {
      await parts.kept.replace(copy.file, { ...copy.kept, written: { whole, shown } })
    }
    return { tag: 'written', before: before.shown, after: shown, runs }
  }
  if (whole === undefined ? shown === before.shown : whole === before.whole) {
    await forget(parts, kind, copy)
    return asBefore(complaint ?? problem('differs'))
  }
  return { tag: 'failed', problem: complaint ?? problem('differs'), definition: 'other', kept: copy.file }
}

/** The copy that a take-back puts back is the newest one already; every other edit makes one. */
async function keep(
  { kept, now }: WriteParts,
  { vm, kind, before }: Pick<WriteRequest, 'vm' | 'kind'> & { readonly before: Texts },
): Promise<KeptFile> {
  if (kind !== 'take-back') {
    return kept.keep({ schema: 1, at: now(), ...vm, edit: kind, before, written: null })
  }
  const newest = await kept.newest(vm)
  if (!newest) throw new Error('the copy went away')
  return newest
}

/** A copy of what was never changed would only stand in the way of the one before it. */
async function forget({ kept }: WriteParts, kind: WriteRequest['kind'], copy: KeptFile): Promise<void> {
  if (kind !== 'take-back') await kept.drop(copy.file)
}

/** The definition of a VM, whole and as anybody may see it; or why it cannot be had. */
async function readTexts(conversation: Conversation, vm: VmRef): Promise<Texts | VmProblem> {
  const shown = await readText(conversation, `dumpxml --inactive --domain ${vm.uuid}`, vm)
  if (typeof shown !== 'string') return shown
  const whole = await readText(conversation, `dumpxml --inactive --security-info --domain ${vm.uuid}`, vm)
  return typeof whole === 'string' ? { whole, shown } : whole
}

async function readText(
  { ask }: Conversation,
  command: string,
  { connection }: VmRef,
): Promise<string | VmProblem> {
  let reply = await ask(command)
  // Where the daemon was restarted since, virsh notices by this command, and connects anew with the next.
  if (complaintOf(reply, connection)?.code === 'away' && reply.tag === 'said') reply = await ask(command)
  const complaint = complaintOf(reply, connection)
  if (complaint || reply.tag === 'ended') return complaint ?? problem('away', { connection })
  return definitionIn(reply.text) ?? problem('unreadable')
}

/**
 * What is there after a failure. The connection may have gone with the daemon, which may be about to come back; reading
 * needs no password, and so no second question.
 */
async function readAnew(
  { virsh, patience = PATIENCE }: WriteParts,
  { connection, uuid }: VmRef,
): Promise<Now | VmProblem> {
  const end = AbortSignal.timeout(patience)
  for (;;) {
    const outcome = await runVirsh({ ...virsh, end }, ['dumpxml', '--inactive', '--domain', uuid])
    const shown = outcome.tag === 'done' ? definitionIn(outcome.text) : undefined
    if (shown !== undefined) return { shown }
    const found = outcome.tag === 'done' ? problem('unreadable') : problemOfFailure(outcome, connection)
    if (found.code !== 'away' || end.aborted) return found
    await sleep(BETWEEN_TRIES)
  }
}

/** Whether a list of UUIDs names a VM; or why that cannot be said. */
async function isIn(
  { ask }: Conversation,
  list: string,
  { connection, uuid }: VmRef,
): Promise<boolean | VmProblem> {
  const reply = await ask(list)
  const complaint = complaintOf(reply, connection)
  return complaint ?? (reply.tag === 'said' && reply.text.includes(uuid))
}

function complaintOf(reply: Reply, connection: string): VmProblem | undefined {
  if (reply.tag === 'ended') return problemOfEnd(reply, connection)
  const complaint = complaintIn(reply.complaint)
  return complaint === '' ? undefined : problemOf(complaint, connection)
}

function asBefore(found: VmProblem): Written {
  return { tag: 'failed', problem: found, definition: 'as-before', kept: undefined }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
