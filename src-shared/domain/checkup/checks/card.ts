import { slotOf } from '../../../host/address.ts'
import { listed } from '../../../host/readiness/wording.ts'
import type { Device } from '../../../host/report-device.ts'
import { deviceAt, nameOf } from '../../../host/verdict-world.ts'
import type { DomainFacts } from '../../domain-facts.ts'
import { type CheckRule, finding } from './check.ts'

const NVIDIA = '10de'
const GIB = 2 ** 30
// Where OVMF does not learn how many address bits the processor has, its window for large memory is 32 GiB; with them
// it is an eighth of what they reach (edk2: PlatformDynamicMmioWindow).
const SMALL_WINDOW = 32 * GIB

/** Whether the whole card is there, on one slot, taken and returned by libvirt. */
export const wholeCardChecks: CheckRule = ({ domain, card, label, report }) => {
  if (!card) return []
  const all = [...new Set([...card.functions, ...card.bindSet])]
  const has = all.filter((address) => domain.hostFunctions.includes(address))
  if (has.length === 0) return []
  const lacks = all.filter((address) => !has.includes(address))
  if (lacks.length > 0) {
    const names = lacks.map((address) => {
      const device = deviceAt(address, report)
      return device ? nameOf(device) : address
    })
    const values = { card: label, missing: listed(names) }
    return [finding('group-incomplete', 'warns', values, 'attach-whole-group')]
  }
  return isTogether(domain, card.functions)
    ? []
    : [finding('card-apart', 'warns', { card: label }, 'attach-whole-group')]
}

/** Functions of one slot of the host that sit on one slot of the guest, the first of them as its function 0. */
function isTogether({ givenPlaces }: DomainFacts, functions: readonly string[]): boolean {
  const [first] = functions
  const own = functions.filter((address) => first !== undefined && slotOf(address) === slotOf(first))
  const places = givenPlaces.filter(({ address }) => own.includes(address))
  const guests = places.flatMap(({ guest }) => guest ?? [])
  const [main] = guests
  return (
    guests.length === places.length &&
    places.every(({ managed }) => managed) &&
    guests.every((place) => place.bus === main?.bus && place.slot === main.slot) &&
    guests.some((place) => place.function === 0 && (guests.length === 1 || place.isMultifunction))
  )
}

/** What NVIDIA's drivers want to see of the hypervisor. */
export const hidingChecks: CheckRule = ({ domain, functions, label }) => {
  const [display] = functions
  if (!display) return []
  const { kvmHidden, vendorId } = domain.hiding
  const isHidden = kvmHidden || vendorId !== undefined
  const isWindows = domain.guest === 'windows' || domain.guest === 'windows-11'
  if (display.vendor !== NVIDIA) {
    return isHidden ? [finding('hidden-needlessly', 'note', { card: label }, 'show-hypervisor')] : []
  }
  if (!isWindows) return []
  if (isOldNvidia(display)) {
    return kvmHidden ? [] : [finding('hiding-needed', 'warns', { card: label }, 'hide-hypervisor')]
  }
  return isHidden
    ? [
        finding(
          'hidden-needlessly',
          'note',
          { card: label },
          'show-hypervisor',
          'checkup.hidden-needlessly.why.nvidia',
        ),
      ]
    : [finding('code-43', 'note', { card: label }, 'hide-hypervisor')]
}

/**
 * Chips before Kepler, by their name in the list of PCI ids (GF110, G92, GT200): NVIDIA allows a GeForce in a VM from
 * driver 465 on, which is for Kepler and later.
 */
function isOldNvidia({ deviceName }: Device): boolean {
  return /^(?:NV\d|G[789]\d|GT2\d\d|MCP\d|C\d\d\b|GF1\d\d)/.test(deviceName)
}

/** Whether the windows to the card's memory fit into the guest's address space, and are as large as they could be. */
export const windowChecks: CheckRule = ({ domain, card, functions, label }) => {
  if (!card) return []
  const bars = functions.flatMap((device) => device.bars).filter(({ kind }) => kind === 'memory64')
  const bytes = bars.reduce((sum, bar) => sum + bar.bytes, 0)
  const isCramped = domain.firmware === 'uefi' && bytes >= SMALL_WINDOW && !knowsAddressBits(domain)
  const small = card.reasons.find(({ code }) => code === 'small-bar')
  return [
    ...(isCramped
      ? [finding('bar-window', 'warns', { card: label, size: Math.round(bytes / GIB) }, 'cpu-passthrough')]
      : []),
    ...(small ? [finding('bar-small', 'note', { reason: small.text })] : []),
  ]
}

function knowsAddressBits({ cpu }: DomainFacts): boolean {
  return cpu.mode === 'host-passthrough' || cpu.mode === 'maximum' || cpu.addressBits === 'passthrough'
}
