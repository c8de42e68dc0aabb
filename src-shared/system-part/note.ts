import { z } from 'zod'

/** Where the system part says what it is; everybody may read it. Without it there is none. */
export const systemPartNote = '/etc/gpu-handover/system-part.json'

/** The root program and all that belongs to it, where no package installed them: at which paths, and which version. */
export const systemPartSchema = z.object({
  schema: z.literal(1),
  version: z.string().max(64),
  /** The program that polkit and the units call. */
  helper: z.string().max(4096),
  files: z
    .array(z.object({ path: z.string().max(4096), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(64),
})

export type SystemPart = z.infer<typeof systemPartSchema>

/** Reads the note; undefined for anything that is none. */
export function readSystemPart(text: string | undefined): SystemPart | undefined {
  if (text === undefined) return undefined
  try {
    return systemPartSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
