import { diskFiles } from './disk-files.ts'
import type { HelperMachine } from './files.ts'
import { runTool } from './run-tool.ts'

/** The machine of a root on disk; `base` is its folder without links in its path, "" for the running system. */
export function diskMachine(base: string): HelperMachine {
  return {
    files: diskFiles(base),
    run: (tool, args, options) => runTool(base, tool, args, options?.lines),
    live: base === '',
  }
}
