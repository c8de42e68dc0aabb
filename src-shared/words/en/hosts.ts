/** What can go wrong while the system is changed by its own tools, and what was found when it was read again. */
export const hosts = {
  'host.tool-missing':
    'The program {{tool}} is not installed, and this step needs it. Install it, then try again.',
  'host.tool-failed':
    '{{tool}} failed (exit code {{code}}). Its last words: "{{words}}". What it says has to be solved first.',

  'host.write-read-only':
    '{{place}} could not be written: the file system is read-only. Make it writable, then try again.',
  'host.write-full': '{{place}} could not be written: the disk is full. Free some space, then try again.',
  'host.write-denied': '{{place}} could not be written: the system does not allow it ({{words}}).',
  'host.write-link':
    '{{place}} was not written: it, or a folder above it, is a link, and links are not followed.',
  'host.write-foreign': '{{place}} was not written: it does not belong to root.',
  'host.write-absent': '{{place}} could not be written: it is not there.',
  'host.write-other': '{{place}} could not be written: {{words}}.',
  'host.not-text':
    '{{place}} was not written: it holds bytes that are no text, and they would be lost. Correct the file, then try again.',
  'host.label-failed':
    'The SELinux label of {{place}} could not be set. The last words of restorecon: "{{words}}".',
  'host.wrong-label':
    'The SELinux label of {{place}} is not the one of the policy. "restorecon -v {{place}}" sets it.',

  'host.package-absent': 'The package {{place}} is not installed.',
  'host.unit-not-enabled': '{{place}} does not start by itself.',
  'host.snapshot-absent': '{{tool}} made no snapshot that its own list shows.',

  'host.no-entries':
    'There is no boot entry in /boot/loader/entries. Handover needs one for each kernel; "kernel-install add-all" makes them.',
  'host.entry-without-options':
    'The boot entry {{place}} has no line "options", so there is no place for kernel arguments.',
  'host.grubby-idle':
    'grubby ended without an error, but did not do its work: {{place}} is not changed in "{{what}}".',
  'host.arguments-lack': '{{place}} lacks the kernel argument "{{what}}".',
  'host.arguments-keep': '{{place}} has the kernel argument "{{what}}", which should not be there.',
  'host.rescue-changed':
    'The rescue entry {{place}} carries arguments of Handover. It has to start without them.',
  'host.entry-keeps': '{{place}} still carries the kernel arguments of Handover.',
  'host.cmdline-absent': '{{place}} is not there, so kernels to come would not get the kernel arguments.',
  'host.cmdline-older':
    '{{place}} is older than {{other}}, so the next kernel would have its arguments made anew.',
  'host.menu-empty':
    '{{place}} has no entry that starts Linux, or is not there. "sudo update-grub" makes it anew.',
  'host.kargs-unread': 'rpm-ostree did not tell the kernel arguments of the next start.',
  'host.kargs-unchanged':
    'rpm-ostree ended without an error, but the kernel arguments of the next start are not as they should be.',

  'host.no-images': 'No initramfs was found in /boot for the kernels of the boot menu.',
  'host.boot-full':
    '{{place}} has {{free}} MB free, and a new initramfs needs {{needed}} MB beside the old one. Remove old kernels, then try again.',
  'host.image-absent': 'The initramfs {{place}} was not made, although its program ended without an error.',
  'host.image-unread': 'The initramfs {{place}} could not be looked into.',
  'host.image-lacks': 'The initramfs {{place}} lacks {{what}}.',
  'host.image-order':
    'In the initramfs {{place}} the script of Handover runs after udev, which is too late to hold the card.',
  'host.image-order-unread': 'The order of the scripts in the initramfs {{place}} could not be read.',
  'host.image-keeps': 'The initramfs {{place}} still holds files of Handover.',
  'host.status-unread': 'rpm-ostree did not tell which deployments there are.',
  'host.untracked': 'rpm-ostree does not put {{place}} into the initramfs of the next start.',
  'host.not-regenerated': 'rpm-ostree does not add the vfio modules to the initramfs of the next start.',
  'host.still-tracked': 'rpm-ostree still puts {{place}} into the initramfs of the next start.',
  'host.pending-stays': 'rpm-ostree did not drop the deployment that was made for the next start.',

  'host.no-machine-id': '{{place}} does not hold the id of this machine, which names its boot entries.',
  'host.saved-entry-changed':
    'The default entry of the boot menu changed while the way back was written. That should not happen.',
  'host.way-back-absent': 'The boot entry without GPU passthrough is not there ({{place}}).',
  'host.way-back-has-ours':
    'The boot entry without GPU passthrough carries arguments of Handover ({{place}}). It has to start without them.',
  'host.way-back-dangles':
    'The boot entry without GPU passthrough names a kernel or an initramfs that is not there ({{place}}).',
  'host.way-back-first':
    'The boot entry without GPU passthrough would come before the usual one in the menu ({{place}}).',
  'host.way-back-stays': 'The boot entry without GPU passthrough is still there ({{place}}).',
  'host.deployment-gone': 'The deployment from before the change is not there any more.',
  'host.not-pinned': 'The deployment from before the change is not pinned, so an update may remove it.',
  'host.still-pinned': 'ostree did not take the pin from the deployment from before the change.',

  'host.environment-unchanged':
    '{{tool}} ended without an error, but {{name}} is not set so in {{place}}, which GRUB reads.',
  'host.pause-unwritable':
    'GRUB cannot write to the file system of {{place}}, so a pause would never end by itself. Choose the entry "without GPU passthrough" in the boot menu instead.',
  'host.pause-unset':
    '{{tool}} ended without an error, but {{place}} does not name the entry {{entry}} for the next start.',
  'host.pause-unread':
    '{{place}} takes no notice of an entry for the next start alone. Choose the entry "without GPU passthrough" in the boot menu instead.',
  'host.pause-no-entry':
    'There is no boot entry without GPU passthrough to start from. Undo the change instead.',
  'host.pause-has-word':
    'The boot entry {{entry}} carries the kernel word of Handover, so starting it would be no pause.',
  'host.pause-staged':
    'A new deployment enters the boot menu only at the restart, which may move the other entries. Restart first, or choose the earlier deployment in the boot menu.',
} as const
