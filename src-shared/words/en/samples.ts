/** Titles and summaries of the sample machines. */
export const samples = {
  'sample.intel-nvidia.title': 'Intel desktop with an NVIDIA card',
  'sample.intel-nvidia.summary':
    'The usual good case: the screen hangs on the processor’s own graphics, and the GeForce with its four functions is free to move.',
  'sample.amd-amd.title': 'AMD desktop with two Radeons, on Bazzite',
  'sample.amd-amd.summary':
    'One Radeon in the slot, one in the processor. The processor’s slot also holds the USB ports that the host needs.',
  'sample.twin-nvidia.title': 'Two identical NVIDIA cards',
  'sample.twin-nvidia.summary':
    'Both cards answer to the same number, so only their slots tell them apart. One of them draws the desktop.',
  'sample.optimus-laptop.title': 'Laptop with a second graphics chip',
  'sample.optimus-laptop.summary':
    'The panel hangs on the processor’s graphics. The NVIDIA chip only computes: no outlet of the laptop leads to it.',
  'sample.one-card.title': 'Desktop with one card only',
  'sample.one-card.summary':
    'If this card moved to a virtual machine, the desktop would have no screen left.',
  'sample.shared-group.title': 'A card that cannot move alone',
  'sample.shared-group.summary':
    'The second card shares its group with the disk that the system runs from and with the only network port.',
  'sample.firmware-off.title': 'IOMMU switched off in the firmware',
  'sample.firmware-off.summary':
    'A good machine whose firmware setup hides what is needed. One setting in the firmware changes that.',
  'sample.kernel-off.title': 'Fresh Fedora on Intel',
  'sample.kernel-off.summary':
    'The firmware is ready, but Fedora does not use the IOMMU of Intel processors until it is told to.',
  'sample.intel-arc.title': 'Intel Arc card',
  'sample.intel-arc.summary':
    'The card brings a small switch along: its sound stands in a place of its own and has to move with it.',
  'sample.server.title': 'Server with two processors',
  'sample.server.summary':
    'Several root complexes, an accelerator on each processor, and a management chip that draws the console.',
} as const
