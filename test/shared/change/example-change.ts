import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { type Choice, defaultChoice, type Identity } from '../../../src-shared/plan/choice.ts'
import type { Operation } from '../../../src-shared/plan/operation.ts'
import type { Plan } from '../../../src-shared/plan/plan.ts'
import { facts, intelGraphics, nvidiaCard } from '../host/sample-facts.ts'

export const card: Identity = identity('0000:01:00.0', '2206')
const sound: Identity = identity('0000:01:00.1', '2206')

export const ourArguments = ['intel_iommu=on', 'gpu_handover=on']

const argumentsOperation: Operation = {
  id: 'arguments',
  kind: 'arguments',
  why: 'The word switches the change on.',
  change: { set: ourArguments, extend: [], drop: [] },
}

/** The plan for the NVIDIA card of the sample machine, as far as a proof looks at it. */
export function planFor(over: Partial<Plan> = {}, choice: Partial<Choice> = {}): Plan {
  return {
    choice: { ...defaultChoice([card]), ...choice },
    family: 'fedora',
    cards: [{ address: card.address, name: 'RTX 3080' }],
    bindSet: [card, sound],
    operations: [argumentsOperation],
    costs: [],
    warnings: [],
    waysBack: [],
    restarts: 1,
    seconds: 40,
    groupsPreview: null,
    ...over,
  }
}

/** A change that was applied in boot "one" on the sample machine with its IOMMU off. */
export function record(over: Partial<ChangeRecord> = {}, plan: Plan = planFor()): ChangeRecord {
  return {
    id: '20261122-101500-00ab',
    phase: 'applied',
    endedBy: null,
    began: 1_000,
    changed: 2_000,
    who: 'anna',
    bootId: 'one',
    choice: plan.choice,
    plan,
    before: {
      iommu: 'off-in-kernel',
      arguments: ['quiet'],
      functions: [
        { address: '0000:01:00.0', driver: 'nouveau', group: null },
        { address: '0000:01:00.1', driver: 'snd_hda_intel', group: null },
        { address: '0000:00:02.0', driver: 'i915', group: null },
      ],
    },
    digest: '0'.repeat(64),
    guardRestarted: false,
    confirmBy: null,
    paused: false,
    problem: null,
    left: [],
    ...over,
  }
}

/** The sample machine with other devices or arguments. */
export function machine(
  devices: readonly Device[] = [intelGraphics, ...nvidiaCard],
  active: readonly string[] = ['quiet'],
  next: readonly string[] | null = null,
): HostReport {
  const usual = facts({ devices: [...devices] })
  return assess(
    { ...usual, boot: { ...usual.boot, arguments: [...active], next: next && [...next] } },
    { kind: 'live', name: null },
  )
}

/** The same after the restart, as it is wanted. */
export function machineInEffect(): HostReport {
  const active = ['quiet', ...ourArguments]
  return machine([intelGraphics, ...nvidiaCard.map(held)], active, active)
}

export function held(device: Device): Device {
  return { ...device, driver: 'vfio-pci' }
}

function identity(address: string, device: string): Identity {
  return { address, vendor: '10de', device, subsystemVendor: null, subsystemDevice: null }
}
