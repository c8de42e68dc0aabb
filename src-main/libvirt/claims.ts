import { type DomainFunctions, domainFunctions } from '../../src-shared/domain/host-functions.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Claim } from '../../src-shared/host/report-card.ts'
import { runVirsh, type Virsh, type VirshOutcome } from './virsh.ts'

/** What libvirt told of the VMs and the functions they are given. */
export type ClaimsOutcome =
  | {
      readonly tag: 'read'
      /** One for each VM that is given a function at all. */
      readonly claims: readonly Claim[]
      /** UUIDs of VMs whose definition could not be had or read. */
      readonly unread: readonly string[]
    }
  | Exclude<VirshOutcome, { readonly tag: 'done' }>

const AT_ONCE = 4
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Asks libvirt which VMs are given which functions of the host: by their permanent definition, and for running
 * ones also by what they hold now. VMs are asked for by UUID, because a name can look like an option or like
 * the number of another VM.
 */
export async function readClaims(virsh: Virsh): Promise<ClaimsOutcome> {
  const all = await runVirsh(virsh, ['list', '--all', '--uuid'])
  if (all.tag !== 'done') return all
  const running = await runVirsh(virsh, ['list', '--uuid'])
  if (running.tag !== 'done') return running
  const now = new Set(uuids(running.text))
  const claims: Claim[] = []
  const unread: string[] = []
  await eachOf(uuids(all.text), async (uuid) => {
    const found = await readDomain(virsh, uuid, now.has(uuid))
    if (!found) unread.push(uuid)
    else if (found.addresses.length > 0) {
      claims.push({
        vm: printable(found.name),
        connection: virsh.connection,
        addresses: [...found.addresses],
      })
    }
  })
  return { tag: 'read', claims: claims.sort((a, b) => (a.vm < b.vm ? -1 : 1)), unread: unread.sort() }
}

async function readDomain(
  virsh: Virsh,
  uuid: string,
  isRunning: boolean,
): Promise<DomainFunctions | undefined> {
  const permanent = await readDefinition(virsh, ['dumpxml', '--inactive', '--domain', uuid])
  if (!isRunning) return permanent
  const present = await readDefinition(virsh, ['dumpxml', '--domain', uuid])
  if (!permanent || !present) return undefined
  return { name: permanent.name, addresses: [...new Set([...permanent.addresses, ...present.addresses])] }
}

async function readDefinition(
  virsh: Virsh,
  command: readonly string[],
): Promise<DomainFunctions | undefined> {
  const outcome = await runVirsh(virsh, command)
  return outcome.tag === 'done' ? domainFunctions(outcome.text) : undefined
}

function uuids(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => UUID.test(line))
}

async function eachOf<Item>(items: readonly Item[], action: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values()
  const takeTurns = async (): Promise<void> => {
    for (const item of rest) await action(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns))
}
