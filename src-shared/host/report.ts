import { z } from 'zod'
import { cardSchema } from './report-card.ts'
import { deviceSchema } from './report-device.ts'
import {
  bootSchema,
  cpuSchema,
  firmwareSchema,
  machineSchema,
  memorySchema,
  osSchema,
} from './report-system.ts'

const iommuState = z.enum(['on', 'off-in-firmware', 'off-in-kernel', 'unknown'])

const groupSchema = z.object({
  id: z
    .int()
    .nonnegative()
    .describe('Number of the IOMMU group. Neither contiguous nor stable across boots.'),
  type: z
    .string()
    .nullable()
    .describe('Default domain: DMA, DMA-FQ, identity, blocked; null where unreadable.'),
  devices: z.array(z.string()).describe('Addresses of all functions in the group, bridges included.'),
})

const iommuSchema = z.object({
  state: iommuState,
  units: z.array(z.string()).describe('IOMMU units the kernel drives, as in /sys/class/iommu.'),
  interruptRemapping: z.boolean().nullable().describe('null: could not be read.'),
  platformOptIn: z.boolean().nullable().describe('Firmware forces the IOMMU on (Intel platform opt-in).'),
  groups: z.array(groupSchema),
})

const setupSchema = z.object({
  kind: z.enum([
    'modprobe',
    'modules-load',
    'dracut',
    'initramfs-tools',
    'mkinitcpio',
    'udev',
    'driverctl',
    'kernel-argument',
    'libvirt-hook',
    'supergfxctl',
    'bootloader',
  ]),
  file: z.string().describe('Path from the root that was inspected.'),
  line: z.int().positive().nullable().describe('Line in the file, from 1; null for a whole file.'),
  content: z
    .string()
    .describe(
      'The line as it stands, control characters escaped; of a kernel command line the one argument.',
    ),
  effect: z.string().describe('What it does, in one sentence.'),
  addresses: z.array(z.string()).describe('Functions of this machine that it names or matches.'),
})

const virtualizationSchema = z.object({
  kvm: z.boolean().nullable().describe('/dev/kvm exists.'),
  libvirt: z.enum(['modular', 'monolithic', 'absent', 'unknown']),
  connection: z
    .enum(['ok', 'refused', 'absent', 'silent', 'not-tried'])
    .describe('absent: no daemon runs; silent: it did not answer in time.'),
  qemu: z.boolean().nullable().describe('null, here and below: the programs of this root cannot be seen.'),
  ovmf: z.boolean().nullable().describe('A UEFI firmware for VMs is installed.'),
  virtManager: z.boolean().nullable(),
})

/** A fix that the app or a person can carry out; `kind` says which. */
const fixSchema = z.object({
  kind: z.enum(['none', 'firmware-setting', 'kernel-argument', 'install', 'hardware', 'command', 'choice']),
  text: z.string(),
})

const checkSchema = z.object({
  id: z.string(),
  status: z.enum(['pass', 'warn', 'fail', 'unknown']),
  title: z.string(),
  detail: z.string().describe('What was seen.'),
  why: z.string().describe('Why it matters.'),
  fix: fixSchema,
})

const noteSchema = z.object({
  code: z.enum([
    'unreadable',
    'too-large',
    'not-a-file',
    'malformed',
    'timed-out',
    'vanished',
    'not-a-root',
    'cyclic-link',
  ]),
  path: z.string(),
  text: z.string(),
})

/** The host report of `handoverctl inspect --json`: what this machine is and what can be handed over. */
export const hostReportSchema = z.object({
  schema: z.literal(1),
  source: z.object({
    kind: z.enum(['live', 'root', 'recording', 'sample']),
    name: z.string().nullable(),
  }),
  os: osSchema,
  machine: machineSchema,
  cpu: cpuSchema,
  memory: memorySchema,
  firmware: firmwareSchema,
  boot: bootSchema,
  iommu: iommuSchema,
  devices: z.array(deviceSchema),
  cards: z.array(cardSchema),
  setups: z.array(setupSchema),
  virtualization: virtualizationSchema,
  readiness: z.array(checkSchema),
  notes: z.array(noteSchema).describe('What could not be read; the report is partial there.'),
})

export type HostReport = z.infer<typeof hostReportSchema>
export type IommuState = z.infer<typeof iommuState>
export type IommuGroup = z.infer<typeof groupSchema>

export type Setup = z.infer<typeof setupSchema>
export type Virtualization = z.infer<typeof virtualizationSchema>
export type Check = z.infer<typeof checkSchema>
export type Fix = z.infer<typeof fixSchema>
export type Note = z.infer<typeof noteSchema>
