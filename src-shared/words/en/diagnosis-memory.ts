/** Diagnosis: memory, boot entries and initramfs. */
export const diagnosisMemory = {
  'diagnosis.memlock-limit.title': "The guest's memory may not be locked",
  'diagnosis.memlock-limit.cause':
    'A passed device needs all memory of the guest locked in place, and the limit for locked memory of QEMU is smaller.',
  'diagnosis.memlock-limit.fix':
    "Use qemu:///system, where libvirt sets the limit itself; where the definition has <memtune><hard_limit>, make it the guest's memory and at least 1 GiB more, or remove it. For QEMU by hand raise LimitMEMLOCK or `ulimit -l`.",

  'diagnosis.dma-map-efault.title': "The guest's memory is not really there",
  'diagnosis.dma-map-efault.cause':
    'The memory that was to be mapped for the device could not be had: what it is made of (a file, a container, huge pages) is smaller than the guest, or it lies in a region that cannot be pinned.',
  'diagnosis.dma-map-efault.fix':
    'Give the guest less memory than what backs it, or back it with enough. If the address is far above the guest\'s memory it is a device\'s window: limit the guest\'s address width, <maxphysaddr mode="passthrough" limit="39"/>.',

  'diagnosis.dma-map-entry-limit.title': 'Too many pieces of memory are mapped',
  'diagnosis.dma-map-entry-limit.cause':
    'VFIO keeps at most 65535 mappings for a guest (dma_entry_limit), and these are used up.',
  'diagnosis.dma-map-entry-limit.fix':
    'Back the guest with huge pages, or raise `vfio_iommu_type1.dma_entry_limit`.',

  'diagnosis.dma-map-einval-p2p-warning.title': 'Passed devices cannot speak to each other directly',
  'diagnosis.dma-map-einval-p2p-warning.cause':
    'A window of {{device}} could not be mapped for the other devices of the guest. QEMU goes on; only transfers from card to card are lost.',
  'diagnosis.dma-map-einval-p2p-warning.fix':
    'Nothing has to be done. If the guest does not start, the reason is another one. <maxphysaddr mode="passthrough" limit="39"/> silences it.',

  'diagnosis.dma-map-einval-address-width.title': 'The guest placed a window above what the IOMMU reaches',
  'diagnosis.dma-map-einval-address-width.cause':
    "The guest's firmware put the memory window of a card at an address that this IOMMU has no bits for (39 on many Intel processors), so it could not be mapped.",
  'diagnosis.dma-map-einval-address-width.fix':
    'Limit the guest\'s addresses: <maxphysaddr mode="passthrough" limit="39"/> in the <cpu> of its definition (QEMU: host-phys-bits-limit=39).',

  'diagnosis.dma-map-einval-reserved-iova.title': "The guest's memory lies where the host reserved addresses",
  'diagnosis.dma-map-einval-reserved-iova.cause':
    'Memory of the guest was to be mapped at an address that this host keeps for something else (a region that the firmware reserved for the device, or the window of interrupts).',
  'diagnosis.dma-map-einval-reserved-iova.fix':
    "`cat /sys/kernel/iommu_groups/N/reserved_regions` shows them. Take the device out of the reservation with the maker's tool, use another slot, or the other machine type (q35).",

  'diagnosis.hugepages-exhausted.title': 'Not enough huge pages',
  'diagnosis.hugepages-exhausted.cause':
    "The guest's memory is to come from huge pages, and there are not enough free ones of that size.",
  'diagnosis.hugepages-exhausted.fix':
    'Reserve more (`sudo sysctl vm.nr_hugepages=N`; pages of 1 GiB at start-up only), or remove <hugepages/> from the definition.',

  'diagnosis.numa-memory-insufficient.title': 'One memory node has too little for the guest',
  'diagnosis.numa-memory-insufficient.cause':
    "The guest's memory is bound to a node (NUMA) of this computer that has too few free pages, although others may have them.",
  'diagnosis.numa-memory-insufficient.fix':
    'Allow more nodes in <numatune>, use mode="preferred", or reserve pages on that very node.',

  'diagnosis.guest-memory-unavailable.title': 'There is too little memory for the guest',
  'diagnosis.guest-memory-unavailable.cause':
    'The host could not give the guest its memory. With a passed device all of it must be there at once.',
  'diagnosis.guest-memory-unavailable.fix': 'Give the guest less memory, or end other programs first.',

  'diagnosis.vfio-virqfd-missing.title': 'A module is asked for that no longer exists',
  'diagnosis.vfio-virqfd-missing.cause':
    'A file of a guide names vfio_virqfd. Since Linux 6.2 it is a part of vfio and no module any more; dracut may stop there and leave the initramfs as it was.',
  'diagnosis.vfio-virqfd-missing.fix':
    'Remove vfio_virqfd from /etc/dracut.conf.d, /etc/modules-load.d or mkinitcpio.conf, then build the initramfs anew. A plan recognises such files and can take them over.',

  'diagnosis.dracut-cannot-write-image.title': 'The initramfs could not be written',
  'diagnosis.dracut-cannot-write-image.cause':
    'dracut had no place to write the initramfs to: it chose a folder that this system does not have, or the file system is full. The start goes on with the old one, without vfio-pci.',
  'diagnosis.dracut-cannot-write-image.fix':
    "Give dracut the image that the boot entry names (`sudo dracut -f /boot/initramfs-KERNEL.img KERNEL`), or use the distribution's own command. A plan does so, and checks the room on /boot first.",

  'diagnosis.dracut-hang-pre-udev.title': 'The start stops in the initramfs',
  'diagnosis.dracut-hang-pre-udev.cause':
    'The step before udev in the initramfs does not end. With passthrough that is mostly a card that is taken while the console draws with it, or a module that does not exist.',
  'diagnosis.dracut-hang-pre-udev.fix':
    'Choose another entry in the boot menu (with Handover the one without GPU passthrough), then undo the change or remove what the guide added, and build the initramfs anew.',

  'diagnosis.kargs-not-applied.title': 'Kernel or initramfs arguments were lost',
  'diagnosis.kargs-not-applied.cause':
    'Arguments that were set are not there any more: another program wrote them anew (Bazzite and Bluefin do at start-up), or a new kernel or deployment came without them.',
  'diagnosis.kargs-not-applied.fix':
    'Compare `cat /proc/cmdline` with `rpm-ostree kargs` or `sudo grubby --info=ALL`. Put modules into /etc/dracut.conf.d rather than into arguments; a plan checks every boot entry afterwards.',

  'diagnosis.kargs-no-change.title': 'The kernel arguments stayed as they were',
  'diagnosis.kargs-no-change.cause':
    'rpm-ostree saw no change. With `kargs --editor` that is a fault of the versions in Fedora 35; else the arguments were there already.',
  'diagnosis.kargs-no-change.fix':
    'Use `rpm-ostree kargs --append-if-missing=ARGUMENT`, and compare `cat /proc/cmdline` after the restart.',

  'diagnosis.ostree-no-etc-default-grub.title':
    "A script wants GRUB's settings, which this system does not use",
  'diagnosis.ostree-no-etc-default-grub.cause':
    "A script edits /etc/default/grub or calls GRUB's tools. Atomic desktops have neither: their arguments belong to the deployment.",
  'diagnosis.ostree-no-etc-default-grub.fix':
    'Use `rpm-ostree kargs --append-if-missing=ARGUMENT`; a plan of Handover does.',

  'diagnosis.grubby-no-template.title': 'grubby found no boot entry to change',
  'diagnosis.grubby-no-template.cause':
    'grubby looked for the entry of this root or kernel and found none, or was given an argument that it does not know. It may end without an error all the same.',
  'diagnosis.grubby-no-template.fix':
    'Look at `sudo grubby --info=ALL`. A plan reads every entry back after it was written, and says so if one is missing.',

  'diagnosis.grub-default-syntax.title': '/etc/default/grub is not valid any more',
  'diagnosis.grub-default-syntax.cause':
    'A line of /etc/default/grub is no shell assignment: the arguments stand on a line of their own, outside of the quote marks.',
  'diagnosis.grub-default-syntax.fix':
    'Move them into GRUB_CMDLINE_LINUX="…", or take them out and let a plan write them.',

  'diagnosis.secure-boot-key-rejected.title': 'The kernel refused a module for its signature',
  'diagnosis.secure-boot-key-rejected.cause':
    '{{module}} is signed by no key that this computer trusts (or not at all), so it was not loaded.',
  'diagnosis.secure-boot-key-rejected.cause-no-secure-boot':
    '{{module}} is signed by no key that this computer trusts (or not at all). Secure Boot is off, so the kernel was told to want signatures: `module.sig_enforce` or `lockdown=` on its command line.',
  'diagnosis.secure-boot-key-rejected.fix':
    'Enrol the key it was signed with (`sudo mokutil --import FILE`, then restart and confirm), or switch Secure Boot off in the firmware setup. vfio-pci itself is signed by the distribution.',

  'diagnosis.secure-boot-lockdown.title': 'Secure Boot restricts the kernel',
  'diagnosis.secure-boot-lockdown.cause':
    'The kernel is locked down, as it should be with Secure Boot. Passing devices works; unsigned modules, reading a video BIOS from memory and setpci do not.',
  'diagnosis.secure-boot-lockdown.fix':
    'Nothing has to be done, unless you need one of these: then sign the module, or switch Secure Boot off.',
} as const
