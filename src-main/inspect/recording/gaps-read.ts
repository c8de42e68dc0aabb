import { z } from 'zod'
import { GAPS_VERSION, type Gaps } from './gaps.ts'

const pathSchema = z.string().max(4096)
const gapsSchema = z.object({
  version: z.literal(GAPS_VERSION),
  freeBytes: z.array(z.tuple([pathSchema, z.number().nonnegative()])),
  // Older recordings tell of none.
  sizes: z.array(z.tuple([pathSchema, z.number().nonnegative()])).default([]),
  failed: z.array(z.tuple([pathSchema, z.enum(['absent', 'denied', 'not-a-file', 'too-large', 'vanished'])])),
  closed: z.array(pathSchema),
  hidden: z.array(pathSchema),
  // Older recordings hold nodes as FIFOs instead.
  nodes: z.array(pathSchema).default([]),
})

/** The gaps that a file tells of; undefined for a text that is no such file. */
export function readGaps(text: string): Gaps | undefined {
  const parsed = gapsSchema.safeParse(parseJson(text))
  if (!parsed.success) return undefined
  const { freeBytes, sizes, failed, closed, hidden, nodes } = parsed.data
  return {
    freeBytes: new Map(freeBytes),
    sizes: new Map(sizes),
    failed: new Map(failed),
    closed: new Set(closed),
    hidden: new Set(hidden),
    nodes: new Set(nodes),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
