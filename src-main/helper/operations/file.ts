import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Change } from '../engine/change.ts'
import type { Doer } from '../engine/doer.ts'
import { nothingElse, readBackOwn, writeOwn } from './own-file.ts'

/** A file of ours, whole. */
export function file(change: Change, { path, mode, text }: OperationOf<'file'>): Doer {
  const wanted = [{ path, mode, content: text }]
  return {
    touches: async () => [path],
    perform: () => writeOwn(change, wanted),
    readBack: () => readBackOwn(change, wanted),
    withoutOurs: () => undefined,
    revert: nothingElse,
  }
}
