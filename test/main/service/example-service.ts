import { askHelper } from '../../../src-main/service/change/ask-helper.ts'
import { createService, type ServiceParts } from '../../../src-main/service/service.ts'
import { sampleBackend } from '../../../src-main/service/vms/sample-backend.ts'
import { vmCalls } from '../../../src-main/service/vms/vm-calls.ts'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Service } from '../../../src-shared/ipc/contract.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { exampleReport } from './example-report.ts'
import { exampleSettings } from './settings/example-settings.ts'
import { exampleTour } from './tour/example-tour.ts'

/** A service over a machine that exists in memory only, and the means to let that machine change. */
export interface ExampleService {
  readonly service: Service
  /** Tells whoever listens of a new report. */
  change(report: HostReport): void
  /** Tells whoever listens that a change moved on. */
  move(view: ChangeView): void
  /** How many listen to reports now. */
  listeners(): number
}

/** A machine that Handover never changed. */
export const noChange: ChangeView = { records: [], current: null, proof: null, restarted: false }

/** The real service over parts that do as little as they can; any of them may be given. */
export function exampleService(changes: Partial<ServiceParts> = {}): ExampleService {
  const listeners = new Set<(report: HostReport) => void>()
  const moves = new Set<(view: ChangeView) => void>()
  const service = createService({
    appInfo: { name: 'Handover', version: '1.2.3', shell: 'web', versions: [] },
    settings: exampleSettings(),
    host: {
      read: async () => ({ ok: true, value: exampleReport('at hand') }),
      listen(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    listSamples: () => [{ id: 'laptop', title: 'A laptop', summary: 'One card.' }],
    inspectSample: async (id) => ({ ok: true, value: exampleReport(id) }),
    capture: async () => ({ ok: true, value: { fileName: 'a.tar.gz', archive: '', taken: [], masked: [] } }),
    plan: async () => failed('unavailable', 'Nothing is planned here.'),
    diagnose: async () => ({ ok: true, value: { findings: [], boots: [], sources: [], notes: [] } }),
    bundle: async () => ({
      ok: true,
      value: { fileName: 'b.tar.gz', archive: '', text: '', taken: [], masked: [] },
    }),
    helper: {
      ...askHelper({
        root: '/',
        reach: async (request, onProgress) => {
          onProgress({ type: 'progress', percent: 50, operation: null, text: request.verb })
          return { tag: 'cancelled', text: 'Nothing was changed.' }
        },
        onOutcome: () => {},
      }),
    },
    change: {
      read: async () => ({ ok: true, value: noChange }),
      listen(listener) {
        moves.add(listener)
        return () => moves.delete(listener)
      },
    },
    tour: exampleTour().tour,
    systemPart: {
      state: () => ({ state: 'absent', installed: null, version: '1.2.3', isNeeded: false }),
      install: async () => ({ tag: 'cancelled', text: 'Nothing was changed.' }),
      remove: async () => ({ tag: 'cancelled', text: 'Nothing was changed.' }),
    },
    vms: {
      of: () =>
        vmCalls({
          backend: sampleBackend([], () => 0),
          report: async () => failed('unavailable', ''),
        }),
      listen: () => () => {},
    },
    ...changes,
  })
  return {
    service,
    change: (report) => {
      for (const listener of listeners) listener(report)
    },
    move: (view) => {
      for (const listener of moves) listener(view)
    },
    listeners: () => listeners.size,
  }
}
