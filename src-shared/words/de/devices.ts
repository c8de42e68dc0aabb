import type { devices as source } from '../en/devices.ts'
import type { Translated } from '../translated.ts'

/** Names of parts that the list of PCI ids does not know. */
export const devices: Translated<typeof source> = {
  'device.unknown-vendor': 'Unbekannter Hersteller {{id}}',
  'device.unknown-device': 'Gerät {{id}}',
  'device.unknown-class': 'Klasse {{id}}',
}
