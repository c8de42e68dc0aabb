import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'

/** Runs `use` with a PATH on which a program of that name, made of shell lines, is found before any other. */
export function withProgram<Result>(
  name: string,
  script: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  return withTemporaryFolder(1, async (folder) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return use(`${folder}:/usr/bin:/bin`)
  })
}
