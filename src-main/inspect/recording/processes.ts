const PROCESS = /^\/proc\/(\d+)(?:\/|$)/
// Links that tell what a process works with: its files, folders, program.
const PRIVATE_LINK = /^\/proc\/\d+\/(?:task\/\d+\/)?(?:fd|map_files|cwd|root|exe)(?:\/[^/]+)?$/

/** What was asked about processes. */
interface Asked {
  readonly listings: ReadonlyMap<string, readonly string[] | undefined>
  readonly targets: ReadonlyMap<string, string | undefined>
  readonly kept: ReadonlySet<string>
}

/** The process that a path of /proc belongs to. */
export function processOf(path: string): string | undefined {
  return PROCESS.exec(path)?.[1]
}

/** True for a link of a process that is nobody's business unless it was looked for. */
export function isPrivateLink(path: string): boolean {
  // The folder of descriptors itself is no link; only what lies in it.
  return PRIVATE_LINK.test(path) && !/\/(?:fd|map_files)$/.test(path)
}

/**
 * The processes that a recording keeps: those that hold what was looked for; the one that /proc/self leads to,
 * since mount tables are read through it; number 1, which every system has and which tells whether the processes
 * of others are shown; and one that could not be looked into, which tells that the list is not complete.
 */
export function recordedProcesses({ listings, targets, kept }: Asked): ReadonlySet<string> {
  const processes = new Set(['1'])
  for (const path of kept) {
    const process = processOf(path)
    if (process !== undefined) processes.add(process)
  }
  for (const link of ['/proc/self', '/proc/thread-self']) {
    const process = /^(\d+)/.exec(targets.get(link) ?? '')?.[1]
    if (process !== undefined) processes.add(process)
  }
  const closed = [...listings].find(([path, names]) => !names && /^\/proc\/\d+\/fd$/.test(path))
  const process = closed && processOf(closed[0])
  if (process !== undefined) processes.add(process)
  return processes
}
