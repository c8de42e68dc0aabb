import { printable } from '../../../src-shared/host/printable.ts'
import type { Done, Work } from '../host.ts'
import type { ToolResult } from '../machine.ts'
import { failed } from './say.ts'

/** Every tool of the system that a host ever runs; nothing else is started, and never through a shell. */
export type Tool =
  | 'apt-get'
  | 'dnf'
  | 'dpkg-query'
  | 'dracut'
  | 'grub-editenv'
  | 'grub-probe'
  | 'grub-reboot'
  | 'grub2-editenv'
  | 'grub2-probe'
  | 'grub2-reboot'
  | 'grubby'
  | 'lsinitramfs'
  | 'lsinitrd'
  | 'mkinitramfs'
  | 'ostree'
  | 'readlink'
  | 'restorecon'
  | 'rm'
  | 'rpm'
  | 'rpm-ostree'
  | 'snapper'
  | 'systemctl'
  | 'unmkinitramfs'
  | 'update-grub'

/** Runs a tool whose words are for the person too; every line that it prints is told. */
export function runLoud(work: Work, tool: Tool, args: readonly string[]): Promise<ToolResult> {
  return work.machine.run(tool, args, { lines: work.output })
}

/** Runs a tool whose output is only read. */
export function runQuiet(work: Work, tool: Tool, args: readonly string[]): Promise<ToolResult> {
  return work.machine.run(tool, args)
}

/** Runs a tool that has to succeed, or gives the problem in words. */
export async function runOrFail(work: Work, tool: Tool, args: readonly string[]): Promise<Done> {
  return outcomeOf(tool, await runLoud(work, tool, args))
}

/** What a finished tool says about itself; that it did its work is for the caller to look at. */
export function outcomeOf(tool: Tool, result: ToolResult): Done {
  if (result.missing) return failed('tool-missing', { tool })
  if (result.code === 0) return { ok: true }
  return failed('tool-failed', { tool, code: result.code, words: lastWords(result) })
}

/** The last thing that a tool said, on its way out. */
export function lastWords(result: ToolResult): string {
  const lines = [...result.output.split('\n'), ...result.errors.split('\n')]
  const last = lines.map((line) => line.trim()).findLast((line) => line !== '')
  return printable(last ?? '')
}
