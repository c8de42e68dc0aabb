import { say } from '../words/say.ts'
import { type CostContext, type CostRule, cost, listed } from './costs-context.ts'
import type { BlockFacts } from './facts.ts'
import type { Cost } from './report-card.ts'

// What a system cannot run without. On an ostree system "/" is made up of /sysroot, and /home is /var/home.
const SYSTEM_USES = [
  '/',
  '/usr',
  '/sysroot',
  '/boot',
  '/boot/efi',
  '/efi',
  '/var',
  '/home',
  '/var/home',
  'swap',
]
const ROOT_USES = ['/', '/usr', '/sysroot']

/** Disks that go with the bind set. A part of a RAID or of a btrfs counts as the whole. */
export const storageCosts: CostRule = (context) => {
  const { facts, taken, takenDevices, own } = context
  const rootIsKnown = facts.blocks.some((block) => block.uses.some((use) => ROOT_USES.includes(use)))
  const withDisks = new Set(facts.blocks.flatMap((block) => block.addresses))
  return [
    ...[...taken].flatMap((address) => diskCosts(address, context, rootIsKnown)),
    ...takenDevices
      .filter((device) => device.class.startsWith('01') && !own.has(device.address))
      .filter((device) => !withDisks.has(device.address))
      .map((device) =>
        rootIsKnown
          ? cost(device.address, 'disk', 'note', 'empty-storage', { device: device.deviceName })
          : cost(device.address, 'disk', 'hurts', 'unknown-storage', { device: device.deviceName }),
      ),
  ]
}

function diskCosts(address: string, { facts }: CostContext, rootIsKnown: boolean): Cost[] {
  const here = facts.blocks.filter((block) => block.addresses.includes(address))
  // Disks first: what lies on a stacked device is told of the disks under it, and only else of itself.
  const disks = [...here].sort((a, b) => Number(isStacked(a)) - Number(isStacked(b)))
  const told = new Set<string>()
  return disks.flatMap((block) => {
    const isNew = block.uses.some((use) => !told.has(use))
    for (const use of block.uses) told.add(use)
    return isStacked(block) && !isNew ? [] : [diskCost(address, block, facts.blocks, rootIsKnown)]
  })
}

function diskCost(
  address: string,
  block: BlockFacts,
  blocks: readonly BlockFacts[],
  rootIsKnown: boolean,
): Cost {
  const { name, model } = block
  const disk = model === undefined ? name : say('cost.disk-label', { name, model })
  const system = SYSTEM_USES.filter((use) => block.uses.includes(use))
  if (system.length > 0) {
    const uses = listed(system.map(useName))
    const isPart = blocks.some(
      (other) => other.name !== name && !isStacked(other) && system.some((use) => other.uses.includes(use)),
    )
    return cost(address, 'boot-disk', 'blocks', isPart ? 'boot-disk-part' : 'boot-disk', { disk, uses })
  }
  if (block.uses.length > 0) {
    return cost(address, 'disk', 'hurts', 'mounted-disk', { disk, uses: listed(block.uses) })
  }
  return rootIsKnown
    ? cost(address, 'disk', 'note', 'idle-disk', { disk })
    : cost(address, 'disk', 'hurts', 'unknown-disk', { disk })
}

/** The kernel's names of devices that are made of others. */
function isStacked({ name }: BlockFacts): boolean {
  return /^(?:dm-|md|bcache)\d/.test(name)
}

function useName(use: string): string {
  return use === 'swap' ? say('cost.swap') : use
}
