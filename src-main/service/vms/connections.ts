import { readdirSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

const SYSTEM = 'qemu:///system'
const SESSION = 'qemu:///session'

/**
 * The connections whose VMs are shown where none is named: that of the system, and that of the person's session if
 * there are VMs in it, because asking it would start a daemon for nothing. Root's session is the system.
 */
export function usualConnections(
  env: Readonly<Record<string, string | undefined>>,
  uid: number,
): readonly string[] {
  if (uid === 0) return [SYSTEM]
  const { XDG_CONFIG_HOME: config, HOME: home } = env
  const base = config !== undefined && isAbsolute(config) ? config : home && join(home, '.config')
  return base && hasDefinitions(join(base, 'libvirt/qemu')) ? [SYSTEM, SESSION] : [SYSTEM]
}

function hasDefinitions(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.endsWith('.xml'))
  } catch {
    return false
  }
}
