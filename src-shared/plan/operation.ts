import { z } from 'zod'

/**
 * A change of kernel arguments, as tokens. `set` adds "key" or "key=value" in place of every other value of that
 * key; `extend` adds values to the comma list of a key and keeps those that are there; `drop` takes exact tokens out.
 */
const argumentChangeSchema = z.strictObject({
  set: z.array(z.string()),
  extend: z.array(z.strictObject({ key: z.string(), values: z.array(z.string()) })),
  drop: z.array(z.string()),
})

const base = { id: z.string(), why: z.string().describe('Why it is done, in one sentence.') }

/** One step of a plan. Every path, name and text in it was made from the choice and the machine by `makePlan`. */
export const operationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('snapshot'), tool: z.enum(['snapper']) }),
  z.strictObject({ ...base, kind: z.literal('packages'), names: z.array(z.string()) }),
  z.strictObject({ ...base, kind: z.literal('services'), units: z.array(z.string()) }),
  /** A file of ours, whole. `mode` as in chmod. */
  z.strictObject({ ...base, kind: z.literal('file'), path: z.string(), mode: z.int(), text: z.string() }),
  /** The video BIOS of the choice, kept at `path`. */
  z.strictObject({
    ...base,
    kind: z.literal('vbios'),
    path: z.string(),
    sha256: z.string(),
    bytes: z.int(),
  }),
  /** Lines of somebody else's file that are taken out; each must still read so. */
  z.strictObject({
    ...base,
    kind: z.literal('lines'),
    path: z.string(),
    remove: z.array(z.strictObject({ line: z.int().positive(), text: z.string() })),
  }),
  /** Set-ups by hand that count as ours from now on: undo takes these lines and arguments out. */
  z.strictObject({
    ...base,
    kind: z.literal('adopt'),
    lines: z.array(z.strictObject({ path: z.string(), line: z.int().positive(), text: z.string() })),
    arguments: z.array(z.string()),
  }),
  /** The program that the guard and the recovery run at boot, copied to a folder of root. */
  z.strictObject({ ...base, kind: z.literal('boot-program'), folder: z.string() }),
  /** A new initramfs, which must then hold these files and modules. */
  z.strictObject({
    ...base,
    kind: z.literal('initramfs'),
    tool: z.enum(['dracut', 'initramfs-tools', 'rpm-ostree']),
    kernels: z.enum(['default', 'all']),
    files: z.array(z.string()),
    modules: z.array(z.string()),
  }),
  /** Kernel arguments of every boot entry but the rescue entries, and of kernels to come. */
  z.strictObject({ ...base, kind: z.literal('arguments'), change: argumentChangeSchema }),
  /** The boot entry with the arguments from before; on ostree the pinned deployment. */
  z.strictObject({
    ...base,
    kind: z.literal('way-back'),
    how: z.enum(['bls', 'grub', 'deployment']),
    title: z.string(),
  }),
  /** The boot menu is shown once, at the next start. */
  z.strictObject({ ...base, kind: z.literal('menu-once') }),
])

export type ArgumentChange = z.infer<typeof argumentChangeSchema>
export type Operation = z.infer<typeof operationSchema>
export type OperationKind = Operation['kind']
export type OperationOf<Kind extends OperationKind> = Extract<Operation, { kind: Kind }>
