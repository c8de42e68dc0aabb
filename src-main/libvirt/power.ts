import { setTimeout as sleep } from 'node:timers/promises'
import { printable } from '../../src-shared/host/printable.ts'
import type { PowerOutcome } from '../../src-shared/vms/outcome.ts'
import type { FailedStart, VmRef } from '../../src-shared/vms/vm.ts'
import { type Conversation, converse } from './conversation.ts'
import type { KeptVms } from './kept.ts'
import { complaintIn, problem, problemOf, problemOfEnd } from './problem-of.ts'
import { lastLines, logFolder } from './qemu-log.ts'
import { stateOf } from './read-vms.ts'
import type { Virsh } from './virsh.ts'

/** What starting and stopping works with. */
export interface PowerParts {
  readonly virsh: Omit<Virsh, 'end'>
  readonly kept: KeptVms
  /** Milliseconds since 1970. */
  readonly now: () => number
}

// A card that cannot be reset, or firmware that does not like it, ends QEMU some moments after libvirt was content.
const WATCHED = 2000
const LONGEST_MESSAGE = 4000

/**
 * Starts a VM, as the person who runs this, and watches its first moments. Where QEMU refuses, what it said is given and
 * remembered, with the end of its log where that may be read.
 */
export async function startVm(parts: PowerParts, vm: VmRef, name: string): Promise<PowerOutcome> {
  return withConversation(parts, async (conversation) => {
    const started = await told(conversation, vm, `start --domain ${vm.uuid}`)
    if (started.tag === 'failed') {
      // Among the reasons of a start may be a daemon of libvirt's that is not the one which was asked.
      if (!/^error: Failed to start domain/.test(started.words) || started.problem.code === 'gone') {
        return { tag: 'failed', problem: started.problem, report: null }
      }
      return failedStart(parts, vm, name, started.words)
    }
    await sleep(WATCHED)
    const found = await told(conversation, vm, `domstate --reason --domain ${vm.uuid}`)
    const words = found.tag === 'told' ? found.words : ''
    if (/^(?:shut off|crashed|paused) \((?:crashed|failed|panicked|I\/O error|unknown)\)/.test(words)) {
      return failedStart(parts, vm, name, '')
    }
    await parts.kept.noteStart(vm, undefined)
    return { tag: 'done', state: stateOf(words.replace(/ \(.*$/s, '')) }
  })
}

/** Asks the guest to shut down, or ends QEMU at once, as pulling the plug does. */
export async function stopVm(parts: PowerParts, vm: VmRef, how: 'ask' | 'force'): Promise<PowerOutcome> {
  return withConversation(parts, async (conversation) => {
    const command = how === 'ask' ? 'shutdown' : 'destroy'
    const stopped = await told(conversation, vm, `${command} --domain ${vm.uuid}`)
    if (stopped.tag === 'failed') return { tag: 'failed', problem: stopped.problem, report: null }
    const found = await told(conversation, vm, `domstate --domain ${vm.uuid}`)
    return { tag: 'done', state: stateOf(found.tag === 'told' ? found.words : '') }
  })
}

async function failedStart(
  { virsh, kept, now }: PowerParts,
  vm: VmRef,
  name: string,
  words: string,
): Promise<PowerOutcome> {
  const folder = logFolder(vm.connection, virsh.env)
  const log = folder === undefined ? [] : await lastLines(folder, name)
  const message = words
    .split('\n')
    .map((line) => printable(line.replace(/^error: /, ''), LONGEST_MESSAGE))
    .join('\n')
    .slice(0, LONGEST_MESSAGE)
  const report: FailedStart = { at: now(), message, log }
  // What is remembered is for later; not being able to is no reason to keep back what is known now.
  await kept.noteStart(vm, report).catch(() => {})
  const code = words === '' ? 'ended' : 'not-started'
  return { tag: 'failed', problem: problem(code, { reason: message }), report }
}

async function withConversation(
  { virsh, kept }: PowerParts,
  use: (conversation: Conversation) => Promise<PowerOutcome>,
): Promise<PowerOutcome> {
  try {
    await kept.prepare()
  } catch {
    return { tag: 'failed', problem: problem('not-kept', { folder: kept.folder, reason: '' }), report: null }
  }
  const conversation = converse(virsh, kept.folder)
  try {
    return await use(conversation)
  } finally {
    await conversation.end()
  }
}

type Told =
  | { readonly tag: 'told'; readonly words: string }
  | { readonly tag: 'failed'; readonly problem: ReturnType<typeof problem>; readonly words: string }

/** Runs a command and gives what it printed. */
async function told({ ask }: Conversation, { connection }: VmRef, command: string): Promise<Told> {
  const reply = await ask(command)
  if (reply.tag === 'ended') {
    return { tag: 'failed', problem: problemOfEnd(reply, connection), words: reply.complaint.trim() }
  }
  const complaint = complaintIn(reply.complaint)
  if (complaint !== '') return { tag: 'failed', problem: problemOf(complaint, connection), words: complaint }
  return { tag: 'told', words: reply.text.trim() }
}
