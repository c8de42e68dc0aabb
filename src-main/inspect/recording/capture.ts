import { maskTree } from '../../../src-shared/mask/mask.ts'
import { say } from '../../../src-shared/words/say.ts'
import type { MemoryTree } from '../root/memory-store.ts'
import { openRoot, type Root, type RootOptions } from '../root/root.ts'
import { GAPS_FILE, renameGaps, writeGaps } from './gaps.ts'
import type { OpenedStore } from './open.ts'
import { recordingStore } from './recording-store.ts'
import { reduceLists } from './reduce-lists.ts'

/** What a capture works with. */
export interface CaptureOptions extends RootOptions {
  /** Reads the root; what it asks for is what is recorded. */
  readonly inspect: (root: Root) => Promise<unknown>
  /** Files that no root has, such as the definitions of VMs that libvirt told; they are masked with the rest. */
  readonly extra?: MemoryTree
  readonly date: Date
}

/** A recording, and what a person should know before handing it on. */
export interface Captured {
  /** A gzip-compressed tar archive that `openRootAt` accepts, unpacked or as it is. */
  readonly archive: Uint8Array
  /** Its files, by path, with their sizes. */
  readonly taken: readonly { readonly path: string; readonly bytes: number }[]
  /** How many different secrets of each kind were replaced. */
  readonly masked: readonly { readonly what: string; readonly count: number }[]
}

// Read to know what to look for; they do not go into the recording unless the inspection asks for them.
const TELLS_SECRETS = ['/etc/hostname', '/proc/sys/kernel/hostname', '/etc/machine-info', '/etc/passwd']

/** Records all that an inspection reads of a machine, without what tells who owns it. */
export async function capture({ kind, store }: OpenedStore, options: CaptureOptions): Promise<Captured> {
  const recorder = recordingStore(store)
  await options.inspect(openRoot(kind, recorder.store, options))
  const { tree, gaps } = recorder.recorded()
  const whole = new Map([...reduceLists(tree), ...(options.extra ?? [])])
  const { tree: clean, masked, rename } = maskTree(whole, knownSecrets(openRoot(kind, store, options)))
  const told = writeGaps(renameGaps(gaps, rename), options.date.toISOString())
  const recording: MemoryTree = new Map([...clean, [GAPS_FILE, { kind: 'file', content: told }]])
  // Loaded only now: whoever only inspects does without.
  const { writeArchive } = await import('./archive-write.ts')
  return {
    archive: await writeArchive(recording, options.date),
    taken: [...recording]
      .flatMap(([path, entry]) => {
        if (entry.kind === 'other') return [{ path, bytes: 0 }]
        return entry.kind === 'file' ? [{ path, bytes: Buffer.byteLength(entry.content) }] : []
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    masked: masked.map(({ kind: secret, count }) => ({ what: say(`recording.masked.${secret}`), count })),
  }
}

/** Files of a machine that name its host and its people, so that these are found wherever they stand. */
export function knownSecrets(root: Root): MemoryTree {
  return new Map(
    TELLS_SECRETS.flatMap((path) => {
      const content = root.text(path)
      return content === undefined ? [] : [[path, { kind: 'file', content }] as const]
    }),
  )
}
