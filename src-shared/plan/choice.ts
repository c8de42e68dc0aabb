import { z } from 'zod'
import { parseAddress } from '../host/address.ts'

const hex4 = z.string().regex(/^[0-9a-f]{4}$/)

/** A PCI address in the kernel's spelling. */
const addressSchema = z.string().refine((text) => parseAddress(text) !== undefined)

/** Who a function is: its place and the ids that it shows there, so that another device in its place is noticed. */
export const identitySchema = z.strictObject({
  address: addressSchema,
  vendor: hex4,
  device: hex4,
  subsystemVendor: hex4.nullable(),
  subsystemDevice: hex4.nullable(),
})

/** The largest video BIOS that is taken, in bytes; those of cards have at most 2 MiB. */
export const largestRom = 4 * 1024 * 1024

/** What a person wants done, and nothing of how: the whole of a request to the helper beside what was shown. */
export const choiceSchema = z.strictObject({
  /** Each card by its first display function. */
  cards: z.array(identitySchema).min(1).max(8),
  /** reserved: held for virtual machines from early boot. on-demand: libvirt takes it while a machine runs. */
  mode: z.enum(['reserved', 'on-demand']),
  /** How a reserved card is told from others: by address and identity, or by vfio-pci.ids. */
  bind: z.enum(['address', 'ids']),
  /** Adds iommu=pt: devices of the host reach memory untranslated. Changes nothing for virtual machines. */
  identityDma: z.boolean(),
  /** Which kernels get a new initramfs now: that of the default boot entry, or all that are installed. */
  kernels: z.enum(['default', 'all']),
  /** How long the first start waits for a confirmation, in minutes; 0 turns the guard off. */
  guardMinutes: z.int().min(0).max(240),
  /** Earlier set-ups: leave them; adopt (undo takes them out); remove (undo puts them back). */
  setups: z.enum(['leave', 'adopt', 'remove']),
  /** Installs what libvirt needs and starts its sockets. */
  software: z.boolean(),
  /** Takes a system snapshot first, where a tool for it is set up. */
  snapshot: z.boolean(),
  /** Keeps the card's driver from loading at all; the last resort. */
  blacklist: z.boolean(),
  /** pcie_acs_override, for kernels that have it. */
  acs: z.enum(['no', 'downstream', 'downstream,multifunction']),
  /** A video BIOS to keep where virtual machines may read it, in base64. */
  vbios: z
    .strictObject({ card: addressSchema, rom: z.base64().max(Math.ceil(largestRom / 3) * 4) })
    .nullable(),
  /** The card's name, typed by the person who takes the only display away on purpose. */
  typedName: z.string().max(200).nullable(),
})

export type Identity = z.infer<typeof identitySchema>
export type Choice = z.infer<typeof choiceSchema>

/** What is chosen where a person says nothing: the safe way for these cards. */
export function defaultChoice(cards: readonly Identity[]): Choice {
  return {
    cards: [...cards],
    mode: 'reserved',
    bind: 'address',
    identityDma: false,
    kernels: 'default',
    guardMinutes: 10,
    setups: 'leave',
    software: true,
    snapshot: false,
    blacklist: false,
    acs: 'no',
    vbios: null,
    typedName: null,
  }
}

/** The same without the bytes of a video BIOS, which are in their file: what is remembered only names its card. */
export function withoutRom(choice: Choice): Choice {
  return choice.vbios ? { ...choice, vbios: { card: choice.vbios.card, rom: '' } } : choice
}
