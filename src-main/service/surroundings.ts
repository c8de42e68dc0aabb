import type { Virtualization } from '../../src-shared/host/report.ts'
import type { Claim } from '../../src-shared/host/report-card.ts'
import type { Root } from '../inspect/root/root.ts'
import type { ClaimsOutcome } from '../libvirt/claims.ts'
import { recordedClaims } from '../libvirt/recorded-claims.ts'

/** What is told of a machine by others than its files; nothing here rejects. */
export interface Surroundings {
  readonly kernelLog: Promise<string | undefined>
  readonly claims: Promise<readonly Claim[]>
  readonly connection: Promise<Virtualization['connection']>
}

/** Where a recording keeps what the kernel said of its IOMMU. */
export const recordedLog = '/.handover-kernel.log'
const SYSTEM = 'qemu:///system'
const PATIENCE = 3000

/** Asks the running system: its journal and its libvirt, side by side, each for at most three seconds. */
export function liveSurroundings(root: Root): Surroundings {
  const end = AbortSignal.timeout(PATIENCE)
  const kernelLog = import('./kernel-log.ts').then(({ iommuLog }) => iommuLog(end))
  const answer = import('../libvirt/claims.ts').then(({ readClaims }) =>
    readClaims({ program: 'virsh', path: process.env.PATH ?? '/usr/bin:/bin', connection: SYSTEM, end }),
  )
  return {
    kernelLog,
    claims: answer.then((outcome) => (outcome.tag === 'read' ? outcome.claims : recordedClaims(root))),
    connection: answer.then(connectionOf),
  }
}

/** What a root that is not running here has kept of it. */
export function recordedSurroundings(root: Root): Surroundings {
  return {
    kernelLog: Promise.resolve(root.kindOf(recordedLog) === 'file' ? root.text(recordedLog) : undefined),
    claims: Promise.resolve(recordedClaims(root)),
    connection: Promise.resolve('not-tried'),
  }
}

// virsh's words for a daemon that does not run and has no socket that would start it (src/rpc/virnetsocket.c).
const NO_DAEMON = /Failed to connect socket|Connection refused/

function connectionOf(outcome: ClaimsOutcome): Virtualization['connection'] {
  if (outcome.tag === 'read') return 'ok'
  if (outcome.tag === 'refused') return NO_DAEMON.test(outcome.message) ? 'absent' : 'refused'
  return outcome.tag === 'absent' ? 'absent' : 'refused'
}
