import { kernelWord } from '../../../src-shared/plan/own-files.ts'
import type { Machine } from '../../hosts/machine.ts'

/** Whether this start has the kernel word, and so the change in effect. */
export function hasKernelWord({ files }: Machine): boolean {
  return files.text('/proc/cmdline')?.split(/\s+/).includes(kernelWord) === true
}
