import type { NetworkFacts } from '../../src-shared/host/facts.ts'
import { printable } from '../../src-shared/host/printable.ts'
import { addressInPath } from './pci/address-in-path.ts'
import type { Root } from './root/root.ts'

const NET = '/sys/class/net'
const IFF_UP = 0x1
const RTF_UP = 0x1
const RTF_REJECT = 0x200
const ROUTES_LIMIT = 16 * 1024 * 1024

/**
 * The network interfaces that are hardware, with the PCI function each sits on. A default route over a bridge,
 * bond or VLAN counts for the interfaces under it.
 */
export function readNetworks(root: Root): NetworkFacts[] {
  const paths = new Map<string, string>()
  for (const name of root.list(NET) ?? []) {
    const path = root.link(`${NET}/${name}`) ?? root.link(`${NET}/${name}/device`)
    if (path !== undefined) paths.set(name, path)
  }
  const isVirtual = (name: string) => paths.get(name)?.includes('/virtual/') !== false
  const routed = new Set<string>()
  for (const name of defaultRoutes(root)) routed.add(name)
  // Names found under a virtual interface are added while the set is walked, and so followed as well.
  for (const name of routed) {
    if (paths.has(name) && isVirtual(name)) for (const lower of lowerOf(root, name)) routed.add(lower)
  }
  return [...paths]
    .filter(([name]) => !isVirtual(name))
    .map(([name, path]) => ({
      name: printable(name),
      address: addressInPath(path),
      up: isUp(root, name),
      defaultRoute: routed.has(name),
    }))
}

/** Interfaces that a default route of IPv4 or IPv6 leads over. */
function defaultRoutes(root: Root): string[] {
  const four = (root.text('/proc/net/route', ROUTES_LIMIT) ?? '').split('\n').flatMap((line) => {
    const [name, destination, , flags, , , , mask] = line.split(/\s+/)
    return name && destination === '00000000' && mask === '00000000' && isUsable(flags) ? [name] : []
  })
  const six = (root.text('/proc/net/ipv6_route', ROUTES_LIMIT) ?? '').split('\n').flatMap((line) => {
    const [destination, length, , , , , , , flags, name] = line.trim().split(/\s+/)
    const everywhere = length === '00' && /^0{32}$/.test(destination ?? '')
    return name && name !== 'lo' && everywhere && isUsable(flags) ? [name] : []
  })
  return [...four, ...six]
}

function isUsable(flags: string | undefined): boolean {
  const bits = Number.parseInt(flags ?? '', 16)
  return (bits & RTF_UP) !== 0 && (bits & RTF_REJECT) === 0
}

function lowerOf(root: Root, name: string): string[] {
  const folder = `${NET}/${name}`
  const entries = root.list(folder) ?? []
  const linked = entries
    .filter((entry) => entry.startsWith('lower_'))
    .map((entry) => entry.slice('lower_'.length))
  const ports = entries.includes('brif') ? (root.list(`${folder}/brif`) ?? []) : []
  const slaves = entries.includes('bonding') ? (root.text(`${folder}/bonding/slaves`) ?? '') : ''
  return [...linked, ...ports, ...slaves.split(/\s+/)].filter((lower) => lower !== '')
}

/** Some drivers never tell more than "unknown"; then the interface counts as up if it is switched on. */
function isUp(root: Root, name: string): boolean {
  const state = root.text(`${NET}/${name}/operstate`)
  if (state !== 'unknown') return state === 'up'
  return (Number.parseInt(root.text(`${NET}/${name}/flags`) ?? '', 16) & IFF_UP) !== 0
}
