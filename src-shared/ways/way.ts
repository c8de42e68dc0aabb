import { z } from 'zod'

/** The ways in which a VM comes to a picture. */
export const wayIds = ['passthrough', 'sriov', 'mediated', 'venus', 'virgl', 'software'] as const

/**
 * A way, judged for a wish on a machine. `best` is the one to take; `good` and `works` are others that do; `poor` runs,
 * but not well; `not-here`: this machine, or this guest, has not what it takes.
 */
export const waySchema = z.object({
  id: z.enum(wayIds),
  fit: z.enum(['best', 'good', 'works', 'poor', 'not-here']),
  title: z.string(),
  answer: z.string().describe('One sentence: what it is good for here, or why it is out.'),
  reasons: z.array(z.object({ tone: z.enum(['for', 'against']), text: z.string() })),
  next: z.string().describe('What to do to get it; empty where it is out.'),
  cards: z.array(z.string()).describe('Addresses of the cards that it could use, the best first.'),
})

export type WayId = (typeof wayIds)[number]
export type Way = z.infer<typeof waySchema>
export type Reason = Way['reasons'][number]

/** A way before it is put in order: how well it serves, from 0 to 100; undefined: not here. */
export interface Candidate {
  readonly id: WayId
  readonly score: number | undefined
  readonly answer: string
  readonly reasons: readonly Reason[]
  readonly next: string
  readonly cards: readonly string[]
}
