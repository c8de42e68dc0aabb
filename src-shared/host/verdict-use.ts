import { say } from '../words/say.ts'
import type { CardDraft } from './cards.ts'
import { listed } from './readiness/wording.ts'
import type { Reason } from './report-card.ts'
import type { Device } from './report-device.ts'
import { deviceAt, devicesAt, labelOf, type Rule } from './verdict-world.ts'

const VFIO = 'vfio-pci'
/** Drivers that leave a function alone, as good as none. */
const IDLE = new Set([VFIO, 'pci-stub'])
const NVIDIA = '10de'

/** Who has the card now: vfio-pci, a driver of this computer, processes, virtual machines, or nobody. */
export const useReasons: Rule = (card, { facts, cards }) => {
  const name = labelOf(card, cards)
  const functions = devicesAt(card.functions, facts)
  const display = deviceAt(card.address, facts)
  return [
    ...driverReason(name, display, functions),
    ...holderReason(card, name, display),
    ...claimReason(card, name),
    ...(display?.powerState === 'D3cold'
      ? [{ code: 'powered-off', level: 'info', text: say('verdict.powered-off', { card: name }) } as const]
      : []),
  ]
}

function driverReason(card: string, display: Device | undefined, functions: readonly Device[]): Reason[] {
  const held = functions.filter(({ driver }) => driver === VFIO)
  const used = functions.filter(({ driver }) => driver !== null && !IDLE.has(driver))
  if (held.length > 0 && used.length > 0) {
    // An NVIDIA card that was bound in part has stopped a host: NVIDIA/open-gpu-kernel-modules#1365.
    const key = display?.vendor === NVIDIA ? 'verdict.half-bound.nvidia' : 'verdict.half-bound'
    const drivers = used.map(({ address, driver }) => say('verdict.label', { name: driver ?? '', address }))
    return [{ code: 'half-bound', level: 'caution', text: say(key, { card, drivers: listed(drivers) }) }]
  }
  if (held.length > 0) {
    return [{ code: 'already-vfio', level: 'info', text: say('verdict.already-vfio', { card }) }]
  }
  if (display?.driver === null) {
    return [{ code: 'driverless', level: 'info', text: say('verdict.driverless', { card }) }]
  }
  return []
}

/**
 * Taking a card from the nvidia driver while a process has it open can hang the kernel until a restart; other
 * drivers wait or refuse. A card that is reserved from the start is held by nobody, so it is no more than a note there.
 */
function holderReason({ holders }: CardDraft, card: string, display: Device | undefined): Reason[] {
  if (holders.length === 0) return []
  const names = listed([...new Set(holders.map(({ name }) => name))])
  return display?.driver === 'nvidia'
    ? [
        {
          code: 'held-by-process',
          level: 'caution',
          text: say('verdict.held-by-process.nvidia', { card, names }),
        },
      ]
    : [{ code: 'held-by-process', level: 'info', text: say('verdict.held-by-process', { card, names }) }]
}

function claimReason({ claims }: CardDraft, card: string): Reason[] {
  if (claims.length === 0) return []
  const machines = [...new Set(claims.map(({ vm }) => vm))]
  const text = say('verdict.claimed-by-vm', { card, vms: listed(machines), count: machines.length })
  return [{ code: 'claimed-by-vm', level: 'info', text }]
}
