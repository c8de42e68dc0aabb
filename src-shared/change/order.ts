import type { Operation, OperationKind } from '../plan/operation.ts'
import { ownFiles } from '../plan/own-files.ts'

const RECOVERY: ReadonlySet<string> = new Set([ownFiles.recoverUnit, ownFiles.bootWants])

/**
 * The order in which operations are done; going back is the reverse. It is the plan's, but what recovers at boot comes
 * right after the snapshot: so it is in place before anything that could leave the machine between, and the last to go.
 */
export function inSafeOrder(operations: readonly Operation[]): Operation[] {
  return [0, 1, 2, 3].flatMap((rank) => operations.filter((operation) => rankOf(operation) === rank))
}

/** Whether an operation is of what recovers at boot: it is there before, and after, everything that could need it. */
export function isForRecovery(operation: Operation): boolean {
  return operation.kind === 'boot-program' || (operation.kind === 'file' && RECOVERY.has(operation.path))
}

function rankOf(operation: Operation): number {
  if (operation.kind === 'snapshot') return 0
  // The program before the unit that calls it, and after it on the way back.
  if (operation.kind === 'boot-program') return 1
  return operation.kind === 'file' && RECOVERY.has(operation.path) ? 2 : 3
}

/** About how long each kind takes beside the others. */
const WEIGHTS: Readonly<Record<OperationKind, number>> = {
  snapshot: 10,
  packages: 40,
  services: 3,
  file: 0.2,
  vbios: 0.2,
  lines: 0.2,
  adopt: 0.2,
  'boot-program': 3,
  initramfs: 100,
  arguments: 5,
  'way-back': 1,
  'menu-once': 0.5,
}

/** How much of the way is behind when that many of the operations are done, in percent. */
export function percentAfter(operations: readonly Operation[], done: number): number {
  const all = weightOf(operations)
  return all === 0 ? 100 : Math.round((1000 * weightOf(operations.slice(0, done))) / all) / 10
}

function weightOf(operations: readonly Operation[]): number {
  return operations.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0)
}
