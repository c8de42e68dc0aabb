import { sampleBackend } from '../../src-main/service/vms/sample-backend.ts'
import { vmCalls } from '../../src-main/service/vms/vm-calls.ts'
import type { ChangeOutcome } from '../../src-shared/change/outcome.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import type {
  CallInput,
  CallName,
  Calls,
  EventName,
  EventPayload,
  Outcome,
  Service,
} from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import type { PlanView } from '../../src-shared/plan/view.ts'
import { exampleSettings } from '../main/service/settings/example-settings.ts'
import { changeViewWith, planViewWith } from '../renderer/changes.ts'

type Asking = 'change:apply' | 'change:undo' | 'change:confirm' | 'change:pause'

/** A service whose answers a test decides, and which says what it was asked. */
export interface Scripted {
  readonly service: Service
  /** What the computer at hand answers from now on. */
  answer(outcome: Outcome<HostReport>): void
  /** What planning gives from now on. */
  plan(view: PlanView | ((input: CallInput<'plan:make'>) => PlanView)): void
  /** Where the computer at hand stands from now on; open windows are told. */
  stand(view: EventPayload<'change:moved'>): void
  /** How everything that is asked of the helper ends from now on; without one, it stays at work. */
  end(outcome: Outcome<ChangeOutcome> | undefined): void
  /** Tells the window of something by itself. */
  tell<Name extends EventName>(name: Name, payload: EventPayload<Name>): void
  /** Tells the window of a change of the machine by itself. */
  push(report: HostReport): void
  /** How one of the calls is answered from now on. */
  on<Name extends CallName>(name: Name, answer: Calls[Name]): void
  /** What was asked of the helper, in order. */
  readonly asked: { readonly call: Asking; readonly input: unknown }[]
}

/** The scripted service; nothing is decided yet but that nothing was changed. */
export function scriptedService(): Scripted {
  let host: Outcome<HostReport> | undefined
  let planning: (input: CallInput<'plan:make'>) => PlanView = () => planViewWith()
  let standing = changeViewWith()
  let ending = Promise.withResolvers<Outcome<ChangeOutcome>>()
  const asked: Scripted['asked'] = []
  const listeners = new Map<EventName, Set<(payload: never) => void>>()

  function subscription<Name extends EventName>(name: Name) {
    return (listener: (payload: EventPayload<Name>) => void) => {
      const own = listeners.get(name) ?? new Set()
      listeners.set(name, own.add(listener))
      return () => own.delete(listener)
    }
  }

  function tell<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    for (const listener of listeners.get(name) ?? []) listener(payload as never)
  }

  const asking = (call: Asking) => (input: unknown) => {
    asked.push({ call, input })
    return ending.promise
  }

  const settings = exampleSettings()
  const service: Service = {
    'app:info': async () => ({
      ok: true,
      value: {
        name: 'Handover',
        version: '1.2.3',
        shell: 'web',
        versions: [{ name: 'Node.js', version: '24.0.0' }],
      },
    }),
    'words:get': settings['words:get'],
    'settings:get': settings['settings:get'],
    'settings:set': settings['settings:set'],
    'samples:list': async () => ({ ok: true, value: [] }),
    'host:capture': async () => ({
      ok: true,
      value: {
        fileName: 'handover-recording.tar.gz',
        archive: Buffer.from('a recording').toString('base64'),
        taken: [{ path: '/proc/cpuinfo', bytes: 2048 }],
        masked: [{ what: 'serial numbers', count: 3 }],
      },
    }),
    'host:inspect': async () => {
      if (!host) throw new Error('The test did not say what the computer answers.')
      return host
    },
    'plan:make': async (input) => ({ ok: true, value: planning(input) }),
    'plan:script': async () => ({ ok: true, value: { fileName: 'handover.sh', text: '#!/bin/sh\n' } }),
    'change:apply': asking('change:apply'),
    'change:undo': asking('change:undo'),
    'change:confirm': asking('change:confirm'),
    'change:pause': asking('change:pause'),
    'change:view': async () => ({ ok: true, value: standing }),
    'tour:view': async () => failed('unavailable', 'No sample is here.'),
    'tour:act': async () => failed('unavailable', 'No sample is here.'),
    'tour:restart': async () => failed('unavailable', 'No sample is here.'),
    'system:state': async () => ({
      ok: true,
      value: { state: 'package', installed: null, version: '1.2.3', isNeeded: false },
    }),
    'system:install': async () => failed('unavailable', 'Nothing is installed here.'),
    'system:remove': async () => failed('unavailable', 'Nothing is removed here.'),
    'diagnosis:run': async () => failed('unavailable', 'Nothing is diagnosed here.'),
    'diagnosis:bundle': async () => failed('unavailable', 'Nothing is bundled here.'),
    ...vmCalls({
      backend: sampleBackend([], () => 0),
      report: async () => failed('unavailable', ''),
    }),
    subscribe: {
      'host:changed': subscription('host:changed'),
      'change:progress': subscription('change:progress'),
      'change:moved': subscription('change:moved'),
      'tour:progress': subscription('tour:progress'),
      'tour:moved': subscription('tour:moved'),
      'vms:changed': subscription('vms:changed'),
      'settings:changed': (listener) => {
        const stops = [settings.listen(listener), subscription('settings:changed')(listener)]
        return () => {
          for (const stop of stops) stop()
        }
      },
    },
  }
  // A test may decide about a call at any time, and the shell asks for it when it is called.
  const own: Partial<Calls> = {}
  return {
    service: new Proxy(service, {
      get: (target, name) => Reflect.get(own, name) ?? Reflect.get(target, name),
    }),
    on: (name, answer) => Object.assign(own, { [name]: answer }),
    asked,
    tell,
    answer: (outcome) => {
      host = outcome
    },
    plan: (view) => {
      planning = typeof view === 'function' ? view : () => view
    },
    stand: (view) => {
      standing = view
      tell('change:moved', view)
    },
    end: (outcome) => {
      if (outcome) ending.resolve(outcome)
      ending = Promise.withResolvers()
      if (outcome) ending.resolve(outcome)
    },
    push: (report) => tell('host:changed', report),
  }
}
