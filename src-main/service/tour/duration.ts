import type { OperationKind } from '../../../src-shared/plan/operation.ts'

/** How long what is done at once takes to be seen, in milliseconds. */
export const briefly = 90

/** How long the prompt for a password would stand there at least, in milliseconds. */
export const prompt = 900

const LONG: Readonly<Partial<Record<OperationKind, number>>> = {
  snapshot: 600,
  packages: 1200,
  'boot-program': 300,
  initramfs: 1800,
  arguments: 400,
}

/** How long a step takes in a tour, in milliseconds: long enough to be followed, and far shorter than in earnest. */
export function durationOf(kind: OperationKind): number {
  return LONG[kind] ?? briefly
}
