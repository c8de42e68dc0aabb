import { z } from 'zod'
import type { Work } from '../host.ts'
import { runQuiet } from '../shared/tools.ts'

const names = z.array(z.string()).catch([])

// What is not there counts as not so; a deployment without an id cannot be told from another and spoils the answer.
const deploymentSchema = z.object({
  id: z.string().min(1),
  osname: z.string(),
  checksum: z.string(),
  'base-checksum': z.string().nullable().catch(null),
  serial: z.int().nonnegative(),
  booted: z.boolean().catch(false),
  staged: z.boolean().catch(false),
  pinned: z.boolean().catch(false),
  'regenerate-initramfs': z.boolean().catch(false),
  'initramfs-args': names,
  'initramfs-etc': names,
  'requested-packages': names,
  version: z.string().nullable().catch(null),
})

const statusSchema = z.object({ deployments: z.array(deploymentSchema).min(1).max(64) })

/** A system that is installed beside others and can be started. `index` is its place in the list. */
export interface Deployment {
  readonly index: number
  readonly id: string
  readonly booted: boolean
  readonly staged: boolean
  readonly pinned: boolean
  /** The image that it was made from: its name for people where it has one, as layering changes the checksum. */
  readonly base: string
  readonly packages: readonly string[]
  /** Files of /etc that are put into its initramfs. */
  readonly tracked: readonly string[]
  readonly regenerated: boolean
  /** The words for dracut where its initramfs is made here. */
  readonly words: readonly string[]
}

/**
 * The deployments that `rpm-ostree status --json` tells of, the one that starts next first; undefined where the text
 * is not such an answer, or tells of more than one that is running.
 */
export function parseStatus(text: string): Deployment[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const parsed = statusSchema.safeParse(value)
  if (!parsed.success) return undefined
  const deployments = parsed.data.deployments.map((one, index) => ({
    index,
    id: one.id,
    booted: one.booted,
    staged: one.staged,
    pinned: one.pinned,
    base: one.version ?? one['base-checksum'] ?? one.checksum,
    packages: one['requested-packages'],
    tracked: one['initramfs-etc'],
    regenerated: one['regenerate-initramfs'],
    words: one['initramfs-args'],
  }))
  return deployments.filter(({ booted }) => booted).length > 1 ? undefined : deployments
}

/** The deployments as they are now; undefined where rpm-ostree does not tell. */
export async function readDeployments(work: Work): Promise<Deployment[] | undefined> {
  const result = await runQuiet(work, 'rpm-ostree', ['status', '--json'])
  return result.code === 0 && !result.missing ? parseStatus(result.output) : undefined
}

/** The deployment that starts next. */
export async function nextDeployment(work: Work): Promise<Deployment | undefined> {
  return (await readDeployments(work))?.[0]
}
