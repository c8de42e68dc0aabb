import { createService, type ServiceParts } from '../../../src-main/service/service.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Service } from '../../../src-shared/ipc/contract.ts'
import { exampleReport } from './example-report.ts'

/** A service over a machine that exists in memory only, and the means to let that machine change. */
export interface ExampleService {
  readonly service: Service
  /** Tells whoever listens of a new report. */
  change(report: HostReport): void
  /** How many listen now. */
  listeners(): number
}

/** The real service over parts that do as little as they can; any of them may be given. */
export function exampleService(changes: Partial<ServiceParts> = {}): ExampleService {
  const listeners = new Set<(report: HostReport) => void>()
  const service = createService({
    appInfo: { name: 'Handover', version: '1.2.3', shell: 'web', versions: [] },
    host: {
      inspect: async () => ({ ok: true, value: exampleReport('at hand') }),
      listen(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    listSamples: () => [{ id: 'laptop', title: 'A laptop', summary: 'One card.' }],
    inspectSample: async (id) => ({ ok: true, value: exampleReport(id) }),
    capture: async () => ({ ok: true, value: { fileName: 'a.tar.gz', archive: '', taken: [], masked: [] } }),
    ...changes,
  })
  return {
    service,
    change: (report) => {
      for (const listener of listeners) listener(report)
    },
    listeners: () => listeners.size,
  }
}
