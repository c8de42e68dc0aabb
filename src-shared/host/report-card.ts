import { z } from 'zod'

const connectorSchema = z.object({
  name: z.string(),
  connected: z.boolean(),
  monitor: z.string().nullable().describe('Name in the EDID; null where none or unreadable.'),
  internal: z.boolean().describe("A laptop's own panel (eDP, LVDS, DSI)."),
})

const holderSchema = z.object({
  pid: z.int().positive(),
  name: z.string(),
  files: z.array(z.string()).describe('Device nodes it has open.'),
})

const claimSchema = z.object({
  vm: z.string(),
  connection: z.string().describe('libvirt URI.'),
  addresses: z.array(z.string()),
})

const costSchema = z.object({
  address: z.string(),
  kind: z.enum(['display', 'boot-disk', 'disk', 'network', 'keyboard', 'audio', 'usb', 'other']),
  severity: z.enum(['blocks', 'hurts', 'note']).describe('blocks: the host could not run without it.'),
  code: z.string(),
  text: z.string(),
})

const reasonSchema = z.object({
  code: z.string(),
  level: z.enum(['blocks', 'caution', 'info']),
  text: z.string(),
})

/** A graphics card: the functions of one slot that share the vendor of its display function. */
export const cardSchema = z.object({
  address: z.string().describe('Its first display function.'),
  name: z.string(),
  kind: z.enum(['discrete', 'integrated', 'management', 'emulated']).describe('management: a server BMC.'),
  functions: z.array(z.string()),
  groups: z.array(z.int()),
  bindSet: z.array(z.string()).describe('Endpoints that vfio-pci must hold before QEMU accepts the card.'),
  twins: z.array(z.string()).describe('Other cards with the same vendor and device.'),
  bootDisplay: z.boolean().describe('The firmware lit this card at power-on.'),
  sessionDisplay: z.boolean().describe('A monitor hangs on it, or a compositor draws with it.'),
  connectors: z.array(connectorSchema),
  holders: z.array(holderSchema),
  holdersComplete: z.boolean().describe('False: processes of other users could not be looked into.'),
  claims: z.array(claimSchema),
  costs: z.array(costSchema),
  verdict: z.enum(['ready', 'caution', 'blocked']),
  reasons: z.array(reasonSchema),
})

export type Card = z.infer<typeof cardSchema>
export type Connector = z.infer<typeof connectorSchema>
export type Holder = z.infer<typeof holderSchema>
export type Claim = z.infer<typeof claimSchema>
export type Cost = z.infer<typeof costSchema>
export type Reason = z.infer<typeof reasonSchema>
