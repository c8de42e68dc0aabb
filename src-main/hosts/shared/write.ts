import type { Done, Work } from '../host.ts'
import { relabel } from './labels.ts'
import { done, failed, written } from './say.ts'

/** Writes a text in place of another (mode and owner of the old one stay) and gives the file its label. */
export async function writeText(work: Work, path: string, text: string, mode: number): Promise<Done> {
  const { files } = work.machine
  const old = files.stat(path)
  if (!isText(files.read(path))) return failed('not-text', { place: path })
  const result = written(files.write(path, text, old?.kind === 'file' ? old.mode & 0o7777 : mode))
  return result.ok ? relabel(work, [path]) : result
}

/** Puts the bytes of a file back that a tool changed although it should not have. */
export async function keepText(work: Work, path: string, text: string | undefined): Promise<Done> {
  if (work.machine.files.text(path) === text) return done
  if (text === undefined) return written(work.machine.files.remove(path))
  return writeText(work, path, text, 0o644)
}

/** Whether a file comes out the same when it is read as text and written again. */
function isText(content: Uint8Array | undefined): boolean {
  return content === undefined || Buffer.from(Buffer.from(content).toString('utf8')).equals(content)
}
