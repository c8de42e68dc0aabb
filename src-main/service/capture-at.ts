import { assess } from '../../src-shared/host/assess.ts'
import type { Outcome } from '../../src-shared/ipc/contract.ts'
import { defaultChoice } from '../../src-shared/plan/choice.ts'
import { readBootId } from '../inspect/change-status.ts'
import { readPlanFacts } from '../inspect/plan-facts.ts'
import { type Captured, capture } from '../inspect/recording/capture.ts'
import { openStoreAt } from '../inspect/recording/open.ts'
import type { MemoryEntry } from '../inspect/root/memory-store.ts'
import { openRoot } from '../inspect/root/root.ts'
import { definitionsFolder } from '../libvirt/recorded-claims.ts'
import { factsOf, inspectionClock } from './report-at.ts'
import { liveSurroundings, recordedLog, recordedSurroundings, type Surroundings } from './surroundings.ts'

/**
 * Records what an inspection of the machine at a path reads ("/" for the one at hand), masked. Fails only for a
 * recording that cannot be read.
 */
export async function captureAt(path: string, date: Date): Promise<Outcome<Captured>> {
  const opening = await openStoreAt(path)
  if (!opening.ok) return { ok: false, failure: { tag: 'unavailable', message: opening.failure.message } }
  const live =
    opening.source === 'live'
      ? await liveSurroundings(openRoot(opening.kind, opening.store, inspectionClock))
      : undefined
  const extra = live ? await extraFiles(live) : new Map<string, MemoryEntry>()
  const value = await capture(opening, {
    ...inspectionClock,
    date,
    extra,
    // What a root that is not running here has kept is read as all else, so that it is recorded.
    async inspect(root) {
      const facts = await factsOf(root, live ?? recordedSurroundings(root))
      // What a plan and a look at the change ask for besides, so that both can be had of the recording.
      readBootId(root)
      readPlanFacts(root, assess(facts, { kind: opening.source, name: null }), defaultChoice([]))
    },
  })
  return { ok: true, value }
}

/** What no file told: the kernel's words on its IOMMU, and which VMs are given which functions. */
async function extraFiles({ kernelLog, claims }: Surroundings): Promise<Map<string, MemoryEntry>> {
  const files = new Map<string, MemoryEntry>()
  const log = await kernelLog
  if (log !== undefined) files.set(recordedLog, { kind: 'file', content: log })
  for (const [index, { vm, addresses }] of (await claims).entries()) {
    const content = definitionOf(vm, addresses)
    files.set(`${definitionsFolder}/vm-${index + 1}.xml`, { kind: 'file', content })
  }
  return files
}

/** The part of a VM's definition that an inspection asks for: its name and the functions it is given. */
function definitionOf(name: string, addresses: readonly string[]): string {
  const devices = addresses.map((address) => {
    const [domain, bus, slot, fn] = address.split(/[:.]/)
    return `    <hostdev mode='subsystem' type='pci'>
      <source><address domain='0x${domain}' bus='0x${bus}' slot='0x${slot}' function='0x${fn}'/></source>
    </hostdev>`
  })
  return `<domain>\n  <name>${escapeXml(name)}</name>\n  <devices>\n${devices.join('\n')}\n  </devices>\n</domain>\n`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
