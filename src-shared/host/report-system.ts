import { z } from 'zod'

const text = z.string().nullable()

/** Operating system, from os-release and the kernel. */
export const osSchema = z.object({
  id: z.string().describe('ID of os-release; "linux" where there is none, as os-release(5) says.'),
  name: z.string(),
  versionId: text,
  variantId: text,
  family: z.enum(['fedora', 'debian', 'other']).describe('Which host tools apply, by ID and ID_LIKE.'),
  atomic: z.boolean().describe('An ostree deployment: /run/ostree-booted.'),
  kernel: text,
  selinux: z.enum(['enforcing', 'permissive', 'disabled', 'unknown']),
  session: z.enum(['wayland', 'x11', 'tty', 'none', 'unknown']),
})

/** The machine by DMI (SMBIOS); null where the firmware or the kernel tells nothing. */
export const machineSchema = z.object({
  vendor: text,
  product: text,
  boardVendor: text,
  board: text,
  biosVendor: text,
  biosVersion: text,
  biosDate: text,
  chassis: z.enum(['desktop', 'laptop', 'server', 'other', 'unknown']),
  virtual: z.boolean().describe('Runs under a hypervisor itself (the hypervisor CPU flag).'),
})

/** The processor, from /proc/cpuinfo. */
export const cpuSchema = z.object({
  vendor: z.enum(['intel', 'amd', 'other', 'unknown']),
  model: text,
  virtualization: z
    .enum(['vmx', 'svm', 'none', 'unknown'])
    .describe('CPU flag seen; none: flags read, neither there.'),
  threads: z.int().nonnegative(),
})

const hugepagesSchema = z.object({
  sizeKiB: z.int().positive(),
  total: z.int().nonnegative(),
  free: z.int().nonnegative(),
})

/** Memory in bytes, from /proc/meminfo; 0 where unknown. */
export const memorySchema = z.object({
  totalBytes: z.number().nonnegative(),
  availableBytes: z.number().nonnegative(),
  hugepages: z.array(hugepagesSchema),
})

/** What started the machine. */
export const firmwareSchema = z.object({
  kind: z.enum(['uefi', 'bios', 'unknown']),
  secureBoot: z.enum(['on', 'off', 'unknown']),
})

/** How this system starts: the kernel command line as tokens, who writes it, and the room that /boot has. */
export const bootSchema = z.object({
  arguments: z.array(z.string()),
  freeBytes: z.number().nonnegative().nullable().describe('Free bytes of the file system that holds /boot.'),
  loader: z
    .enum(['grub-bls', 'grub', 'ostree', 'systemd-boot', 'uki', 'unknown'])
    .describe('What holds the boot entries; grub-bls: boot loader specification files, kept by grubby.'),
  initramfs: z.enum(['dracut', 'initramfs-tools', 'rpm-ostree', 'unknown']),
  kernels: z.array(z.string()).describe('Releases of the installed kernels, newest first.'),
  next: z
    .array(z.string())
    .nullable()
    .describe(
      'Arguments written down for the next kernels, as far as an ordinary user may read; null: not told.',
    ),
  earlyVfio: z
    .boolean()
    .nullable()
    .describe("The distribution's own initramfs has the vfio modules (Bazzite); null: cannot be seen."),
})

export type Os = z.infer<typeof osSchema>
export type Machine = z.infer<typeof machineSchema>
export type Cpu = z.infer<typeof cpuSchema>
export type Memory = z.infer<typeof memorySchema>
export type Firmware = z.infer<typeof firmwareSchema>
export type Boot = z.infer<typeof bootSchema>
