/** Diagnosis: PCI, power and reset. */
export const diagnosisReset = {
  'diagnosis.amd-reset-bug.title': 'The AMD card does not recover from a reset',
  'diagnosis.amd-reset-bug.cause':
    '{{device}} hangs: the processor inside of it (SMU, PSP) does not recover after the guest, and a reset of the bus does not reach it. Older generations are known for it (Polaris, Vega, Navi 10 to 14), newer ones have it at times.',
  'diagnosis.amd-reset-bug.fix':
    'Switch the computer off and on to get the card back. The module vendor-reset knows the resets of Polaris, Vega and Navi 10 to 14; for others shut the guest down cleanly, and start it once per start of the host.',

  'diagnosis.amdgpu-smu-hang.title': 'The firmware of the AMD card hangs',
  'diagnosis.amdgpu-smu-hang.cause':
    "amdgpu gets no answer from the card's power controller (SMU): it hangs after a reset, or after the card slept.",
  'diagnosis.amdgpu-smu-hang.fix': 'Switch the computer off for some seconds; a restart is often not enough.',

  'diagnosis.host-soft-lockup.title': 'The host was blocked',
  'diagnosis.host-soft-lockup.cause':
    'A processor of the host was stuck in the kernel for many seconds. With passthrough a device that hangs in its reset is the usual reason; look at the lines just before.',
  'diagnosis.host-soft-lockup.fix':
    'Switch the computer off and on. Do not use that reset again: choose another in `reset_method` of the device, or take the card out of vendor-reset.',

  'diagnosis.flr-timeout.title': 'The device did not come back from its reset',
  'diagnosis.flr-timeout.cause':
    '{{device}} did not answer after a function level reset. It hangs until it loses power.',
  'diagnosis.flr-timeout.fix':
    'Switch the computer off for some seconds. Then try another reset (`/sys/bus/pci/devices/ADDRESS/reset_method`), and a newer firmware of the device.',

  'diagnosis.bus-reset-timeout.title': 'The device did not come back from a reset of its bus',
  'diagnosis.bus-reset-timeout.cause':
    '{{device}} did not answer after its bus was reset. The card hangs until it loses power.',
  'diagnosis.bus-reset-timeout.fix':
    'Switch the computer off for some seconds. A newer kernel may know a way round for this card; so may a firmware update of the card.',

  'diagnosis.flr-pending-transaction.title': 'The device was reset while it was at work',
  'diagnosis.flr-pending-transaction.cause':
    '{{device}} still had transfers under way when it was reset. Mostly the guest was ended without shutting down.',
  'diagnosis.flr-pending-transaction.fix':
    'Shut the guest down from inside, so that its driver stops the device first.',

  'diagnosis.kernel-regression-6-14-2-reset.title': 'This kernel lost the resets of graphics cards',
  'diagnosis.kernel-regression-6-14-2-reset.cause':
    'QEMU found no way to reset {{device}}. In the stable kernels of April and May 2025 (6.12.23, 6.13.11, 6.14.2 and some after them) that is a fault of the kernel: the reset methods of all functions vanish.',
  'diagnosis.kernel-regression-6-14-2-reset.fix':
    'Update the kernel (any since June 2025), or start the one before it from the boot menu.',

  'diagnosis.no-reset-mechanism.title': 'The device cannot be reset by itself',
  'diagnosis.no-reset-mechanism.cause':
    "{{device}} offers no reset of its own. For a card's sound or USB function that is usual: it is reset with the card.",
  'diagnosis.no-reset-mechanism.fix': 'Pass the whole card to the same guest; the message is harmless then.',

  'diagnosis.reset-needs-unowned-device.title': 'A reset would hit a device that the guest does not have',
  'diagnosis.reset-needs-unowned-device.cause':
    'The only reset left for {{device}} is that of its bus, and on the bus there is something that the guest was not given. QEMU leaves it out, and the card may not start a second time.',
  'diagnosis.reset-needs-unowned-device.fix':
    'Give all functions of the card to the same guest: `handoverctl attach --vm NAME --card ADDRESS`.',

  'diagnosis.sysfs-reset-unsupported.title': 'The device has no reset that could be asked for',
  'diagnosis.sysfs-reset-unsupported.cause':
    'A program asked the kernel to reset {{device}}, which has no reset method, or none that worked.',
  'diagnosis.sysfs-reset-unsupported.fix':
    'If the guest works, ignore it. `cat /sys/bus/pci/devices/ADDRESS/reset_method` shows what there is.',

  'diagnosis.d3cold-inaccessible.title': 'The device sleeps and does not wake up',
  'diagnosis.d3cold-inaccessible.cause':
    '{{device}} was powered down between two uses (D3cold), and does not answer any more.',
  'diagnosis.d3cold-inaccessible.fix':
    'Switch the computer off and on to get it back. Then keep it awake: the argument `vfio_pci.disable_idle_d3=1`, and 0 in `d3cold_allowed` of the device and of the port above it.',

  'diagnosis.d3-refused.title': 'The device does not change its power state',
  'diagnosis.d3-refused.cause':
    '{{device}} refused to wake or to sleep: its registers cannot be reached. After a line of DPC the link was cut because of an error; else it hangs.',
  'diagnosis.d3-refused.fix':
    'Switch the computer off and on. If an error of the link comes before it, try another slot or riser.',

  'diagnosis.d3-stuck.title': 'QEMU could not wake the device',
  'diagnosis.d3-stuck.cause':
    "{{device}} stays asleep (D3) since its host driver let go of it. On processors with graphics this happens where the whole slot was passed, the chip's own functions too.",
  'diagnosis.d3-stuck.fix':
    'Switch the computer off and on, use `vfio_pci.disable_idle_d3=1`, and pass the functions of the card only, not those of the chip.',

  'diagnosis.pci-header-127.title': 'The device reads as nothing but ones',
  'diagnosis.pci-header-127.cause':
    'Every register of {{device}} reads ff (header type 127): it is powered down or hangs, mostly after a reset that failed or because its driver was still in use when it was detached.',
  'diagnosis.pci-header-127.fix':
    'Switch the computer off for some seconds. Then release the card before it is detached, or reserve it with a plan.',

  'diagnosis.pci-irq-assert.title': 'QEMU ended because the device is gone',
  'diagnosis.pci-irq-assert.cause':
    'QEMU read an impossible interrupt pin (only ones) from a device that does not answer any more, and ended.',
  'diagnosis.pci-irq-assert.fix':
    'Switch the computer off and on. Look at the lines before it for why the device vanished.',

  'diagnosis.gpu-fell-off-bus.title': 'The card lost its link',
  'diagnosis.gpu-fell-off-bus.cause':
    '{{device}} does not answer on the bus any more: power, riser, slot or heat; at times power saving of the link.',
  'diagnosis.gpu-fell-off-bus.fix':
    'Switch the computer off, check power cables, riser and slot. For a try `pcie_aspm=off`.',

  'diagnosis.vfio-region-rw-failed.title': 'The device stopped answering while the guest ran',
  'diagnosis.vfio-region-rw-failed.cause': 'QEMU could not read or write registers of {{device}} any more.',
  'diagnosis.vfio-region-rw-failed.fix':
    "Switch the computer off and on, and look at the kernel's log of that time for the reason.",

  'diagnosis.pcie-error-on-passed-gpu.title': 'Errors on the link of the device',
  'diagnosis.pcie-error-on-passed-gpu.cause':
    'The PCI Express link of {{device}} reported an error that it could not correct: link, power, or the driver in the guest.',
  'diagnosis.pcie-error-on-passed-gpu.fix':
    'Try another slot or no riser, a lower link speed in the firmware setup, and newer drivers in the guest. The lines after it name the kind of error.',

  'diagnosis.pcie-corrected-errors.title': 'Errors on the link, all corrected',
  'diagnosis.pcie-corrected-errors.cause':
    'The link of {{device}} had errors that the hardware corrected by itself. Nothing was lost; many of them cost speed.',
  'diagnosis.pcie-corrected-errors.fix': 'If there are many: another slot, no riser, or a lower link speed.',

  'diagnosis.qemu-unrecoverable-error.title': 'QEMU stopped the guest because of a device error',
  'diagnosis.qemu-unrecoverable-error.cause':
    'The kernel told QEMU of an error of {{device}} that could not be recovered, and QEMU stopped the guest.',
  'diagnosis.qemu-unrecoverable-error.fix':
    "The kernel's log of that time says which error it was (lines with AER). Mostly link, power or riser.",

  'diagnosis.rebar-resize-no-space.title': "There is no room for the card's large memory window",
  'diagnosis.rebar-resize-no-space.cause':
    'The card asks for a window as large as its memory (Resizable BAR), and the bridge above it has no room for that.',
  'diagnosis.rebar-resize-no-space.fix':
    'Switch on "Above 4G Decoding" and Resizable BAR in the firmware setup; `pci=realloc` lets the kernel place windows anew. Without it the card works, slower.',

  'diagnosis.msix-bar-invalid.title': 'The device describes its interrupts wrongly',
  'diagnosis.msix-bar-invalid.cause':
    '{{device}} says that its interrupt table lies outside of its memory. QEMU refuses such a device, unless it knows it.',
  'diagnosis.msix-bar-invalid.fix':
    "Update QEMU, which knows some of these devices by name, or the device's firmware.",

  'diagnosis.rom-signature-invalid.title': 'The device has no video BIOS of its own',
  'diagnosis.rom-signature-invalid.cause':
    'The kernel looked for a video BIOS in {{device}} and found none. For graphics inside of a processor that is usual and harmless: theirs lies in the firmware.',
  'diagnosis.rom-signature-invalid.fix':
    'Nothing, if the guest shows a picture. Else give it a video BIOS as a file: a plan puts one where virtual machines may read it.',

  'diagnosis.rom-cannot-read.title': "The card's video BIOS cannot be read",
  'diagnosis.rom-cannot-read.cause':
    'QEMU could not read a video BIOS from {{device}}: it has none of its own (graphics of laptops and of processors), or the card was lit by the firmware, which leaves only a shadow of it.',
  'diagnosis.rom-cannot-read.fix':
    'Give the guest a video BIOS as a file (`handoverctl plan --vbios FILE` puts it where virtual machines may read it), or switch the ROM off with <rom bar="off"/>.',
} as const
