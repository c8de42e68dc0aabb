import { stat } from 'node:fs/promises'
import { statusFile } from '../../inspect/change-status.ts'

/**
 * A text that differs whenever the file that tells of all changes was written anew; `base` is "" for this machine.
 * A rename puts another file in its place, which its number shows even within one tick of the clock.
 */
export async function statusStamp(base: string): Promise<string> {
  const stats = await stat(`${base}${statusFile}`, { bigint: true }).catch(() => undefined)
  return stats ? `${stats.ino} ${stats.mtimeNs} ${stats.size}` : ''
}
