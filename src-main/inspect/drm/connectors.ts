import type { ConnectorFacts } from '../../../src-shared/host/facts.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import { addressInPath } from '../pci/address-in-path.ts'
import type { Root } from '../root/root.ts'
import { monitorName } from './edid.ts'

const DRM = '/sys/class/drm'
const CONNECTOR = /^card\d+-(.+)$/
// A base block and up to three extension blocks are enough: the name is in the base block.
const EDID_BYTES = 512

/** All display connectors that the kernel's drivers show, in the order of their names. */
export function readConnectors(root: Root): ConnectorFacts[] {
  return (root.list(DRM) ?? []).flatMap((entry) => {
    const name = CONNECTOR.exec(entry)?.[1]
    const folder = name === undefined ? undefined : root.resolve(`${DRM}/${entry}`)
    const address = addressInPath(folder)
    // Writeback connectors are no sockets: they have no place to plug a monitor in.
    if (name === undefined || address === undefined || name.startsWith('Writeback')) return []
    const status = root.text(`${folder}/status`)
    const edid = status === 'connected' ? root.bytes(`${folder}/edid`, EDID_BYTES) : undefined
    return [
      {
        address,
        name: printable(name),
        status: status === 'connected' || status === 'disconnected' ? status : 'unknown',
        enabled: root.text(`${folder}/enabled`) === 'enabled',
        monitor: edid && monitorName(edid),
      },
    ]
  })
}
