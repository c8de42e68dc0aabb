import type { BootPart, Description } from '../description/description.ts'
import type { Tree } from './tree.ts'

// As on every machine that shows a made-up one.
const MACHINE_ID = '0123456789abcdef0123456789abcdef'

/** Writes what an ordinary user sees of how a machine starts: kernels, tools, settings. Contents of images stay out. */
export function writeBoot(tree: Tree, { boot, kernel, cmdline = '' }: Description): void {
  if (!boot || kernel === undefined) return
  const kernels = [kernel, ...boot.others]
  for (const release of kernels) {
    tree.file(`/usr/lib/modules/${release}/modules.dep`, '')
    if (boot.loader !== 'grub') tree.file(`/usr/lib/modules/${release}/vmlinuz`, '')
  }
  const words = cmdline.split(' ').filter((word) => !/^(?:BOOT_IMAGE|ostree)=/.test(word))
  if (boot.loader === 'grub-bls') writeFedora(tree, kernels, words)
  else if (boot.loader === 'grub') writeDebian(tree, kernels, words)
  else writeOstree(tree, kernel, boot)
  const tool = boot.initramfs === 'dracut' ? 'dracut' : 'initramfs-tools'
  if (boot.loader === 'grub') tree.file(`/etc/kernel/postinst.d/${tool}`, '')
  tree.file(tool === 'dracut' ? '/usr/bin/dracut' : '/usr/sbin/mkinitramfs', '')
}

/** Entries are files that only root may list; the installer's choice of arguments goes to all kernels to come. */
function writeFedora(tree: Tree, kernels: readonly string[], words: readonly string[]): void {
  for (const release of kernels) {
    tree.file(`/boot/vmlinuz-${release}`, '')
    tree.file(`/boot/initramfs-${release}.img`, '')
  }
  tree.file(`/boot/vmlinuz-0-rescue-${MACHINE_ID}`, '')
  tree.file(`/boot/initramfs-0-rescue-${MACHINE_ID}.img`, '')
  tree.folder('/boot/loader/entries')
  tree.folder('/boot/grub2')
  tree.file('/usr/bin/grubby', '')
  tree.line('/etc/kernel/cmdline', words.join(' '))
  const settings = [
    'GRUB_TIMEOUT=5',
    'GRUB_DISTRIBUTOR="$(sed \'s, release .*$,,g\' /etc/system-release)"',
    'GRUB_DEFAULT=saved',
    'GRUB_DISABLE_SUBMENU=true',
    'GRUB_TERMINAL_OUTPUT="console"',
    `GRUB_CMDLINE_LINUX="${withoutRoot(words).join(' ')}"`,
    'GRUB_DISABLE_RECOVERY="true"',
    'GRUB_ENABLE_BLSCFG=true',
  ]
  tree.file('/etc/default/grub', settings.map((line) => `${line}\n`).join(''))
}

function writeDebian(tree: Tree, kernels: readonly string[], words: readonly string[]): void {
  for (const release of kernels) {
    tree.file(`/boot/vmlinuz-${release}`, '')
    tree.file(`/boot/initrd.img-${release}`, '')
  }
  tree.folder('/boot/grub')
  tree.file('/usr/sbin/update-grub', '')
  const settings = [
    'GRUB_DEFAULT=0',
    'GRUB_TIMEOUT=5',
    'GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`',
    `GRUB_CMDLINE_LINUX_DEFAULT="${withoutRoot(words).join(' ')}"`,
    'GRUB_CMDLINE_LINUX=""',
  ]
  tree.file('/etc/default/grub', settings.map((line) => `${line}\n`).join(''))
}

/** Kernel and initramfs of a deployment lie in a folder named by its checksum. */
function writeOstree(tree: Tree, kernel: string, { earlyVfio }: BootPart): void {
  const folder = `/boot/ostree/default-8a3e`
  tree.file(`${folder}/vmlinuz-${kernel}`, '')
  tree.file(`${folder}/initramfs-${kernel}.img`, '')
  tree.folder('/boot/loader/entries')
  for (const program of ['rpm-ostree', 'ostree', 'grubby']) tree.file(`/usr/bin/${program}`, '')
  const drivers = 'force_drivers+=" vfio vfio_iommu_type1 vfio-pci "\n'
  tree.file('/usr/lib/dracut/dracut.conf.d/10-image.conf', 'hostonly="no"\n')
  if (earlyVfio) tree.file('/usr/lib/dracut/dracut.conf.d/80-vfio.conf', drivers)
}

/** The arguments that GRUB does not add by itself. */
function withoutRoot(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^(?:root=|ro$|rw$)/.test(word))
}
