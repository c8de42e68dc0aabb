/** A machine's hardware, as QEMU's `-device` words. What stands first on a bus is found first. */
export interface Hardware {
  /** The firmware tells of an IOMMU. */
  readonly iommu: boolean
  readonly devices: readonly string[]
  /** Looks like a computer on a desk and not like an emulated one, so that the advice is that for people. */
  readonly bare?: boolean
}

/** The host's own display: boot_vga is 1, the driver bochs-drm. */
const hostDisplay = 'VGA,bus=pcie.0,addr=2'

/** A slot of its own, at a place of the first bus; what is in it is in a group of its own. */
const slot = (id: string, at: number, chassis: number) =>
  `pcie-root-port,id=${id},bus=pcie.0,addr=${at},chassis=${chassis}`

/** A card with its sound: 1002:5159 (driver radeon) and 8086:2668 (snd_hda_intel), one group. */
const radeon = (bus: string) => [
  `ati-vga,model=rv100,bus=${bus},addr=0.0,multifunction=on`,
  `intel-hda,bus=${bus},addr=0.1`,
]

/** What libvirt and a test call the card of the usual machine. */
export const usualCard = {
  functions: ['0000:01:00.0', '0000:01:00.1'],
  ids: ['1002:5159', '8086:2668'],
} as const

/** A display of its own and one card behind a root port, at another place if wanted. */
export function oneCard(at = 5): Hardware {
  return { iommu: true, devices: [hostDisplay, slot('rp1', at, 1), ...radeon('rp1')] }
}

/** The same as a computer on a desk; without an IOMMU in the firmware if wanted. */
export const onDesk = (iommu: boolean): Hardware => ({ ...oneCard(), iommu, bare: true })

/**
 * Two cards of one kind, with the same driver as the host's own display (bochs-drm): what takes one must be faster
 * than a driver that is loaded for the others.
 */
export const twins: Hardware = {
  iommu: true,
  devices: [
    hostDisplay,
    slot('rp1', 5, 1),
    'bochs-display,bus=rp1',
    slot('rp2', 6, 2),
    'bochs-display,bus=rp2',
  ],
}

/** The same with the second of the twins pulled out and put into a third slot. */
export const twinMoved: Hardware = {
  iommu: true,
  devices: [
    hostDisplay,
    slot('rp1', 5, 1),
    'bochs-display,bus=rp1',
    slot('rp2', 6, 2),
    slot('rp3', 7, 3),
    'bochs-display,bus=rp3',
  ],
}

/**
 * Cards that do not come alone: one that shares its group with the disk that the system runs from, one that shares it
 * with a USB controller, both behind bridges of the older kind; and one behind a switch, alone in its group.
 */
export const shared: Hardware = {
  iommu: true,
  devices: [
    hostDisplay,
    slot('rp1', 5, 1),
    'pcie-pci-bridge,id=br1,bus=rp1',
    'bochs-display,bus=br1,addr=1',
    'virtio-blk-pci,drive=d0,bus=br1,addr=2',
    slot('rp2', 6, 2),
    'pcie-pci-bridge,id=br2,bus=rp2',
    'ati-vga,model=rv100,bus=br2,addr=1',
    'nec-usb-xhci,bus=br2,addr=2',
    slot('rp3', 7, 3),
    'x3130-upstream,id=up1,bus=rp3',
    'xio3130-downstream,id=dn1,bus=up1,chassis=4,slot=1',
    'xio3130-downstream,id=dn2,bus=up1,chassis=5,slot=2',
    'bochs-display,bus=dn1',
    'nec-usb-xhci,bus=dn2',
  ],
}

/** The host's own display and no other card. */
export const onlyDisplay: Hardware = { iommu: true, devices: [hostDisplay] }
