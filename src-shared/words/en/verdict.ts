/** Why a card can or cannot be given away. Each names the card, the cause and the next step. */
export const verdict = {
  'verdict.label': '{{name}} ({{address}})',

  'verdict.no-cpu-virtualization':
    '{{card}} cannot be given away yet: the processor cannot run virtual machines as it is set up now. {{steps}}',
  'verdict.no-cpu-virtualization.virtual':
    '{{card}} cannot be given away from here: this computer is a virtual machine itself, and its host does not pass on the virtualization of the processor. Turn on nested virtualization there.',
  'verdict.iommu-off-in-firmware':
    '{{card}} cannot be given away yet: the firmware does not offer the IOMMU, which would keep the card inside its virtual machine. {{steps}}',
  'verdict.iommu-off-in-firmware.virtual':
    '{{card}} cannot be given away from here: this computer is a virtual machine itself and was given no IOMMU. Add a virtual IOMMU on its host.',
  'verdict.iommu-off-in-kernel':
    'The kernel does not use the IOMMU yet. Handover turns it on together with the change for {{card}}. Only after that restart is it known which other devices have to move with the card; look here again then.',
  'verdict.iommu-off-in-kernel.amd':
    'The firmware offers the IOMMU, but the kernel does not use it, and with AMD no kernel argument is missing. The check of the IOMMU on the readiness page says what to do before {{card}} can be given away.',
  'verdict.iommu-unknown':
    'Whether the IOMMU is on could not be found out, so it is not certain that {{card}} can be given away. Run Handover directly on the computer, outside of a container.',
  'verdict.no-group':
    '{{card}} is in no IOMMU group, as far as could be seen, although the IOMMU is on. A virtual machine cannot take a device without a group. Update the firmware, or try another slot.',

  'verdict.only-display':
    '{{card}} is the only card that can draw for this computer. Without it, this computer has a black screen. Turn on the graphics of the processor in the firmware settings, or add a second, simple card.',
  'verdict.only-display.built-in':
    '{{card}} is the only card that can draw for this computer. Without it, this computer has a black screen. Leave it to this computer, and add a card for the virtual machine.',
  'verdict.only-display.laptop':
    '{{card}} is the only card that can draw for this computer. Without it, this computer has a black screen. See in the firmware settings whether a second one is turned off. If there is none, a Linux virtual machine can share this card instead of taking it (virtio-gpu).',
  'verdict.boot-display':
    'The firmware shows its first picture on {{card}}. After the hand-over {{other}} has to draw from the start: plug the monitor in there. {{steps}}',
  'verdict.boot-display.slot':
    'If the firmware has a setting for the first display, choose that card; otherwise let the two cards change slots.',
  'verdict.session-display':
    'This desktop is shown by {{card}} now, on {{monitors}}. After the hand-over nothing of this computer appears there. Plug a monitor into {{other}} before.',
  'verdict.session-display.unnamed':
    'This desktop is drawn by {{card}} now. After the hand-over nothing of this computer appears there. Plug a monitor into {{other}} before.',
  'verdict.session-display.console':
    "This computer's screen is drawn by {{card}} now, on {{monitors}}. After the hand-over nothing of this computer appears there. Plug a monitor into {{other}} before.",
  'verdict.session-display.console.unnamed':
    "This computer's screen is drawn by {{card}} now. After the hand-over nothing of this computer appears there. Plug a monitor into {{other}} before.",
  'verdict.internal-panel':
    'The built-in screen hangs on {{card}}. It goes dark for this computer with the card, so have another monitor ready.',
  'verdict.muxless-laptop':
    '{{card}} shows no outputs of its own; the built-in screen stays with this computer. In the virtual machine its picture is seen through a program such as Looking Glass or a remote desktop. Games and other work run on it all the same.',
  'verdict.no-outputs':
    '{{card}} shows no outputs to plug a monitor into. It is for computing; the virtual machine needs another way to show a picture, such as a remote desktop.',

  'verdict.advice.slot': 'Another slot often gives the card a group of its own.',
  'verdict.advice.fixed': 'The card has no other slot to go to; a newer firmware can change the groups.',
  'verdict.advice.same-slot':
    'All of this sits in one slot with the card, so another slot would not part it.',
  'verdict.forbidden-in-group':
    '{{card}} shares an IOMMU group with {{others}}, which this computer cannot run without. {{advice}}',
  'verdict.apu-functions-in-group_one':
    '{{card}} is part of the processor, and its IOMMU group also holds another part of it: {{others}}. It would have to move along, which can keep the virtual machine from starting. Better choose another card.',
  'verdict.apu-functions-in-group_other':
    '{{card}} is part of the processor, and its IOMMU group also holds other parts of it: {{others}}. They would have to move along, and a USB controller takes its ports with it. This can keep the virtual machine from starting; better choose another card.',
  'verdict.shares-with-card_one':
    '{{card}} shares an IOMMU group with another graphics card, {{others}}. They can only move together. {{advice}}',
  'verdict.shares-with-card_other':
    '{{card}} shares an IOMMU group with other graphics cards: {{others}}. They can only move together. {{advice}}',
  'verdict.shared-group_one':
    'The IOMMU group of {{card}} also holds {{others}}. It moves to the virtual machine too, or stands idle while that runs. {{advice}}',
  'verdict.shared-group_other':
    'The IOMMU group of {{card}} also holds {{count}} other devices: {{others}}. They move to the virtual machine too, or stand idle while that runs. {{advice}}',
  'verdict.shared-group.several_one':
    'The IOMMU groups of {{card}} also hold {{others}}. It moves to the virtual machine too, or stands idle while that runs. {{advice}}',
  'verdict.shared-group.several_other':
    'The IOMMU groups of {{card}} also hold {{count}} other devices: {{others}}. They move to the virtual machine too, or stand idle while that runs. {{advice}}',
  'verdict.group-member-unread_one':
    'A device that shares an IOMMU group with {{card}} could not be read ({{others}}). Whether it has to move along is not known: check again, and restart if it stays so.',
  'verdict.group-member-unread_other':
    '{{count}} devices that share an IOMMU group with {{card}} could not be read ({{others}}). Whether they have to move along is not known: check again, and restart if it stays so.',
  'verdict.split-groups':
    'The parts of {{card}} are in {{count}} IOMMU groups. Handover takes all of them, so nothing is left behind.',

  'verdict.cost.blocks': '{{card}} cannot be given away as it is plugged in now. {{cost}}',
  'verdict.cost.hurts': 'To give away {{card}} takes something else along that this computer uses. {{cost}}',

  'verdict.integrated.intel':
    '{{card}} is built into the processor. It shares memory with this computer and drives the video outputs of the board, which go dark for this computer. To give it away often needs special settings in the virtual machine, and its own picture may not appear there. A card in a slot is the easier choice.',
  'verdict.integrated.amd':
    '{{card}} is built into the processor. It shares memory with this computer and drives the video outputs of the board, which go dark for this computer. Owners of several such processors report that it cannot be reset and works only once until a restart. A card in a slot is the easier choice.',
  'verdict.management-display':
    '{{card}} belongs to the management chip of this server. It shows the screen in the remote console, which would stay black, and it has no power for 3D. Leave it to this computer.',
  'verdict.emulated':
    '{{card}} is not a real card: the host of this virtual machine makes it up. Another virtual machine gains nothing from it. Choose a real card, or run Handover on the real computer.',

  'verdict.already-vfio':
    'vfio-pci holds {{card}} already, so it is ready for a virtual machine now. The readiness page lists the settings that did so.',
  'verdict.half-bound':
    'vfio-pci holds only a part of {{card}}; the rest is used by {{drivers}}. A card has to move as a whole: have all its parts taken, or none.',
  'verdict.half-bound.nvidia':
    'vfio-pci holds only a part of {{card}}; the rest is used by {{drivers}}. With NVIDIA cards this can stop the whole computer. Have all parts taken, or none, before you start a virtual machine with it.',
  'verdict.driverless':
    'No driver uses {{card}}. That is no hindrance: a virtual machine brings its own driver.',
  'verdict.held-by-process':
    '{{card}} is in use by {{names}} now. If it is reserved from the start of the computer, this ends by itself with the restart; to hand it over without a restart, close these programs first.',
  'verdict.held-by-process.nvidia':
    '{{card}} is in use by {{names}} now. To take it away while the nvidia driver is in use can hang the computer: close these programs first, or have the card reserved from the start of the computer.',
  'verdict.claimed-by-vm_one':
    'The virtual machine {{vms}} is set up to use {{card}}. Only one machine can have it at a time.',
  'verdict.claimed-by-vm_other':
    'The virtual machines {{vms}} are set up to use {{card}}. Only one machine can have it at a time.',
  'verdict.powered-off':
    '{{card}} is asleep to save power (D3cold). It is not missing: it wakes when it is used.',

  'verdict.reset-weak':
    'The kernel can reset {{card}} only by: {{methods}}. AMD cards of several generations do not always come back from that, and the virtual machine then starts only once until the computer restarts; with others it works. Start, shut down and start a virtual machine again before you rely on it.',
  'verdict.reset-weak.other':
    'The kernel can reset {{card}} only by: {{methods}}. That may not bring it back fully between two starts of a virtual machine. Start, shut down and start a virtual machine again before you rely on it.',
  'verdict.reset-none':
    'The kernel offers no way to reset {{card}}. The virtual machine may start only once until the computer restarts. Start, shut down and start it again before you rely on it.',
  'verdict.twin_one':
    'There is another card of the same model ({{twins}}). Handover tells them apart by where they are plugged in: this one is at {{address}}.',
  'verdict.twin_other':
    'There are {{count}} other cards of the same model ({{twins}}). Handover tells them apart by where they are plugged in: this one is at {{address}}.',
  'verdict.sriov-capable':
    '{{card}} can divide itself into up to {{total}} virtual cards (SR-IOV), so that this computer could keep it and share it. This needs a driver that supports it.',
  'verdict.small-bar':
    '{{card}} could use Resizable BAR, which can be faster, but its memory window is small now. It works as it is. {{steps}}',
  'verdict.small-bar.virtual':
    '{{card}} could use Resizable BAR, which can be faster, but its memory window is small now. It works as it is; the host of this virtual machine decides it.',
  'verdict.large-bar':
    '{{card}} uses Resizable BAR. If a virtual machine with it stays black, its firmware may lack room for so large a window; turning Resizable BAR off in the firmware settings of this computer is then worth a trial.',
  'verdict.legacy-bios':
    'This computer was started by the older BIOS way. If {{card}} stays black in a virtual machine, a start by UEFI is worth a trial: it can leave the card in a cleaner state.',
} as const
