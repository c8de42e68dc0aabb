import { domainFunctions } from '../../src-shared/domain/host-functions.ts'
import { printable } from '../../src-shared/host/printable.ts'
import type { Claim } from '../../src-shared/host/report-card.ts'

/** Where libvirt's QEMU driver keeps the definitions of VMs; a recording keeps them there too. */
export const definitionsFolder = '/etc/libvirt/qemu'
const CONNECTION = 'qemu:///system'

/** What reading definitions from files needs of a root. */
export interface DefinitionFiles {
  list(path: string): readonly string[] | undefined
  text(path: string, limit?: number): string | undefined
}

/** Claims by the definition files of a root that is not running here; those that cannot be read are passed over. */
export function recordedClaims(files: DefinitionFiles): Claim[] {
  const names = (files.list(definitionsFolder) ?? []).filter((name) => name.endsWith('.xml'))
  return names.flatMap((name) => {
    const text = files.text(`${definitionsFolder}/${name}`, 1024 * 1024)
    const found = text === undefined ? undefined : domainFunctions(text)
    if (!found || found.addresses.length === 0) return []
    return [{ vm: printable(found.name), connection: CONNECTION, addresses: [...found.addresses] }]
  })
}
