import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** handoverctl as one file, as `npm run package` makes it. */
export const oneFile: string = fileURLToPath(new URL('../../../../release/handoverctl', import.meta.url))

export const isOneFileBuilt: boolean = existsSync(oneFile)

/** Runs it, or a file that is the same, with no environment at all and nobody at its streams. */
export function runOneFile(
  words: readonly string[],
  options: Partial<SpawnSyncOptionsWithStringEncoding> & { readonly program?: string } = {},
) {
  const { program = oneFile, ...others } = options
  const { status, stdout, stderr } = spawnSync(program, words, {
    env: {},
    cwd: '/',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...others,
  })
  return { code: status, printed: stdout, complained: stderr }
}
