import type { ChangeView } from '../../src-shared/change/proof.ts'
import type { Diagnosis } from '../../src-shared/diagnosis/diagnosis.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type {
  AppInfo,
  Bundle,
  CallInput,
  CallOutput,
  Capture,
  LogOrigin,
  Outcome,
  Sample,
  Service,
  Source,
} from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import type { VmList } from '../../src-shared/vms/vm.ts'
import { say } from '../../src-shared/words/say.ts'
import type { AskHelper } from './change/ask-helper.ts'
import type { SettingsHere } from './settings/settings-here.ts'
import type { SystemPartCalls } from './system-part/system-part.ts'
import type { Tour } from './tour/tour.ts'
import type { VmCalls } from './vms/vm-calls.ts'
import type { Watched } from './watched.ts'

type PlanCall = 'plan:make' | 'plan:script'

/** What the service is made of; every effect is in here. */
export interface ServiceParts {
  readonly appInfo: AppInfo
  readonly settings: SettingsHere
  readonly host: Watched<HostReport>
  readonly listSamples: () => readonly Sample[]
  readonly inspectSample: (id: string) => Promise<Outcome<HostReport>>
  readonly capture: () => Promise<Outcome<Capture>>
  /** Plans for the machine at hand or for a sample that is there; changes nothing. */
  readonly plan: <Name extends PlanCall>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Outcome<CallOutput<Name>>>
  readonly diagnose: (source: LogOrigin) => Promise<Outcome<Diagnosis>>
  readonly bundle: () => Promise<Outcome<Bundle>>
  readonly helper: AskHelper
  readonly change: Watched<ChangeView>
  /** The scratch copies of the samples that are there. */
  readonly tour: Omit<Tour, 'scratchOf' | 'lend'>
  readonly systemPart: SystemPartCalls
  readonly vms: {
    /** The calls for the VMs of the machine at hand, or of a sample that is there. */
    readonly of: (source: Source) => VmCalls
    readonly listen: (listener: (list: VmList) => void) => () => void
  }
}

/** Said when it is asked for: the language may be another one by then. */
const noSample = () => failed('not-found', say('shell.no-such-sample'))

/**
 * What the app can do, once for every shell. It trusts its input, which a dispatcher has checked; what it
 * expects to fail is an Outcome, and what it throws is a bug.
 */
export function createService(parts: ServiceParts): Service {
  const {
    appInfo,
    settings,
    host,
    listSamples,
    inspectSample,
    capture,
    plan,
    diagnose,
    bundle,
    helper,
    change,
    tour,
    systemPart,
    vms,
  } = parts
  const isSample = (sample: string) => listSamples().some(({ id }) => id === sample)
  const isThere = (source: Source) => source.kind === 'live' || isSample(source.id)
  const { listen, ...asks } = helper
  return {
    ...asks,
    'app:info': async () => ({ ok: true, value: appInfo }),
    'words:get': settings['words:get'],
    'settings:get': settings['settings:get'],
    'settings:set': settings['settings:set'],
    'samples:list': async () => ({ ok: true, value: [...listSamples()] }),
    'host:capture': capture,
    async 'host:inspect'({ source }) {
      if (!isThere(source)) return noSample()
      return source.kind === 'live' ? host.read() : inspectSample(source.id)
    },
    'plan:make': async (input) => (isThere(input.source) ? plan('plan:make', input) : noSample()),
    'plan:script': async (input) => (isThere(input.source) ? plan('plan:script', input) : noSample()),
    'change:view': change.read,
    'tour:view': async ({ sample }) => (isSample(sample) ? tour.view(sample) : noSample()),
    'tour:act': async ({ sample, deed }) => (isSample(sample) ? tour.act(sample, deed) : noSample()),
    'tour:restart': async ({ sample }) => (isSample(sample) ? tour.restart(sample) : noSample()),
    'system:state': async () => ({ ok: true, value: systemPart.state() }),
    'system:install': async () => ({ ok: true, value: await systemPart.install() }),
    'system:remove': async () => ({ ok: true, value: await systemPart.remove() }),
    'vms:list': async ({ source }) => (isThere(source) ? vms.of(source)['vms:list']() : noSample()),
    'vms:propose': async (input) =>
      isThere(input.source) ? vms.of(input.source)['vms:propose'](input) : noSample(),
    'vms:write': async (input) =>
      isThere(input.source) ? vms.of(input.source)['vms:write'](input) : noSample(),
    'vms:check': async (input) =>
      isThere(input.source) ? vms.of(input.source)['vms:check'](input) : noSample(),
    'vms:start': async (input) =>
      isThere(input.source) ? vms.of(input.source)['vms:start'](input) : noSample(),
    'vms:stop': async (input) =>
      isThere(input.source) ? vms.of(input.source)['vms:stop'](input) : noSample(),
    'vms:open': async (input) =>
      isThere(input.source) ? vms.of(input.source)['vms:open'](input) : noSample(),
    'diagnosis:run': async ({ source }) =>
      source.kind !== 'sample' || isSample(source.id) ? diagnose(source) : noSample(),
    'diagnosis:bundle': bundle,
    subscribe: {
      'host:changed': host.listen,
      'change:progress': listen,
      'change:moved': change.listen,
      'tour:progress': tour.listen,
      'tour:moved': tour.listenToMoves,
      'vms:changed': vms.listen,
      'settings:changed': settings.listen,
    },
  }
}
