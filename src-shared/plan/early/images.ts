import { kernelWord, ownFiles } from '../own-files.ts'

/** Modules that an initramfs needs to hold a card; vfio_virqfd is part of vfio since kernel 6.2. */
export const vfioModules = ['vfio', 'vfio_iommu_type1', 'vfio_pci'] as const

/** Files that the initramfs of dracut and rpm-ostree needs for binding by address. */
export const boundByAddress = [
  ownFiles.table,
  ownFiles.script,
  ownFiles.unit,
  ownFiles.wants,
  ownFiles.udev,
] as const

/**
 * dracut's configuration for binding by address: modules and files are put into the image, nothing more. Names need
 * blanks around them inside the quotes, or they are joined with those of other files.
 */
export const dracutByAddress = `# Written by Handover. Has no effect without ${kernelWord} on the kernel command line.
add_drivers+=" ${vfioModules.join(' ')} "
install_items+=" ${boundByAddress.join(' ')} "
`

/** The same for binding by ids: the modules are loaded before udev, and take nothing without vfio-pci.ids. */
export const dracutByIds = `# Written by Handover. Has no effect without vfio-pci.ids on the kernel command line.
force_drivers+=" ${vfioModules.join(' ')} "
`

/**
 * The hook of initramfs-tools that puts script, table and modules into the image. A copy_file that has nothing to do
 * gives an error, which must not end the build.
 */
export function initramfsHook(bind: 'address' | 'ids'): string {
  const files = bind === 'address' ? [ownFiles.table, ownFiles.script] : []
  return `#!/bin/sh
# Written by Handover. What it adds has no effect without ${kernelWord} on the kernel command line.
case "\${1-}" in
prereqs)
	echo
	exit 0
	;;
esac

. /usr/share/initramfs-tools/hook-functions

manual_add_modules ${vfioModules.join(' ')}
${files.map((file) => `copy_file config ${file} || :\n`).join('')}exit 0
`
}

/**
 * The script of initramfs-tools that runs before udev. Scripts of init-top without prerequisites run in the order of
 * their names (mkinitramfs sorts with tsort, whose roots come by name), so "gpu-handover" comes before "udev".
 */
export function initTopScript(bind: 'address' | 'ids'): string {
  const command =
    bind === 'address'
      ? `[ -r ${ownFiles.script} ] && /bin/sh ${ownFiles.script}`
      : `line=
read -r line < /proc/cmdline || :
case " $line " in
*" ${kernelWord} "*) /sbin/modprobe vfio-pci ;;
esac`
  return `#!/bin/sh
# Written by Handover. Has no effect without ${kernelWord} on the kernel command line.
case "\${1-}" in
prereqs)
	echo
	exit 0
	;;
esac

${command}
exit 0
`
}
