import type { ConnectorPart, Description } from '../description/description.ts'
import { edidOf } from './edid.ts'
import { type Places, placeOf } from './places.ts'
import type { Tree } from './tree.ts'

const DRM_MAJOR = 226
const DRM = '/sys/class/drm'
const NVIDIA_DRIVER = 'nvidia'

/** Writes the DRM nodes of each display function with its connectors, and what the NVIDIA module adds. */
export function writeGraphics(tree: Tree, { gpus, functions }: Description, places: Places): void {
  for (const { address, card, render, connectors } of gpus) {
    const folder = `${placeOf(places, address)}/drm`
    writeNode(tree, `${folder}/card${card}`, card)
    if (render !== undefined) writeNode(tree, `${folder}/renderD${render}`, render)
    for (const connector of connectors) writeConnector(tree, `${folder}/card${card}`, card, connector)
  }
  const nvidia = functions.filter(({ driver }) => driver === NVIDIA_DRIVER)
  for (const [minor, { address }] of nvidia.entries()) {
    tree.node(`/dev/nvidia${minor}`)
    tree.file(
      `/proc/driver/nvidia/gpus/${address}/information`,
      `Bus Type: \t PCIe\nBus Location: \t ${address}\nDevice Minor: \t ${minor}\n`,
    )
  }
  if (nvidia.length > 0) tree.node('/dev/nvidiactl')
}

function writeNode(tree: Tree, folder: string, minor: number): void {
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  tree.line(`${folder}/dev`, `${DRM_MAJOR}:${minor}`)
  tree.file(
    `${folder}/uevent`,
    `MAJOR=${DRM_MAJOR}\nMINOR=${minor}\nDEVNAME=dri/${name}\nDEVTYPE=drm_minor\n`,
  )
  tree.link(`${folder}/device`, folder.slice(0, folder.lastIndexOf('/drm/')))
  tree.link(`${DRM}/${name}`, folder)
  tree.link(`/sys/dev/char/${DRM_MAJOR}:${minor}`, folder)
  tree.node(`/dev/dri/${name}`)
}

function writeConnector(
  tree: Tree,
  folder: string,
  card: number,
  { name, connected, enabled, monitor }: ConnectorPart,
): void {
  const at = `${folder}/card${card}-${name}`
  tree.link(`${DRM}/card${card}-${name}`, at)
  tree.link(`${at}/device`, folder)
  tree.line(`${at}/status`, connected ? 'connected' : 'disconnected')
  tree.line(`${at}/enabled`, enabled ? 'enabled' : 'disabled')
  tree.line(`${at}/dpms`, enabled ? 'On' : 'Off')
  tree.file(`${at}/modes`, connected ? '1920x1080\n' : '')
  tree.file(`${at}/edid`, monitor === undefined ? '' : edidOf(monitor))
}
