import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Request } from '../../../src-shared/change/request.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { elevateParts } from '../../elevate/elevate-parts.ts'
import { reachHelper } from '../../elevate/reach-helper.ts'
import { askHelper } from '../../service/change/ask-helper.ts'
import { changeViewAt } from '../../service/change-view-at.ts'
import { planAt, scriptAt } from '../../service/plan-at.ts'
import { reportAt } from '../../service/report-at.ts'
import type { AskHelper, ChangeWork } from './change-work.ts'

/** The machine itself: inspections run in this thread, changes in the helper. */
export const liveChangeWork: ChangeWork = {
  reportAt,
  planAt,
  scriptAt,
  viewAt: changeViewAt,
  askHelper: ask,
  mayReadAll: (root) => elevateParts({ root, terminal: false, onProgress: () => {} }).owner,
}

async function ask(
  request: Request,
  { root, terminal, onProgress }: Parameters<AskHelper>[1],
): Promise<Outcome<ChangeOutcome>> {
  const parts = elevateParts({ root, terminal, onProgress, onWords: (text) => process.stderr.write(text) })
  const reach = (asked: Request): Promise<ChangeOutcome> => reachHelper(asked, parts)
  const calls = askHelper({ root, reach, onOutcome: () => {} })
  switch (request.verb) {
    case 'apply':
      return calls['change:apply'](request)
    case 'undo':
      return calls['change:undo'](request)
    case 'confirm':
      return calls['change:confirm'](request)
    case 'pause':
      return calls['change:pause'](request)
    case 'inspect':
    case 'recover':
    case 'system-install':
    case 'system-remove':
      return { ok: true, value: await reach(request) }
  }
}
