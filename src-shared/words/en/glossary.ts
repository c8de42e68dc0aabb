/**
 * Terms of the trade, each with its explanation. `….forms` lists the spellings that are marked in other
 * sentences, divided by ` | `; longer ones win over shorter ones that they contain.
 */
export const glossary = {
  'term.iommu': 'IOMMU',
  'term.iommu.text':
    'The part of the processor that decides which memory a device may reach. It is what makes it safe to let a virtual machine drive a real device. Intel calls it VT-d, AMD calls it AMD-Vi.',
  'term.iommu.forms': 'IOMMU | VT-d | AMD-Vi | DMAR | IVRS',

  'term.iommu-group': 'IOMMU group',
  'term.iommu-group.text':
    'Devices that the processor cannot keep apart from each other. All of a group goes to the virtual machine, or none of it. The mainboard decides the groups, not the software.',
  'term.iommu-group.forms': 'IOMMU groups | IOMMU group',

  'term.vfio-pci': 'vfio-pci',
  'term.vfio-pci.text':
    'A driver of the kernel that does nothing with a device but keep it for a virtual machine. While it holds a card, this computer cannot use the card.',
  'term.vfio-pci.forms': 'vfio-pci | vfio_pci | VFIO',

  'term.bind-set': 'Bind set',
  'term.bind-set.text':
    'Everything that has to move to the virtual machine together with a card: the parts of the card itself, and all other devices in the same IOMMU groups.',
  'term.bind-set.forms': 'bind set',

  'term.kernel-argument': 'Kernel argument',
  'term.kernel-argument.text':
    'A word that the kernel is given when the computer starts. It is kept in the boot entry and takes effect at the next start.',
  'term.kernel-argument.forms':
    'kernel arguments | kernel argument | kernel command line | kernel word | boot entries | boot entry',

  'term.firmware': 'Firmware',
  'term.firmware.text':
    'The program in the mainboard that runs before the operating system, also called BIOS or UEFI. Its settings open with a key that is pressed right after power-on, often Del, F2 or F10.',
  'term.firmware.forms': 'firmware settings | firmware setup | firmware | BIOS | UEFI',

  'term.ovmf': 'OVMF',
  'term.ovmf.text':
    'The UEFI firmware that a virtual machine starts with. A modern graphics card expects it, because it brings no program for the older kind of start.',
  'term.ovmf.forms': 'OVMF | edk2-ovmf',

  'term.secure-boot': 'Secure Boot',
  'term.secure-boot.text':
    'The firmware starts only programs that are signed, and the kernel then loads only drivers that are signed. Handing over a card needs no unsigned driver.',
  'term.secure-boot.forms': 'Secure Boot',

  'term.resizable-bar': 'Resizable BAR',
  'term.resizable-bar.text':
    'Lets the processor see all memory of a graphics card at once, where it would else look through a window of 256 MiB. It makes some games faster.',
  'term.resizable-bar.forms': 'Resizable BAR | ReBAR | Above 4G decoding | Above 4G',

  'term.reset': 'Reset',
  'term.reset.text':
    'Returning a card to the state it has at power-on. It is needed each time the card changes hands. “flr” resets one function, “bus” resets everything behind the slot, “pm” goes through sleep and wake, and “device_specific” is a way made for that model.',
  'term.reset.forms': 'reset methods | reset method | function-level reset | reset',

  'term.driver': 'Driver',
  'term.driver.text':
    'The part of the kernel that works with a device. A device has one driver at a time, so a card is either with this computer or with a virtual machine.',
  'term.driver.forms': 'driver_override | drivers | driver',

  'term.initramfs': 'initramfs',
  'term.initramfs.text':
    'A small system that the kernel starts first, before the disk is there. Graphics drivers load here, so a card has to be set aside even earlier.',
  'term.initramfs.forms': 'initramfs | dracut',

  'term.kvm': 'KVM',
  'term.kvm.text':
    'The part of the kernel that runs virtual machines at the full speed of the processor. It needs a switch in the firmware, called VT-x or SVM.',
  'term.kvm.forms': 'KVM | VT-x | SVM',

  'term.libvirt': 'libvirt',
  'term.libvirt.text':
    'The service that keeps and starts virtual machines on Fedora. Programs such as virt-manager and this one speak to it.',
  'term.libvirt.forms': 'libvirt | virt-manager | QEMU',

  'term.address': 'PCI address',
  'term.address.text':
    'Where a device sits: domain, bus, slot and function, as in 0000:01:00.0. It tells two equal cards apart, and can change when cards are moved or added.',
  'term.address.forms': 'PCI addresses | PCI address',

  'term.lanes': 'PCIe lanes',
  'term.lanes.text':
    'The wires between a slot and the processor. More lanes and a newer generation carry more data; a card runs at the lower of what it and its slot can do, and slows down when it has nothing to do.',
  'term.lanes.forms': 'PCIe lanes | lanes',

  'term.bmc': 'Management controller',
  'term.bmc.text':
    'A small computer in a server that stays on and can be reached over the network. Its graphics chip shows the screen of the server, so it stays with the server.',
  'term.bmc.forms': 'management controller | BMC',

  'term.sr-iov': 'SR-IOV',
  'term.sr-iov.text':
    'A way for one card to show itself as several, so that a virtual machine gets a share and this computer keeps the rest. Few graphics cards can do it.',
  'term.sr-iov.forms': 'SR-IOV | virtual functions | virtual function',

  'term.hugepages': 'Huge pages',
  'term.hugepages.text':
    'Memory that is set aside in large pieces. It can make a virtual machine a little faster; it is not needed.',
  'term.hugepages.forms': 'huge pages | hugepages',

  'term.acs': 'ACS',
  'term.acs.text':
    'A feature of mainboards and switches that keeps devices apart. Where it is missing, devices end up in one IOMMU group.',
  'term.acs.forms': 'ACS',

  'term.framebuffer': 'Boot display',
  'term.framebuffer.text':
    'The card that the firmware used for the first picture after power-on. The system often keeps drawing on it.',
  'term.framebuffer.forms': 'boot display | boot_vga',

  'term.atomic': 'Atomic desktop',
  'term.atomic.text':
    'A Fedora whose system files come as one image, such as Silverblue or Kinoite. Changes are made with rpm-ostree and the state before stays in the boot menu.',
  'term.atomic.forms': 'Atomic desktop | rpm-ostree | Silverblue | Kinoite',
} as const
