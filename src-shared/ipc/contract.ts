import { z } from 'zod'
import { hostReportSchema } from '../host/report.ts'

/** Which machine a call is about: the one at hand, or a sample machine that came with the app. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('live') }),
  z.strictObject({ kind: z.literal('sample'), id: z.string().max(64) }),
])

const nothing = z.strictObject({})

const appInfoSchema = z.object({
  name: z.string(),
  version: z.string(),
  shell: z.enum(['electron', 'web']),
  versions: z.array(z.object({ name: z.string(), version: z.string() })),
})

const sampleSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
})

const captureSchema = z.object({
  fileName: z.string(),
  archive: z.base64().describe('A gzip-compressed tar archive.'),
  taken: z.array(z.object({ path: z.string(), bytes: z.int() })),
  masked: z.array(z.object({ what: z.string(), count: z.int() })),
})

/** Every call of the app: channel -> schemas of what goes in and what comes out. Both are checked by both sides. */
export const calls = {
  'app:info': { input: nothing, output: appInfoSchema },
  'host:inspect': { input: z.strictObject({ source: sourceSchema }), output: hostReportSchema },
  'host:capture': { input: nothing, output: captureSchema },
  'samples:list': { input: nothing, output: z.array(sampleSchema) },
} as const

/** What the app tells its windows by itself. */
export const events = {
  /** The machine at hand changed (a driver, a card, a monitor); the new report replaces the old one whole. */
  'host:changed': hostReportSchema,
} as const

export type CallName = keyof typeof calls
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>
export type CallOutput<Name extends CallName> = z.infer<(typeof calls)[Name]['output']>
export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>

export type Source = z.infer<typeof sourceSchema>
export type AppInfo = z.infer<typeof appInfoSchema>
export type Sample = z.infer<typeof sampleSchema>
export type Capture = z.infer<typeof captureSchema>

/** The service as every shell sees it: one function for each call, and a subscription to its events. */
export type Service = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Outcome<CallOutput<Name>>>
}

/** Errors that a caller must expect; the tag survives every border. Bugs travel as `internal`. */
export const failureSchema = z.object({
  tag: z.enum(['bad-input', 'bad-output', 'unknown-call', 'not-found', 'unavailable', 'internal']),
  message: z.string(),
})

export type Failure = z.infer<typeof failureSchema>

/** What comes back over a border: a value or a tagged failure, never an exception. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/**
 * What a window is given as `window.handover`, by the Electron preload or by the web client: one way to call,
 * one way to listen. `on` returns the function that ends the subscription.
 */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>
  on(name: string, listener: (payload: unknown) => void): () => void
}
