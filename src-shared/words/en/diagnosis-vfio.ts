/** Diagnosis: vfio and drivers. */
export const diagnosisVfio = {
  'diagnosis.vfio-probe-ebusy.title': 'Another driver had the device first',
  'diagnosis.vfio-probe-ebusy.cause':
    "vfio-pci could not take {{device}} (-16, busy): the host's graphics or sound driver had it already, because the initramfs was not built anew or lacks the early step and the module; or the firmware's picture still lies in its memory.",
  'diagnosis.vfio-probe-ebusy.cause-now-bound':
    'vfio-pci could not take {{device}} at first (-16, busy). It has it now, so nothing is wrong any more.',
  'diagnosis.vfio-probe-ebusy.fix':
    "Let a plan reserve the card: it takes it in the initramfs, before any driver is loaded, and builds that anew. Keeping the host's driver from loading at all is the last resort, and only where no other card needs it.",

  'diagnosis.vfio-probe-einval-bridge.title': 'vfio-pci was given a bridge',
  'diagnosis.vfio-probe-einval-bridge.cause':
    '{{device}} is a PCI bridge or root port. vfio-pci takes endpoints only and answers "invalid argument" (-22). The id of the bridge stands in `vfio-pci.ids` or in a driver override.',
  'diagnosis.vfio-probe-einval-bridge.fix':
    "Take the bridge out of the list, it belongs to pcieport: a bridge in the card's group is no obstacle. Handover's plans never name bridges.",

  'diagnosis.vfio-denylist.title': 'vfio-pci refuses this kind of device',
  'diagnosis.vfio-denylist.cause':
    "{{device}} is on the kernel's short list of devices that are not safe to pass (Intel QuickAssist functions). No graphics card is on it.",
  'diagnosis.vfio-denylist.fix':
    'Take it out of the devices for the virtual machine. If you accept the risk: `vfio_pci.disable_denylist=1`.',

  'diagnosis.vfio-pf-sriov.title': 'The device shares itself (SR-IOV)',
  'diagnosis.vfio-pf-sriov.cause':
    'vfio-pci cannot take {{device}} while virtual functions of it are switched on.',
  'diagnosis.vfio-pf-sriov.fix':
    'Switch them off first: `echo 0 | sudo tee /sys/bus/pci/devices/ADDRESS/sriov_numvfs`; or give a virtual function to the virtual machine in its place.',

  'diagnosis.vfio-probe-failed.title': 'vfio-pci could not take a device',
  'diagnosis.vfio-probe-failed.cause':
    "vfio-pci was given {{device}} and failed with error {{errno}}. What the device answered stands in the kernel's lines before it.",
  'diagnosis.vfio-probe-failed.fix':
    "Switch the computer off for some seconds and on again. If it stays so, let Handover diagnose the kernel's log of that start.",

  'diagnosis.vfio-bind-einval.title': 'A device could not be bound to vfio-pci',
  'diagnosis.vfio-bind-einval.cause':
    'Writing {{device}} to vfio-pci was refused: it is in no IOMMU group (the IOMMU is off), is a bridge, or another driver has it.',
  'diagnosis.vfio-bind-einval.cause-bridge':
    'Writing {{device}} to vfio-pci was refused: it is a bridge, and vfio-pci takes endpoints only.',
  'diagnosis.vfio-bind-einval.fix':
    'See under Readiness that the IOMMU is on. Then let libvirt or a plan bind the device, by its address and not by `new_id`, which also takes every other device of the same kind.',

  'diagnosis.vfio-module-missing.title': 'The vfio-pci module is not loaded',
  'diagnosis.vfio-module-missing.cause':
    'vfio-pci was to be used, and no such module was loaded or found. `insmod` takes the path of a file, not a name; in the initramfs a module is found only if it was put there.',
  'diagnosis.vfio-module-missing.fix':
    "Load it by `sudo modprobe vfio-pci`. A plan puts it into the initramfs, so that it is there at every start. If modprobe does not find it either, the kernel's module package is missing: `sudo dnf install kernel-modules`.",

  'diagnosis.vfio-script-not-root.title': 'A script changed drivers without the rights to',
  'diagnosis.vfio-script-not-root.cause':
    'Loading or unloading a module, or writing to a driver in /sys, was tried as an ordinary user. Only root may; a connection to qemu:///session has no such rights.',
  'diagnosis.vfio-script-not-root.fix':
    'Use the connection qemu:///system, where libvirt does it as root, and leave the card to it (managed="yes"); no script is needed then.',

  'diagnosis.unmanaged-hostdev.title': 'libvirt was told not to detach the device itself',
  'diagnosis.unmanaged-hostdev.cause':
    'The definition of {{vm}} gives it {{device}} with managed="no", and the device is still with its host driver.',
  'diagnosis.unmanaged-hostdev.fix':
    'Attach the card anew with Handover, which writes managed="yes"; or bind it to vfio-pci before the start.',

  'diagnosis.identical-gpu-ids.title': 'Two cards of the same kind',
  'diagnosis.identical-gpu-ids.cause':
    'Two cards have the same vendor and device id, so `vfio-pci.ids=` takes both of them, the one of the host as well.',
  'diagnosis.identical-gpu-ids.fix':
    'Bind by address: a plan of Handover does so by default, in the initramfs and with a check of who stands at the address.',

  'diagnosis.nvidia-usage-count.title': 'A program still uses the NVIDIA card',
  'diagnosis.nvidia-usage-count.cause':
    '{{device}} was to be taken from the nvidia driver while a program still had it open (a compositor, nvidia-persistenced, nvidia-powerd). The driver waits without end; libvirt hangs with it, and only a restart helps.',
  'diagnosis.nvidia-usage-count.fix':
    'Restart. Then reserve the card with a plan, so that the nvidia driver never has it; or stop nvidia-persistenced and every session on the card before the virtual machine starts.',

  'diagnosis.nvidia-module-in-use.title': 'The NVIDIA driver cannot be unloaded',
  'diagnosis.nvidia-module-in-use.cause':
    '{{module}} is in use: a display manager, a compositor or nvidia-persistenced still has the card open, or the text console draws with it.',
  'diagnosis.nvidia-module-in-use.fix':
    'Stop these first, and unload nvidia_drm, nvidia_modeset, nvidia_uvm and nvidia in this order. Without unloading anything: reserve the card with a plan. Under Cards stands which programs have it open.',

  'diagnosis.amdgpu-module-in-use.title': 'A driver cannot be unloaded',
  'diagnosis.amdgpu-module-in-use.cause':
    '{{module}} is in use: a session or the text console draws with a card of it, or another card of this computer needs it.',
  'diagnosis.amdgpu-module-in-use.fix':
    'Do not unload it where another card needs it. Reserve the one card by its address with a plan.',

  'diagnosis.amdgpu-unbound-while-used.title': 'The AMD card was taken away while programs drew with it',
  'diagnosis.amdgpu-unbound-while-used.cause':
    'amdgpu let go of {{device}} while programs still had buffers on it. The driver is in a broken state from there on, and may take the host down.',
  'diagnosis.amdgpu-unbound-while-used.fix':
    'Restart. End every session on the card before it is detached, or reserve it with a plan.',

  'diagnosis.unbind-hang.title': 'Taking the device from its driver never ended',
  'diagnosis.unbind-hang.cause':
    'A device was detached while its driver was still in use (the display manager had stopped, its programs had not). The driver waits for them in the kernel, where nothing can interrupt it.',
  'diagnosis.unbind-hang.fix':
    'Restart. Do not detach before /dev/nvidia* and /dev/dri have no users left; a fixed pause in a script is a guess. Safest: reserve the card with a plan.',

  'diagnosis.unbind-blocked-by-user.title': 'The device is still open in a virtual machine',
  'diagnosis.unbind-blocked-by-user.cause':
    '{{device}} was to be taken from vfio-pci while a virtual machine or another program had it open. The request waits until that ends.',
  'diagnosis.unbind-blocked-by-user.fix':
    'Shut the virtual machine down. Never unbind or remove a device on the host while QEMU has it.',

  'diagnosis.nvidia-probes-vfio-bound-gpu.title': 'The NVIDIA driver found the card taken',
  'diagnosis.nvidia-probes-vfio-bound-gpu.cause':
    'The nvidia driver was loaded and saw that {{device}} belongs to vfio-pci. That is as it should be.',
  'diagnosis.nvidia-probes-vfio-bound-gpu.fix':
    'Nothing has to be done. If no other NVIDIA card is in this computer, nothing needs to load that driver.',

  'diagnosis.nvidia-audio-vfio-panic.title': 'The card was half handed over, and the NVIDIA driver crashed',
  'diagnosis.nvidia-audio-vfio-panic.cause':
    "The card's sound function was with vfio-pci while its display function was with NVIDIA's open module, which takes for granted that it is not, and crashes the kernel.",
  'diagnosis.nvidia-audio-vfio-panic.fix':
    'Bind all functions of the card or none; a plan does. Update the NVIDIA driver.',

  'diagnosis.hda-corb-dead.title': "The card's sound function does not answer",
  'diagnosis.hda-corb-dead.cause':
    "The host's sound driver reads only ones from {{device}}: the card is powered down or hangs while its sound function is still with the host.",
  'diagnosis.hda-corb-dead.fix':
    'Give the sound function to vfio-pci together with the card; a plan takes all functions along.',

  'diagnosis.xhci-dead.title': 'A USB controller stopped answering',
  'diagnosis.xhci-dead.cause':
    "{{device}}, a USB controller, does not answer any more: it was reset or powered down under its driver (a card's USB-C function, if the card was passed without it), or a Thunderbolt device was lost.",
  'diagnosis.xhci-dead.fix':
    'If it is a function of the card, bind it with the card. Else plug the device in again; switch the computer off and on if that does not help.',

  'diagnosis.bar-reserved-bootfb.title': "The start-up picture holds the card's memory",
  'diagnosis.bar-reserved-bootfb.cause':
    "vfio-pci could not reserve the memory of {{device}}: the firmware's picture (efifb, simpledrm) still has it. That is the card that was lit at power-on.",
  'diagnosis.bar-reserved-bootfb.cause-boot-display':
    "vfio-pci could not reserve the memory of {{device}}: it is the card that this computer was lit with at power-on, and the firmware's picture still lies in its memory.",
  'diagnosis.bar-reserved-bootfb.fix':
    'Choose the other card as first display in the firmware setup. Where that cannot be, `initcall_blacklist=sysfb_init` keeps the kernel from using the picture; there is none then until a driver starts.',

  'diagnosis.memtype-reserve-failed.title': "The card's memory is mapped in two ways",
  'diagnosis.memtype-reserve-failed.cause':
    "A second use of the card's memory asked for another kind of caching than the first, which is mostly the firmware's picture (efifb, simpledrm).",
  'diagnosis.memtype-reserve-failed.fix':
    'Choose the other card as first display in the firmware setup, or use `initcall_blacklist=sysfb_init`.',

  'diagnosis.vfio-region-write-failed.title': "QEMU could not reach the card's memory",
  'diagnosis.vfio-region-write-failed.cause':
    "QEMU could not map the memory of {{device}}: something on the host still has it, mostly the firmware's picture on the card that was lit at power-on.",
  'diagnosis.vfio-region-write-failed.fix':
    'Choose the other card as first display in the firmware setup, or use `initcall_blacklist=sysfb_init`. /proc/iomem (as root) names who has it.',

  'diagnosis.efifb-unbind-no-device.title': 'A script looked for a start-up picture that is not there',
  'diagnosis.efifb-unbind-no-device.cause':
    'A script from a guide wrote to efi-framebuffer.0 or a console, which does not exist: since Linux 5.15 the picture is mostly simpledrm, or the graphics driver has replaced it.',
  'diagnosis.efifb-unbind-no-device.fix':
    'Harmless by itself. Take these lines out of the script; libvirt needs none of them.',

  'diagnosis.efifb-rebind-failed.title': "The firmware's picture cannot come back",
  'diagnosis.efifb-rebind-failed.cause':
    "After the guest a script bound efi-framebuffer again, but the card's memory has moved and the picture is gone. It works once at most.",
  'diagnosis.efifb-rebind-failed.fix':
    'Do not rebind it. Load the graphics driver in its place: it lights the card anew.',

  'diagnosis.group-not-viable.title': 'Not all of the group is with vfio-pci',
  'diagnosis.group-not-viable.cause':
    'QEMU may not use {{device}}, because another endpoint of {{group}} is still with a host driver. All endpoints of a group go to vfio-pci, or none; bridges do not count.',
  'diagnosis.group-not-viable.cause-held':
    'QEMU may not use {{device}}, because other endpoints of its group are still with a host driver: {{others}}. All endpoints of a group go to vfio-pci, or none; bridges do not count.',
  'diagnosis.group-not-viable.cause-free':
    'QEMU could not use {{device}}, because another endpoint of {{group}} was with a host driver. Now none is, so nothing is wrong any more.',
  'diagnosis.group-not-viable.fix':
    'Attach the whole card and what its group demands: `handoverctl attach --vm NAME --card ADDRESS`, or reserve it with a plan. If the group holds something that the host needs, move the card to another slot.',

  'diagnosis.group-multiple-address-spaces.title': 'One group was placed in two address spaces of the guest',
  'diagnosis.group-multiple-address-spaces.cause':
    'The guest has an IOMMU of its own, and two devices of {{group}} sit at different places in it. They can share one address space only.',
  'diagnosis.group-multiple-address-spaces.fix':
    'Put all functions of the group on one slot of the guest (Handover does), or take the IOMMU out of the guest.',

  'diagnosis.vf-token-required.title': 'The virtual function needs a token',
  'diagnosis.vf-token-required.cause':
    '{{device}} is a virtual function whose physical function is itself with vfio-pci. Whoever opens it has to know the token of that one.',
  'diagnosis.vf-token-required.fix':
    'Leave the physical function with its host driver, or give QEMU vf-token=UUID.',

  'diagnosis.error-getting-device.title': 'QEMU could not open the device',
  'diagnosis.error-getting-device.cause':
    'QEMU opened {{group}} and was refused {{device}}: it is not with vfio-pci, somebody else has it, or it does not answer (external cards, and some kernels).',
  'diagnosis.error-getting-device.cause-host-driver':
    'QEMU opened {{group}} and was refused {{device}}: it is with a host driver, not with vfio-pci.',
  'diagnosis.error-getting-device.fix':
    'See under Cards that every function is with vfio-pci. For an external card: switch its enclosure off and on; if the kernel was updated just before, start the one before it.',

  'diagnosis.no-iommu-models.title': 'The module that maps memory for VFIO is missing',
  'diagnosis.no-iommu-models.cause':
    'vfio-pci is loaded and vfio_iommu_type1 is not, so QEMU finds no way to use the IOMMU.',
  'diagnosis.no-iommu-models.fix':
    '`sudo modprobe vfio_iommu_type1` helps now; a plan puts it into the initramfs beside vfio-pci.',

  'diagnosis.vfio-dev-missing.title': 'The group has no device node',
  'diagnosis.vfio-dev-missing.cause':
    '{{file}} does not exist: no device of that group is with vfio-pci yet. The node appears when the first one is.',
  'diagnosis.vfio-dev-missing.cause-no-iommu':
    '{{file}} does not exist: without an IOMMU at work there are no groups, and vfio-pci takes no device.',
  'diagnosis.vfio-dev-missing.fix':
    'Start the virtual machine through libvirt with managed="yes", which binds the device; or reserve the card with a plan. Attach the whole card: `handoverctl attach --vm NAME --card ADDRESS`.',
} as const
