import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { printable } from '../../src-shared/host/printable.ts'

const TAIL = 64 * 1024
const MOST_LINES = 40
const LONGEST_LINE = 500
const SYSTEM_LOGS = '/var/log/libvirt/qemu'

/** Where libvirt's QEMU driver writes what a VM's QEMU says; undefined for connections whose logs are not known. */
export function logFolder(connection: string, env: Readonly<Record<string, string>>): string | undefined {
  if (connection === 'qemu:///system') return SYSTEM_LOGS
  if (connection !== 'qemu:///session') return undefined
  const cache = env.XDG_CACHE_HOME ?? (env.HOME && join(env.HOME, '.cache'))
  return cache ? join(cache, 'libvirt/qemu/log') : undefined
}

/**
 * The last lines that QEMU wrote in the last start of a VM, without the command that started it. Empty where the log
 * may not be read, as for an ordinary user where root keeps it.
 */
export async function lastLines(folder: string, name: string): Promise<string[]> {
  // libvirt refuses such names for QEMU; a recording or another driver may bring them.
  if (name.includes('/') || name.includes('\0')) return []
  try {
    return linesOf(await tail(join(folder, `${name}.log`)))
  } catch {
    return []
  }
}

async function tail(file: string): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const from = Math.max(0, size - TAIL)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, from)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** What the last start said: behind the command, whose lines but the last end in a backslash (src/qemu/qemu_domain.c). */
export function linesOf(log: string): string[] {
  const lines = log.split('\n')
  const begin = lines.findLastIndex((line) => /^\d{4}-\d\d-\d\d [\d:.+]+: starting up/.test(line))
  const rest = lines.slice(begin + 1)
  const command = begin < 0 ? -1 : rest.findIndex((line) => !line.endsWith('\\'))
  return rest
    .slice(command + 1)
    .filter((line) => line.trim() !== '')
    .slice(-MOST_LINES)
    .map((line) => printable(line, LONGEST_LINE))
}
