import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { kernelArguments } from '../system/command-line.ts'
import { argumentFinding } from './argument-findings.ts'
import { readDropIns } from './drop-ins.ts'
import { setupOf } from './finding.ts'
import type { FunctionIndex } from './functions.ts'
import { codeLines, SHELL_LINES } from './lines.ts'

const RUNNING = '/proc/cmdline'
const GRUB = '/etc/default/grub'
const KERNEL_INSTALL = '/etc/kernel/cmdline'

/**
 * Kernel arguments that belong to a passthrough: those of this start (`running`, kind "kernel-argument") and
 * those that are written down for the next ones (kind "bootloader"). The content of an entry is the argument.
 */
export function kernelArgumentSetups(
  root: Root,
  functions: FunctionIndex,
  running: readonly string[],
): Setup[] {
  const grub = [{ file: GRUB, text: root.text(GRUB) ?? '' }, ...readDropIns(root, [`${GRUB}.d`], '.cfg')]
  return [
    ...argumentSetups({ kind: 'kernel-argument', file: RUNNING, line: 1 }, running, functions),
    ...grub.flatMap(({ file, text }) => grubFile(file, text, functions)),
    ...commandLineFile(KERNEL_INSTALL, root.text(KERNEL_INSTALL) ?? '', functions),
  ]
}

/** The arguments in the GRUB_CMDLINE_… lines of a file of shell assignments. */
function grubFile(file: string, text: string, functions: FunctionIndex): Setup[] {
  return codeLines(text, SHELL_LINES).flatMap(({ number, text: line }) => {
    const value = /^(?:export\s+)?GRUB_CMDLINE_[A-Z_]+\+?=(.*)$/.exec(line)?.[1]
    if (value === undefined) return []
    const bare = value.replace(/^(["'])(.*)\1.*$/, '$2').replace(/\\(["'$`\\])/g, '$1')
    const place = { kind: 'bootloader', file, line: number } as const
    return argumentSetups(place, kernelArguments(bare), functions)
  })
}

/** The arguments in a file that is nothing but a command line. */
function commandLineFile(file: string, text: string, functions: FunctionIndex): Setup[] {
  return codeLines(text, { ...SHELL_LINES, joins: false }).flatMap(({ number, text: line }) =>
    argumentSetups({ kind: 'bootloader', file, line: number }, kernelArguments(line), functions),
  )
}

function argumentSetups(
  place: { readonly kind: Setup['kind']; readonly file: string; readonly line: number },
  words: readonly string[],
  functions: FunctionIndex,
): Setup[] {
  return words.flatMap((content) => {
    const finding = argumentFinding(content, functions)
    return finding ? [setupOf({ ...place, content }, finding)] : []
  })
}
