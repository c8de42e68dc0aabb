import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runVerb } from '../../../src-main/helper/run-verb.ts'
import { readPlanFacts } from '../../../src-main/inspect/plan-facts.ts'
import { diskStore } from '../../../src-main/inspect/root/disk-store.ts'
import { openRoot } from '../../../src-main/inspect/root/root.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import { bootProgramFolder, ownFiles } from '../../../src-shared/plan/own-files.ts'
import { planScript } from '../../../src-shared/plan/present/script.ts'
import { withClone } from '../../fixtures/scratch/clone.ts'
import { enter } from '../../fixtures/scratch/enter.ts'
import { differences, type Listing, treeOf } from '../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../fixtures/scratch/model.ts'
import { edit } from '../../fixtures/scratch/restart.ts'
import { canEnterRoots, withScratchRoot } from '../../fixtures/scratch/scratch-root.ts'
import { entriesOf } from '../../fixtures/scratch/start-entry.ts'
import { runScript } from '../../shared/plan/present/scratch-plan.ts'
import { applyRequest, choiceOn, partsOn, reportOn } from '../helper/scratch-parts.ts'
import { systems, withoutLabels } from './systems.ts'

// What the script says that it leaves out, and the folders that only these need.
const OF_THE_APP: readonly string[] = [
  ownFiles.guardUnit,
  ownFiles.recoverUnit,
  ownFiles.bootWants,
  ownFiles.kernelInstall,
]
const isOfTheApp = (path: string) =>
  OF_THE_APP.some((file) => file === path || file.startsWith(`${path}/`)) ||
  /^(?:\/var\/usrlocal|\/usr\/local)\/libexec\b/.test(path) ||
  bootProgramFolder.startsWith(`${path}/`)
const isOfTheScript = (path: string) => path.startsWith('/root/gpu-handover-by-hand')

type System = (typeof systems)[keyof typeof systems]
type Prepare = (root: ScratchRoot) => void

/** Makes the same change by the helper and by the script, in two roots that were one, and takes both back. */
function bothWays(system: System, own: Partial<Choice>, prepare: Prepare = () => {}): Promise<void> {
  return withScratchRoot({ ...system, machine: 'kernel-off', change: withoutLabels }, async (byHelper) => {
    mkdirSync(join(byHelper.path, '/root'), { mode: 0o700 })
    prepare(byHelper)
    await withClone(byHelper, async (byScript) => {
      const before = treeOf(byScript.path)
      const parts = partsOn(byHelper.path)
      const choice = await choiceOn(byHelper.path, own)
      const script = await scriptOn(byScript, choice)
      const applied = await runVerb(await applyRequest(parts, choice), parts)
      if (applied.tag !== 'applied') expect.fail(JSON.stringify(applied))
      const ran = runScript(byScript.path, script, [])
      expect(ran.code, ran.errors).toBe(0)
      expect(between(byHelper, byScript)).toEqual([])

      const { id } = applied.record
      const back = await runVerb({ protocol: 1, verb: 'undo', transaction: id }, parts)
      expect(back).toMatchObject({ tag: 'undone', left: [] })
      const undone = runScript(byScript.path, script, ['undo'])
      expect(undone.code, undone.errors).toBe(0)
      expect(differences(before, treeOf(byScript.path))).toEqual([])
      expect(differences(before, treeOf(byHelper.path))).toEqual([])
    })
  })
}

describe.skipIf(!canEnterRoots)(
  'the stand-alone script leaves what the helper leaves, and nothing once undone',
  () => {
    it.each(Object.entries(systems))('on %s', (_, system) => bothWays(system, {}))

    it('by ids, with iommu=pt and for all kernels', () =>
      bothWays(systems.Fedora, { bind: 'ids', identityDma: true, kernels: 'all' }))

    it("on Fedora where GRUB's variable has the arguments of all entries", () =>
      bothWays(systems.Fedora, {}, (root) => {
        const entries = entriesOf(root).filter(({ id }) => !id.endsWith('-0-rescue'))
        const shared = entries[0]?.arguments.join(' ') ?? ''
        expect(enter(root.path, 'grub2-editenv', ['-', 'set', `kernelopts=${shared}`]).code).toBe(0)
        for (const { id } of entries)
          edit(root, `/boot/loader/entries/${id}.conf`, (text) =>
            text.replace(/^options .*$/m, 'options $kernelopts $tuned_params'),
          )
      }))
  },
)

async function scriptOn({ path }: ScratchRoot, choice: Choice): Promise<string> {
  const { outcome } = await partsOn(path).look(choice)
  if (outcome.tag !== 'planned') expect.fail(JSON.stringify(outcome))
  const root = openRoot('folder', diskStore(path), { now: () => 0, budget: 1 })
  return planScript(outcome.plan, readPlanFacts(root, await reportOn(path), choice))
}

/** What differs between two roots, beside what is of the helper or of the script alone. */
function between(byHelper: ScratchRoot, byScript: ScratchRoot): string[] {
  const kept = (tree: Listing, isOwn: (path: string) => boolean) =>
    new Map([...tree].filter(([path]) => !isOwn(path)))
  return differences(
    kept(treeOf(byHelper.path), isOfTheApp),
    kept(treeOf(byScript.path), (path) => isOfTheScript(path) || isOfTheApp(path)),
  )
}
