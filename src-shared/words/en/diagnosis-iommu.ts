/** Diagnosis: firmware and IOMMU. */
export const diagnosisIommu = {
  'diagnosis.vfio-probe-einval-no-iommu.title': 'vfio-pci refused a device: no IOMMU for it',
  'diagnosis.vfio-probe-einval-no-iommu.cause':
    'vfio-pci was given {{device}} and answered "invalid argument" (-22). It does so where the running kernel has put the device into no IOMMU group: the IOMMU is off in the firmware, or the kernel was not told to use it (on Intel, Fedora does not by itself), or the argument went into a file that this computer does not start from.',
  'diagnosis.vfio-probe-einval-no-iommu.fix':
    'Look under Readiness whether the IOMMU is off in the firmware or in the kernel. In the firmware switch on VT-d (Intel) or IOMMU (AMD); in the kernel let a plan add `intel_iommu=on` where it is missing. After a restart `/sys/kernel/iommu_groups` must not be empty.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-firmware':
    'vfio-pci was given {{device}} and answered "invalid argument" (-22), because there is no IOMMU: the firmware of this computer hands the kernel no table of one. It is switched off there, or the processor has none.',
  'diagnosis.vfio-probe-einval-no-iommu.fix-firmware':
    'Switch on VT-d (Intel) or IOMMU (AMD) in the firmware setup. Readiness names the menu for this board.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-kernel':
    'vfio-pci was given {{device}} and answered "invalid argument" (-22), because the kernel does not use the IOMMU, although the firmware offers one.',
  'diagnosis.vfio-probe-einval-no-iommu.fix-kernel':
    'Let a plan write the kernel argument (`intel_iommu=on` on Intel) into the boot entries, and restart.',
  'diagnosis.vfio-probe-einval-no-iommu.cause-other':
    'vfio-pci was given {{device}} and answered "invalid argument" (-22). The device is in an IOMMU group now, so the IOMMU was off in that start only, or vfio-pci has another reason: it takes no bridges, and no function whose SR-IOV functions are switched on.',

  'diagnosis.no-iommu-group.title': 'The device is in no IOMMU group',
  'diagnosis.no-iommu-group.cause':
    'A virtual machine was given {{device}}, which is in no IOMMU group. No IOMMU is at work: it is off in the firmware, off in the kernel, or missing in the processor. An argument on the kernel command line alone does not help where the firmware has it off.',
  'diagnosis.no-iommu-group.cause-firmware':
    'A virtual machine was given {{device}}, which is in no IOMMU group: the firmware of this computer has the IOMMU switched off.',
  'diagnosis.no-iommu-group.cause-kernel':
    'A virtual machine was given {{device}}, which is in no IOMMU group: the firmware offers an IOMMU, and the kernel does not use it.',
  'diagnosis.no-iommu-group.fix':
    'Look under Readiness which of the two it is. Switch VT-d or IOMMU on in the firmware, then let a plan add the kernel argument where it is missing, and restart.',

  'diagnosis.host-no-pci-passthrough.title': 'libvirt cannot pass PCI devices on this computer',
  'diagnosis.host-no-pci-passthrough.cause':
    'libvirt found no IOMMU groups or no /dev/vfio/vfio: the IOMMU is off in the firmware or in the kernel, or the vfio modules are not loaded.',
  'diagnosis.host-no-pci-passthrough.cause-firmware':
    'libvirt found no IOMMU groups, because the IOMMU is switched off in the firmware of this computer.',
  'diagnosis.host-no-pci-passthrough.cause-kernel':
    'libvirt found no IOMMU groups, because the kernel does not use the IOMMU that the firmware offers.',
  'diagnosis.host-no-pci-passthrough.fix':
    'Readiness says whether the firmware or the kernel is the reason. Switch VT-d or IOMMU on in the firmware; let a plan add the kernel argument; `modprobe vfio-pci` loads the modules for now.',

  'diagnosis.iommu-off-validate.title': "libvirt's own check finds no IOMMU",
  'diagnosis.iommu-off-validate.cause':
    'virt-host-validate found no table of an IOMMU, or no IOMMU groups. Without a table it is off in the firmware (or the processor has none); with a table and no groups it is off in the kernel.',
  'diagnosis.iommu-off-validate.cause-firmware':
    'virt-host-validate found no table of an IOMMU, and neither do we: it is switched off in the firmware.',
  'diagnosis.iommu-off-validate.cause-kernel':
    'virt-host-validate found no IOMMU groups: the kernel does not use the IOMMU that the firmware offers.',
  'diagnosis.iommu-off-validate.cause-on':
    'virt-host-validate found no IOMMU when it ran. It is at work now, so this is over.',
  'diagnosis.iommu-off-validate.fix':
    'Switch VT-d (Intel) or IOMMU (AMD, often under AMD CBS, NBIO) on in the firmware setup; for the kernel let a plan add the argument.',

  'diagnosis.iommu-no-lines.title': 'The kernel named no IOMMU when it started',
  'diagnosis.iommu-no-lines.cause':
    'The log of the whole start has no line of an IOMMU (DMAR on Intel, AMD-Vi on AMD). The kernel prints some as soon as the firmware offers one, so it is most likely switched off in the firmware.',
  'diagnosis.iommu-no-lines.cause-firmware':
    'The log of the whole start has no line of an IOMMU, although the kernel was asked to use one: the firmware offers none. VT-d or IOMMU is switched off there.',
  'diagnosis.iommu-no-lines.cause-kernel':
    'The log of the whole start has no line of an IOMMU, and its table is there now: the kernel was told not to use it, or it was switched on in the firmware since.',
  'diagnosis.iommu-no-lines.fix':
    'Switch VT-d (Intel) or IOMMU (AMD) on in the firmware setup. Readiness names the menu for this board.',

  'diagnosis.kvm-disabled-bios.title': 'The firmware keeps the processor from running virtual machines',
  'diagnosis.kvm-disabled-bios.cause':
    'KVM could not start: virtualization (VT-x on Intel, SVM on AMD) is switched off in the firmware.',
  'diagnosis.kvm-disabled-bios.fix':
    'Switch on "Intel Virtualization Technology" or "SVM Mode" in the firmware setup, then switch the computer off and on once.',
  'diagnosis.kvm-disabled-bios.cause-nested':
    'KVM could not start: this is a virtual machine itself, and its processor is not allowed virtualization.',
  'diagnosis.kvm-disabled-bios.fix-nested':
    'Allow nested virtualization on the computer below, and give this VM the CPU model host-passthrough.',

  'diagnosis.no-interrupt-remapping.title': 'Interrupts of devices cannot be kept apart',
  'diagnosis.no-interrupt-remapping.cause':
    'VFIO refused to give {{device}} to a virtual machine, because the IOMMU does not remap interrupts: the firmware has that off (often called interrupt remapping or x2APIC), or its tables are wrong. A guest could then raise any interrupt of this computer.',
  'diagnosis.no-interrupt-remapping.fix':
    'Update the firmware, and switch on interrupt remapping or x2APIC there. Only for guests that you trust as yourself: the argument `vfio_iommu_type1.allow_unsafe_interrupts=1`.',

  'diagnosis.iommu-off-by-argument.title': 'An argument switched the IOMMU off',
  'diagnosis.iommu-off-by-argument.cause':
    'The kernel has the IOMMU off because its command line says so (`intel_iommu=off`, `amd_iommu=off` or `iommu=off`).',
  'diagnosis.iommu-off-by-argument.fix': 'Remove that argument from the boot entries, and restart.',

  'diagnosis.dmar-table-broken.title': "The firmware's table of the IOMMU is broken",
  'diagnosis.dmar-table-broken.cause':
    'The kernel read the table that describes the IOMMU (DMAR or IVRS) and rejected it. There is no IOMMU in such a start, and vfio-pci refuses every device.',
  'diagnosis.dmar-table-broken.fix':
    'Update the firmware. If the kernel was updated just before, start the one before it: some kernels only warn of the same table.',

  'diagnosis.dmar-firmware-rmrr-warning.title': 'The firmware describes a reserved region wrongly',
  'diagnosis.dmar-firmware-rmrr-warning.cause':
    'The firmware reserves memory for a device (RMRR) without marking it reserved in its memory map. The kernel works around it; passing a card is not affected.',
  'diagnosis.dmar-firmware-rmrr-warning.fix': 'Nothing has to be done. A newer firmware may mend it.',

  'diagnosis.rmrr-ineligible.title': 'The firmware keeps this device for itself',
  'diagnosis.rmrr-ineligible.cause':
    'The firmware demands fixed memory for {{device}} (an RMRR, usual on HP ProLiant and similar servers), so the kernel refuses to hand it to a virtual machine.',
  'diagnosis.rmrr-ineligible.fix':
    "Take the slot out of the shared memory feature with the maker's tool (HPE: conrep), or use another slot. Kernels patched with relax_rmrr lift the check at the price of safety.",

  'diagnosis.rmrr-relaxed-notice.title': 'This kernel ignores memory that the firmware reserved',
  'diagnosis.rmrr-relaxed-notice.cause':
    'A patched kernel runs with `intel_iommu=relax_rmrr`: it hands out devices whose memory the firmware still uses. The firmware may write into the memory of a virtual machine, or the other way round.',
  'diagnosis.rmrr-relaxed-notice.fix':
    'If no device of yours needs it, remove `relax_rmrr` from the kernel arguments.',

  'diagnosis.set-iommu-failed-eio.title': 'The kernel could not attach the IOMMU to the group',
  'diagnosis.set-iommu-failed-eio.cause':
    "QEMU asked the kernel to protect {{group}} with the IOMMU, and the kernel could not. The reason stands in the kernel's log of the same second.",
  'diagnosis.set-iommu-failed-eio.fix':
    "Read the kernel's log of that second (`journalctl -k`), or let Handover diagnose this computer: it reads both.",

  'diagnosis.dmar-fault.title': 'A device reached for memory that is not its own',
  'diagnosis.dmar-fault.cause':
    'The IOMMU (Intel) stopped {{device}} from reading or writing memory that is not mapped for it: its driver or firmware errs, or it kept running while its driver changed. On servers it is often the management controller.',
  'diagnosis.dmar-fault.fix':
    'Update firmware and kernel. For devices that stay with the host `iommu=pt` helps; a device of a virtual machine must be reset when it changes hands (look for reset problems here).',

  'diagnosis.dmar-intr-remap-fault.title': 'The IOMMU blocked an interrupt',
  'diagnosis.dmar-intr-remap-fault.cause':
    '{{device}} raised an interrupt that was not set up for it: it was not reset when it changed hands, or its driver errs.',
  'diagnosis.dmar-intr-remap-fault.fix':
    'Start the computer anew, and update the kernel. Do not switch interrupt remapping off: it is what keeps guests apart.',

  'diagnosis.iommu-fault-amd.title': 'A device reached for memory that is not its own',
  'diagnosis.iommu-fault-amd.cause':
    'The IOMMU (AMD) stopped {{device}} from reading or writing memory that is not mapped for it: its driver or firmware errs, or it kept running while its driver changed.',
  'diagnosis.iommu-fault-amd.fix':
    'Update firmware and kernel. For devices that stay with the host `iommu=pt` helps; a device of a virtual machine must be reset when it changes hands.',

  'diagnosis.iommu-timeout.title': 'A device did not answer the IOMMU',
  'diagnosis.iommu-timeout.cause':
    'The IOMMU waited in vain for {{device}} to forget old addresses: the device hangs or has vanished from the bus, most often after a failed reset.',
  'diagnosis.iommu-timeout.fix':
    'Switch the computer off for some seconds, not only restart it. If it comes back, look for the reset problem before it in the log.',
} as const
