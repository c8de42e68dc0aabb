import { assess } from '../../src-shared/host/assess.ts'
import type { HostReport } from '../../src-shared/host/report.ts'
import { inspect } from '../inspect/inspect.ts'
import type { Root } from '../inspect/root/root.ts'
import { bundledPciIds } from './bundled.ts'

/**
 * The report of a root as its files alone tell it: neither the journal nor libvirt is asked. That is what the helper
 * sees when it plans again, and it is there at once.
 */
export async function bareReport(root: Root, kind: HostReport['source']['kind']): Promise<HostReport> {
  return assess(await inspect(root, { bundledPciIds }), { kind, name: null })
}
