import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanFacts } from '../../../../src-main/inspect/plan-facts.ts'
import { diskStore } from '../../../../src-main/inspect/root/disk-store.ts'
import { openRoot } from '../../../../src-main/inspect/root/root.ts'
import { inspectionClock, reportOf } from '../../../../src-main/service/report-at.ts'
import { type Choice, defaultChoice } from '../../../../src-shared/plan/choice.ts'
import { identityOf } from '../../../../src-shared/plan/identity.ts'
import { makePlan } from '../../../../src-shared/plan/make-plan.ts'
import type { Plan, PlanFacts } from '../../../../src-shared/plan/plan.ts'
import { planScript } from '../../../../src-shared/plan/present/script.ts'
import { differences, type Listing, treeOf } from '../../../fixtures/scratch/listing.ts'
import type { ScratchRoot } from '../../../fixtures/scratch/model.ts'
import { type ScratchOptions, withScratchRoot } from '../../../fixtures/scratch/scratch-root.ts'

/** The second card of the sample machine whose IOMMU is off in the kernel. */
export const card = '0000:01:00.0'

export interface ScriptRun {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** A scratch root with the real plan for a card in it, and that plan's script. */
export interface ScriptScene {
  readonly root: ScratchRoot
  readonly plan: Plan
  readonly facts: PlanFacts
  readonly script: string
  readonly before: Listing
  /** Runs the script inside of the root, by the root's own shell. */
  run(...args: readonly string[]): ScriptRun
  /** What differs from before, without what the script keeps for itself. */
  changes(): string[]
  text(path: string): string
  edit(path: string, edit: (text: string) => string): void
}

/** Runs `use` in a scratch root that is planned for; `prepare` changes it before. */
export async function inScene(
  options: Pick<ScratchOptions, 'family'> & Partial<ScratchOptions>,
  over: Partial<Choice>,
  use: (scene: ScriptScene) => void,
  prepare: (root: ScratchRoot) => void = () => {},
): Promise<void> {
  await withScratchRoot({ machine: 'kernel-off', ...options }, async (root) => {
    mkdirSync(join(root.path, '/root'), { mode: 0o700 })
    prepare(root)
    const { plan, facts } = await planIn(root.path, over)
    const script = planScript(plan, facts)
    const before = treeOf(root.path)
    const file = (path: string) => join(root.path, path)
    use({
      root,
      plan,
      facts,
      script,
      before,
      run: (...args) => runScript(root.path, script, args),
      changes: () =>
        differences(before, treeOf(root.path)).filter(
          (line) => !line.startsWith('/root/gpu-handover-by-hand'),
        ),
      text: (path) => readFileSync(file(path), 'utf8'),
      edit: (path, edit) => writeFileSync(file(path), edit(readFileSync(file(path), 'utf8'))),
    })
  })
}

async function planIn(
  path: string,
  over: Partial<Choice>,
): Promise<{ readonly plan: Plan; readonly facts: PlanFacts }> {
  const root = openRoot('folder', diskStore(path), inspectionClock)
  const host = await reportOf(root, { kind: 'root', name: null })
  const device = host.devices.find(({ address }) => address === card)
  if (!device) throw new Error(`${card} is not in this root`)
  const choice = { ...defaultChoice([identityOf(device)]), ...over }
  const facts = readPlanFacts(root, host, choice)
  const outcome = makePlan(host, choice, facts)
  if (outcome.tag !== 'planned') throw new Error(JSON.stringify(outcome))
  return { plan: outcome.plan, facts }
}

/** Runs any script inside of a root, by chroot; `as` is a user and group by number. */
export function runScript(path: string, script: string, args: readonly string[], as = '0:0'): ScriptRun {
  writeFileSync(join(path, '/tmp/change.sh'), script)
  const ran = spawnSync('chroot', [`--userspec=${as}`, path, '/bin/sh', '/tmp/change.sh', ...args], {
    encoding: 'utf8',
    timeout: 15_000,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  })
  return { code: ran.status ?? -1, output: ran.stdout, errors: ran.stderr }
}
