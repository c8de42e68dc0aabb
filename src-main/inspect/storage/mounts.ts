/** A mounted file system. `number` is "major:minor"; undefined where only /proc/mounts could be read. */
export interface Mount {
  readonly point: string
  readonly number: string | undefined
  readonly type: string
  readonly source: string
}

/** An area that memory is swapped to: a block device, or a file on a mounted file system. */
export interface Swap {
  readonly path: string
  readonly kind: 'partition' | 'file'
}

/** The mounts of a /proc/PID/mountinfo (proc_pid_mountinfo(5)); lines of another form are passed over. */
export function parseMountinfo(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    // Any number of optional fields may stand before the dash.
    const [head = '', tail = ''] = line.split(' - ', 2)
    const [, , number, , point] = head.split(' ')
    const [type, source] = tail.split(' ')
    if (!number || !point || !type || source === undefined) return []
    return [{ point: unescaped(point), number, type, source: unescaped(source) }]
  })
}

/** The mounts of a /proc/mounts, which has no device numbers. */
export function parseMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [source, point, type] = line.split(' ')
    if (!source || !point || !type) return []
    return [{ point: unescaped(point), number: undefined, type, source: unescaped(source) }]
  })
}

/** The areas of a /proc/swaps. */
export function parseSwaps(text: string): Swap[] {
  return text.split('\n').flatMap((line) => {
    const [path, kind] = line.split(/\s+/)
    return path && (kind === 'partition' || kind === 'file') ? [{ path: unescaped(path), kind }] : []
  })
}

/** The mount that a path lies on: the longest mount point above it, of several at one point the last. */
export function mountAbove(path: string, mounts: readonly Mount[]): Mount | undefined {
  let best: Mount | undefined
  for (const mount of mounts) {
    const folder = mount.point.endsWith('/') ? mount.point : `${mount.point}/`
    if (path.startsWith(folder) && mount.point.length >= (best?.point.length ?? 0)) best = mount
  }
  return best
}

// The kernel writes blank, tab, line end and backslash as three octal digits (seq_path(), fs/seq_file.c).
function unescaped(text: string): string {
  return text.replace(/\\([0-3][0-7]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
}
