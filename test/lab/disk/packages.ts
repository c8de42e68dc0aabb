/** The release of Debian that the machines run. */
export const release = 'bookworm'

/** What is installed beside the smallest system: what a desktop with virtual machines has, without the desktop. */
export const packages: readonly string[] = [
  'linux-image-amd64',
  'systemd-sysv',
  'libpam-systemd',
  'dbus',
  'dbus-user-session',
  'kmod',
  'udev',
  'iproute2',
  'pciutils',
  'openssh-server',
  'sudo',
  // Builds the initramfs, in place of initramfs-tools.
  'dracut',
  // Boots the disk: update-grub and grub-reboot; the boot sector is written by the lab.
  'grub-pc-bin',
  'grub2-common',
  'libvirt-daemon-system',
  'libvirt-daemon-driver-qemu',
  'libvirt-clients',
  'qemu-system-x86',
  'polkitd',
  'pkexec',
  // Installs, updates and removes Handover's own package.
  'rpm',
  // An authentication agent that does what a test tells it.
  'python3-minimal',
  'python3-gi',
]

/** What is kept of the kernel's modules: those that a machine of the lab can have a use for. The rest takes time. */
export const neededModules: readonly string[] = [
  ...['arch', 'crypto', 'lib', 'virt'],
  ...[
    'drivers/acpi',
    'drivers/ata/*ahci.ko',
    'drivers/ata/libata.ko',
    'drivers/base',
    'drivers/block/virtio*',
  ],
  ...['drivers/char', 'drivers/firmware', 'drivers/hid', 'drivers/i2c', 'drivers/input', 'drivers/pci'],
  ...['drivers/gpu/drm/*.ko', 'drivers/gpu/drm/{display,qxl,radeon,scheduler,tiny,ttm,virtio}'],
  ...['drivers/net/{net_failover,tap,tun,virtio_net}.ko', 'drivers/scsi/{scsi_common,scsi_mod,sd_mod}.ko'],
  ...['drivers/uio', 'drivers/usb/{common,core,host}', 'drivers/vfio', 'drivers/vhost', 'drivers/video'],
  ...['drivers/virt', 'drivers/virtio'],
  ...['fs/{autofs,binfmt_misc.ko,configfs,efivarfs,ext4,fat,fuse,jbd2,mbcache.ko,nls,overlayfs,pstore}'],
  ...['net/{802,bridge,core,ipv4,ipv6,llc,packet,rfkill,unix}'],
  ...['sound/{core,hda,pci/hda,soundcore.ko}'],
]
