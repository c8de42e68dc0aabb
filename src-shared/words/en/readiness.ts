import { readinessSystem } from './readiness-system.ts'

/** The checks of readiness: a title, why it matters, what was seen in each case, and what to do about it. */
export const readiness = {
  'list.and': '{{first}} and {{last}}',
  'list.more_one': '1 more',
  'list.more_other': '{{count}} more',
  'amount.gib': '{{amount}} GiB',
  'amount.mb': '{{amount}} MB',

  'check.nothing-to-do': 'Nothing to do.',

  'check.virtual-machine.title': 'Inside a virtual machine',
  'check.virtual-machine.why':
    'A virtual machine sees only what its own host shows it. A card can be given on from here only if that host has given one, together with a virtual IOMMU and nested virtualization.',
  'check.virtual-machine.there': 'This system runs inside a virtual machine.',
  'check.virtual-machine.named': 'This system runs inside a virtual machine ({{product}}).',
  'check.virtual-machine.fix':
    'To give a card to a virtual machine, run Handover on the real computer. Here it is fine for looking around and for the sample machines.',

  'check.cpu-virtualization.title': 'Virtualization in the processor',
  'check.cpu-virtualization.why':
    'Without the help of the processor a virtual machine is far too slow, and cannot be given a card at all.',
  'check.cpu-virtualization.unnamed': 'model unknown',
  'check.cpu-virtualization.vmx': 'The processor ({{model}}) offers Intel VT-x (the flag vmx).',
  'check.cpu-virtualization.svm': 'The processor ({{model}}) offers AMD-V (the flag svm).',
  'check.cpu-virtualization.by-kvm':
    'The processor ({{model}}) shows neither the flag vmx nor svm, but the kernel offers /dev/kvm, so it works.',
  'check.cpu-virtualization.none':
    'The processor ({{model}}) shows neither the flag vmx (Intel VT-x) nor svm (AMD-V). Almost every such processor of today has one of them, so it is most likely turned off in the firmware.',
  'check.cpu-virtualization.none-virtual':
    'The processor of this virtual machine ({{model}}) shows neither the flag vmx (Intel VT-x) nor svm (AMD-V): its host does not pass them on.',
  'check.cpu-virtualization.unknown': 'The flags of the processor ({{model}}) could not be read.',
  'check.cpu-virtualization.fix.virtual':
    'On the host of this virtual machine, turn on nested virtualization and give the virtual machine the processor type "host-passthrough".',

  'check.kvm.title': 'Virtualization in the kernel (KVM)',
  'check.kvm.why': 'KVM is the part of Linux that runs virtual machines. Programs reach it through /dev/kvm.',
  'check.kvm.there': '/dev/kvm is there.',
  'check.kvm.absent': '/dev/kvm is not there.',
  'check.kvm.unknown': 'Whether /dev/kvm is there could not be found out.',
  'check.kvm.fix.module':
    'Load the module with: sudo modprobe {{module}}. If that is refused, virtualization is turned off in the firmware settings.',
  'check.kvm.fix.other': 'Look in the kernel log for the cause: sudo dmesg | grep -i kvm',

  'check.iommu.title': 'Keeping devices apart (IOMMU)',
  'check.iommu.why':
    'A device reads and writes memory by itself. The IOMMU limits a card to the memory of its virtual machine; without it the card could overwrite this system, so Linux does not hand it over.',
  'check.iommu.on_one': 'The IOMMU is on. The devices of this computer are in 1 IOMMU group.',
  'check.iommu.on_other': 'The IOMMU is on. The devices of this computer are in {{count}} IOMMU groups.',
  'check.iommu.on.opt-in': 'The firmware asks the kernel to use it, so no kernel argument is needed.',
  'check.iommu.off-in-firmware':
    'The firmware does not offer the IOMMU: among the ACPI tables there is neither DMAR (Intel) nor IVRS (AMD). It is turned off in the firmware settings, or this board or processor does not have it.',
  'check.iommu.off-in-firmware.virtual':
    'This virtual machine was given no IOMMU: among its ACPI tables there is neither DMAR (Intel) nor IVRS (AMD).',
  'check.iommu.off-in-kernel':
    'The firmware offers the IOMMU (ACPI table {{table}}), but the kernel does not use it: there are no IOMMU groups.',
  'check.iommu.unknown.tables':
    'No IOMMU groups were seen, and the ACPI tables could not be listed, so it is not known whether the firmware offers the IOMMU.',
  'check.iommu.unknown.groups': 'Neither the IOMMU groups nor the devices of this computer could be listed.',
  'check.iommu.unknown.other-processor':
    'No IOMMU groups were seen. On this kind of processor the ACPI tables do not tell whether an IOMMU could be turned on.',
  'check.iommu.fix.virtual':
    'On the host of this virtual machine, add a virtual IOMMU (in libvirt: the device iommu, model intel, machine type q35).',
  'check.iommu.fix.add-argument':
    'Handover adds the kernel argument intel_iommu=on to the boot entries when you choose a card. It takes effect with the next restart.',
  'check.iommu.fix.off-argument':
    'The kernel argument {{argument}} turns it off. Remove it from the boot entries and restart.',
  'check.iommu.fix.refused.intel':
    'The kernel argument intel_iommu=on is there already, so something else keeps the kernel from using the IOMMU. See what with: sudo dmesg | grep -e DMAR -e IOMMU. A newer firmware (BIOS update) can help.',
  'check.iommu.fix.refused.amd':
    'With AMD no kernel argument is missing: something else keeps the kernel from using the IOMMU. See what with: sudo dmesg | grep -e AMD-Vi -e IVRS. A newer firmware (BIOS update) can help.',
  'check.iommu.fix.unknown':
    'In a container or a recording this is normal. Run Handover directly on the computer to find out.',

  'check.iommu-argument.title': 'Kernel argument amd_iommu=on',
  'check.iommu-argument.why':
    'Many guides ask for it, but the kernel has no such option. It answers "AMD-Vi: Unknown option" and goes on. With AMD the IOMMU is on by itself as soon as the firmware offers it.',
  'check.iommu-argument.there': 'The kernel was started with amd_iommu=on.',
  'check.iommu-argument.fix': 'It does no harm. It can be removed from the boot entries without any loss.',

  'check.interrupt-remapping.title': 'Keeping interrupts apart (interrupt remapping)',
  'check.interrupt-remapping.why':
    'A device can also disturb the system by the interrupts it sends. Without interrupt remapping Linux does not give a device to a virtual machine, unless that protection is given up.',
  'check.interrupt-remapping.on': 'Interrupt remapping is on.',
  'check.interrupt-remapping.off': 'The IOMMU is on, but interrupt remapping is off.',
  'check.interrupt-remapping.unknown': 'The kernel log could not be read, and it alone tells about this.',
  'check.interrupt-remapping.later': 'This is known only when the IOMMU is on.',
  'check.interrupt-remapping.fix':
    'Update the firmware (BIOS) of the board, and turn on x2APIC or Interrupt Remapping in its settings where they are listed. Guides name the option allow_unsafe_interrupts instead; it lets the virtual machine disturb this system.',
  'check.interrupt-remapping.fix.unknown':
    'An administrator can look with: sudo dmesg | grep -i remapping. It is on in most computers whose IOMMU is on.',

  'check.groups.title': 'What a card shares its group with',
  'check.groups.why':
    'What shares an IOMMU group with a card moves to the virtual machine together with it, or has to stand idle.',
  'check.groups.alone': 'Nothing else shares the IOMMU groups of {{cards}}.',
  'check.groups.shared':
    'Other devices share the IOMMU groups of {{cards}}. The page of each card shows which.',
  'check.groups.override':
    'The kernel was started with {{argument}}. The groups look smaller than they are: devices are shown as separate that the hardware may not keep apart.',
  'check.groups.later': 'The groups are known only when the IOMMU is on.',
  'check.groups.no-card': 'No graphics card is in an IOMMU group here.',
  'check.groups.fix':
    'Put the card into another slot, best the one nearest to the processor, look for a setting named ACS in the firmware, or update the firmware. The groups are made by the board and not by the software.',
  'check.groups.fix.fixed':
    'A newer firmware, or a setting named ACS in it, can divide the groups further. They are made by the board and not by the software.',
  'check.groups.fix.override':
    'Know the risk before you go on: with this argument a virtual machine may reach memory that is not its own. It has no effect at all on the kernels that Fedora ships.',

  'check.cards.title': 'Graphics cards',
  'check.cards.why':
    'With two, one can go to the virtual machine and the other draws for this computer. The graphics inside a processor count as one.',
  'check.cards.several_one': 'There is 1 graphics card: {{cards}}.',
  'check.cards.several_other': 'There are {{count}} graphics cards: {{cards}}.',
  'check.cards.one': 'There is one graphics card: {{cards}}.',
  'check.cards.none':
    'This computer shows no graphics card. That is no fault: many servers and virtual machines have none. There is just nothing to hand over here.',
  'check.cards.not-real':
    'There is no card that a virtual machine could make use of, only {{cards}}, which serves to show a simple screen.',
  'check.cards.no-devices':
    'No PCI device was seen at all. In a container, in a recording and on some small boards this is normal.',
  'check.cards.fix':
    'Add a second card, even a small and old one, or turn on the graphics of the processor in the firmware settings. The sample machines show how it looks with two.',

  'check.cards.fix.virtual':
    'Run Handover on the computer that this virtual machine runs on. The sample machines show how it looks with a card.',
  'check.cards.fix.laptop':
    'See in the firmware settings whether a second one is turned off. If there is none, a Linux virtual machine can share the card instead of taking it (virtio-gpu). The sample machines show how it looks with two.',

  'check.cards.fix.integrated':
    'Add a card: it can go to the virtual machine, and the graphics that are built in stay with this computer. The sample machines show how it looks.',

  'check.display-left.title': 'A screen for this computer',
  'check.display-left.why':
    'A card that belongs to a virtual machine shows nothing of this computer any more. Something else must draw the desktop and the login screen.',
  'check.display-left.other': 'When {{card}} is given away, {{other}} can still draw.',
  'check.display-left.no-outputs':
    '{{card}} shows no outputs of its own, so no screen of this computer is lost with it.',
  'check.display-left.none': 'Without {{cards}} nothing is left that can draw for this computer.',
  'check.display-left.no-card': 'There is no graphics card that this could be judged by.',
  'check.display-left.fix':
    'If the processor has graphics of its own, they may be turned off in the firmware. {{steps}} Otherwise add a second, simple card for this computer.',
  'check.display-left.fix.integrated':
    'Leave the graphics that are built in to this computer, and add a card for the virtual machine.',
  'check.display-left.fix.laptop':
    'See in the firmware settings whether a second graphics device is turned off, also under the names hybrid or switchable graphics. If there is none, a Linux virtual machine can share the card instead of taking it (virtio-gpu).',
  'check.display-left.fix.virtual': 'Give this virtual machine a second display device for its own screen.',

  'check.reset.title': 'Resetting the card',
  'check.reset.why':
    'Between two starts of a virtual machine the card has to be brought back to the state that it has at power-on. Where that fails, the virtual machine starts only once until the computer restarts.',
  'check.reset.usable':
    'The kernel offers a way to reset {{cards}}. Nothing speaks against it; only a trial shows that it works.',
  'check.reset.weak':
    'For {{cards}} the kernel offers no reset made for the card itself. This often works, and often enough it does not.',
  'check.reset.unknown': 'The kernel does not tell how the cards here are reset.',
  'check.reset.fix':
    'Try it before you rely on it: start the virtual machine, shut it down, and start it again. If the second start fails, a restart of this computer brings the card back.',

  'check.resizable-bar.title': 'Memory window of the card (Resizable BAR)',
  'check.resizable-bar.why':
    'For information. The processor sees the memory of a card through a window. With Resizable BAR it is as large as that memory, which can be faster. Cards work with either.',
  'check.resizable-bar.on': 'Resizable BAR is in use on {{cards}}.',
  'check.resizable-bar.off': '{{cards}} could use Resizable BAR, but the window is small now.',
  'check.resizable-bar.not-offered': 'The cards here offer no larger window.',
  'check.resizable-bar.unknown': 'The memory windows of the cards could not be read.',
  'check.resizable-bar.fix': 'This is optional. {{steps}}',

  ...readinessSystem,
} as const
