import { z } from 'zod'
import { deviationSchema, machineBeforeSchema } from '../../../src-shared/change/record.ts'
import { choiceSchema } from '../../../src-shared/plan/choice.ts'
import { noticeSchema, planSchema } from '../../../src-shared/plan/plan.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file as it was before an operation; its content is kept under its SHA-256. `modified` in milliseconds. */
const fileStateSchema = z.strictObject({
  sha256,
  mode: z.int().min(0).max(0o7777),
  uid: z.int().min(0),
  gid: z.int().min(0),
  modified: z.number(),
  bytes: z.int().min(0),
})

/** A path that an operation may change; `was` is null where nothing was. */
const keptSchema = z.strictObject({ path: z.string().startsWith('/'), was: fileStateSchema.nullable() })

/** A path after an operation; null where nothing is. */
const leftSchema = z.strictObject({ path: z.string(), sha256: sha256.nullable() })

const at = { at: z.number() }

/** One line of a journal: what was about to be done, or what came of it. `at` in milliseconds since 1970. */
export const entrySchema = z.discriminatedUnion('is', [
  z.strictObject({
    ...at,
    is: z.literal('begun'),
    id: z.string(),
    who: z.string(),
    bootId: z.string(),
    digest: sha256,
    choice: choiceSchema,
    plan: planSchema,
    before: machineBeforeSchema,
  }),
  /** Written, and the copies with it, before the operation touches anything. `folders` are those it has to make. */
  z.strictObject({
    ...at,
    is: z.literal('started'),
    operation: z.string(),
    kept: z.array(keptSchema),
    folders: z.array(z.string().startsWith('/')),
  }),
  z.strictObject({ ...at, is: z.literal('performed'), operation: z.string(), left: z.array(leftSchema) }),
  /** The point of no return to before by itself: everything is on disk and was read back. */
  z.strictObject({ ...at, is: z.literal('applied') }),
  z.strictObject({ ...at, is: z.literal('confirmed'), who: z.string() }),
  /** The guard waits, in this boot, until then. */
  z.strictObject({ ...at, is: z.literal('waiting'), until: z.number(), bootId: z.string() }),
  z.strictObject({ ...at, is: z.literal('paused'), on: z.boolean(), bootId: z.string() }),
  /** The way back to before begins: an undo, or a failed or interrupted apply that is rolled back. */
  z.strictObject({
    ...at,
    is: z.literal('undoing'),
    by: z.enum(['person', 'guard', 'failure', 'crash']),
    who: z.string(),
    problem: noticeSchema.nullable(),
  }),
  z.strictObject({
    ...at,
    is: z.literal('reverted'),
    operation: z.string(),
    left: z.array(deviationSchema),
  }),
  z.strictObject({ ...at, is: z.literal('ended'), left: z.array(deviationSchema) }),
  /** Written before the guard restarts the machine, so that it never does so twice. */
  z.strictObject({ ...at, is: z.literal('restarted') }),
])

export type Entry = z.infer<typeof entrySchema>
export type EntryOf<Is extends Entry['is']> = Extract<Entry, { is: Is }>
export type FileState = z.infer<typeof fileStateSchema>
export type Kept = z.infer<typeof keptSchema>
