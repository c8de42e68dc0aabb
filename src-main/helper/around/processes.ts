import { readFileSync } from 'node:fs'
import type { Holder } from '../parts.ts'

/** This process, as the lock names it. */
export function thisProcess(): Holder {
  return { pid: process.pid, start: startOf(process.pid) ?? '', boot: runningBoot() }
}

/** Whether a process still runs: of this boot, with this number, and started when it says. */
export function isAlive({ pid, start, boot }: Holder): boolean {
  return boot === runningBoot() && startOf(pid) === start
}

/** The boot of the running system, which is not that of another root. */
export function runningBoot(): string {
  return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
}

/** When a process started, in clock ticks after the boot: field 22 of /proc/PID/stat (proc_pid_stat(5)). */
function startOf(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  // The second field is the program's name in brackets, which may hold blanks and brackets itself.
  return stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(22 - 3)
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
