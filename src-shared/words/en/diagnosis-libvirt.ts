/** Diagnosis: QEMU and libvirt. */
export const diagnosisLibvirt = {
  'diagnosis.monitor-closed.title': 'QEMU ended while it started',
  'diagnosis.monitor-closed.cause':
    "libvirt lost its connection to QEMU, because that ended. This line only says so; the reason is QEMU's own last line, and none was found that we know.",
  'diagnosis.monitor-closed.fix':
    'Read the end of /var/log/libvirt/qemu/NAME.log (as root). If the guest has more memory than is free, give it less: with a passed device all of it must be there.',

  'diagnosis.network-default-inactive.title': 'The virtual network is not started',
  'diagnosis.network-default-inactive.cause':
    'The virtual machine is connected to the network "{{network}}", which is not running or not defined. That has nothing to do with the card.',
  'diagnosis.network-default-inactive.fix':
    '`virsh -c qemu:///system net-start {{network}}`, and `net-autostart {{network}}` for the next time.',

  'diagnosis.device-in-use-other-domain.title': 'Another virtual machine has the device',
  'diagnosis.device-in-use-other-domain.cause':
    'libvirt keeps {{device}} for another virtual machine that runs or was not ended properly.',
  'diagnosis.device-in-use-other-domain.fix':
    'Shut that one down (`virsh -c qemu:///system list --all`), or detach the card from it. Restart the daemon only when no virtual machine has the card.',

  'diagnosis.usb-hostdev-in-use.title': 'Another virtual machine has the USB device',
  'diagnosis.usb-hostdev-in-use.cause':
    'The same USB device is given to two virtual machines, and the other one runs; or two devices with one id are plugged in.',
  'diagnosis.usb-hostdev-in-use.fix':
    'Detach it from the other one. Two devices with one id have to be named by bus and port.',

  'diagnosis.device-gone-from-sysfs.title': 'There is no device at that address',
  'diagnosis.device-gone-from-sysfs.cause':
    'The definition names {{device}}, and nothing is there (any more). Addresses move when cards are added or the firmware changes.',
  'diagnosis.device-gone-from-sysfs.fix':
    'Look under Cards where the card is now, detach the old address and attach the card anew.',

  'diagnosis.nodedev-not-found.title': 'libvirt knows no such device',
  'diagnosis.nodedev-not-found.cause':
    'A script or a command names a device that is not there. Bus numbers move after a change of hardware or firmware.',
  'diagnosis.nodedev-not-found.fix':
    'List what is there: `virsh -c qemu:///system nodedev-list --cap pci`. Handover compares who stands at an address, and says so if it is another.',

  'diagnosis.libvirt-not-assignable.title': 'libvirt holds the device not to be isolated',
  'diagnosis.libvirt-not-assignable.cause':
    'libvirt looked at the ports above {{device}} and found one without isolation (ACS), or none that it knows (new Intel chipsets with a second bus).',
  'diagnosis.libvirt-not-assignable.fix':
    'Update libvirt, or use another slot. `relaxed_acs_check = 1` in /etc/libvirt/qemu.conf lifts the check; the IOMMU groups still hold.',

  'diagnosis.config-space-readonly.title': 'libvirt may not write to the device',
  'diagnosis.config-space-readonly.cause':
    'The registers of {{device}} could not be opened for writing, as /sys is read-only here: libvirt runs in a container or a sandbox.',
  'diagnosis.config-space-readonly.fix': 'Run libvirt on the host, or give its container a writable /sys.',

  'diagnosis.hotplug-bus-unsupported.title': 'A device cannot be added there while the guest runs',
  'diagnosis.hotplug-bus-unsupported.cause':
    'The bus that the device was to go to takes none at run time (the root bus of q35), or has no free port.',
  'diagnosis.hotplug-bus-unsupported.fix':
    'Attach cards while the virtual machine is off; Handover does so. For other devices add a spare pcie-root-port.',

  'diagnosis.pci-slot-conflict.title': 'Two devices of the guest want one slot',
  'diagnosis.pci-slot-conflict.cause':
    'A device was placed on a slot of the guest that another one has, mostly by <qemu:commandline>, which libvirt does not know of.',
  'diagnosis.pci-slot-conflict.fix':
    'Give it a free address, or describe it to libvirt in place of raw arguments.',

  'diagnosis.machine-type-controller-mismatch.title': 'Controllers and machine type do not fit',
  'diagnosis.machine-type-controller-mismatch.cause':
    'The machine type of an existing definition was changed (i440fx and q35), and its controllers are still those of the other.',
  'diagnosis.machine-type-controller-mismatch.fix':
    'Change it back. Make a new virtual machine with q35, and use the old disk in it.',

  'diagnosis.pci-controller-index.title': 'The PCI controllers of the guest are in disorder',
  'diagnosis.pci-controller-index.cause':
    'The definition numbers its PCI controllers so that one hangs below itself or is missing, or puts a device where it cannot go.',
  'diagnosis.pci-controller-index.fix':
    'Remove the <address> of the new devices, or the controllers that were added by hand: libvirt places both itself.',

  'diagnosis.ovmf-missing.title': 'The UEFI firmware for guests is missing',
  'diagnosis.ovmf-missing.cause':
    'libvirt or virt-manager found no UEFI firmware (OVMF), or the file that the definition names does not exist.',
  'diagnosis.ovmf-missing.fix':
    '`sudo dnf install edk2-ovmf` (Debian: `sudo apt install ovmf`), then `sudo systemctl restart virtqemud` (or libvirtd).',

  'diagnosis.ovmf-firmware-incompatible.title': 'No installed firmware fits the definition',
  'diagnosis.ovmf-firmware-incompatible.cause':
    'The definition asks libvirt to choose a UEFI firmware and names a file or features that none of the installed ones has.',
  'diagnosis.ovmf-firmware-incompatible.fix':
    'Remove <loader> and the template of <nvram> from <os firmware="efi">, and let libvirt choose again.',

  'diagnosis.ovmf-no-var-store.title': 'libvirt does not know the settings file of this firmware',
  'diagnosis.ovmf-no-var-store.cause':
    'The definition names a UEFI firmware by its path, and libvirt knows no template for its settings (NVRAM).',
  'diagnosis.ovmf-no-var-store.fix':
    'Use <os firmware="efi"> without a <loader>, or give <nvram template="…"> as well.',

  'diagnosis.romfile-not-found.title': 'QEMU cannot read the video BIOS file',
  'diagnosis.romfile-not-found.cause':
    '{{file}} is not there, or QEMU may not read it: it runs as the user qemu and under SELinux, and says "not found" in both cases.',
  'diagnosis.romfile-not-found.fix':
    'Let a plan keep it (`handoverctl plan --vbios FILE`): it goes to /var/lib/libvirt/vbios, readable and labelled.',

  'diagnosis.igd-legacy-mode.title': "The processor's graphics cannot be passed in the old way",
  'diagnosis.igd-legacy-mode.cause':
    "QEMU's legacy mode for Intel graphics needs the VGA of {{device}}, which this kernel does not offer (disable_vga, or another card is the first display), or the guest's layout does not fit.",
  'diagnosis.igd-legacy-mode.fix':
    'Use a UEFI guest with a video BIOS for that graphics (GOP) in place of the legacy mode, or make it the first display in the firmware setup.',

  'diagnosis.igd-opregion-missing.title': "The processor's graphics has no OpRegion",
  'diagnosis.igd-opregion-missing.cause':
    'QEMU asked for the OpRegion of {{device}} (it describes the connectors), and the kernel offers none: it is built without CONFIG_VFIO_PCI_IGD, the firmware has none, or the device is no Intel graphics.',
  'diagnosis.igd-opregion-missing.fix': "Remove x-igd-opregion; only laptops' own screens need it.",

  'diagnosis.xvga-unsupported.title': 'The device has no old VGA',
  'diagnosis.xvga-unsupported.cause':
    'x-vga=on was asked for {{device}}, which has no VGA of the old kind (a mediated device, a second display function).',
  'diagnosis.xvga-unsupported.fix': 'Remove x-vga=on. A UEFI guest never needs it.',

  'diagnosis.intx-setup-failed.title': "The device's interrupt could not be set up",
  'diagnosis.intx-setup-failed.cause':
    '{{device}} uses an old shared interrupt line (INTx) that another device of the host has, or interrupts are not remapped.',
  'diagnosis.intx-setup-failed.fix':
    'Switch on interrupt remapping in the firmware setup, or use another slot. `cat /proc/interrupts` shows who shares the line; the other driver can be unbound.',

  'diagnosis.msi-injection-lost.title': 'An interrupt to the guest was lost',
  'diagnosis.msi-injection-lost.cause':
    'A device raised an interrupt before the guest had set it up. While a guest starts or restarts that happens, and a single one is harmless.',
  'diagnosis.msi-injection-lost.fix':
    "If it repeats and the guest hangs, update QEMU and the guest's firmware, and look for a reset problem of the device.",

  'diagnosis.legacy-pci-assign-failed.title': 'The way of passing devices is outdated',
  'diagnosis.legacy-pci-assign-failed.cause':
    "KVM's own device assignment (pci-assign) was used, which QEMU and Linux dropped years ago; it has limits that VFIO has not.",
  'diagnosis.legacy-pci-assign-failed.fix':
    'Use vfio-pci: in the definition <driver name="vfio"/>, or attach the card anew with Handover.',

  'diagnosis.virtqemud-socket.title': "libvirt's QEMU daemon does not run",
  'diagnosis.virtqemud-socket.cause':
    'Nobody listens on the socket of virtqemud: it is not started, or this computer has the older single daemon (libvirtd), or no libvirt.',
  'diagnosis.virtqemud-socket.fix':
    '`sudo systemctl enable --now virtqemud.socket virtqemud-ro.socket virtqemud-admin.socket`; where it is missing, `sudo dnf install libvirt-daemon-kvm`.',

  'diagnosis.libvirtd-socket.title': "libvirt's single daemon does not run",
  'diagnosis.libvirtd-socket.cause':
    'A program asked for the socket of libvirtd, and nobody listens there. Fedora has one daemon per task since version 35 (virtqemud and others).',
  'diagnosis.libvirtd-socket.fix':
    '`sudo systemctl enable --now virtqemud.socket virtproxyd.socket`, which also serves that socket; elsewhere `sudo systemctl enable --now libvirtd`.',

  'diagnosis.virtlogd-socket.title': "libvirt's log daemon does not run",
  'diagnosis.virtlogd-socket.cause': "QEMU's output goes through virtlogd, and nobody listens on its socket.",
  'diagnosis.virtlogd-socket.fix': '`sudo systemctl enable --now virtlogd.socket`.',

  'diagnosis.libvirt-other-socket.title': 'A daemon of libvirt does not run',
  'diagnosis.libvirt-other-socket.cause': 'Nobody listens on the socket of {{daemon}}.',
  'diagnosis.libvirt-other-socket.fix': '`sudo systemctl enable --now {{daemon}}.socket`.',

  'diagnosis.swtpm-failed.title': "The guest's security chip could not be started",
  'diagnosis.swtpm-failed.cause':
    'Windows 11 wants a TPM. swtpm, which plays it, is not installed, or could not make or read its state.',
  'diagnosis.swtpm-failed.fix':
    '`sudo dnf install swtpm swtpm-tools`. Its own words stand in /var/log/swtpm/libvirt/qemu/NAME-swtpm.log.',

  'diagnosis.kvm-capability-missing.title': 'KVM is not there',
  'diagnosis.kvm-capability-missing.cause':
    'The virtual machine is to run by KVM, and /dev/kvm does not exist or cannot be used: virtualization is off in the firmware, the module is not loaded, or this is a virtual machine itself without nested virtualization.',
  'diagnosis.kvm-capability-missing.fix':
    'See Readiness. Switch on VT-x or SVM in the firmware setup, then `sudo modprobe kvm_intel` or `kvm_amd`.',
} as const
