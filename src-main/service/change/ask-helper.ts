import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../../../src-shared/change/messages.ts'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import { type Request, requestSchema } from '../../../src-shared/change/request.ts'
import type { Outcome, Service } from '../../../src-shared/ipc/contract.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { issuesText } from '../../../src-shared/ipc/issues.ts'
import { say } from '../../../src-shared/words/say.ts'
import { GAPS_FILE } from '../../inspect/recording/gaps.ts'
import { speakers } from '../speakers.ts'

/** What asking the helper works with. */
export interface AskParts {
  /** The machine that was given to the service: the only one that is ever changed. */
  readonly root: string
  /** Carries a request to the helper; never rejects, and takes as long as a person takes to type a password. */
  readonly reach: (request: Request, onProgress: (progress: Progress) => void) => Promise<ChangeOutcome>
  /** Is told of every answer before the one who asked is. */
  readonly onOutcome: (request: Request, outcome: ChangeOutcome) => void
}

/** The calls that change the machine, and the event that tells how far they are. */
export interface AskHelper
  extends Pick<Service, 'change:apply' | 'change:undo' | 'change:confirm' | 'change:pause'> {
  readonly listen: Service['subscribe']['change:progress']
}

/** The calls that go to the helper. Nothing is decided here: it makes every check itself, as root. */
export function askHelper({ root, reach, onOutcome }: AskParts): AskHelper {
  const { tell, listen } = speakers<Progress>()

  async function ask(unchecked: Request): Promise<Outcome<ChangeOutcome>> {
    const request = requestSchema.safeParse(unchecked)
    if (!request.success)
      return failed('bad-input', say('shell.bad-input', { issues: issuesText(request.error) }))
    if (!(await isMachine(root))) return failed('unavailable', say('service.only-looking'))
    const outcome = await reach(request.data, tell)
    onOutcome(request.data, outcome)
    return { ok: true, value: outcome }
  }

  return {
    'change:apply': ({ choice, digest }) => ask({ protocol: 1, verb: 'apply', choice, digest }),
    'change:undo': ({ transaction }) => ask({ protocol: 1, verb: 'undo', transaction }),
    'change:confirm': ({ transaction }) => ask({ protocol: 1, verb: 'confirm', transaction }),
    'change:pause': ({ on }) => ask({ protocol: 1, verb: 'pause', on }),
    listen,
  }
}

/** The system itself or the folder of another one; a recording has nothing that could be changed. */
async function isMachine(root: string): Promise<boolean> {
  const [folder, recording] = await Promise.all(
    [root, join(root, GAPS_FILE)].map((path) => stat(path).catch(() => undefined)),
  )
  return folder?.isDirectory() === true && recording === undefined
}
