import type { Result } from '../../src-shared/change/messages.ts'
import type { Request } from '../../src-shared/change/request.ts'
import type { HelperParts } from './parts.ts'
import { apply } from './verbs/apply.ts'
import { confirm } from './verbs/confirm.ts'
import { guard } from './verbs/guard.ts'
import { inspect } from './verbs/inspect.ts'
import { pause } from './verbs/pause.ts'
import { recover } from './verbs/recover.ts'
import { refresh } from './verbs/refresh.ts'
import { installSystemPart, removeSystemPart } from './verbs/system-part.ts'
import { undo } from './verbs/undo.ts'

/**
 * Does what a request asks, and answers how it ended. Every outcome is a result; what this rejects with is a bug, or an
 * effect that broke off for good, as when a crash is played.
 */
export async function runVerb(request: Request, parts: HelperParts): Promise<Result> {
  switch (request.verb) {
    case 'inspect':
      return inspect(parts)
    case 'apply':
      return apply(request, parts)
    case 'undo':
      return undo(request.transaction, parts)
    case 'confirm':
      return confirm(request.transaction, parts)
    case 'pause':
      return pause(request.on, parts)
    case 'recover':
      return recover(parts)
    case 'system-install':
      return installSystemPart(parts)
    case 'system-remove':
      return removeSystemPart(parts)
  }
}

/** The verbs that take no request: those of root's units at boot, and the undo of a rescue shell. */
export type BootVerb = 'guard' | 'recover' | 'refresh' | 'undo'

const PATIENCE_AT_BOOT = 600_000

/** As `runVerb`; waits for others where they are at work. */
export async function runAtBoot(verb: BootVerb, parts: HelperParts): Promise<Result> {
  switch (verb) {
    case 'guard':
      return guard(parts)
    case 'recover':
      return recover(parts, PATIENCE_AT_BOOT)
    case 'refresh':
      return refresh(parts)
    case 'undo':
      return undo(undefined, parts)
  }
}
