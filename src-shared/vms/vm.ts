import { z } from 'zod'

/** Which VM is meant: its connection as the list names it, and its UUID; names can look like anything. */
export const vmRefSchema = z.strictObject({
  connection: z.string().max(1000),
  uuid: z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
})

/** off: shut off. suspended: asleep by its own power management. unknown: libvirt named no state that is known here. */
export const vmStateSchema = z.enum([
  'running',
  'paused',
  'suspended',
  'stopping',
  'off',
  'crashed',
  'unknown',
])

/** What is shown of a permanent definition; `null` where it does not say. */
const definitionSchema = z.object({
  title: z.string().nullable(),
  description: z.string().nullable(),
  type: z.string().describe('kvm, qemu, test.'),
  guest: z.enum(['windows', 'windows-11', 'linux', 'other', 'unknown']),
  osId: z.string().nullable().describe('Id of libosinfo.'),
  arch: z.string(),
  machine: z.string().nullable(),
  chipset: z.enum(['q35', 'i440fx', 'other', 'unknown']),
  firmware: z.enum(['bios', 'uefi']),
  secureBoot: z.boolean(),
  tpm: z.boolean(),
  memoryKiB: z.number().nullable(),
  vcpus: z.number().nullable(),
  devices: z.array(
    z.object({
      kind: z.enum(['disk', 'cdrom', 'network', 'sound', 'usb', 'redirected', 'mediated', 'input', 'serial']),
      count: z.int(),
    }),
  ),
  graphics: z.array(z.string()),
  video: z.array(z.string()),
})

/** How a start failed: what libvirt said, and the last lines of QEMU's own log where they may be read. */
export const failedStartSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  message: z.string(),
  log: z.array(z.string()),
})

/** A VM as libvirt tells of it. Names are as a person may see them; a UUID says which VM it is. */
const vmSchema = z.object({
  connection: z.string().describe('libvirt URI.'),
  uuid: z.string(),
  name: z.string(),
  state: vmStateSchema,
  persistent: z.boolean(),
  autostart: z.boolean(),
  saved: z.boolean().describe('Its next start goes on from saved memory, with the devices that it had.'),
  definition: definitionSchema.nullable().describe('null: it could not be had or read.'),
  functions: z.object({
    next: z.array(z.string()).describe('PCI functions of the host that its next start is given.'),
    now: z.array(z.string()).describe('Those that it holds now; empty while it is off.'),
  }),
  cards: z.array(z.string()).describe('Cards that Handover gave it, by address.'),
  kept: z
    .object({ at: z.number(), edit: z.enum(['attach', 'detach', 'fix', 'take-back']) })
    .nullable()
    .describe('The definition from before the last edit, which take-back puts back.'),
  failedStart: failedStartSchema.nullable(),
})

/** How a connection to libvirt stands. `text` says what to do where it is not `ok`. */
const connectionSchema = z.object({
  uri: z.string(),
  kind: z.enum(['system', 'session', 'other', 'files', 'sample']),
  state: z.enum(['ok', 'absent', 'away', 'refused', 'silent']),
  text: z.string().nullable(),
})

/** Every VM of every connection that was asked. */
export const vmListSchema = z.object({
  connections: z.array(connectionSchema),
  vms: z.array(vmSchema),
})

export type VmRef = z.infer<typeof vmRefSchema>
export type VmState = z.infer<typeof vmStateSchema>
export type FailedStart = z.infer<typeof failedStartSchema>
export type Definition = z.infer<typeof definitionSchema>
export type Vm = z.infer<typeof vmSchema>
export type Connection = z.infer<typeof connectionSchema>
export type VmList = z.infer<typeof vmListSchema>
