import { printable } from '../../../src-shared/host/printable.ts'
import type { Boot, Firmware, Os } from '../../../src-shared/host/report-system.ts'
import type { Root } from '../root/root.ts'
import { codeLines, SHELL_LINES } from '../setups/lines.ts'
import { initramfsOf, loaderOf } from './boot-loader.ts'
import { kernelArguments } from './command-line.ts'
import { readGrubDefaults } from './grub-defaults.ts'
import { readKernels } from './kernels.ts'

// What a distribution's image is built with.
const IMAGE_CONFIG = '/usr/lib/dracut/dracut.conf.d'
const SECURE_BOOT = '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c'

// COMMAND_LINE_SIZE of x86: no token can be longer.
const LONGEST = 2048

/** What started the machine: UEFI shows /sys/firmware/efi; its absence counts only where /sys/firmware can be seen. */
export function readFirmware(root: Root): Firmware {
  const shown = root.list('/sys/firmware')
  if (!shown?.includes('efi')) {
    const kind = shown?.includes('acpi') ? 'bios' : 'unknown'
    return { kind, secureBoot: kind === 'bios' ? 'off' : 'unknown' }
  }
  // Four bytes of attributes, then the value (UEFI specification, 3.3; efivarfs).
  const value = root.bytes(SECURE_BOOT, 5)?.[4]
  return { kind: 'uefi', secureBoot: value === 1 ? 'on' : value === 0 ? 'off' : 'unknown' }
}

/** How the system starts: this time, and what is written down for the next ones. */
export function readBoot(root: Root, os: Os): Boot {
  const settings = readGrubDefaults(root)
  const loader = loaderOf(root, os, settings)
  return {
    arguments: shown(kernelArguments(root.text('/proc/cmdline') ?? '')),
    freeBytes: root.freeBytes('/boot') ?? null,
    loader,
    initramfs: initramfsOf(root, os),
    kernels: readKernels(root),
    next: nextArguments(root, loader, settings),
    earlyVfio: os.atomic ? hasEarlyVfio(root) : null,
  }
}

/** The arguments that kernels to come will get; an ostree system keeps them in entries that only root may read. */
function nextArguments(
  root: Root,
  loader: Boot['loader'],
  settings: ReadonlyMap<string, string | null>,
): Boot['next'] {
  if (loader === 'ostree') return null
  // kernel-install reads the first; GRUB of Debian knows nothing of it.
  const line = loader === 'grub' ? undefined : root.text('/etc/kernel/cmdline')
  if (line !== undefined) {
    const written = codeLines(line, { ...SHELL_LINES, joins: false }).map(({ text }) => text)
    return shown(kernelArguments(written.join(' ')))
  }
  const names = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT'].filter((name) => settings.has(name))
  const values = names.map((name) => settings.get(name) ?? null)
  if (values.length === 0 || values.includes(null)) return null
  return shown(kernelArguments(values.join(' ')))
}

/** Whether the image of the distribution builds its initramfs with vfio-pci inside (Bazzite, 80-vfio.conf). */
function hasEarlyVfio(root: Root): boolean | null {
  const names = root.list(IMAGE_CONFIG)
  if (!names) return null
  const lines = names
    .filter((name) => name.endsWith('.conf'))
    .flatMap((name) => codeLines(root.text(`${IMAGE_CONFIG}/${name}`) ?? '', SHELL_LINES))
  return lines.some(({ text }) => /^(?:force|add)_drivers\+?=.*\bvfio[-_]pci\b/.test(text))
}

function shown(tokens: readonly string[]): string[] {
  return tokens.map((token) => printable(token, LONGEST))
}
