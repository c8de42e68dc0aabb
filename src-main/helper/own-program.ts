import { readFileSync } from 'node:fs'
import { isOneFile } from '../one-file/inside.ts'
import type { ProgramFile } from './parts.ts'

/** Where this process comes from, on the running system. */
export interface OwnPlaces {
  readonly node: string
  /** The one file that the helper is bundled in. */
  readonly script: string
}

// Its own folder is asked for, so that it also works from where a rescue shell has mounted the system.
const LAUNCHER = `#!/bin/sh
# Written by Handover. Runs the copy of its root program beside it.
folder=\${0%/*}
exec "$folder/node" "$folder/handover-helper.mjs" "$@"
`

/**
 * The files of this very program, by name, for a folder of their own; `handover-helper` is the one to run. The one-file
 * program is just that, a bundle needs its Node beside it.
 */
export function ownProgram({ node, script }: OwnPlaces): readonly ProgramFile[] {
  if (isOneFile) return [{ name: 'handover-helper', mode: 0o755, content: readFileSync(node) }]
  return [
    { name: 'handover-helper', mode: 0o755, content: Buffer.from(LAUNCHER) },
    { name: 'node', mode: 0o755, content: readFileSync(node) },
    { name: 'handover-helper.mjs', mode: 0o644, content: readFileSync(script) },
  ]
}
