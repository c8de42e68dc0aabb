import { z } from 'zod'
import { actions } from './actions.ts'
import { components } from './rule.ts'

const severity = z.enum(['error', 'warning', 'info'])

/** One problem that a log tells of, ready to be shown. */
const findingSchema = z.object({
  id: z.string().describe('Class of failure; the ids never change.'),
  component: z.enum(components),
  severity,
  title: z.string(),
  cause: z.string(),
  why: z.string().describe('Why we think so.'),
  fix: z.object({ text: z.string(), action: z.enum(actions).nullable() }),
  about: z
    .record(z.string(), z.string())
    .describe('What the message names: address, addresses (comma-separated), group, vm, file, module, …'),
  confirmed: z.boolean().describe('What was read of the machine agrees.'),
  line: z.int().positive().describe('Line in its source, from 1.'),
  evidence: z.string(),
  before: z.array(z.string()).describe('Up to three lines before the evidence.'),
  after: z.array(z.string()),
  source: z.string().describe('Id of one of the sources.'),
  time: z.number().nullable().describe('Of the earliest occurrence, in milliseconds since 1970.'),
  lastTime: z.number().nullable().describe('Of the latest occurrence.'),
  count: z.int().positive(),
  boots: z.array(z.string()).describe('Starts of the machine in which it occurred.'),
  follows: z.string().nullable().describe('Id of the finding that it is a consequence of.'),
})

/** One start of the machine. */
const bootSchema = z.object({
  id: z.string(),
  offset: z.int().nonpositive().describe('0: this start, -1: the one before.'),
  began: z.number(),
  ended: z.number().describe('Time of its last line.'),
  end: z
    .enum(['running', 'clean', 'cut', 'unknown'])
    .describe('cut: its journal stops without a shutdown, as after a hang, a crash or a power cut.'),
  kernel: z.string().nullable(),
  handover: z.boolean().nullable().describe("Whether Handover's kernel word was on the command line."),
  findings: z.array(z.string()).describe('Ids of the findings that occurred in it, in their order.'),
})

/** What logs tell of a machine, most important first. */
export const diagnosisSchema = z.object({
  findings: z.array(findingSchema),
  boots: z.array(bootSchema).describe('Newest first; empty for a text.'),
  sources: z.array(z.object({ id: z.string(), title: z.string(), lines: z.int().nonnegative() })),
  notes: z.array(z.object({ code: z.string(), text: z.string() })),
})

export type Finding = z.infer<typeof findingSchema>
export type Boot = z.infer<typeof bootSchema>
/** A start of the machine as its journal shows it. */
export type SeenBoot = Pick<Boot, 'id' | 'offset' | 'began' | 'ended' | 'end'>
export type Diagnosis = z.infer<typeof diagnosisSchema>
