import type { ScratchOptions } from '../../fixtures/scratch/scratch-root.ts'

/** Every family of systems, and Debian with each tool for the initramfs. */
export const systems = {
  Fedora: { family: 'fedora' },
  'Fedora Atomic': { family: 'atomic' },
  'Debian and initramfs-tools': { family: 'debian' },
  'Debian and dracut': { family: 'debian', initramfs: 'dracut' },
} as const satisfies Readonly<Record<string, Omit<ScratchOptions, 'machine'>>>

/** One system of each family, for what is the same with either tool for the initramfs. */
export const families = (['Fedora', 'Fedora Atomic', 'Debian and initramfs-tools'] as const).map(
  (name) => [name, systems[name]] as const,
)

/** Labels double the number of tools that run; where they are not what a test is about, they are left out. */
export const withoutLabels: NonNullable<ScratchOptions['change']> = (found) => ({
  ...found,
  selinux: 'disabled',
})
