import type { Description, FunctionPart } from '../description/description.ts'

const VFIO = 'vfio-pci'
const HOST = 'sample'

/**
 * What the kernel and libvirt of a machine would have logged since its start, as `journalctl -b` prints it: as much as a
 * diagnosis looks at. `trouble` are the lines that this machine has beside the ordinary ones.
 */
export function logOf(description: Description, trouble: readonly string[]): string {
  const lines = [...kernelLines(description).map((line) => `kernel: ${line}`), ...trouble]
  return lines.map((line, index) => `${timeOf(index)} ${HOST} ${line}\n`).join('')
}

function kernelLines(description: Description): readonly string[] {
  const { kernel = '', cmdline = '', functions, gpus } = description
  const held = functions.filter(({ driver }) => driver === VFIO)
  return [
    `Linux version ${kernel} (build@localhost) (gcc) #1 SMP PREEMPT_DYNAMIC`,
    `Command line: ${cmdline}`,
    ...firmwareLines(description),
    ...iommuLines(description),
    ...functions
      .filter(({ group }) => group !== undefined)
      .map(({ address, group }) => `pci ${address}: Adding to iommu group ${group}`),
    ...(held.length > 0 ? ['VFIO - User Level meta-driver version: 0.3'] : []),
    ...held
      .filter(isVga)
      .map(
        ({ address }) =>
          `${VFIO} ${address}: vgaarb: VGA decodes changed: olddecodes=io+mem,decodes=none:owns=none`,
      ),
    ...gpus.map(({ address, card }) => {
      const driver = functions.find((part) => part.address === address)?.driver ?? 'simpledrm'
      return `[drm] Initialized ${driver} for ${address} on minor ${card}`
    }),
  ]
}

function firmwareLines({ product, bios }: Description): readonly string[] {
  if (!product || !bios) return []
  return [`DMI: ${product.vendor ?? ''} ${product.name}, BIOS ${bios.version} ${bios.date}`]
}

/** As drivers/iommu/intel and drivers/iommu/amd tell of themselves. */
function iommuLines({ iommu, cpu, cmdline = '' }: Description): readonly string[] {
  if (!iommu || iommu.state === 'off-in-firmware') return []
  if (cpu?.vendor === 'intel') {
    return [
      'ACPI: DMAR 0x000000006FE4C000 000088 (v02 INTEL  EDK2     00000002      01000013)',
      ...(/(?:^| )intel_iommu=on(?: |$)/.test(cmdline) ? ['DMAR: IOMMU enabled'] : []),
      'DMAR: Host address width 39',
      ...(iommu.state === 'on' ? ['DMAR: Intel(R) Virtualization Technology for Directed I/O'] : []),
    ]
  }
  return [
    'ACPI: IVRS 0x00000000AB1E5000 0000D0 (v02 AMD    AmdTable 00000001 AMD  00000001)',
    ...(iommu.state === 'on' ? ['AMD-Vi: Interrupt remapping enabled'] : []),
  ]
}

function isVga(part: FunctionPart): boolean {
  return part.class.startsWith('0300')
}

/** Ten lines a second, from eight in the morning on. */
function timeOf(index: number): string {
  const second = Math.floor(index / 10)
  const two = (number: number) => String(number).padStart(2, '0')
  return `Nov 20 08:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`
}
