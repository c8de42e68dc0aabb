import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RunningDiagnosis } from '../../../src-shared/diagnosis/begin-diagnosis.ts'
import { printable } from '../../../src-shared/host/printable.ts'
import { say } from '../../../src-shared/words/say.ts'

const MOST_FILES = 20
// A log holds every start of its VM since it was made; the last ones are in its end.
const TAIL = 512 * 1024
const PIECE = 64 * 1024

/** How the reading of a folder of logs went. */
export type FolderOutcome = 'read' | 'absent' | 'denied'

/**
 * Reads the ends of QEMU's logs in a folder, one for each VM, the newest files first. A link that leads out of `base`,
 * a device and a FIFO are left out.
 */
export async function readQemuLogs(
  base: string,
  folder: string,
  diagnosis: RunningDiagnosis,
): Promise<FolderOutcome> {
  const listed = await readdir(folder).catch(reasonOf)
  if (typeof listed === 'string') return listed
  const logs = await Promise.all(
    listed
      .filter((name) => name.endsWith('.log'))
      .map(async (name) => {
        const file = join(folder, name)
        return { file, time: await timeOfFile(base, file) }
      }),
  )
  const newest = logs
    .flatMap(({ file, time }) => (time === undefined ? [] : [{ file, time }]))
    .toSorted((a, b) => b.time - a.time)
    .slice(0, MOST_FILES)
  const outcomes: FolderOutcome[] = []
  for (const { file } of newest) outcomes.push(await readLastStart(file, diagnosis))
  return outcomes.includes('denied') && !outcomes.includes('read') ? 'denied' : 'read'
}

/** Reads the end of a file of SELinux's denials, which only root may. */
export async function readAuditLog(
  base: string,
  file: string,
  diagnosis: RunningDiagnosis,
): Promise<FolderOutcome> {
  if ((await timeOfFile(base, file)) === undefined) return 'absent'
  return withTail(file, (bytes) => {
    const title = say('diagnosis.log.audit')
    const reader = diagnosis.read({ id: 'audit', title, boot: undefined, vm: undefined })
    reader.push(bytes)
    reader.end()
  })
}

// libvirt writes this line before each start: 2024-01-01 10:11:12.123+0000: starting up libvirt version: …
const START = ': starting up'

/** Of one VM's log only what belongs to its last start: what went wrong before that is over. */
function readLastStart(file: string, diagnosis: RunningDiagnosis): Promise<FolderOutcome> {
  return withTail(file, (bytes) => {
    const vm = basename(file, '.log')
    const title = say('diagnosis.log.qemu', { vm: printable(vm) })
    const reader = diagnosis.read({ id: `qemu ${vm}`, title, boot: undefined, vm })
    const begun = bytes.lastIndexOf(START)
    const from = begun < 0 ? 0 : bytes.lastIndexOf(10, begun) + 1
    for (let at = from; at < bytes.length; at += PIECE) reader.push(bytes.subarray(at, at + PIECE))
    reader.end()
  })
}

/** When an ordinary file inside of `base` was changed last; undefined for anything else. */
async function timeOfFile(base: string, file: string): Promise<number | undefined> {
  const [place, top, info] = await Promise.all([realpath(file), realpath(base), stat(file)]).catch(() => [])
  if (place === undefined || top === undefined || info?.isFile() !== true) return undefined
  return top === '/' || place.startsWith(`${top}/`) ? info.mtimeMs : undefined
}

async function withTail(file: string, use: (bytes: Buffer) => void): Promise<FolderOutcome> {
  const handle = await open(file, 'r').catch(reasonOf)
  if (typeof handle === 'string') return handle
  try {
    use(await tailOf(handle))
    return 'read'
  } catch (error) {
    return reasonOf(error)
  } finally {
    await handle.close()
  }
}

async function tailOf(handle: FileHandle): Promise<Buffer> {
  const { size } = await handle.stat()
  const length = Math.min(size, TAIL)
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, size - length)
  return buffer.subarray(0, bytesRead)
}

function reasonOf(error: unknown): FolderOutcome {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'absent'
}
