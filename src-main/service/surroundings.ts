import type { Note, Virtualization } from '../../src-shared/host/report.ts'
import type { Claim } from '../../src-shared/host/report-card.ts'
import { say } from '../../src-shared/words/say.ts'
import type { Root } from '../inspect/root/root.ts'
import type { ClaimsOutcome } from '../libvirt/claims.ts'
import { recordedClaims } from '../libvirt/recorded-claims.ts'

/** What is told of a machine by others than its files; nothing here rejects. */
export interface Surroundings {
  readonly kernelLog: Promise<string | undefined>
  readonly claims: Promise<readonly Claim[]>
  readonly connection: Promise<Virtualization['connection']>
  /** What could not be had of them. */
  readonly notes: Promise<readonly Note[]>
}

/** Where a recording keeps what the kernel said of its IOMMU. */
export const recordedLog = '/.handover-kernel.log'
const SYSTEM = 'qemu:///system'
const PATIENCE = 4000

/**
 * Asks the running system: its journal and its libvirt, side by side, each for at most four seconds. Both are
 * already at work when this resolves, because the inspection that follows lets nothing else start for a while.
 */
export async function liveSurroundings(root: Root): Promise<Surroundings> {
  const [{ iommuLog }, { readClaims }, { virshEnvironment }] = await Promise.all([
    import('./kernel-log.ts'),
    import('../libvirt/claims.ts'),
    import('../libvirt/environment.ts'),
  ])
  const end = AbortSignal.timeout(PATIENCE)
  const kernelLog = iommuLog(end)
  const env = virshEnvironment(process.env)
  const answer = readClaims({ program: 'virsh', env, connection: SYSTEM, end })
  return {
    kernelLog,
    claims: answer.then((outcome) => (outcome.tag === 'read' ? outcome.claims : recordedClaims(root))),
    connection: answer.then(connectionOf),
    notes: answer.then(notesOf),
  }
}

/** What a root that is not running here has kept of it. */
export function recordedSurroundings(root: Root): Surroundings {
  return {
    kernelLog: Promise.resolve(root.kindOf(recordedLog) === 'file' ? root.text(recordedLog) : undefined),
    claims: Promise.resolve(recordedClaims(root)),
    connection: Promise.resolve('not-tried'),
    notes: Promise.resolve([]),
  }
}

// virsh's words for a daemon that does not run and has no socket that would start it (src/rpc/virnetsocket.c).
const NO_DAEMON = /Failed to connect socket|Connection refused/

/** How libvirt took the question. */
export function connectionOf(outcome: ClaimsOutcome): Virtualization['connection'] {
  if (outcome.tag === 'read') return 'ok'
  if (outcome.tag === 'timed-out') return 'silent'
  return outcome.tag === 'refused' && !NO_DAEMON.test(outcome.message) ? 'refused' : 'absent'
}

/** A note where libvirt named VMs that it would not show. */
export function notesOf(outcome: ClaimsOutcome): readonly Note[] {
  if (outcome.tag !== 'read' || outcome.unread.length === 0) return []
  return [{ code: 'unreadable', path: SYSTEM, text: say('note.unread-vm', { count: outcome.unread.length }) }]
}
