/** Names of parts that the list of PCI ids does not know. */
export const devices = {
  'device.unknown-vendor': 'Unknown vendor {{id}}',
  'device.unknown-device': 'Device {{id}}',
  'device.unknown-class': 'Class {{id}}',
} as const
