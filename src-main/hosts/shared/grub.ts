import type { Work } from '../host.ts'
import type { Tool } from './tools.ts'

/** GRUB as a distribution names its tools and its folder. */
export interface Grub {
  readonly editenv: Tool
  readonly reboot: Tool
  readonly probe: Tool
  readonly folder: string
  /** Where the environment block may lie; the first that is a plain file counts. */
  readonly environments: readonly string[]
}

export const grub2: Grub = {
  editenv: 'grub2-editenv',
  reboot: 'grub2-reboot',
  probe: 'grub2-probe',
  folder: '/boot/grub2',
  // On older UEFI installations the first is a link to the second.
  environments: ['/boot/grub2/grubenv', '/boot/efi/EFI/fedora/grubenv'],
}

export const grub: Grub = {
  editenv: 'grub-editenv',
  reboot: 'grub-reboot',
  probe: 'grub-probe',
  folder: '/boot/grub',
  environments: ['/boot/grub/grubenv'],
}

/** The path of the environment block; where there is none yet, where GRUB makes it. */
export function environmentPath(work: Work, names: Grub): string {
  const there = names.environments.find((path) => work.machine.files.stat(path)?.kind === 'file')
  return there ?? `${names.folder}/grubenv`
}
