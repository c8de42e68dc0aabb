import type { HostReport } from '../host/report.ts'
import type { Choice } from './choice.ts'
import type { Family } from './plan.ts'

/** Which tools a system is changed with; undefined for systems that Handover does not know. */
export function familyOf({ os }: Pick<HostReport, 'os'>): Family | undefined {
  if (os.atomic) return os.family === 'fedora' ? 'atomic' : undefined
  return os.family === 'other' ? undefined : os.family
}

const LOADERS = { fedora: 'grub-bls', atomic: 'ostree', debian: 'grub' } as const

/** Whether Handover can write the boot entries and the initramfs of a system, or a person has to. */
export function canChangeBoot({ boot }: Pick<HostReport, 'boot'>, family: Family): boolean {
  if (boot.loader !== LOADERS[family]) return false
  if (family === 'atomic') return true
  return boot.initramfs === 'dracut' || (family === 'debian' && boot.initramfs === 'initramfs-tools')
}

/**
 * The title of the boot entry that leads back. Only plain letters are left of the system's name. It is English in every
 * language: it is part of what is agreed to, and the menus of firmware and GRUB may have no other letters.
 */
export function wayBackTitle({ os }: Pick<HostReport, 'os'>): string {
  const plain = os.name
    .replace(/[^A-Za-z0-9 ._()/+-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 60)
  return `${plain === '' ? 'Linux' : plain} without GPU passthrough`
}

/** The arguments that the next kernel gets, as far as can be told; else those of this start. */
export function nextArguments({ boot }: Pick<HostReport, 'boot'>): readonly string[] {
  return boot.next ?? boot.arguments
}

/** Whether early-boot files are part of a plan: only where the card is kept from the start. */
export function isReserved(choice: Pick<Choice, 'mode'>): boolean {
  return choice.mode === 'reserved'
}
