import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type {
  AppInfo,
  CallInput,
  CallOutput,
  Capture,
  Outcome,
  Sample,
  Service,
  Source,
} from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { say } from '../../src-shared/words/say.ts'
import type { AskHelper } from './change/ask-helper.ts'
import type { Watched } from './watched.ts'

type PlanCall = 'plan:make' | 'plan:script'

/** What the service is made of; every effect is in here. */
export interface ServiceParts {
  readonly appInfo: AppInfo
  readonly host: Watched<HostReport>
  readonly listSamples: () => readonly Sample[]
  readonly inspectSample: (id: string) => Promise<Outcome<HostReport>>
  readonly capture: () => Promise<Outcome<Capture>>
  /** Plans for the machine at hand or for a sample that is there; changes nothing. */
  readonly plan: <Name extends PlanCall>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Outcome<CallOutput<Name>>>
  readonly helper: AskHelper
  readonly change: Watched<ChangeView>
}

/**
 * What the app can do, once for every shell. It trusts its input, which a dispatcher has checked; what it
 * expects to fail is an Outcome, and what it throws is a bug.
 */
export function createService(parts: ServiceParts): Service {
  const { appInfo, host, listSamples, inspectSample, capture, plan, helper, change } = parts
  const isThere = (source: Source) =>
    source.kind === 'live' || listSamples().some(({ id }) => id === source.id)
  const noSample = failed('not-found', say('shell.no-such-sample'))
  const { listen, ...asks } = helper
  return {
    ...asks,
    'app:info': async () => ({ ok: true, value: appInfo }),
    'samples:list': async () => ({ ok: true, value: [...listSamples()] }),
    'host:capture': capture,
    async 'host:inspect'({ source }) {
      if (!isThere(source)) return noSample
      return source.kind === 'live' ? host.read() : inspectSample(source.id)
    },
    'plan:make': async (input) => (isThere(input.source) ? plan('plan:make', input) : noSample),
    'plan:script': async (input) => (isThere(input.source) ? plan('plan:script', input) : noSample),
    'change:view': change.read,
    subscribe: {
      'host:changed': host.listen,
      'change:progress': listen,
      'change:moved': change.listen,
    },
  }
}
