import { z } from 'zod'
import { noticeSchema } from '../plan/plan.ts'
import { deviationSchema, recordSchema } from './record.ts'

/** How a request ended. Each is an ordinary outcome; a bug of the helper is `failed` with code "bug". */
export const resultSchema = z.discriminatedUnion('tag', [
  /** The change is on disk and was read back. */
  z.object({ tag: z.literal('applied'), record: recordSchema, restart: z.boolean() }),
  /** Everything is as before. `left` names what somebody changed since and was therefore not touched. */
  z.object({
    tag: z.literal('undone'),
    record: recordSchema,
    restart: z.boolean(),
    left: z.array(deviationSchema),
  }),
  z.object({ tag: z.literal('confirmed'), record: recordSchema }),
  z.object({ tag: z.literal('paused'), on: z.boolean() }),
  /** What a start after a crash found; `to` says at which end the machine is now. */
  z.object({
    tag: z.literal('recovered'),
    to: z.enum(['nothing-to-do', 'before', 'after']),
    record: recordSchema.nullable(),
    left: z.array(deviationSchema),
  }),
  /** What root alone can read, compared with the record: the whole of `verify`. */
  z.object({
    tag: z.literal('inspected'),
    deviations: z.array(deviationSchema),
    record: recordSchema.nullable(),
  }),
  /** The system part is installed in this version, or was taken away. */
  z.object({ tag: z.literal('system-part'), isInstalled: z.boolean(), version: z.string() }),
  /** A safety rule said no; nothing was changed. */
  z.object({ tag: z.literal('refused'), refusals: z.array(noticeSchema).min(1) }),
  /** It did not work; everything was rolled back, or `state` says what could not be. */
  z.object({
    tag: z.literal('failed'),
    problem: noticeSchema,
    state: z.enum(['before', 'between', 'unchanged']),
    left: z.array(deviationSchema),
  }),
])

/** How far the helper is, and what the tools print meanwhile. */
export const progressSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    percent: z.number().min(0).max(100),
    /** Id of the operation at work; null between them. */
    operation: z.string().nullable(),
    text: z.string(),
  }),
  /** A line that a tool of the system printed. */
  z.object({ type: z.literal('output'), operation: z.string().nullable(), line: z.string() }),
])

/** The lines that the helper writes, each one JSON value; the greeting comes first, the result last. */
export const messageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('greeting'),
    program: z.literal('gpu-handover-helper'),
    protocol: z.literal(1),
    version: z.string(),
  }),
  ...progressSchema.options,
  z.object({ type: z.literal('result'), result: resultSchema }),
])

export type Result = z.infer<typeof resultSchema>
export type Message = z.infer<typeof messageSchema>
export type Progress = z.infer<typeof progressSchema>
