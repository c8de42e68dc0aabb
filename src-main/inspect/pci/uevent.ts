/** What the uevent file of a PCI function tells; fields that are missing or malformed are left out. */
export interface Uevent {
  readonly driver?: string
  readonly class?: string
  readonly vendor?: string
  readonly device?: string
  readonly subsystemVendor?: string
  readonly subsystemDevice?: string
  readonly modalias?: string
}

const PAIR = /^([0-9A-F]{4}):([0-9A-F]{4})$/

/**
 * Parses the uevent file of a PCI function: one read in place of six (drivers/pci/pci-driver.c,
 * pci_uevent). PCI_CLASS has no leading zeros there.
 */
export function parseUevent(text: string): Uevent {
  const found: { -readonly [Key in keyof Uevent]: Uevent[Key] } = {}
  for (const line of text.split('\n')) {
    const cut = line.indexOf('=')
    const value = line.slice(cut + 1)
    switch (line.slice(0, cut)) {
      case 'DRIVER':
        if (value !== '') found.driver = value
        break
      case 'PCI_CLASS':
        if (/^[0-9A-F]{1,6}$/.test(value)) found.class = value.toLowerCase().padStart(6, '0')
        break
      case 'PCI_ID': {
        const [, vendor, device] = PAIR.exec(value) ?? []
        if (vendor && device) {
          found.vendor = vendor.toLowerCase()
          found.device = device.toLowerCase()
        }
        break
      }
      case 'PCI_SUBSYS_ID': {
        const [, vendor, device] = PAIR.exec(value) ?? []
        if (vendor && device) {
          found.subsystemVendor = vendor.toLowerCase()
          found.subsystemDevice = device.toLowerCase()
        }
        break
      }
      case 'MODALIAS':
        found.modalias = value
        break
    }
  }
  return found
}
