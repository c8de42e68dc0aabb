import type { Description, FunctionPart } from '../description/description.ts'
import { type Places, placeOf } from './places.ts'
import type { Tree } from './tree.ts'

const GROUPS = '/sys/kernel/iommu_groups'
const IOMMU_CLASS = '0806'

/**
 * Writes what tells of an IOMMU: the ACPI table by which firmware announces it (DMAR on Intel, IVRS on AMD; only
 * root may read it), its units, and the groups (Documentation/ABI/testing/sysfs-kernel-iommu_groups). The folder
 * of the groups is there, and empty, while the IOMMU is off.
 */
export function writeIommu(tree: Tree, description: Description, places: Places): void {
  const { iommu, cpu, functions } = description
  tree.folder(GROUPS)
  for (const { address, group } of functions) {
    if (group === undefined) continue
    tree.link(`${placeOf(places, address)}/iommu_group`, `${GROUPS}/${group}`)
    tree.link(`${GROUPS}/${group}/devices/${address}`, placeOf(places, address))
    tree.line(`${GROUPS}/${group}/type`, iommu?.type ?? 'DMA-FQ')
    tree.line(`${GROUPS}/${group}/reserved_regions`, '0x00000000fee00000 0x00000000feefffff msi')
  }
  if (!iommu) return
  tree.file('/proc/interrupts', interrupts(cpu?.threads ?? 1, iommu.state === 'on'))
  for (const table of ['APIC', 'DSDT', 'FACP', 'MCFG']) tree.secret(`/sys/firmware/acpi/tables/${table}`)
  const table = { intel: 'DMAR', amd: 'IVRS', other: undefined }[cpu?.vendor ?? 'other']
  if (table && iommu.state !== 'off-in-firmware') tree.secret(`/sys/firmware/acpi/tables/${table}`)
  tree.folder('/sys/class/iommu')
  if (iommu.state !== 'on') return
  for (const [name, folder] of unitsOf(functions, cpu?.vendor, places)) {
    tree.link(`/sys/class/iommu/${name}`, folder)
    tree.folder(`${folder}/devices`)
  }
}

/** A timer and a device, as arch/x86/kernel/irq.c lists them; "IR-" marks interrupts that the IOMMU remaps. */
function interrupts(threads: number, remapped: boolean): string {
  const columns = (cell: (thread: number) => string) =>
    Array.from({ length: threads }, (_, thread) => cell(thread).padStart(11)).join('')
  const row = (number: number, source: string) =>
    `${String(number).padStart(4)}:${columns(() => '0')}  ${remapped ? 'IR-' : ''}${source}\n`
  const head = `     ${columns((thread) => `CPU${thread}`)}\n`
  return `${head}${row(0, 'IO-APIC    2-edge      timer')}${row(120, 'PCI-MSI-0000:00:14.0    0-edge      xhci_hcd')}`
}

/** Intel's units stand alone, the first of two for the graphics; AMD's are PCI functions. */
function unitsOf(
  functions: readonly FunctionPart[],
  vendor: 'intel' | 'amd' | 'other' | undefined,
  places: Places,
): [string, string][] {
  if (vendor === 'intel') {
    const graphics = functions.some((part) => part.vendor === '8086' && part.address === '0000:00:02.0')
    return ['dmar0', 'dmar1']
      .slice(0, graphics ? 2 : 1)
      .map((name) => [name, `/sys/devices/virtual/iommu/${name}`])
  }
  return functions
    .filter((part) => vendor === 'amd' && part.class.startsWith(IOMMU_CLASS))
    .map(({ address }, index) => [`ivhd${index}`, `${placeOf(places, address)}/iommu/ivhd${index}`])
}
