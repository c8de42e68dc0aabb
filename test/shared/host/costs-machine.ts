import { costsOf } from '../../../src-shared/host/costs.ts'
import type { Facts } from '../../../src-shared/host/facts.ts'
import { device, facts, intelGraphics, nvidiaCard } from './sample-facts.ts'

/** The functions of the card whose costs the tests ask for. */
export const OWN = ['0000:01:00.0', '0000:01:00.1']
export const NVME = device({ address: '0000:02:00.0', class: '010802', deviceName: 'SSD controller' })
export const NIC = device({ address: '0000:03:00.0', class: '020000', deviceName: 'Ethernet' })
export const NIC2 = device({ address: '0000:04:00.0', class: '028000', deviceName: 'Wi-Fi' })
export const USB = device({ address: '0000:05:00.0', class: '0c0330', deviceName: 'USB controller' })
export const SOUND = device({ address: '0000:06:00.0', class: '040300', deviceName: 'Onboard sound' })
export const ALL = [intelGraphics, ...nvidiaCard, NVME, NIC, NIC2, USB, SOUND]
/** The one entry that the card has on this machine when it is alone in its group. */
export const CARD_SOUND = 'note card-audio 01:00.1'

/** Costs of the card when these functions share its group, as "severity code address". */
export function costs(over: Partial<Facts>, ...others: string[]): string[] {
  const machine = facts({ devices: ALL, ...over })
  return costsOf(machine, [...OWN, ...others], OWN).map(
    ({ severity, code, address }) => `${severity} ${code} ${address.slice(5)}`,
  )
}
