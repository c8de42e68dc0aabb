import { z } from 'zod'
import type { Operation, OperationKind } from '../../../src-shared/plan/operation.ts'
import type { Done, Work } from '../host.ts'
import { keepNote, noteOf } from '../shared/notes.ts'
import { done, failed } from '../shared/say.ts'
import { runOrFail } from '../shared/tools.ts'
import { type Deployment, readDeployments } from './status.ts'

const NOTE = 'deployments'
const MAKES_ONE = new Set<OperationKind>(['packages', 'initramfs', 'arguments'])
const noteSchema = z.object({ before: z.array(z.string()) })

/** Notes which deployments there are before the first operation of a plan that makes one. */
export async function noteDeployments(operation: Operation, work: Work): Promise<Done> {
  const first = work.plan.operations.find(({ kind }) => MAKES_ONE.has(kind))
  if (first?.id !== operation.id) return done
  const there = await readDeployments(work)
  return there ? keepNote(work, NOTE, { before: there.map(({ id }) => id) }) : failed('status-unread')
}

/**
 * Drops the deployment that waits for the next start, if the change made it, nothing waited before, and it differs
 * from the running system in nothing that somebody else asked for (an update, packages).
 */
export async function dropPending(work: Work): Promise<Done> {
  const all = await readDeployments(work)
  if (!all) return failed('status-unread')
  const [next] = all
  const booted = all.find((one) => one.booted)
  const before = noteOf(work, NOTE, noteSchema)?.before ?? []
  if (!next || !booted || next.booted || before[0] !== booted.id || !isSameSystem(next, booted)) return done
  const ran = await runOrFail(work, 'rpm-ostree', ['cleanup', '-p'])
  if (!ran.ok) return ran
  const after = (await readDeployments(work))?.[0]
  return after?.booted ? done : failed('pending-stays')
}

function isSameSystem(one: Deployment, other: Deployment): boolean {
  const packages = (deployment: Deployment) => [...deployment.packages].sort().join(' ')
  return one.base === other.base && packages(one) === packages(other)
}
