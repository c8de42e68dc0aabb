/** Diagnosis: permissions, SELinux and the guest. */
export const diagnosisPermissions = {
  'diagnosis.vfio-open-permission.title': 'QEMU may not open the group',
  'diagnosis.vfio-open-permission.cause':
    'QEMU runs as a user without rights on {{file}}: it was started by hand, or in a session (qemu:///session).',
  'diagnosis.vfio-open-permission.fix':
    'Run the virtual machine in qemu:///system, where libvirt opens it. By hand: a udev rule for the group kvm.',

  'diagnosis.firmware-file-permission.title': 'QEMU may not read a firmware or video BIOS file',
  'diagnosis.firmware-file-permission.cause':
    '{{file}} lies in a folder of a person, which QEMU (user qemu, confined by SELinux or AppArmor) may not enter.',
  'diagnosis.firmware-file-permission.fix':
    'Move it: a video BIOS by `handoverctl plan --vbios FILE`, a UEFI firmware to /usr/share/edk2, or better <os firmware="efi"> without a path.',

  'diagnosis.selinux-denied-firmware.title': 'QEMU was denied a firmware file',
  'diagnosis.selinux-denied-firmware.cause':
    'QEMU could not open {{file}}, although it is there: its SELinux label, its owner or a folder above it does not allow it.',
  'diagnosis.selinux-denied-firmware.fix':
    '`ls -lZ` shows its label, `sudo restorecon -v FILE` sets the right one for its place. Keep such files under /var/lib/libvirt; a plan keeps a video BIOS there.',

  'diagnosis.disk-image-permission.title': 'QEMU may not open a disk image',
  'diagnosis.disk-image-permission.cause':
    'QEMU ended because it could not open {{file}}: its owner, its SELinux label, or another program that has it locked. The card is not the reason.',
  'diagnosis.disk-image-permission.fix':
    'Keep images in /var/lib/libvirt/images, then `sudo restorecon -v FILE`. If it is locked, another virtual machine or tool has it open.',

  'diagnosis.storage-file-permission.title': "libvirt's QEMU may not reach a file of the guest",
  'diagnosis.storage-file-permission.cause':
    'QEMU runs as a user of its own and may not enter a folder on the way to {{file}}; home folders are closed to others.',
  'diagnosis.storage-file-permission.fix':
    'Move the file to /var/lib/libvirt/images and change its path in the definition; or let that user enter the folders: `setfacl -m u:qemu:x FOLDER`.',

  'diagnosis.storage-file-missing.title': 'A disk image of the guest is not there',
  'diagnosis.storage-file-missing.cause':
    '{{file}} does not exist (any more), and the definition of {{vm}} names it. The card is not the reason.',
  'diagnosis.storage-file-missing.fix':
    'Put the file back, mount the disk that it is on, or change the path in the definition.',

  'diagnosis.libvirt-access-denied.title': 'libvirt did not let this user in',
  'diagnosis.libvirt-access-denied.cause':
    "Managing virtual machines of the system needs the group libvirt or an administrator's password, and there was neither, or nobody to ask for it.",
  'diagnosis.libvirt-access-denied.fix':
    '`sudo usermod -aG libvirt $USER`, then log out and in; or answer the question for the password.',

  'diagnosis.evdev-not-permitted.title': 'QEMU may not use the keyboard or mouse',
  'diagnosis.evdev-not-permitted.cause':
    'QEMU could not open {{file}}. Given by raw arguments, libvirt knows nothing of it and does not allow it.',
  'diagnosis.evdev-not-permitted.fix':
    'Describe it to libvirt: <input type="evdev"><source dev="…"/></input>. It then allows and labels the device itself.',

  'diagnosis.usb-hostdev-permission.title': 'QEMU may not open a USB device',
  'diagnosis.usb-hostdev-permission.cause':
    'QEMU could not open {{file}}: it was given by raw arguments, or QEMU runs in a session without rights on it.',
  'diagnosis.usb-hostdev-permission.fix':
    'Add the device in the definition (hostdev of the type usb) in qemu:///system: libvirt then gives the rights.',

  'diagnosis.hugepages-permission.title': 'QEMU may not use the huge pages',
  'diagnosis.hugepages-permission.cause':
    "The folder of the guest's huge pages belongs to somebody else or has a wrong label; it was made before libvirt started, or with a strict umask.",
  'diagnosis.hugepages-permission.fix':
    'With no virtual machine running: `sudo systemctl restart virtqemud` (or libvirtd), which makes it anew.',

  'diagnosis.kvmfr-backing-missing.title': "Looking Glass's memory device cannot be used",
  'diagnosis.kvmfr-backing-missing.cause':
    "/dev/kvmfr0 is not there (the module kvmfr is not loaded), or QEMU may not open it: owner, SELinux label, or libvirt's list of devices.",
  'diagnosis.kvmfr-backing-missing.fix':
    '`sudo modprobe kvmfr static_size_mb=SIZE`, a udev rule for its owner, and "/dev/kvmfr0" in cgroup_device_acl of /etc/libvirt/qemu.conf.',

  'diagnosis.looking-glass-shm-permission.title': 'Looking Glass may not open its shared memory',
  'diagnosis.looking-glass-shm-permission.cause':
    'The file in /dev/shm belongs to the user qemu, or has a label that you may not read: QEMU made it when the guest started.',
  'diagnosis.looking-glass-shm-permission.fix':
    'Let it be made before, with your name: in /etc/tmpfiles.d/10-looking-glass.conf the line `f /dev/shm/looking-glass 0660 USER kvm -`, then start the guest anew.',

  'diagnosis.selinux-avc-virtlogd.title': "SELinux kept libvirt's log daemon from a folder",
  'diagnosis.selinux-avc-virtlogd.cause':
    'A console or log file of a virtual machine lies in a home folder, which virtlogd may not enter.',
  'diagnosis.selinux-avc-virtlogd.fix':
    'Put such files under /var/lib/libvirt or /var/log/libvirt. SELinux stays on.',

  'diagnosis.selinux-avc-hostdev.title': 'SELinux kept libvirt or QEMU from a device',
  'diagnosis.selinux-avc-hostdev.cause':
    'Opening a device of the host (USB or VFIO) for a virtual machine was denied by SELinux.',
  'diagnosis.selinux-avc-hostdev.fix':
    '`sudo setsebool -P virt_use_usb on` for USB devices, and update selinux-policy. SELinux stays on.',

  'diagnosis.selinux-avc-qemu.title': 'SELinux denied QEMU something',
  'diagnosis.selinux-avc-qemu.cause':
    'QEMU asked for something that the policy does not give it. Small reads in /sys are gaps of the policy and harmless; a file of yours means a wrong label or place.',
  'diagnosis.selinux-avc-qemu.fix':
    'Update selinux-policy. If the line names a file of yours, `sudo restorecon -v FILE`, or keep it under /var/lib/libvirt; a plan keeps a video BIOS there.',

  'diagnosis.selinux-avc-libvirt.title': 'SELinux denied libvirt something',
  'diagnosis.selinux-avc-libvirt.cause':
    'A daemon of libvirt asked for something that the policy does not give it.',
  'diagnosis.selinux-avc-libvirt.fix': 'Update selinux-policy and libvirt. SELinux stays on.',

  'diagnosis.apparmor-denied.title': 'AppArmor denied QEMU or libvirt something',
  'diagnosis.apparmor-denied.cause':
    'The profile that libvirt made for the virtual machine does not allow what the line names (Debian, Ubuntu).',
  'diagnosis.apparmor-denied.fix':
    'Update libvirt; else allow that path in /etc/apparmor.d/local/abstractions/libvirt-qemu, and start the virtual machine anew.',

  'diagnosis.guest-code-43.title': 'Windows stopped the card (code 43)',
  'diagnosis.guest-code-43.cause':
    "The guest's driver could not start the card: the card was not reset, its video BIOS is missing, or a driver from before 2021 refuses to run in a virtual machine.",
  'diagnosis.guest-code-43.fix':
    'Update the driver in the guest. Then look here for reset problems of the card, and let the check-up of the virtual machine look at it.',

  'diagnosis.guest-code-12.title': 'Windows has no room for the card (code 12)',
  'diagnosis.guest-code-12.cause': "The window for devices in the guest is too small for the card's memory.",
  'diagnosis.guest-code-12.fix':
    'Use q35 with UEFI, switch on "Above 4G Decoding" in the host\'s firmware setup, and give the guest a larger window (fw_cfg opt/ovmf/X-PciMmio64Mb=65536).',

  'diagnosis.no-space-large-bar-guest.title': "The guest has no room for the card's memory",
  'diagnosis.no-space-large-bar-guest.cause':
    "The card has a large window (Resizable BAR) that does not fit into the guest's.",
  'diagnosis.no-space-large-bar-guest.fix':
    "Give the guest a larger window (q35, UEFI, fw_cfg opt/ovmf/X-PciMmio64Mb), or make the card's smaller in the firmware setup.",

  'diagnosis.guest-nvidia-init-failed.title': 'The NVIDIA driver could not start the card',
  'diagnosis.guest-nvidia-init-failed.cause':
    'The driver found {{device}} and got no sensible answer from it: the card was not reset, has no video BIOS here, or another driver had it before.',
  'diagnosis.guest-nvidia-init-failed.fix':
    'Switch the computer off and on. Then reserve the card with a plan, so that only the guest starts it, and give it a video BIOS as a file if it has none.',

  'diagnosis.guest-amdgpu-psp.title': 'amdgpu could not start the card',
  'diagnosis.guest-amdgpu-psp.cause':
    'The security processor of the card (PSP) did not take its firmware: the card was not reset, or its memory was not free on the host (the start-up picture).',
  'diagnosis.guest-amdgpu-psp.fix':
    'Switch the computer off and on. On the host look for "can\'t reserve" and for reset problems here.',

  'diagnosis.guest-nouveau-no-vbios.title': "The guest's driver finds no video BIOS",
  'diagnosis.guest-nouveau-no-vbios.cause':
    "The card has none of its own (graphics of laptops keep it in the host's firmware), and the guest was given none.",
  'diagnosis.guest-nouveau-no-vbios.fix':
    'Give it one as a file: `handoverctl plan --vbios FILE`, then attach the card.',

  'diagnosis.nvidia-open-module-required.title': 'This NVIDIA card needs the open driver',
  'diagnosis.nvidia-open-module-required.cause':
    "Cards since Blackwell run with NVIDIA's open kernel modules only; the closed ones are installed in the guest.",
  'diagnosis.nvidia-open-module-required.fix':
    'Install the open kernel modules in the guest (on RPM Fusion `akmod-nvidia-open`, on Ubuntu `nvidia-driver-VERSION-open`).',
} as const
