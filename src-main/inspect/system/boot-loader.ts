import type { Boot, Os } from '../../../src-shared/host/report-system.ts'
import type { Root } from '../root/root.ts'
import { GRUB_DEFAULTS } from './grub-defaults.ts'

// The vendor GUID of systemd's loader variables (systemd, docs/BOOT_LOADER_INTERFACE.md).
const LOADER_INFO = '/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
const STUB_INFO = '/sys/firmware/efi/efivars/StubInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
const KERNEL_IMAGES = ['/boot/efi/EFI/Linux', '/efi/EFI/Linux', '/boot/EFI/Linux']
const ENTRIES = '/boot/loader/entries'
const PROGRAM_FOLDERS = ['/usr/sbin', '/usr/bin', '/sbin']
const KERNEL_HOOKS = ['/etc/kernel/postinst.d', '/usr/share/kernel/postinst.d']

/**
 * What holds the boot entries, as far as an ordinary user can see it. `settings` are those of GRUB. A loader that
 * Handover does not know, or that does not read its entries from where they seem to be, is unknown.
 */
export function loaderOf(
  root: Root,
  { atomic }: Pick<Os, 'atomic'>,
  settings: ReadonlyMap<string, string | null>,
): Boot['loader'] {
  if (atomic) return 'ostree'
  if (isKernelImage(root)) return 'uki'
  if (isSystemdBoot(root)) return 'systemd-boot'
  const defaults = isThere(root, GRUB_DEFAULTS)
  // Only root may look into the folder of the entries.
  const hasEntries = ['folder', 'denied'].includes(root.kindOf(ENTRIES))
  if (hasEntries && hasProgram(root, 'grubby') && (defaults || isThere(root, '/boot/grub2')))
    // Without it GRUB takes its entries from grub.cfg and passes those files over (10_linux of Fedora's GRUB).
    return (settings.get('GRUB_ENABLE_BLSCFG') ?? 'true') === 'true' ? 'grub-bls' : 'unknown'
  return defaults && hasProgram(root, 'update-grub') ? 'grub' : 'unknown'
}

/** What builds the initramfs. Where both tools are installed, the one that new kernels call counts. */
export function initramfsOf(
  root: Root,
  { atomic, family }: Pick<Os, 'atomic' | 'family'>,
): Boot['initramfs'] {
  if (atomic) return 'rpm-ostree'
  const dracut = hasProgram(root, 'dracut')
  const tools = hasProgram(root, 'mkinitramfs')
  if (dracut && tools) {
    const isCalled = (name: string) => KERNEL_HOOKS.some((folder) => isThere(root, `${folder}/${name}`))
    if (isCalled('dracut') !== isCalled('initramfs-tools'))
      return isCalled('dracut') ? 'dracut' : 'initramfs-tools'
    return family === 'debian' ? 'initramfs-tools' : 'dracut'
  }
  return dracut ? 'dracut' : tools ? 'initramfs-tools' : 'unknown'
}

/** The kernel was started inside one EFI program with its arguments and its initramfs. */
function isKernelImage(root: Root): boolean {
  if (isThere(root, STUB_INFO)) return true
  const kernels = root.kindOf('/boot') === 'folder' ? root.list('/boot') : undefined
  if (!kernels || kernels.some((name) => name.startsWith('vmlinuz'))) return false
  return KERNEL_IMAGES.some(
    (folder) =>
      root.kindOf(folder) === 'folder' && (root.list(folder) ?? []).some((name) => /\.efi$/i.test(name)),
  )
}

/** GRUB sets the same variable, with its own name in it (grub-core/commands/bli.c). */
function isSystemdBoot(root: Root): boolean {
  // Four bytes of attributes, then UTF-16.
  const value = root.bytes(LOADER_INFO, 64)?.subarray(4)
  if (value && new TextDecoder('utf-16le').decode(value).startsWith('systemd-boot')) return true
  // Fedora's stand-in for grubby on such systems.
  if (hasProgram(root, 'sdubby')) return true
  return PROGRAM_FOLDERS.some((folder) => root.resolve(`${folder}/grubby`)?.endsWith('/sdubby') === true)
}

function hasProgram(root: Root, name: string): boolean {
  return PROGRAM_FOLDERS.some((folder) => isThere(root, `${folder}/${name}`))
}

function isThere(root: Root, path: string): boolean {
  return root.kindOf(path) !== 'absent'
}
