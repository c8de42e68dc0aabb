/** Why the definition of a virtual machine is not edited. */
export const domain = {
  'domain.refused.too-large':
    'This definition is larger than any virtual machine needs (more than a megabyte, or 50,000 elements), so it is left alone. Look at it with “virsh edit”.',
  'domain.refused.document-type':
    'Line {{line}} of this definition declares a document type, which libvirt never writes and which could pull in other files. Remove it, then try again.',
  'domain.refused.characters':
    'Line {{line}} of this definition holds a character that XML does not allow. Remove it, then try again.',
  'domain.refused.malformed':
    'This definition is not well-formed XML; reading it stops at line {{line}}. Mend that line, then try again.',
  'domain.refused.not-a-domain':
    'This is XML, but not the definition of a virtual machine: it does not begin with <domain>. Choose another file.',
  'domain.refused.no-name':
    'This definition has no name, so libvirt would not take it. Add a <name>, then try again.',
  'domain.refused.ambiguous':
    'This definition has <devices> or <metadata> more than once, so it cannot be told which one counts. Join them, then try again.',
  'domain.refused.encoding':
    'This definition is not written in UTF-8, or bytes of it were lost when it was read; writing it back could lose more. Save it as UTF-8, then try again.',
  'domain.refused.bad-address':
    '“{{address}}” is not the address of a PCI function, which looks like 0000:01:00.0. Choose the card again.',
  'domain.refused.card-not-among':
    'The functions to give do not hold the card at {{card}} itself. Choose the card again.',
  'domain.refused.rom-path':
    'The file of the video BIOS has to be named by its whole path, beginning with a slash and without control characters. Choose the file again.',
  'domain.refused.given-twice':
    'The definition gives away {{address}} twice, which libvirt does not accept. Remove one of the two, then try again.',
  'domain.refused.given-by-command-line':
    'The definition already gives {{address}} to QEMU in its <qemu:commandline>, past libvirt. Remove those arguments first, so that libvirt can take the device from this computer and return it.',
  'domain.refused.places-collide':
    'The definition has two devices in one place of the virtual machine (bus {{bus}}, slot {{slot}}), which libvirt does not accept. Give one of them another place, then try again.',
  'domain.refused.with-other-card':
    'This came to the virtual machine along with the card at {{card}}, because they share an IOMMU group. Take that card back first.',
  'domain.refused.not-ours':
    'The virtual machine has this card, but Handover did not give it, so it does not take it back by itself. Remove the devices in virt-manager, or have all functions of the card removed.',
  'domain.refused.machine-other':
    'The machine type of this virtual machine has neither a q35 nor an i440fx mainboard, and Handover does not know its slots. Use a virtual machine of type q35.',
  'domain.refused.machine-unknown':
    'The definition does not say which machine type it has. Have libvirt define it once, or write machine="q35" into <os><type>, then try again.',
  'domain.refused.no-free-slot':
    'No slot is free on the PCI buses of this virtual machine. Remove a device that it does not need, then try again.',
  'domain.refused.no-card':
    'The virtual machine has none of the cards of this computer. Choose a card and give it first.',
  'domain.refused.firmware-loader':
    'The definition names a firmware file of its own (<loader>), so it is left as it is. Remove that element first if libvirt is to choose a UEFI firmware.',
  'domain.refused.secure-boot-q35':
    'Secure Boot needs a mainboard of type q35, because its keys are kept safe by system management mode. Change the machine type first.',
  'domain.refused.vcpus-unknown':
    'How many virtual processors the machine has could not be read (<vcpu>). Write a number there, then try again.',
  'domain.refused.pinned-already':
    'Processors of this machine are pinned already (<vcpupin>). Remove that first if they are to be pinned anew.',
  'domain.refused.pin-too-few':
    'This computer has too few processor cores to pin all virtual processors and keep a core for itself. Give the machine fewer.',
  'domain.refused.no-inputs':
    'No keyboard or mouse of this computer was found that could be shared. Plug one in by USB, then check again.',
  'domain.refused.q35-adopted':
    'The card was added by hand before Handover put it together, and taking it back would put its parts into places of the old mainboard. Take the card back, remove its parts, change the machine type, then give the card again.',
  'domain.refused.q35-old-windows':
    'This version of Windows has no driver for the SATA controller of q35 and would not start. Leave it on i440fx, or install a newer Windows in a new machine.',
  'domain.refused.q35-windows-ide':
    'Windows starts here from an IDE disk, which q35 does not have, and does not find its disk at SATA unless it was prepared for that. Set it to start in safe mode once (msconfig) and move the disk to SATA by hand, or make a new machine of type q35.',
  'domain.refused.q35-command-line':
    'The definition tells QEMU about a bus of the old mainboard (pci.0) in its <qemu:commandline>, past libvirt, and QEMU would not start on q35. Change or remove those arguments first.',
  'domain.refused.q35-buses':
    'This machine has PCI buses that q35 does not know. Remove them by hand first, or make a new machine of type q35.',
} as const
