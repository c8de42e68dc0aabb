import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileInside, namesInside, WINDOW_INSIDE } from '../one-file/inside.ts'

/** A file of the built window. */
interface RendererFile {
  readonly content: Uint8Array<ArrayBuffer>
  /** For the Content-Type header. */
  readonly type: string
}

/** Gives the file of a URL's path as it stands in the request, escapes and all; undefined where there is none. */
export type RendererFiles = (path: string) => Promise<RendererFile | undefined>

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
])

/**
 * Serves the files that lie in a folder, and `/` as its index.html. The folder is listed once, and only what
 * stands in that list is ever opened: no path can lead out of it, however it is written. Links are left out.
 */
export function rendererFiles(folder: string): RendererFiles {
  let listed: Promise<ReadonlyMap<string, string>> | undefined
  return async (path) => {
    listed ??= list(folder)
    const name = nameOf(path)
    const file = name === undefined ? undefined : (await listed).get(name)
    if (file === undefined) return undefined
    const content = await readFile(file).catch(() => undefined)
    return content && { content, type: typeOf(file) }
  }
}

/** Serves the window that the one-file program has inside, in the same way; undefined where this is not that program. */
export function rendererFilesInside(): RendererFiles | undefined {
  if (!namesInside().includes(`${WINDOW_INSIDE}index.html`)) return undefined
  return async (path) => {
    const name = nameOf(path)
    const content = name === undefined ? undefined : fileInside(WINDOW_INSIDE + name.slice(1))
    return name === undefined || content === undefined ? undefined : { content, type: typeOf(name) }
  }
}

/** The name of the file that is asked for, from its leading slash on. */
function nameOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path)
    return name === '/' ? '/index.html' : name
  } catch {
    return undefined
  }
}

function typeOf(file: string): string {
  return TYPES.get(extname(file)) ?? 'application/octet-stream'
}

async function list(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const pending = [{ path: '', file: folder }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const entry of await readdir(next.file, { withFileTypes: true }).catch(() => [])) {
      const child = { path: `${next.path}/${entry.name}`, file: join(next.file, entry.name) }
      if (entry.isDirectory()) pending.push(child)
      else if (entry.isFile()) found.set(child.path, child.file)
    }
  }
  return found
}
