/**
 * Where everything lies that Handover writes. A path here is ours alone: whole files, never parts of others'.
 * None of it has an effect without the kernel word, except on-demand services that were asked for.
 */
export const ownFiles = {
  /** One line a function: address vendor device subsystem-vendor subsystem-device. */
  table: '/etc/gpu-handover/devices',
  /** Goes through the table in the initramfs, before udev. */
  script: '/etc/gpu-handover/bind',
  unit: '/etc/systemd/system/gpu-handover-bind.service',
  /** Makes sysinit.target want the unit, without a link. */
  wants: '/etc/systemd/system/sysinit.target.d/50-gpu-handover.conf',
  udev: '/etc/udev/rules.d/10-gpu-handover.rules',
  dracut: '/etc/dracut.conf.d/90-gpu-handover.conf',
  initramfsHook: '/etc/initramfs-tools/hooks/gpu-handover',
  initramfsScript: '/etc/initramfs-tools/scripts/init-top/gpu-handover',
  guardUnit: '/etc/systemd/system/gpu-handover-guard.service',
  recoverUnit: '/etc/systemd/system/gpu-handover-recover.service',
  /** Makes multi-user.target want the guard and the recovery. */
  bootWants: '/etc/systemd/system/multi-user.target.d/50-gpu-handover.conf',
  /** Keeps the way back pointing at a kernel that is there (kernel-install). */
  kernelInstall: '/etc/kernel/install.d/95-gpu-handover.install',
  /** Kernel arguments on Debian and Ubuntu. */
  grubArguments: '/etc/default/grub.d/90-gpu-handover.cfg',
  /** The way back on Debian and Ubuntu: makes its menu entry anew at each update-grub. */
  grubWayBack: '/etc/grub.d/42_gpu_handover',
} as const

/** Folder of the video BIOS files that virtual machines may read. */
export const vbiosFolder = '/var/lib/libvirt/vbios'

/** Where the boot program is copied where no package brought it. */
export const bootProgramFolder = '/usr/local/libexec/gpu-handover'

/** The same on ostree systems, where /usr/local is a link to it. */
export const atomicProgramFolder = '/var/usrlocal/libexec/gpu-handover'

/** Where a package puts the helper. */
export const packagedHelper = '/usr/libexec/gpu-handover/handover-helper'

/** What Handover remembers: journal and copies (private), status.json (readable by all). */
export const stateFolder = '/var/lib/handover'

/** The boot entry of the way back on systems with boot loader specification files. */
export function wayBackEntry(machineId: string): string {
  return `/boot/loader/entries/${machineId}-0-gpu-handover.conf`
}

/** The kernel word: without it on the command line nothing of ours takes effect. */
export const kernelWord = 'gpu_handover=on'
