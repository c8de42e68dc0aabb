import { existsSync, readFileSync } from 'node:fs'
import { fileInside, scriptInside } from '../one-file/inside.ts'

// Inside the one-file program; else beside the bundle when built, in the source tree when run from there.
const PCI_IDS = ['./pci.ids', '../pci.ids', '../../build/pci.ids']
const INSPECT_WORKER = ['./inspect-worker.mjs', '../inspect-worker.mjs', './inspect-worker.ts']
const READING_THREAD = [
  './reading-thread.mjs',
  '../reading-thread.mjs',
  '../inspect/shared-reading/thread.ts',
]

/** The dated copy of pci.ids that comes with the app. */
export function bundledPciIds(): Uint8Array {
  return fileInside('pci.ids') ?? readFileSync(find(PCI_IDS))
}

/** The script of the thread that shares the reading of functions. */
export function readingThread(): URL {
  return scriptInside('reading-thread.mjs') ?? find(READING_THREAD)
}

/** The script of the thread in which a shell lets inspections run. */
export function inspectWorker(): URL {
  return scriptInside('inspect-worker.mjs') ?? find(INSPECT_WORKER)
}

function find(places: readonly string[]): URL {
  const urls = places.map((place) => new URL(place, import.meta.url))
  const found = urls.find((url) => existsSync(url))
  if (!found) throw new Error(`not installed: ${places[0]}`)
  return found
}
