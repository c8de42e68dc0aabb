import { writeFile } from 'node:fs/promises'
import { say } from '../../../src-shared/words/say.ts'

/**
 * Writes a file for its owner only: what is in it is masked, but theirs to hand on. An existing one is not replaced.
 * Gives the reason, as half a sentence, where it cannot be written.
 */
export async function writeNew(file: string, archive: Uint8Array): Promise<string | undefined> {
  try {
    await writeFile(file, archive, { mode: 0o600, flag: 'wx' })
    return undefined
  } catch (error) {
    return reasonOf(error instanceof Error && 'code' in error ? String(error.code) : String(error))
  }
}

function reasonOf(code: string): string {
  switch (code) {
    case 'EEXIST':
      return say('cli.reason-exists')
    case 'ENOENT':
    case 'ENOTDIR':
      return say('cli.reason-no-folder')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say('cli.reason-denied')
    default:
      return say('cli.reason-other', { code })
  }
}
