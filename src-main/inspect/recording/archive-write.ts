import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type Header, type Pack, pack } from 'tar-stream'
import type { MemoryEntry, MemoryTree } from '../root/memory-store.ts'

const FILE_MODE = 0o644
const FOLDER_MODE = 0o755
// tar-stream takes a mode of 0 for none given; it writes the lower twelve bits, which are 0 here.
const NO_MODE = 0o10000

/**
 * A tree as a gzip-compressed tar archive: sorted relative paths, links as links, device nodes and FIFOs as
 * empty files (a FIFO would hold up whoever reads it unpacked), what may not be looked at as an empty file without
 * any right. Owners are root, all times are `date`: the same tree and date give the same bytes.
 */
export async function writeArchive(tree: MemoryTree, date: Date): Promise<Uint8Array> {
  const archive = pack()
  const chunks = collect(archive)
  for (const path of [...tree.keys()].sort()) {
    const entry = tree.get(path)
    if (entry && path !== '/') await add(archive, { name: `.${path}`, mtime: date }, entry)
  }
  archive.finalize()
  // No file name and no time go into the gzip header, so that it is the same for the same content.
  return promisify(gzip)(Buffer.concat(await chunks), { level: 9 })
}

async function collect(archive: Pack): Promise<Buffer[]> {
  const chunks: Buffer[] = []
  for await (const chunk of archive) if (chunk instanceof Buffer) chunks.push(chunk)
  return chunks
}

function add(archive: Pack, common: Pick<Header, 'name' | 'mtime'>, entry: MemoryEntry): Promise<void> {
  const write = (headers: Partial<Header>, content?: Buffer) =>
    new Promise<void>((resolve, reject) => {
      const done = (error?: Error | null) => (error ? reject(error) : resolve())
      if (content) archive.entry({ ...common, ...headers, size: content.length }, content, done)
      else archive.entry({ ...common, ...headers }, done)
    })
  switch (entry.kind) {
    case 'file':
      return write({ type: 'file', mode: FILE_MODE }, Buffer.from(entry.content))
    case 'link':
      return write({ type: 'symlink', mode: 0o777, linkname: entry.target })
    case 'folder':
      return write({ type: 'directory', mode: FOLDER_MODE })
    case 'other':
      return write({ type: 'file', mode: FILE_MODE }, Buffer.alloc(0))
    case 'denied':
      return write({ type: 'file', mode: NO_MODE }, Buffer.alloc(0))
  }
}
