import { createHash } from 'node:crypto'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import type { OperationOf } from '../../../src-shared/plan/operation.ts'
import type { Change } from '../engine/change.ts'
import type { Doer } from '../engine/doer.ts'
import { notice } from '../say.ts'
import { nothingElse, readBackOwn, writeOwn } from './own-file.ts'

/** The video BIOS of the choice, where virtual machines may read it. Its bytes are those that the plan names. */
export function vbios(change: Change, { path, sha256 }: OperationOf<'vbios'>, choice: Choice): Doer {
  const content = Buffer.from(choice.vbios?.rom ?? '', 'base64')
  const wanted = [{ path, mode: 0o644, content }]
  return {
    touches: async () => [path],
    async perform() {
      const isPlanned = createHash('sha256').update(content).digest('hex') === sha256
      return isPlanned ? writeOwn(change, wanted) : { ok: false, problem: notice('vbios-differs') }
    },
    readBack: () => readBackOwn(change, wanted),
    withoutOurs: () => undefined,
    revert: nothingElse,
  }
}
