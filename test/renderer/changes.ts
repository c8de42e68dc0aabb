import type { ChangeView, Proof } from '../../src-shared/change/proof.ts'
import type { ChangeRecord } from '../../src-shared/change/record.ts'
import { type Choice, defaultChoice } from '../../src-shared/plan/choice.ts'
import type { Plan } from '../../src-shared/plan/plan.ts'
import type { PlanView } from '../../src-shared/plan/view.ts'

const address = '0000:01:00.0'
const digest = 'd'.repeat(64)

/** The choice of the card at 01:00.0, unless told otherwise. */
export function choiceWith(given: Partial<Choice> = {}): Choice {
  const identity = {
    address,
    vendor: '10de',
    device: '2204',
    subsystemVendor: null,
    subsystemDevice: null,
  }
  return { ...defaultChoice([identity]), ...given }
}

/** A plan of one file and one kernel argument that costs nothing, unless told otherwise. */
export function planWith(given: Partial<Plan> = {}): Plan {
  const choice = given.choice ?? choiceWith()
  return {
    choice,
    family: 'fedora',
    cards: [{ address, name: 'NVIDIA GeForce RTX 3090' }],
    bindSet: choice.cards,
    operations: [
      {
        id: 'table',
        kind: 'file',
        why: 'So that the start knows which devices to keep.',
        path: '/etc/gpu-handover/devices',
        mode: 0o644,
        text: `${address} 10de 2204\n`,
      },
      {
        id: 'arguments',
        kind: 'arguments',
        why: 'Without this word nothing of Handover takes effect.',
        change: { set: ['gpu_handover=on'], extend: [], drop: [] },
      },
    ],
    costs: [],
    warnings: [],
    waysBack: [{ code: 'undo', text: 'Undo puts everything back, from here or from any terminal.' }],
    restarts: 1,
    seconds: 130,
    groupsPreview: null,
    ...given,
  }
}

/** That plan as it is shown, unless told otherwise. */
export function planViewWith(plan: Plan = planWith()): PlanView {
  return {
    outcome: { tag: 'planned', plan },
    digest,
    steps: [
      {
        id: 'table',
        title: 'Write down which devices are kept',
        why: 'So that the start knows which devices to keep.',
        diffs: [
          {
            path: '/etc/gpu-handover/devices',
            text: `--- /dev/null\n+++ /etc/gpu-handover/devices\n@@ -0,0 +1,1 @@\n+${address} 10de 2204\n`,
          },
        ],
        commands: [],
        added: [],
        removed: [],
        undo: 'The file is removed.',
      },
      {
        id: 'arguments',
        title: 'Give the kernel its word',
        why: 'Without this word nothing of Handover takes effect.',
        diffs: [],
        commands: ['grubby --update-kernel=ALL --args=gpu_handover=on'],
        added: ['gpu_handover=on'],
        removed: ['quiet'],
        undo: 'The word is taken out of every boot entry.',
      },
    ],
  }
}

/** A change that is on disk and waits for its first start, unless told otherwise. */
export function recordWith(given: Partial<ChangeRecord> = {}): ChangeRecord {
  const plan = given.plan ?? planWith()
  return {
    id: '20261103-120000-abcd',
    phase: 'applied',
    endedBy: null,
    began: Date.UTC(2026, 10, 3, 12, 0),
    changed: Date.UTC(2026, 10, 3, 12, 2),
    who: 'mo',
    bootId: 'b1',
    choice: plan.choice,
    plan,
    before: { iommu: 'off-in-kernel', arguments: ['quiet'], functions: [] },
    digest,
    guardRestarted: false,
    confirmBy: null,
    paused: false,
    problem: null,
    left: [],
    ...given,
  }
}

/** A proof of three rows, all as wanted, unless told otherwise. */
export function proofWith(given: Partial<Proof> = {}): Proof {
  return {
    transaction: '20261103-120000-abcd',
    state: 'in-effect',
    text: 'NVIDIA GeForce RTX 3090: held for virtual machines since this computer started.',
    rows: [
      {
        id: 'iommu',
        title: 'IOMMU',
        before: 'off in the kernel',
        now: 'on',
        wanted: 'on',
        verdict: 'as-wanted',
      },
      {
        id: `function:${address}`,
        title: 'GA102 [GeForce RTX 3090] (01:00.0)',
        before: 'nvidia',
        now: 'vfio-pci',
        wanted: 'vfio-pci',
        verdict: 'as-wanted',
      },
      {
        id: 'argument:gpu_handover=on',
        title: 'Kernel argument gpu_handover=on, active now',
        before: 'not there',
        now: null,
        wanted: 'gpu_handover=on',
        verdict: 'unknown',
      },
    ],
    deviations: [],
    ...given,
  }
}

/** Where a computer stands on which nothing was changed yet, unless told otherwise. */
export function changeViewWith(given: Partial<ChangeView> = {}): ChangeView {
  return { records: [], current: null, proof: null, restarted: false, ...given }
}

/** Where a computer stands with one change, in force or at work. */
export function viewOf(record: ChangeRecord, proof: Proof | null, restarted: boolean): ChangeView {
  const hasEnded = record.phase === 'undone' || record.phase === 'rolled-back'
  return { records: [record], current: hasEnded ? null : record, proof, restarted }
}
