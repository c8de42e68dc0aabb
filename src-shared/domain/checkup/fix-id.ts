/** The fixes that the check-up offers, each one edit of a definition. */
export const fixIds = [
  'attach-whole-group',
  'machine-q35',
  'firmware-uefi',
  'secure-boot',
  'tpm',
  'cpu-passthrough',
  'cpu-topology',
  'memballoon-none',
  'hard-limit',
  'memory-memfd',
  'net-virtio',
  'hide-hypervisor',
  'show-hypervisor',
  'display-window',
  'display-none',
  'input-evdev',
  'hugepages',
  'cpu-pinning',
] as const

/** The name of a fix; it never changes. */
export type FixId = (typeof fixIds)[number]
