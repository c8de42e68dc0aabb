import type { HostReport } from '../host/report.ts'
import { withArguments } from './arguments.ts'
import type { Choice } from './choice.ts'
import type { ArgumentChange } from './operation.ts'
import { kernelWord } from './own-files.ts'
import type { Family } from './plan.ts'
import { isReserved, nextArguments } from './system.ts'

/** Arguments that turn the IOMMU off; "intel_iommu=off" is replaced where "on" is needed. */
const OFF = ['iommu=off', 'amd_iommu=off', 'intel_iommu=off']
const INTEL_ON = 'intel_iommu=on'

/** What turns the IOMMU off by the command line; empty where nothing does. */
export function offArguments({ boot }: Pick<HostReport, 'boot'>): string[] {
  return OFF.filter((token) => boot.arguments.includes(token) || nextArguments({ boot }).includes(token))
}

/** What goes into a change of kernel arguments beside the choice and the machine. */
export interface ArgumentParts {
  readonly family: Family
  /** For binding by ids. */
  readonly ids: readonly string[]
  /** Drivers that are kept from loading. */
  readonly blacklist: readonly string[]
  /** Arguments of earlier set-ups that go. */
  readonly removed: readonly string[]
}

/**
 * The kernel arguments of a choice, beside what is there. Intel's IOMMU waits for an argument on Fedora, AMD's for
 * none. On an ostree system dracut is told by rd.driver.pre what to load before udev, elsewhere by its own file.
 */
export function argumentChange(
  host: HostReport,
  choice: Choice,
  { family, ids, blacklist, removed }: ArgumentParts,
): ArgumentChange {
  const byIds = isReserved(choice) && choice.bind === 'ids'
  const extend = (key: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ key, values: [...values] }]
  return {
    set: [
      ...(isReserved(choice) ? [kernelWord] : []),
      ...(needsIntel(host) ? [INTEL_ON] : []),
      ...(choice.acs === 'no' ? [] : [`pcie_acs_override=${choice.acs}`]),
    ],
    extend: [
      ...extend('iommu', choice.identityDma ? ['pt'] : []),
      ...extend('vfio-pci.ids', byIds ? ids : []),
      ...extend('rd.driver.pre', byIds && family === 'atomic' ? ['vfio_pci'] : []),
      ...extend('modprobe.blacklist', blacklist),
    ],
    drop: [...new Set([...offArguments(host).filter((token) => token !== 'intel_iommu=off'), ...removed])],
  }
}

/** Off in the kernel of an Intel processor; or on by an argument that the next start would not have any more. */
function needsIntel(host: HostReport): boolean {
  const { cpu, iommu, boot } = host
  if (cpu.vendor === 'amd') return false
  if (iommu.state === 'off-in-kernel' || nextArguments(host).includes('intel_iommu=off')) return true
  return boot.arguments.includes(INTEL_ON) && boot.next !== null && !boot.next.includes(INTEL_ON)
}

/** True where a change would leave this start's arguments and the next one's as they are. */
export function changesNothing({ boot }: Pick<HostReport, 'boot'>, change: ArgumentChange): boolean {
  return [boot.arguments, nextArguments({ boot })].every((tokens) => {
    const after = withArguments(tokens, change)
    return after.length === tokens.length && after.every((token, index) => token === tokens[index])
  })
}
