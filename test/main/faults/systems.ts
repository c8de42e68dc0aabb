import type { ScratchOptions } from '../../fixtures/scratch/scratch-root.ts'

/** The systems that a fault is tried on: every family, and Debian with each tool for the initramfs. */
export const systems = {
  Fedora: { family: 'fedora', machine: 'intel-nvidia' },
  Atomic: { family: 'atomic', machine: 'intel-nvidia' },
  'Debian with initramfs-tools': { family: 'debian', machine: 'intel-nvidia' },
  'Debian with dracut': { family: 'debian', machine: 'intel-nvidia', initramfs: 'dracut' },
} as const satisfies Record<string, ScratchOptions>

/** The same without SELinux: a change then calls half as many tools, which counts where it is made very often. */
export function withoutLabels(options: ScratchOptions): ScratchOptions {
  return { ...options, change: (description) => ({ ...description, selinux: 'disabled' }) }
}

export type SystemName = keyof typeof systems

export const systemNames: readonly SystemName[] = [
  'Fedora',
  'Atomic',
  'Debian with initramfs-tools',
  'Debian with dracut',
]
