import { printable } from '../../../src-shared/host/printable.ts'
import type { Os } from '../../../src-shared/host/report-system.ts'
import type { Root } from '../root/root.ts'

/** The operating system of a root. */
export function readOs(root: Root): Os {
  const release = readOsRelease(root)
  const id = release.get('ID') ?? 'linux'
  return {
    id,
    name: release.get('PRETTY_NAME') ?? release.get('NAME') ?? 'Linux',
    versionId: release.get('VERSION_ID') ?? null,
    variantId: release.get('VARIANT_ID') ?? null,
    family: familyOf(id, release.get('ID_LIKE') ?? ''),
    atomic: root.kindOf('/run/ostree-booted') === 'file',
    kernel: kernelOf(root),
    selinux: selinuxOf(root),
    session: sessionOf(root),
  }
}

/** The assignments of os-release(5): KEY=value, in shell quotes or not. */
export function parseOsRelease(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, key, raw] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? []
    if (key === undefined || raw === undefined) continue
    const quoted = /^(["'])(.*)\1$/.exec(raw)?.[2] ?? raw
    const value = printable(quoted.replace(/\\([$"'\\`])/g, '$1'))
    if (value !== '') found.set(key, value)
  }
  return found
}

function readOsRelease(root: Root): Map<string, string> {
  return parseOsRelease(root.text('/etc/os-release') ?? root.text('/usr/lib/os-release') ?? '')
}

function familyOf(id: string, like: string): Os['family'] {
  const names = [id, ...like.split(/\s+/)]
  if (names.includes('fedora')) return 'fedora'
  return names.includes('debian') || names.includes('ubuntu') ? 'debian' : 'other'
}

function kernelOf(root: Root): string | null {
  const release =
    root.text('/proc/sys/kernel/osrelease') ??
    /^Linux version (\S+)/.exec(root.text('/proc/version') ?? '')?.[1]
  return release === undefined || release === '' ? null : printable(release)
}

function selinuxOf(root: Root): Os['selinux'] {
  const enforce = root.text('/sys/fs/selinux/enforce')
  if (enforce === '1') return 'enforcing'
  if (enforce === '0') return 'permissive'
  // Where SELinux runs, its file system is mounted there; /sys/fs itself must be visible to conclude that.
  return root.list('/sys/fs') && root.kindOf('/sys/fs/selinux/enforce') === 'absent' ? 'disabled' : 'unknown'
}

/** An active session of a person with a seat; a login over the network has none. */
function isAtThisComputer(session: string): boolean {
  return /^CLASS=user/m.test(session) && /^ACTIVE=1$/m.test(session) && /^SEAT=./m.test(session)
}

/** Type of the active session at the first seat, from systemd-logind's runtime files. */
function sessionOf(root: Root): Os['session'] {
  const names = root.list('/run/systemd/sessions')
  if (!names) return 'unknown'
  const sessions = names
    .filter((name) => !name.includes('.'))
    .map((name) => root.text(`/run/systemd/sessions/${name}`))
  const types = sessions
    .filter((text) => text !== undefined && isAtThisComputer(text))
    .map((text) => /^TYPE=(\w+)$/m.exec(text ?? '')?.[1])
  const found = (['wayland', 'x11', 'tty'] as const).find((type) => types.includes(type))
  return found ?? (sessions.includes(undefined) ? 'unknown' : 'none')
}
