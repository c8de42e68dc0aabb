/** What the lines of an existing passthrough set-up do, one sentence each. */
export const setups = {
  'setup.ours': 'Written by Handover; “Undo” takes it away again.',
  'setup.ignored-file':
    'Has no effect: {{tool}} reads only files whose names end in {{ending}}, and this name does not.',
  'setup.blacklist':
    'Keeps {{drivers}} from loading, for every card in this computer and not only for the one that a virtual machine gets.',
  'setup.vfio-options': 'Sets an option of vfio-pci; by itself it takes no device.',
  'setup.unsafe-interrupts':
    'Lets virtual machines use devices without interrupt remapping: a device could then send false interrupts to this computer.',
  'setup.no-iommu':
    'Lets programs use devices without an IOMMU: such a device can read and write all memory of this computer.',
  'setup.virqfd':
    'Asks for the module vfio_virqfd, which is gone since kernel 6.2: building the initramfs may fail on it, and the line can be deleted.',

  'setup.modprobe.ids':
    'vfio-pci takes every device with one of these vendor and device numbers as soon as it loads, so this computer cannot use them.',
  'setup.modprobe.softdep': 'Loads vfio-pci before {{driver}}, so that vfio-pci gets its devices first.',
  'setup.modprobe.install': 'Runs a command of its own in place of loading vfio-pci.',
  'setup.modprobe.alias': 'Loads vfio-pci for a device in place of the driver that was made for it.',
  'setup.modprobe.no-nouveau':
    'Keeps {{driver}} from loading; together with the other lines of this file it leaves NVIDIA cards without a driver.',
  'setup.modules-load':
    'Loads a VFIO module while the system starts, which is too late to get a card before its own driver does.',

  'setup.dracut.force':
    'Puts VFIO into the initramfs and loads it there before other drivers; without device numbers elsewhere it takes nothing.',
  'setup.dracut.add': 'Puts VFIO into the initramfs; something else has to load it there.',
  'setup.dracut.items': 'Copies files for VFIO into the initramfs.',
  'setup.dracut.omit': 'Leaves {{drivers}} out of the initramfs, so that these cards stay free for a while.',
  'setup.dracut.cmdline': 'Builds kernel arguments for VFIO into the initramfs.',
  'setup.dracut.glued':
    'Does not do what it looks like: without a blank after the first quote and before the last one, dracut joins this name with the name before it.',
  'setup.dracut.module': 'A dracut module that was added for VFIO and becomes part of the initramfs.',
  'setup.dracut.other': 'Changes what dracut puts into the initramfs for VFIO.',

  'setup.initramfs.module': 'Puts a VFIO module into the initramfs and loads it early.',
  'setup.initramfs.script': 'Gives devices to vfio-pci from within the initramfs, before their drivers load.',

  'setup.udev': 'Gives devices to vfio-pci when they appear, in a race with the driver of the card.',
  'setup.driverctl.vfio': 'driverctl gives {{address}} to vfio-pci each time this computer starts.',
  'setup.driverctl.other':
    'driverctl chooses the driver of {{address}} each time this computer starts; it would take the device from vfio-pci again.',

  'setup.argument.ids':
    'vfio-pci takes every device with one of these vendor and device numbers as soon as it loads.',
  'setup.argument.stub':
    'pci-stub holds every device with one of these vendor and device numbers, so that no other driver gets them.',
  'setup.argument.early': 'Loads VFIO before the other drivers, if the initramfs contains it.',
  'setup.argument.intel-iommu': 'Switches on the IOMMU of an Intel processor.',
  'setup.argument.amd-iommu':
    'Does nothing: “on” is no value that this argument knows, and the IOMMU of an AMD processor is on by itself.',
  'setup.argument.iommu-pt':
    'Lets the devices that stay with this computer reach memory directly; virtual machines work the same with and without it.',
  'setup.argument.acs':
    'Makes a patched kernel pretend that devices are kept apart when they are not, so that a virtual machine may reach memory that is not its own; an unpatched kernel ignores it.',
  'setup.argument.efifb':
    'Was once needed to free a card from the screen of the firmware; current kernels draw that screen with another driver, so it does nothing.',
  'setup.argument.sysfb':
    'Keeps the kernel from drawing on the screen of the firmware, so there is no picture until the driver of a card loads.',

  'setup.hook.copy':
    'Looks like a spare copy, but libvirt runs every executable file in this folder, so it runs at each start and stop of a virtual machine.',
  'setup.hook.framebuffer':
    'Takes the screen of the firmware away when a virtual machine starts, which can crash a computer with an AMD card.',
  'setup.hook.libvirt':
    'Calls libvirt from inside a hook, which libvirt warns against: both can wait for each other for ever.',
  'setup.hook.vfio-remove':
    'Unloads VFIO when a virtual machine stops, which can hang a second virtual machine that still uses it.',
  'setup.hook.driver-remove':
    'Unloads the driver of a card when a virtual machine starts, and hangs while a program still uses the card.',
  'setup.hook.vfio-load': 'Loads VFIO when a virtual machine starts.',
  'setup.hook.rebind': 'Moves devices between drivers when a virtual machine starts or stops.',
  'setup.hook.desktop':
    'Stops or starts the graphical session when a virtual machine starts or stops; open programs are lost.',

  'setup.supergfx.vfio': 'supergfxctl keeps the second graphics card on vfio-pci.',
  'setup.supergfx.enabled': 'supergfxctl may give the second graphics card to vfio-pci when it is told to.',
  'setup.supergfx.mode':
    'supergfxctl manages the second graphics card (mode {{mode}}), and two tools that change the driver of one card get in each other’s way.',
} as const
