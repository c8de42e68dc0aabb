import { readDomain } from '../../src-shared/domain/read-domain.ts'
import { type DefinitionFiles, definitionsFolder } from './recorded-claims.ts'

/** A VM by its definition file. */
export interface RecordedVm {
  readonly uuid: string
  readonly definition: string
  readonly autostart: boolean
}

const LONGEST = 1024 * 1024
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The VMs of libvirt's system connection by the files of a root that does not run here. A definition without a UUID of
 * its own gets one from its place in the folder, so that it can be named.
 */
export function recordedVms(files: DefinitionFiles): RecordedVm[] {
  const names = (files.list(definitionsFolder) ?? []).filter((name) => name.endsWith('.xml')).sort()
  const autostarted = new Set(files.list(`${definitionsFolder}/autostart`) ?? [])
  return names.flatMap((name, index) => {
    const definition = files.text(`${definitionsFolder}/${name}`, LONGEST)
    const facts = definition === undefined ? undefined : readDomain(definition)
    if (definition === undefined || !facts) return []
    const own = facts.uuid?.toLowerCase() ?? ''
    const uuid = UUID.test(own) ? own : `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`
    return [{ uuid, definition, autostart: autostarted.has(name) }]
  })
}
