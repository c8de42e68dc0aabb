import type { Device } from '../../../../src-shared/host/report-device.ts'
import { say } from '../../../../src-shared/words/say.ts'
import { shortAddress } from '../../../text/address.ts'
import { reveal } from '../../../text/reveal.ts'
import type { TreeNode } from './machine-tree.ts'

/** What a node is called: a card by its model, which pci.ids gives in brackets behind the chip. */
export function nodeName({ kind, id, device, count }: TreeNode): string {
  switch (kind) {
    case 'processor':
      return say('app.group.processor')
    case 'bus':
      return say('app.group.bus', { bus: shortAddress(`${id.slice('bus:'.length)}:`).replace(/:$/, '') })
    case 'rest':
      return say('app.group.rest', { count })
    default:
      return reveal(modelOf(device) ?? id)
  }
}

/** The line below the name: where a device is and which driver has it. */
export function nodeDetail({ kind, device }: TreeNode): string {
  if (kind === 'rest') return say('app.group.rest.more')
  if (!device) return ''
  const parts = [shortAddress(device.address), device.driver ?? say('app.group.node.no-driver')]
  return parts.map(reveal).join(' · ')
}

/** "group 14", for a function. */
export function nodeGroup({ group }: TreeNode): string {
  return group === null ? say('app.group.node.no-group') : say('app.group.node.group', { id: group })
}

function modelOf(device: Device | undefined): string | undefined {
  if (!device?.class.startsWith('03')) return device?.deviceName
  return /\[([^\]]+)\]\s*$/.exec(device.deviceName)?.[1] ?? device.deviceName
}

/** All that the drawing shows of a node, in one sentence for those who do not see it. */
export function nodeSpoken(node: TreeNode): string {
  const what = [nodeName(node), node.device && reveal(node.device.className), nodeDetail(node)]
  const more = node.device ? [nodeGroup(node), say(`app.group.fate.${node.fate}`)] : []
  return [...what, ...more, ...node.costs.map(({ text }) => reveal(text))].filter(Boolean).join(', ')
}

/** Whether a search finds a node: every word of it in the name, address, driver, kind or group. */
export function matches(node: TreeNode, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const { device } = node
  const text = [
    nodeName(node),
    nodeDetail(node),
    nodeGroup(node),
    device?.deviceName,
    device?.vendorName,
    device?.className,
  ]
    .join(' ')
    .toLowerCase()
  return words.length > 0 && device !== undefined && words.every((word) => text.includes(word))
}
