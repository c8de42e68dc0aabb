import { z } from 'zod'

const barSchema = z.object({
  index: z.int().min(0).max(5),
  kind: z.enum(['memory', 'memory64', 'io']),
  prefetchable: z.boolean(),
  bytes: z.number().nonnegative(),
  resizable: z.boolean().describe('The kernel offers resourceN_resize for it (Resizable BAR).'),
})

const linkSchema = z.object({
  speed: z.number().nullable().describe('GT/s now.'),
  width: z.int().nullable().describe('Lanes now.'),
  maxSpeed: z.number().nullable(),
  maxWidth: z.int().nullable(),
})

/** One PCI function as the kernel shows it. */
export const deviceSchema = z.object({
  address: z.string().describe('dddd:bb:ss.f; the domain has four to eight hex digits.'),
  vendor: z.string().describe('Four hex digits.'),
  device: z.string(),
  subsystemVendor: z.string().nullable(),
  subsystemDevice: z.string().nullable(),
  class: z.string().describe('Six hex digits: base, sub-class, programming interface.'),
  revision: z.string().nullable(),
  vendorName: z.string(),
  deviceName: z.string(),
  className: z.string(),
  driver: z.string().nullable(),
  driverOverride: z.string().nullable(),
  modules: z.array(z.string()).describe('Modules whose aliases match: candidates for its driver.'),
  group: z.int().nullable(),
  parent: z.string().nullable().describe('The bridge it hangs on; null at a root bus.'),
  headerType: z
    .int()
    .nullable()
    .describe('0 endpoint, 1 PCI-to-PCI bridge, 2 CardBus; null where unreadable.'),
  bridge: z.boolean().describe('Not an endpoint: a PCI-to-PCI bridge (header type 1 or 2) or a host bridge.'),
  bars: z.array(barSchema),
  romBytes: z.number().nonnegative(),
  link: linkSchema.nullable().describe('PCI Express only.'),
  numaNode: z.int().nullable(),
  resetMethods: z
    .array(z.string())
    .nullable()
    .describe('Empty: the kernel has none. null: the kernel does not tell.'),
  bootVga: z.boolean(),
  powerState: z.string().nullable(),
  sriov: z.object({ total: z.int(), enabled: z.int() }).nullable(),
  physicalFunction: z
    .string()
    .nullable()
    .describe('For an SR-IOV virtual function: the function that made it.'),
})

export type Device = z.infer<typeof deviceSchema>
export type Bar = z.infer<typeof barSchema>
export type Link = z.infer<typeof linkSchema>
