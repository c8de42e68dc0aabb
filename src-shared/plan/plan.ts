import { z } from 'zod'
import { choiceSchema, identitySchema } from './choice.ts'
import { operationSchema } from './operation.ts'

/** Something to tell a person: a stable code and the sentence, which names the thing, the reason, the next step. */
export const noticeSchema = z.object({ code: z.string(), text: z.string() })

const costShownSchema = z.object({
  address: z.string(),
  code: z.string(),
  severity: z.enum(['blocks', 'hurts', 'note']),
  text: z.string(),
})

/** Which system the change is made on, and so by which tools. */
const familySchema = z.enum(['fedora', 'atomic', 'debian'])

/** A change that can be made as it stands. */
export const planSchema = z.object({
  choice: choiceSchema,
  family: familySchema,
  /** Names of the cards, in the order of the choice. */
  cards: z.array(z.object({ address: z.string(), name: z.string() })),
  /** Every function that vfio-pci will hold, by address. */
  bindSet: z.array(identitySchema),
  operations: z.array(operationSchema),
  costs: z.array(costShownSchema),
  warnings: z.array(noticeSchema),
  waysBack: z.array(noticeSchema),
  restarts: z.int().min(0).max(1),
  /** About how long applying takes, in seconds. */
  seconds: z.number(),
  /** For ACS override: the groups that it would give, where that was asked for. */
  groupsPreview: z.array(z.array(z.string())).nullable(),
})

/** A plan; or why there is none; or what to do by hand where Handover does not know the boot loader. */
export const planOutcomeSchema = z.discriminatedUnion('tag', [
  z.object({ tag: z.literal('planned'), plan: planSchema }),
  z.object({ tag: z.literal('refused'), refusals: z.array(noticeSchema).min(1) }),
  z.object({ tag: z.literal('by-hand'), because: noticeSchema, steps: z.array(noticeSchema) }),
])

export type Notice = z.infer<typeof noticeSchema>
export type Family = z.infer<typeof familySchema>
export type Plan = z.infer<typeof planSchema>
export type PlanOutcome = z.infer<typeof planOutcomeSchema>

/**
 * What a plan needs to know beside the host report; read from the same root (src-main/inspect/plan-facts.ts).
 * An ordinary user and root read the same here, so that both make the same plan.
 */
export interface PlanFacts {
  /** Whole text of the files that a plan may show or edit and that exist and may be read, by path. */
  readonly texts: Readonly<Record<string, string>>
  /** The running kernel knows pcie_acs_override; null where that could not be seen. */
  readonly acsOverride: boolean | null
  /** Size of the largest initramfs in /boot in bytes; null where it cannot be seen. */
  readonly imageBytes: number | null
  /** snapper is installed and has a configuration named root. */
  readonly snapper: boolean
  /** Helper, units and hook are installed, by a package or as a system part, so that a change brings none of them. */
  readonly packaged: boolean
  /** Hash of the video BIOS in the choice, in hex; null where there is none. */
  readonly vbiosSha256: string | null
  /** A change of ours is in force or half done (its id), by /var/lib/handover/status.json. */
  readonly active: string | null
}
