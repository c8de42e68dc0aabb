import type { DomainFacts } from '../../../src-shared/domain/domain-facts.ts'
import type { JudgeContext } from '../../../src-shared/domain/judge/finding.ts'
import { readDomain } from '../../../src-shared/domain/read-domain.ts'
import { assess } from '../../../src-shared/host/assess.ts'
import type { Facts } from '../../../src-shared/host/facts.ts'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { device, facts, intelGraphics, nvidiaCard } from '../host/sample-facts.ts'

/** The NVIDIA card of the sample desktop. */
export const card = '0000:01:00.0'

/** A desktop with an NVIDIA card that is reserved, and the monitor on the graphics of the processor. */
export function desktop(over: Partial<Facts> = {}): HostReport {
  const reserved = nvidiaCard.map((one) => ({ ...one, driver: 'vfio-pci' }))
  return assess(facts({ devices: [intelGraphics, ...reserved], ...over }), { kind: 'root', name: null })
}

/** The same with something more in the group of the card. */
export function sharedDesktop(): HostReport {
  const usb = device({ address: '0000:02:00.0', class: '0c0330', driver: 'vfio-pci', group: 14 })
  const reserved = nvidiaCard.map((one) => ({ ...one, driver: 'vfio-pci' }))
  return desktop({ devices: [intelGraphics, ...reserved, usb] })
}

/** Where all is well: a system connection, the VM off, no other. */
export function context(over: Partial<JudgeContext> = {}): JudgeContext {
  return {
    card,
    report: desktop(),
    state: 'off',
    saved: false,
    autostart: false,
    system: true,
    others: [],
    ...over,
  }
}

/** A q35 VM with UEFI and a SPICE window, and these elements besides. */
export function machine(
  over: {
    readonly os?: string
    readonly devices?: string
    readonly head?: string
    readonly machine?: string
    readonly window?: boolean
    readonly memory?: string
  } = {},
): string {
  const window = `<graphics type='spice'/><video><model type='virtio'/></video>`
  return `<domain type='kvm'>
  <name>vm</name>
  ${over.memory ?? `<memory unit='GiB'>8</memory>`}
  ${over.head ?? ''}
  <os${over.os ?? ` firmware='efi'`}>
    <type arch='x86_64' machine='${over.machine ?? 'pc-q35-9.2'}'>hvm</type>
  </os>
  <features>
    <acpi/>
  </features>
  <devices>
    ${over.window === false ? '' : window}
    ${over.devices ?? ''}
  </devices>
</domain>
`
}

/** What is read of a definition, which there has to be. */
export function read(text: string): DomainFacts {
  const domain = readDomain(text)
  if (!domain) throw new Error('no definition')
  return domain
}
