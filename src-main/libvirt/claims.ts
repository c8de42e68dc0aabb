import { domainFunctions } from '../../src-shared/domain/host-functions.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Claim } from '../../src-shared/host/report-card.ts'
import { readVms, type VmText } from './read-vms.ts'
import type { Virsh, VirshFailure } from './virsh.ts'

/** Which VMs are given which functions of the host. */
export interface Claims {
  /** One for each VM that is given a function at all. */
  readonly claims: readonly Claim[]
  /** UUIDs of VMs whose definition could not be had or read. */
  readonly unread: readonly string[]
}

/** What libvirt told of the VMs and the functions they are given. */
export type ClaimsOutcome = ({ readonly tag: 'read' } & Claims) | VirshFailure

/**
 * Asks libvirt which VMs are given which functions of the host: by their permanent definition, and for running ones
 * also by what they hold now.
 */
export async function readClaims(virsh: Virsh): Promise<ClaimsOutcome> {
  const outcome = await readVms(virsh)
  return outcome.tag === 'read' ? { tag: 'read', ...claimsOf(outcome.vms, virsh.connection) } : outcome
}

/** The claims of VMs of a connection. */
export function claimsOf(vms: readonly VmText[], connection: string): Claims {
  const claims: Claim[] = []
  const unread: string[] = []
  for (const { uuid, state, permanent, present } of vms) {
    const texts = state === 'off' ? [permanent] : [permanent, present]
    const found = texts.map((text) => (text === undefined ? undefined : domainFunctions(text)))
    const [first] = found
    if (!first || found.includes(undefined)) {
      unread.push(uuid)
      continue
    }
    const addresses = [...new Set(found.flatMap((one) => one?.addresses ?? []))]
    if (addresses.length > 0) claims.push({ vm: printable(first.name), connection, addresses })
  }
  return { claims: claims.sort((a, b) => (a.vm < b.vm ? -1 : 1)), unread: unread.sort() }
}
