import type { devices as source } from '../en/devices.ts'
import type { Translated } from '../translated.ts'

/** Names of parts that the list of PCI ids does not know. */
export const devices: Translated<typeof source> = {
  'device.unknown-vendor': 'Fabricante desconocido {{id}}',
  'device.unknown-device': 'Dispositivo {{id}}',
  'device.unknown-class': 'Clase {{id}}',
}
