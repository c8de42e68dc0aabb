import type { Description, NetworkPart } from '../description/description.ts'
import { usbInterface } from './disks.ts'
import { type Places, placeOf } from './places.ts'
import type { Tree } from './tree.ts'

const CLASS = '/sys/class/net'
const ROUTE_LENGTH = 127
const HEAD = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT'
// 192.168.1.1 and 192.168.1.0/24 in the byte order of the table.
const GATEWAY = '0101A8C0'
const LOCAL = '0001A8C0'
const LOCAL_MASK = '00FFFFFF'

/** Writes network interfaces and the IPv4 routes (net/ipv4/fib_trie.c, fib_route_seq_show). */
export function writeNetworks(tree: Tree, { networks }: Description, places: Places): void {
  if (networks.length === 0) return
  writeInterface(tree, 'lo', '/sys/devices/virtual/net/lo', 1, { type: 772, state: 'unknown', carrier: true })
  const routes: string[] = [HEAD]
  for (const [index, network] of networks.entries()) {
    const pci = placeOf(places, network.address)
    const device = network.usb === undefined ? pci : usbInterface(pci, network.usb)
    const folder = `${device}/net/${network.name}`
    const state = network.up ? 'up' : 'down'
    writeInterface(tree, network.name, folder, index + 2, { type: 1, state, carrier: network.up })
    tree.link(`${folder}/device`, device)
    if (network.wifi) tree.folder(`${folder}/wireless`)
    if (network.defaultRoute) routes.push(...routesOf(network, 100 + index))
  }
  tree.file('/proc/self/net/route', routes.map((line) => `${line.padEnd(ROUTE_LENGTH)}\n`).join(''))
  tree.link('/proc/net', '/proc/self/net')
}

function writeInterface(
  tree: Tree,
  name: string,
  folder: string,
  index: number,
  { type, state, carrier }: { type: number; state: string; carrier: boolean },
): void {
  tree.link(`${CLASS}/${name}`, folder)
  tree.line(`${folder}/ifindex`, index)
  tree.line(`${folder}/type`, type)
  tree.line(`${folder}/operstate`, state)
  tree.line(`${folder}/carrier`, carrier ? 1 : 0)
  // Locally administered, so that it is nobody's.
  tree.line(
    `${folder}/address`,
    name === 'lo' ? '00:00:00:00:00:00' : `02:00:00:00:00:${String(index).padStart(2, '0')}`,
  )
  tree.file(`${folder}/uevent`, `INTERFACE=${name}\nIFINDEX=${index}\n`)
}

function routesOf({ name }: NetworkPart, metric: number): string[] {
  return [
    `${name}\t00000000\t${GATEWAY}\t0003\t0\t0\t${metric}\t00000000\t0\t0\t0`,
    `${name}\t${LOCAL}\t00000000\t0001\t0\t0\t${metric}\t${LOCAL_MASK}\t0\t0\t0`,
  ]
}
