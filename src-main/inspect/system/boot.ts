import { printable } from '../../../src-shared/host/printable.ts'
import type { Boot, Firmware } from '../../../src-shared/host/report-system.ts'
import type { Root } from '../root/root.ts'

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

/** The kernel command line as tokens and the room on /boot. */
export function readBoot(root: Root): Boot {
  return {
    arguments: kernelArguments(root.text('/proc/cmdline') ?? '').map((token) => printable(token, LONGEST)),
    freeBytes: root.freeBytes('/boot') ?? null,
  }
}

/** Splits a kernel command line as the kernel does: at blanks outside double quotes (lib/cmdline.c, next_arg). */
export function kernelArguments(line: string): string[] {
  return line.match(/(?:[^ \t-\r"]|"[^"]*(?:"|$))+/g) ?? []
}
