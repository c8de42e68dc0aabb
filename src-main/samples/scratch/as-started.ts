import { argumentChangeOf } from '../../../src-shared/change/argument-rows.ts'
import { slotOf } from '../../../src-shared/host/address.ts'
import { withArguments } from '../../../src-shared/plan/arguments.ts'
import type { Plan } from '../../../src-shared/plan/plan.ts'
import { kernelArguments } from '../../inspect/system/command-line.ts'
import type { Description, FunctionPart, Installed, ProcessPart } from '../description/description.ts'
import { heldIn, packagesOf, type Scratch } from './scratch.ts'

const VFIO = 'vfio-pci'
const IOMMU_ON = 'intel_iommu=on'
const BRIDGE = '0604'

/**
 * A machine as its present start shows it: the command line that it came up with, the functions that vfio-pci holds, and
 * none of the nodes that their own drivers would make.
 */
export function asStarted(description: Description, scratch: Scratch): Description {
  const { started } = scratch
  const held = heldIn(scratch)
  const stays = <Part extends { readonly address: string }>(parts: readonly Part[]): readonly Part[] =>
    parts.filter(({ address }) => !held.has(address))
  const cmdline = withChange(description.cmdline, started)
  const functions = grouped(description, cmdline, started).map((part) =>
    held.has(part.address) ? heldByVfio(part) : part,
  )
  return {
    ...description,
    cmdline,
    installed: withPackages(description, scratch),
    ...(functions.some(({ group }) => group !== undefined) && { iommu: on(description) }),
    functions,
    gpus: stays(description.gpus),
    sounds: stays(description.sounds),
    networks: stays(description.networks),
    disks: stays(description.disks),
    inputs: description.inputs.filter(({ place }) => !('address' in place && held.has(place.address))),
    processes: description.processes.map((process) => withoutHeld(process, description, held)),
  }
}

/** A command line with what a change does to it. */
export function withChange(cmdline: string | undefined, plan: Plan | null): string | undefined {
  if (cmdline === undefined || plan === null) return cmdline
  return withArguments(kernelArguments(cmdline), argumentChangeOf(plan)).join(' ')
}

/** Held as after an early bind: nothing uses it, so that it sleeps. */
function heldByVfio(part: FunctionPart): FunctionPart {
  return { ...part, driver: VFIO, override: VFIO, power: part.power === 'unknown' ? part.power : 'D3hot' }
}

function on({ iommu }: Description): Description['iommu'] {
  return iommu && { ...iommu, state: 'on' }
}

/** The groups in this start: those of the description, of an ACS override, or of an IOMMU that was turned on. */
function grouped(
  { functions, iommu }: Description,
  cmdline: string | undefined,
  started: Plan | null,
): readonly FunctionPart[] {
  const preview = started?.groupsPreview
  if (preview) return functions.map((part) => ({ ...part, group: groupIn(preview, part) ?? part.group }))
  const isTurnedOn = iommu?.state === 'off-in-kernel' && cmdline?.split(' ').includes(IOMMU_ON)
  return isTurnedOn ? slotGroups(functions) : functions
}

function groupIn(groups: readonly (readonly string[])[], { address }: FunctionPart): number | undefined {
  const found = groups.findIndex((group) => group.includes(address))
  return found < 0 ? undefined : found
}

/**
 * A group for each slot, as where every bridge keeps its children apart; the functions of a slot are not kept apart from
 * each other, those of bridges are (drivers/iommu/iommu.c, pci_device_group).
 */
function slotGroups(functions: readonly FunctionPart[]): FunctionPart[] {
  const numbers = new Map<string, number>()
  return functions.map((part) => {
    const key = part.class.startsWith(BRIDGE) ? part.address : slotOf(part.address)
    const group = numbers.get(key) ?? numbers.size
    numbers.set(key, group)
    return { ...part, group }
  })
}

const LIBVIRT = /^(?:libvirt|virt-?inst)/

function withPackages({ installed, os }: Description, scratch: Scratch): readonly Installed[] {
  const libvirt = os?.id === 'debian' ? 'libvirt-monolithic' : 'libvirt-modular'
  const added = packagesOf(scratch).flatMap((name): Installed[] => {
    if (name.startsWith('qemu')) return ['qemu']
    if (name.includes('ovmf')) return ['ovmf']
    if (name === 'virt-manager') return ['virt-manager']
    return LIBVIRT.test(name) ? [libvirt] : []
  })
  return [...new Set([...installed, ...added])]
}

/** A program without the nodes that are not there any more; NVIDIA counts its own anew. */
function withoutHeld(
  process: ProcessPart,
  { gpus, sounds, functions }: Description,
  held: ReadonlySet<string>,
): ProcessPart {
  const nvidia = functions.filter(({ driver }) => driver === 'nvidia').map(({ address }) => address)
  const left = nvidia.filter((address) => !held.has(address))
  const gone = new Set([
    ...gpus
      .filter(({ address }) => held.has(address))
      .flatMap(({ card, render }) => [`/dev/dri/card${card}`, `/dev/dri/renderD${render}`]),
    ...sounds
      .filter(({ address }) => held.has(address))
      .flatMap(({ number }) => [`/dev/snd/controlC${number}`, `/dev/snd/pcmC${number}D0p`]),
    ...(left.length === 0 ? ['/dev/nvidiactl'] : []),
  ])
  const files = process.files
    .filter((file) => !gone.has(file))
    .flatMap((file) => {
      const minor = /^\/dev\/nvidia(\d+)$/.exec(file)?.[1]
      if (minor === undefined) return [file]
      const now = left.indexOf(nvidia[Number(minor)] ?? '')
      return now < 0 ? [] : [`/dev/nvidia${now}`]
    })
  return { ...process, files }
}
