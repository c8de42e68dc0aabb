import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** A folder of the person's; a relative path counts as none (XDG Base Directory Specification). */
export function homeOf(value: string | undefined, usual: string): string {
  return value !== undefined && isAbsolute(value) ? value : join(homedir(), usual)
}

/** Where Handover keeps what the person decided about it. */
export function settingsFile(): string {
  return join(homeOf(process.env.XDG_CONFIG_HOME, '.config'), 'handover', 'settings.json')
}

/** Where Handover keeps what it has to remember of the person's VMs. */
export function vmsFolder(): string {
  return join(homeOf(process.env.XDG_STATE_HOME, '.local/state'), 'handover', 'vms')
}
