import type { HostReport } from '../../src-shared/host/report.ts'
import type { AppInfo, Capture, Outcome, Sample, Service } from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { say } from '../../src-shared/words/say.ts'
import type { LiveHost } from './live-host.ts'

/** What the service is made of; every effect is in here. */
export interface ServiceParts {
  readonly appInfo: AppInfo
  readonly host: LiveHost
  readonly listSamples: () => readonly Sample[]
  readonly inspectSample: (id: string) => Promise<Outcome<HostReport>>
  readonly capture: () => Promise<Outcome<Capture>>
}

/**
 * What the app can do, once for every shell. It trusts its input, which a dispatcher has checked; what it
 * expects to fail is an Outcome, and what it throws is a bug.
 */
export function createService({ appInfo, host, listSamples, inspectSample, capture }: ServiceParts): Service {
  return {
    'app:info': async () => ({ ok: true, value: appInfo }),
    'samples:list': async () => ({ ok: true, value: [...listSamples()] }),
    'host:capture': capture,
    async 'host:inspect'({ source }) {
      if (source.kind === 'live') return host.inspect()
      if (listSamples().some(({ id }) => id === source.id)) return inspectSample(source.id)
      return failed('not-found', say('shell.no-such-sample'))
    },
    subscribe: { 'host:changed': host.listen },
  }
}
