import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type FailedStart, failedStartSchema, type VmRef } from '../../src-shared/vms/vm.ts'

/** A definition twice: whole, and without the passwords that are in it, as anybody may see it. */
const textsSchema = z.object({ whole: z.string(), shown: z.string() })

const keptSchema = z.object({
  schema: z.literal(1),
  /** Milliseconds since 1970. */
  at: z.number(),
  connection: z.string(),
  uuid: z.string(),
  edit: z.enum(['attach', 'detach', 'fix']),
  /** The definition before the edit. */
  before: textsSchema,
  /** What libvirt made of the edit; null until it was read back. */
  written: textsSchema.nullable(),
})

export type Kept = z.infer<typeof keptSchema>

/** A definition that is kept, and the file that it is in. */
export interface KeptFile {
  readonly file: string
  readonly kept: Kept
}

/** What is remembered of VMs on this computer, for the person alone. Reading never rejects; writing may. */
export interface KeptVms {
  /** Where files lie while libvirt reads them. */
  readonly folder: string
  /** Makes the folder where it is missing. */
  readonly prepare: () => Promise<void>
  /** The definition from before the last edit that was not taken back. */
  readonly newest: (vm: VmRef) => Promise<KeptFile | undefined>
  readonly keep: (kept: Kept) => Promise<KeptFile>
  readonly replace: (file: string, kept: Kept) => Promise<void>
  readonly drop: (file: string) => Promise<void>
  readonly failedStart: (vm: VmRef) => Promise<FailedStart | undefined>
  /** Remembers how the last start failed; undefined: it did not. */
  readonly noteStart: (vm: VmRef, failed: FailedStart | undefined) => Promise<void>
}

const MOST_KEPT = 20
const FAILED_START = 'failed-start.json'
const KEPT = /^\d{15}-[0-9a-f]{8}\.json$/

/** The same in a folder of the person's, which nobody else may look into: definitions hold passwords. */
export function keptVms(folder: string): KeptVms {
  const folderOf = ({ connection, uuid }: VmRef) =>
    join(folder, `${createHash('sha256').update(connection).digest('hex').slice(0, 12)}-${uuid}`)

  async function names(vm: VmRef): Promise<string[]> {
    const all = await readdir(folderOf(vm)).catch(() => [])
    return all.filter((name) => KEPT.test(name)).sort()
  }

  async function newest(vm: VmRef): Promise<KeptFile | undefined> {
    for (const name of (await names(vm)).reverse()) {
      const file = join(folderOf(vm), name)
      const kept = keptSchema.safeParse(await readJson(file)).data
      if (kept && kept.connection === vm.connection && kept.uuid === vm.uuid) return { file, kept }
    }
    return undefined
  }

  return {
    folder,
    prepare: () => makeFolder(folder),
    newest,
    async keep(kept) {
      const own = folderOf(kept)
      await makeFolder(own)
      const file = join(own, `${String(kept.at).padStart(15, '0')}-${randomBytes(4).toString('hex')}.json`)
      await write(file, kept)
      for (const old of (await names(kept)).slice(0, -MOST_KEPT)) await rm(join(own, old), { force: true })
      return { file, kept }
    },
    replace: write,
    drop: (file) => rm(file, { force: true }),
    async failedStart(vm) {
      return failedStartSchema.safeParse(await readJson(join(folderOf(vm), FAILED_START))).data
    },
    async noteStart(vm, failed) {
      const file = join(folderOf(vm), FAILED_START)
      if (!failed) return rm(file, { force: true })
      await makeFolder(folderOf(vm))
      await write(file, failed)
    },
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

/** Whole or not at all, on the disk when this resolves, and for its owner alone. */
async function write(file: string, value: Kept | FailedStart): Promise<void> {
  const beside = `${file}.${randomBytes(4).toString('hex')}`
  try {
    await writeFile(beside, `${JSON.stringify(value)}\n`, { mode: 0o600, flag: 'wx', flush: true })
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
