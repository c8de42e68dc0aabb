import { existsSync, readFileSync } from 'node:fs'
import { fileInside } from '../one-file/inside.ts'

const NAME = 'org.gpuhandover.Handover.policy'
// Beside the bundle; in the source tree when run from there.
const PLACES = [`./${NAME}`, `../../build/polkit/${NAME}`]

/** The polkit actions of the package, as they are inside the one-file program or beside the bundle. */
export function packagedPolicy(): string {
  const inside = fileInside(NAME)
  if (inside) return Buffer.from(inside).toString('utf8')
  const found = PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))
  if (!found) throw new Error(`not installed: ${NAME}`)
  return readFileSync(found, 'utf8')
}
