/** Why a plan cannot be made, what to know before it, why each step is there, and the ways back. */
export const plan = {
  'plan.refused.card-not-found':
    'There is no device at {{address}} any more. It may have moved to another slot or been turned off in the firmware. Choose the card again.',
  'plan.refused.card-differs':
    'The device at {{address}} is not the card that was chosen. Cards change their addresses when others are added or taken out. Choose the card again.',
  'plan.refused.not-a-card':
    '{{address}} is not the main function of a graphics card. Choose one of the cards in the list.',
  'plan.refused.only-display':
    '{{reason}} If you want it all the same, and can reach this computer over the network, type the name of the card to confirm: {{name}}',
  'plan.refused.only-displays':
    'Without {{cards}} no card is left that can draw for this computer, and the screen stays black. Keep one of them. If you want it all the same, and can reach this computer over the network, type the name of one to confirm: {{name}}',
  'plan.refused.forbidden':
    '{{device}} would have to move along, and this computer cannot run without it. Put the card into another slot, or choose another card.',
  'plan.refused.cost': '{{cost}} Put the card into another slot, or choose another card.',
  'plan.refused.change-active':
    'A change is in force already ({{id}}). Undo it first, then choose all the cards that you want to give away.',
  'plan.refused.unknown-system':
    'Handover does not know how {{system}} keeps its boot entries, so it changes nothing here. It works on Fedora, its Atomic desktops, Debian and Ubuntu.',
  'plan.refused.iommu-off-in-firmware':
    'The firmware does not offer the IOMMU, without which no device can be given to a virtual machine. {{steps}}',
  'plan.refused.iommu-off-in-firmware.virtual':
    'This computer is a virtual machine itself and was given no IOMMU. Add a virtual IOMMU on its host.',
  'plan.refused.iommu-off-in-kernel.amd':
    'The firmware offers the IOMMU, but the kernel does not use it. With AMD no kernel argument turns it on, so there is nothing that Handover could change. Update the firmware, and look for “AMD-Vi” in the kernel log (journalctl -k).',
  'plan.refused.boot-full':
    'There is too little room on /boot: {{free}} MiB are free, and {{needed}} MiB are needed for a time to build the new initramfs beside the old one. Remove old kernels, then try again.',
  'plan.refused.no-snapshot-tool':
    'There is no tool for snapshots that is set up for the whole system (snapper with a configuration named “root”). Leave the snapshot out: undo does not need it.',
  'plan.refused.atomic-snapshot':
    'On this system every change makes a new deployment, and the one before stays. Leave the snapshot out.',
  'plan.refused.ids-shared':
    'By device numbers ({{id}}) {{taken}} cannot be told from {{other}}, which stays with this computer: vfio-pci would take both. Have the card told by its address, which is the default.',
  'plan.refused.blacklist-on-demand':
    'A card that is handed over on demand is used by this computer in between, and needs its driver for that. Do not keep the driver from loading, or have the card reserved from the start.',
  'plan.refused.blacklist-no-driver':
    'No driver of this computer is known for the card, so there is none to keep from loading. Leave this out.',
  'plan.refused.blacklist-shared':
    'The driver {{driver}} cannot be kept from loading, because {{other}} needs it and stays with this computer. Leave this out: the card is reserved before the driver loads.',
  'plan.refused.acs-not-in-kernel':
    'The kernel that runs does not know pcie_acs_override, so the argument would do nothing. Kernels of Fedora, Debian and Ubuntu leave this patch out. For Fedora, some-natalie/fedora-acs-override on GitHub keeps packages with it; the kernel of Bazzite has it. Such a kernel is not signed with the key of the distribution: Secure Boot has to be off, or the key of the kernel enrolled, and updates then come from that source. The patch makes the kernel assume that devices are kept apart when they are not, so that a virtual machine may reach memory that is not its own. Try another slot and newer firmware first. Handover installs no such kernel.',
  'plan.refused.acs-unknown':
    'Whether the kernel that runs knows pcie_acs_override could not be seen. Without the patch the argument does nothing. Leave it out, or start a kernel that has the patch.',
  'plan.refused.vbios-card':
    'The video BIOS is for {{address}}, which is not among the chosen cards. Choose the file again for one of them.',
  'plan.refused.vbios-not-a-rom':
    'This file is not the video BIOS of a card: it does not have the marks that every one has. Save it once more from the card, with a program for that or from a collection of video BIOS files.',
  'plan.refused.vbios-flash-header':
    'This file has the header of an NVIDIA flash tool before the video BIOS, and a virtual machine does not start with it. Cut off everything before the bytes 55 AA that come before the word VIDEO, then choose the file again.',
  'plan.refused.vbios-cut-short':
    'This video BIOS is not whole: it says that it is longer than the file. Save it once more from the card.',
  'plan.refused.vbios-other-card':
    'This video BIOS is for another card ({{found}}). {{card}} is {{wanted}}. Choose the file that was saved from this card.',
  'plan.refused.nothing-to-do':
    'Nothing has to be changed on this computer: libvirt takes the card by itself when a virtual machine with it starts, and gives it back afterwards. Add the card to a virtual machine.',

  'plan.warning.optimus':
    '{{card}} is the second card of a laptop. Programs of this computer can no longer be started on it, tools such as supergfxctl or switcherooctl lose sight of it, and video outputs that hang on it stay dark. If it does not come back from sleep, keep this computer awake while a virtual machine uses it.',
  'plan.warning.part-of-card':
    'A part of {{card}} has to move along, because it shares an IOMMU group with the chosen card, but not all of it. A card that is split between two drivers can hang this computer. Choose both cards, or use another slot.',
  'plan.warning.on-demand-display':
    'This desktop is shown by the card now. When a virtual machine takes it on demand, the session ends and open work is lost, or the computer hangs. Have the card reserved from the start, or let another card draw the desktop.',
  'plan.warning.no-guard':
    'The guard is off. If the screen stays black after the restart, nothing takes the change back by itself: you then need the boot menu.',
  'plan.warning.ids-usb':
    'The USB controller of the card ({{devices}}) cannot be kept by device numbers, because its driver is a part of the kernel and always comes first. libvirt takes it when the virtual machine starts. By address it is kept from the start.',
  'plan.warning.blacklist':
    'The driver of the card does not load at all while the change is in effect. The boot entry that leads back is without this.',
  'plan.warning.acs-risk':
    'With pcie_acs_override the kernel assumes that devices are kept apart without proof. A virtual machine that misuses the card could then read and change memory of this computer or of other machines. Do not do this where you do not trust the virtual machine. The groups that are shown are a forecast; look here again after the restart.',
  'plan.warning.acs-secure-boot':
    'Secure Boot is on. A kernel with the patch for pcie_acs_override starts only if its key is enrolled; the kernel that runs now may not be the one that starts next.',
  'plan.warning.setups-left_one':
    'What was set up by hand stays and can get in the way of this change: {{places}}. After an undo it is still there. You can have it adopted or removed instead.',
  'plan.warning.setups-left_other':
    '{{count}} settings that were made by hand stay and can get in the way of this change: {{places}}. After an undo they are still there. You can have them adopted or removed instead.',
  'plan.warning.setups-by-hand_one':
    'One setting that was made by hand cannot be taken out safely by Handover, or is for another device: {{places}}. Look at it yourself.',
  'plan.warning.setups-by-hand_other':
    '{{count}} settings that were made by hand cannot be taken out safely by Handover, or are for other devices: {{places}}. Look at them yourself.',
  'plan.warning.amd-iommu-on':
    'The kernel argument amd_iommu=on, which some guides ask for, is not an option of the kernel: it answers “Unknown option” and goes on. The IOMMU of an AMD processor is on by itself. It does no harm, and you can take it out.',
  'plan.warning.identity-dma':
    'With iommu=pt the devices that stay with this computer reach memory without translation. That can be a little faster for them, and protects less against a device that misbehaves. For virtual machines nothing changes.',
  'plan.warning.iommu-pt':
    'The kernel argument iommu=pt is set. It lets the devices that stay with this computer reach memory without translation; virtual machines work the same without it. It stays as it is.',
  'plan.warning.kernel-update-pending':
    'A newer kernel is installed than the one that runs: {{newest}} in place of {{running}}. The next restart starts it for the first time together with this change. To know which of them is to blame if something fails, restart first and apply then.',
  'plan.warning.atomic-software':
    'For virtual machines some software is missing: {{names}}. On this system Handover installs no packages, because each becomes a layer that every update carries along. Add them with rpm-ostree install, or use an image that has them.',
  'plan.warning.boot-room-unknown':
    'How much room there is on /boot could not be seen. If it is too little, applying stops before anything is changed.',

  'plan.why.snapshot': 'A snapshot of the whole system, as you asked for; undo does not need it.',
  'plan.why.packages': 'Virtual machines need these programs, and they are not installed yet.',
  'plan.why.services': 'libvirt answers on these sockets; its programs start only when something asks.',
  'plan.why.vbios': 'Virtual machines may read files in this folder, and nowhere in a home folder.',
  'plan.why.adopt':
    'What was set up by hand counts as part of this change, so that undo takes it out as well.',
  'plan.why.lines': 'These lines were written by hand for the same purpose; undo puts them back.',
  'plan.why.table':
    'Names each function of the card by place and identity, so that no other device is ever taken for it.',
  'plan.why.script':
    'Gives these functions to vfio-pci before any driver is loaded, and leaves alone what has changed.',
  'plan.why.unit':
    'Runs the script in the initramfs before udev starts; a start waits five seconds for it at most.',
  'plan.why.wants': 'Makes the start in the initramfs want the unit above.',
  'plan.why.udev': 'The second line, should the step in the initramfs not have run.',
  'plan.why.dracut': 'Puts VFIO and what it needs into this initramfs and into those of kernels to come.',
  'plan.why.initramfs-hook':
    'Puts VFIO and what it needs into this initramfs and into those of kernels to come.',
  'plan.why.initramfs-script': 'Runs the script in the initramfs before udev starts.',
  'plan.why.guard-unit':
    'Waits for your confirmation at the first start, and takes the change back if it does not come.',
  'plan.why.recover-unit': 'Ends what a power failure left half done, before anybody logs in.',
  'plan.why.boot-wants': 'Makes the start want guard and recovery.',
  'plan.why.kernel-install': 'Keeps the boot entry that leads back right when kernels come and go.',
  'plan.why.grub-arguments': 'Adds the kernel arguments to every entry but those for recovery.',
  'plan.why.grub-way-back': 'Makes the boot entry that leads back, anew for each newest kernel.',
  'plan.why.boot-program':
    'Guard and recovery need a copy of the program that does not depend on where the app lies.',
  'plan.why.initramfs':
    'The card has to be taken before its own driver is loaded, and that already happens in the initramfs.',
  'plan.why.initramfs.cleaned': 'The initramfs holds a copy of what was removed above.',
  'plan.why.arguments':
    'The word gpu_handover=on turns the change on, and the IOMMU has to be on; everything else on the line stays.',
  'plan.why.arguments.on-demand':
    'The kernel has to be told how to use the IOMMU; everything else on the line stays.',
  'plan.why.way-back': 'A start with the arguments from before, whatever happens.',
  'plan.why.menu-once': 'The boot menu shows once at the next start, so that the way back is in sight.',

  'plan.way-back.entry':
    'In the boot menu, choose “{{title}}”: this computer then starts as it did before. If the menu does not show, hold Shift or press Esc while it starts.',
  'plan.way-back.deployment':
    'In the boot menu, choose the deployment from before, which is pinned: this computer then starts as it did before.',
  'plan.way-back.undo':
    'Undo, in the app or with “sudo handoverctl undo” in any terminal or rescue shell, takes everything back that was added.',
  'plan.way-back.pause':
    'Pause, in the app or with “handoverctl pause”, makes the next start go without the change, and only that.',
  'plan.way-back.guard_one':
    'The guard: if the first start after the change is not confirmed within a minute, the change is undone by itself. If nobody is logged in then, this computer restarts.',
  'plan.way-back.guard_other':
    'The guard: if the first start after the change is not confirmed within {{count}} minutes, the change is undone by itself. If nobody is logged in then, this computer restarts.',

  'plan.by-hand.uki':
    'This system starts one signed file that holds the kernel with its arguments (a unified kernel image). Handover does not write such files. These are the steps by hand.',
  'plan.by-hand.systemd-boot':
    'This system starts with systemd-boot, whose entries Handover does not write. These are the steps by hand.',
  'plan.by-hand.unknown':
    'Handover does not know what starts this system, so it does not touch the boot entries. These are the steps by hand.',
  'plan.by-hand.unusual':
    'This system keeps its boot entries in another way than its distribution does, so Handover does not touch them. These are the steps by hand.',
  'plan.by-hand.initramfs-unknown':
    'Handover does not know what builds the initramfs of this system, so it does not touch it. These are the steps by hand.',
  'plan.step.keep-entry':
    'Make a copy of your boot entry, or of the kernel image that starts, and keep it unchanged. It is your way back.',
  'plan.step.arguments': 'Add these kernel arguments to the entry that starts by default: {{arguments}}',
  'plan.step.image.dracut':
    'Write this line, with the blanks inside the quotes, into /etc/dracut.conf.d/90-vfio.conf and build the initramfs (or the unified kernel image) anew: force_drivers+=" vfio_pci vfio_iommu_type1 "',
  'plan.step.image.initramfs-tools':
    'Write vfio_pci as a line of its own into /etc/initramfs-tools/modules and run “update-initramfs -u”.',
  'plan.step.ids-shared':
    'There is another device with the same numbers that stays with this computer, so the way by kernel arguments cannot tell them apart. Choose “on demand” in place of “reserved”: libvirt then takes the card by its address.',
  'plan.step.restart': 'Restart, with the copy from the first step at hand in the boot menu.',
  'plan.step.check':
    'Open the readiness page again: the IOMMU has to be on, and a reserved card has to be held by vfio-pci.',
} as const
