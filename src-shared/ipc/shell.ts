import { z } from 'zod'

/**
 * What the Electron shell has its page do, told under `shellEvent`: its menu leads to a place or opens a dialog. A
 * place that is none leads to the first one, by the page's own rules.
 */
export const shellCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('go'), place: z.string().max(32) }),
  z.strictObject({ kind: z.literal('open'), dialog: z.enum(['about', 'introduction', 'settings']) }),
])

/** The answer to `shellCall`: the path that the person chose in the desktop's own dialog; null where they chose none. */
export const chosenFileSchema = z.strictObject({ path: z.string().max(4096).nullable() })

export type ShellCommand = z.infer<typeof shellCommandSchema>
export type ChosenFile = z.infer<typeof chosenFileSchema>
