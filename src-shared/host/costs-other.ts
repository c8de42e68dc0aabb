import { type CostRule, cost } from './costs-context.ts'
import type { Cost } from './report-card.ts'
import type { Device } from './report-device.ts'

/** Functions that no host gives away, whatever else is known of them. */
export const refusedCosts: CostRule = ({ takenDevices, own }) =>
  takenDevices
    .filter((device) => !own.has(device.address))
    .flatMap((device) => {
      const code = refusal(device)
      return code ? [cost(device.address, 'other', 'blocks', code, { device: device.deviceName })] : []
    })

/** What a function means to the host by its class alone, for those that no other rule has a word for. */
export function otherCost(address: string, device: Device | undefined): Cost {
  if (!device) return cost(address, 'other', 'hurts', 'unknown-device', { address })
  const values = { device: device.deviceName }
  const code = hurtByClass(device.class)
  return code
    ? cost(address, 'other', 'hurts', code, values)
    : cost(address, 'other', 'note', 'device', values)
}

/** Class codes as in the PCI code and ID assignment specification. */
function refusal({ class: code, bridge }: Device) {
  if (/^060[123]/.test(code)) return 'isa-bridge'
  if (code.startsWith('0c05')) return 'smbus'
  return bridge ? 'bridge' : undefined
}

function hurtByClass(code: string) {
  if (code.startsWith('10')) return 'security-processor'
  if (code.startsWith('05')) return 'memory-device'
  if (code.startsWith('0c80') || code.startsWith('06')) return 'serial-bus'
  return undefined
}
