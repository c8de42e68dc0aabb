import { groupBy } from '../../host/group-by.ts'
import type { CpuThread, CpuTopology } from './context.ts'

/** Which threads of this computer a VM gets, in the order of its own, and which are left for the rest. */
export interface PinPlan {
  /** For each virtual processor the number of the host's. */
  readonly cpus: readonly number[]
  /** Threads of a core that the guest is shown: 2 where the host's threads come in pairs, else 1. */
  readonly threads: 1 | 2
  /** The host's threads that stay free; QEMU's own work goes there. */
  readonly rest: readonly number[]
  /** The NUMA node that all of them are on; undefined where the computer has one, or they are on several. */
  readonly node: number | undefined
  /** All share one L3 cache. */
  readonly oneCache: boolean
}

interface Core {
  readonly threads: readonly CpuThread[]
}

/**
 * A plan to pin a VM's processors: whole cores, near to the card, sharing one L3 cache where that has enough of them.
 * The core of the first processor stays with this computer, which does most of its own work there. Fast cores, known by
 * their second thread, come before slow ones. undefined: there are too few.
 */
export function pinPlan(vcpus: number, { threads, cardNode }: CpuTopology): PinPlan | undefined {
  if (vcpus < 1) return undefined
  const cores = coresOf(threads)
  const [own, ...free] = cores
  if (!own) return undefined
  const domains = [...groupBy(free, ({ threads: [first] }) => first?.l3 ?? 0).values()]
  const isNear = (cores: readonly Core[]): boolean => cores[0]?.threads[0]?.node === cardNode
  const nodes = [...groupBy(free, ({ threads: [first] }) => first?.node ?? 0).values()]
  // Near and one cache, near, one cache, anywhere: the first place with room for all.
  const places = [...domains.filter(isNear), ...nodes.filter(isNear), ...domains, ...nodes, free]
  for (const place of places) {
    const taken = take(vcpus, place)
    if (taken) return planOf(taken, threads)
  }
  return undefined
}

/** Cores by their first processor, each with its threads in order. */
function coresOf(threads: readonly CpuThread[]): Core[] {
  const sorted = [...threads].sort((a, b) => a.cpu - b.cpu)
  return [...groupBy(sorted, (one) => `${one.package}:${one.core}`).values()].map((own) => ({ threads: own }))
}

/** Threads of whole cores; cores with two threads first. An odd number takes one thread of each core. */
function take(vcpus: number, cores: readonly Core[]): CpuThread[][] | undefined {
  const pairs = cores.filter((core) => core.threads.length === 2)
  if (vcpus % 2 === 0 && pairs.length * 2 >= vcpus) {
    return pairs.slice(0, vcpus / 2).map((core) => [...core.threads])
  }
  const ranked = [...cores].sort((a, b) => b.threads.length - a.threads.length)
  if (ranked.length < vcpus) return undefined
  return ranked.slice(0, vcpus).flatMap(({ threads: [first] }) => (first ? [[first]] : []))
}

function planOf(taken: readonly (readonly CpuThread[])[], all: readonly CpuThread[]): PinPlan {
  const used = taken.flat()
  const cpus = used.map(({ cpu }) => cpu)
  const nodes = new Set(used.map(({ node }) => node))
  const [node] = nodes
  const isNuma = new Set(all.map((one) => one.node)).size > 1
  // A core of which one thread is taken is busy as a whole: its other thread is no place for other work.
  const busy = new Set(used.map((one) => `${one.package}:${one.core}`))
  const rest = all.filter((one) => !busy.has(`${one.package}:${one.core}`)).map(({ cpu }) => cpu)
  return {
    cpus,
    threads: taken[0]?.length === 2 ? 2 : 1,
    rest: rest.sort((a, b) => a - b),
    node: isNuma && nodes.size === 1 ? node : undefined,
    oneCache: new Set(used.map(({ l3 }) => l3)).size === 1,
  }
}

/** Numbers as libvirt and the kernel list them: `0-3,8`. They have to be sorted. */
export function cpuList(cpus: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const cpu of cpus) {
    const last = ranges.at(-1)
    if (last && last[1] === cpu - 1) last[1] = cpu
    else ranges.push([cpu, cpu])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',')
}
