import { z } from 'zod'
import { parseAddress } from '../host/address.ts'

const card = z.string().refine((text) => parseAddress(text) !== undefined)

/** What the VM is shown of a card's video BIOS: nothing of it, or a file in its place. */
const romSchema = z.union([
  z.strictObject({ bar: z.literal('off') }),
  z.strictObject({ file: z.string().startsWith('/').max(4096) }),
])

/**
 * A change of a VM's permanent definition. attach: gives it the whole card; `typedName` is the card's name, typed out by
 * whoever gives the only display away on purpose. detach: takes out what attach added. fix: one that the check-up
 * offers, for the card that it was made for. take-back: puts the kept definition back, from before the last edit.
 */
export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('attach'),
    card,
    rom: romSchema.nullable(),
    typedName: z.string().max(200).optional(),
  }),
  z.strictObject({ kind: z.literal('detach'), card }),
  z.strictObject({ kind: z.literal('fix'), id: z.string().max(64), card: card.optional() }),
  z.strictObject({ kind: z.literal('take-back') }),
])

/** Something to know of a VM before it is changed or started; `fix` is an edit that does away with it. */
export const findingSchema = z.object({
  code: z.string(),
  level: z.enum(['blocks', 'warns', 'note']),
  text: z.string(),
  fix: z.string().nullable(),
})

/**
 * What the check-up says of a VM, with the reason, and the edit that mends it where there is one; `risk` is to be read
 * before that.
 */
export const checkFindingSchema = z.object({
  id: z.string(),
  level: z.enum(['blocks', 'warns', 'note']),
  title: z.string(),
  why: z.string(),
  fix: z.object({ id: z.string(), title: z.string(), risk: z.string().nullable() }).nullable(),
})

export type Edit = z.infer<typeof editSchema>
