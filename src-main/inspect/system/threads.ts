import type { Root } from '../root/root.ts'

const CPUS = '/sys/devices/system/cpu'
const MOST_CPUS = 4096

/** A thread of the processor that is online: where it sits, and what it shares. */
export interface Thread {
  readonly cpu: number
  /** Unique within a package. */
  readonly core: number
  readonly package: number
  readonly node: number
  /** The lowest number among those that share its L3 cache; its own where that is unknown. */
  readonly l3: number
}

/** The threads of the processors that are online, in order; empty where the root does not tell. */
export function readThreads(root: Root): Thread[] {
  return cpuList(root.text(`${CPUS}/online`, 4096) ?? '').flatMap((cpu) => {
    const place = `${CPUS}/cpu${cpu}`
    const core = wholeNumber(root.text(`${place}/topology/core_id`, 64))
    const pack = wholeNumber(root.text(`${place}/topology/physical_package_id`, 64))
    if (core === undefined || pack === undefined) return []
    return [{ cpu, core, package: pack, node: nodeOf(root, place), l3: sharedOf(root, place) ?? cpu }]
  })
}

/** A list as the kernel writes it (`0-3,8`); empty for what is none. */
export function cpuList(text: string): number[] {
  const found: number[] = []
  for (const part of text.trim().split(',')) {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part)
    if (!match) return []
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])]
    for (let cpu = from; cpu <= to && found.length < MOST_CPUS; cpu += 1) found.push(cpu)
  }
  return found
}

/** The memory node is told by the name of a link. Without NUMA in the kernel there is none, and one node. */
function nodeOf(root: Root, place: string): number {
  const name = root.list(place)?.find((entry) => /^node\d{1,4}$/.test(entry))
  return name === undefined ? 0 : Number(name.slice('node'.length))
}

/** Caches are numbered in no order that means anything; their level says which is the third. */
function sharedOf(root: Root, place: string): number | undefined {
  for (const name of root.list(`${place}/cache`) ?? []) {
    if (!/^index\d$/.test(name) || root.text(`${place}/cache/${name}/level`, 64) !== '3') continue
    return cpuList(root.text(`${place}/cache/${name}/shared_cpu_list`, 4096) ?? '')[0]
  }
  return undefined
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
