import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { partsAt } from '../../../src-main/helper/around/parts-at.ts'
import type { HelperParts } from '../../../src-main/helper/parts.ts'
import { inspect } from '../../../src-main/inspect/inspect.ts'
import { diskStore } from '../../../src-main/inspect/root/disk-store.ts'
import { openRoot } from '../../../src-main/inspect/root/root.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { type Choice, defaultChoice } from '../../../src-shared/plan/choice.ts'
import { identityOf } from '../../../src-shared/plan/identity.ts'

/** The real parts on a scratch root, but for the boot program, which is small here. */
export function partsOn(path: string, own: Partial<HelperParts> = {}): HelperParts {
  const parts = partsAt(path, {
    environment: {},
    node: process.execPath,
    script: '/nowhere',
    tell: () => {},
    stopping: () => false,
  })
  const program = () => [
    { name: 'handover-helper', mode: 0o755, content: Buffer.from('a launcher') },
    { name: 'node', mode: 0o755, content: Buffer.from('a runtime') },
    { name: 'handover-helper.mjs', mode: 0o644, content: Buffer.from('a program') },
  ]
  return { ...parts, program, ...own }
}

/** The report of a root, as root sees it. */
export async function reportOn(path: string): Promise<HostReport> {
  const root = openRoot('folder', diskStore(path), { now: () => 0, budget: 1 })
  const facts = await inspect(root, { bundledPciIds: () => new Uint8Array() })
  return assess(facts, { kind: 'root', name: null })
}

/** The safe choice for the last card of a root, which in the samples is not the one that draws the screen. */
export async function choiceOn(path: string, own: Partial<Choice> = {}): Promise<Choice> {
  const report = await reportOn(path)
  const card = report.cards.find(({ bootDisplay }) => !bootDisplay) ?? report.cards[0]
  const device = report.devices.find(({ address }) => address === card?.address)
  if (!device) throw new Error('no card')
  return { ...defaultChoice([identityOf(device)]), ...own }
}

/** An apply request for a choice whose plan was seen. */
export async function applyRequest(parts: HelperParts, choice: Choice) {
  const looked = await parts.look(choice)
  if (!looked.digests) throw new Error(`no plan: ${JSON.stringify(looked.outcome)}`)
  return { protocol: 1, verb: 'apply', choice, digest: looked.digests.whole } as const
}

// What is remembered on purpose, and what a start makes anew.
const NOT_COMPARED = new Set(['/var/lib/handover', '/run', '/proc', '/sys', '/dev'])

/**
 * Every file below a folder with its content, rights and time, and every folder and link. Of the deployments of ostree
 * the time does not count, as pinning one and letting it go writes its file anew.
 */
export function treeOf(root: string): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (path: string): void => {
    for (const name of readdirSync(join(root, path))) {
      const inner = `${path}/${name}`
      if (NOT_COMPARED.has(inner)) continue
      const stats = lstatSync(join(root, inner))
      const rights = (stats.mode & 0o7777).toString(8)
      const time = inner.startsWith('/ostree/') ? '' : Math.floor(stats.mtimeMs)
      if (stats.isSymbolicLink()) found.set(inner, `link ${readlinkSync(join(root, inner))}`)
      else if (stats.isFile())
        found.set(inner, `${rights} ${time} ${readFileSync(join(root, inner), 'latin1')}`)
      if (!stats.isDirectory()) continue
      found.set(inner, `folder ${rights}`)
      visit(inner)
    }
  }
  visit('')
  return found
}

/** Paths that differ between two trees. */
export function changedPaths(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
}
