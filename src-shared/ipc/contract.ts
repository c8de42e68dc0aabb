import { z } from 'zod'
import { progressSchema } from '../change/messages.ts'
import { changeOutcomeSchema } from '../change/outcome.ts'
import { changeViewSchema } from '../change/proof.ts'
import { diagnosisSchema } from '../diagnosis/diagnosis.ts'
import { hostReportSchema } from '../host/report.ts'
import { choiceSchema } from '../plan/choice.ts'
import { planViewSchema } from '../plan/view.ts'
import { settingsSchema, settingsViewSchema } from '../settings/settings.ts'
import { systemStateSchema } from '../system-part/state.ts'
import { deedSchema } from '../tour/deed.ts'
import { editSchema } from '../vms/edit.ts'
import { checkOutcomeSchema, powerOutcomeSchema, proposalSchema, writeOutcomeSchema } from '../vms/outcome.ts'
import { vmListSchema, vmRefSchema } from '../vms/vm.ts'
import { languages } from '../words/languages.ts'
import type { CallName, EventName } from './channels.ts'

/** Which machine a call is about: the one at hand, or a sample machine that came with the app. */
const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('live') }),
  z.strictObject({ kind: z.literal('sample'), id: z.string().max(64) }),
])

const sampleId = z.string().max(64)

const nothing = z.strictObject({})

const appInfoSchema = z.object({
  name: z.string(),
  version: z.string(),
  shell: z.enum(['electron', 'web']),
  versions: z.array(z.object({ name: z.string(), version: z.string() })),
})

/** What a window speaks, and how it writes dates and numbers. */
const wordsSchema = z.object({
  language: z.enum(languages),
  /** BCP 47, for Intl. */
  locale: z.string().max(35),
  direction: z.enum(['ltr', 'rtl']),
  /** Every sentence by its key; null for English, which the window has with it. */
  words: z.record(z.string(), z.string()).nullable(),
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

const LONGEST_LOG = 4 * 1024 * 1024

/**
 * What is diagnosed: the machine at hand by its own logs, a sample machine by those that it came with, or a text (pasted,
 * or a file's content) by itself.
 */
const logSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('machine') }),
  z.strictObject({ kind: z.literal('sample'), id: sampleId }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(LONGEST_LOG) }),
])

const bundleSchema = captureSchema.extend({
  text: z
    .string()
    .describe('The same for a forum, as Markdown; to be shown before anything is saved or copied.'),
})

const planInput = z.strictObject({ source: sourceSchema, choice: choiceSchema })
const vmInput = z.strictObject({ source: sourceSchema, vm: vmRefSchema })
const transaction = z.strictObject({ transaction: z.string().max(64) })

/** Every call of the app: channel -> schemas of what goes in and what comes out. Both are checked by both sides. */
export const calls = {
  'app:info': { input: nothing, output: appInfoSchema },
  /** The language that is spoken, with its sentences; a window asks before it says anything. */
  'words:get': { input: nothing, output: wordsSchema },
  /** What the person decided about the app. */
  'settings:get': { input: nothing, output: settingsViewSchema },
  /** Changes some of it; unavailable where it cannot be written. */
  'settings:set': { input: settingsSchema.partial(), output: settingsViewSchema },
  'host:inspect': { input: z.strictObject({ source: sourceSchema }), output: hostReportSchema },
  'host:capture': { input: nothing, output: captureSchema },
  'samples:list': { input: nothing, output: z.array(sampleSchema) },
  /** The plan for a choice, as it would be shown and applied. Changes nothing. */
  'plan:make': { input: planInput, output: planViewSchema },
  /** The same change as a stand-alone shell script with its undo; not-found where there is no plan. */
  'plan:script': { input: planInput, output: z.object({ fileName: z.string(), text: z.string() }) },
  /** Applies a choice on the machine at hand. Waits as long as a person types a password. */
  'change:apply': {
    input: z.strictObject({ choice: choiceSchema, digest: z.string().max(64) }),
    output: changeOutcomeSchema,
  },
  'change:undo': { input: transaction, output: changeOutcomeSchema },
  'change:confirm': { input: transaction, output: changeOutcomeSchema },
  'change:pause': { input: z.strictObject({ on: z.boolean() }), output: changeOutcomeSchema },
  /** Where the machine stands: every change so far, and the proof of the one in force. */
  'change:view': { input: nothing, output: changeViewSchema },
  /** Where the scratch copy of a sample machine stands: as `change:view` for the machine at hand. */
  'tour:view': { input: z.strictObject({ sample: sampleId }), output: changeViewSchema },
  /** Does to the scratch copy what `change:…` does to the machine at hand. No password is asked, and no root program. */
  'tour:act': { input: z.strictObject({ sample: sampleId, deed: deedSchema }), output: changeOutcomeSchema },
  /** Pretends the restart of a sample machine. */
  'tour:restart': { input: z.strictObject({ sample: sampleId }), output: changeViewSchema },
  /** How the root program is installed: by a package, as a system part, or not at all. */
  'system:state': { input: nothing, output: systemStateSchema },
  /** Installs this program as the system part, for an app that no package installed; or takes that away. */
  'system:install': { input: nothing, output: changeOutcomeSchema },
  'system:remove': { input: nothing, output: changeOutcomeSchema },
  /** Every VM of the machine. Those of a sample machine are in memory, and everything works on them. */
  'vms:list': { input: z.strictObject({ source: sourceSchema }), output: vmListSchema },
  /** What an edit of a VM's definition would do. Changes nothing. */
  'vms:propose': { input: vmInput.extend({ edit: editSchema }), output: proposalSchema },
  /** Writes the edit that was proposed with this digest, as the person who runs the app. */
  'vms:write': {
    input: vmInput.extend({ edit: editSchema, digest: z.string().max(64) }),
    output: writeOutcomeSchema,
  },
  /** What could be better in a VM, for a card if one is named. */
  'vms:check': {
    input: vmInput.extend({ card: z.string().max(16).nullable() }),
    output: checkOutcomeSchema,
  },
  'vms:start': { input: vmInput, output: powerOutcomeSchema },
  /** ask: the guest shuts down by itself, if it wants to. force: as pulling the plug. */
  'vms:stop': { input: vmInput.extend({ how: z.enum(['ask', 'force']) }), output: powerOutcomeSchema },
  /** Opens its console in virt-manager. */
  'vms:open': { input: vmInput, output: powerOutcomeSchema },
  /** What the logs say went wrong, the most important first. Changes nothing and asks for no rights. */
  'diagnosis:run': { input: z.strictObject({ source: logSourceSchema }), output: diagnosisSchema },
  /** Report, plan, history and the log lines that matter, with what is private masked. Nothing leaves by itself. */
  'diagnosis:bundle': { input: nothing, output: bundleSchema },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>

/** What the app tells its windows by itself. */
export const events = {
  /** The machine at hand changed (a driver, a card, a monitor); the new report replaces the old one whole. */
  'host:changed': hostReportSchema,
  /** How far a change is that was asked for here. */
  'change:progress': progressSchema,
  /** A change began, moved on or ended, here or by a command in a terminal. */
  'change:moved': changeViewSchema,
  /** How far a deed on the scratch copy of a sample machine is. */
  'tour:progress': z.object({ sample: z.string(), progress: progressSchema }),
  /** The scratch copy of a sample machine is not as it was: its report, its view and its VMs may be others. */
  'tour:moved': z.object({ sample: z.string() }),
  /** A VM of the machine at hand changed, here or elsewhere; the new list replaces the old one whole. */
  'vms:changed': vmListSchema,
  /** A person decided otherwise, here or elsewhere; after another language everything is to be asked for anew. */
  'settings:changed': settingsViewSchema,
} as const satisfies Record<EventName, z.ZodType>

export type { CallName, EventName } from './channels.ts'
export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>
export type CallOutput<Name extends CallName> = z.infer<(typeof calls)[Name]['output']>
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>

export type Source = z.infer<typeof sourceSchema>
export type AppInfo = z.infer<typeof appInfoSchema>
export type Sample = z.infer<typeof sampleSchema>
export type LogOrigin = z.infer<typeof logSourceSchema>
export type Bundle = z.infer<typeof bundleSchema>
export type Capture = z.infer<typeof captureSchema>

/** One function for each call. */
export type Calls = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Outcome<CallOutput<Name>>>
}

/** For each event a function that tells a listener of it, until the function it gives back is called. */
export type Subscriptions = {
  readonly [Name in EventName]: (listener: (payload: EventPayload<Name>) => void) => () => void
}

/** The service as every shell sees it: one function for each call, and subscriptions to its events. */
export interface Service extends Calls {
  readonly subscribe: Subscriptions
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
 * What a window is given as `window.handover` by the Electron preload, or makes for itself in a browser: one way
 * to call, one way to listen. `call` gives an `Outcome` and rejects only where the border itself is broken; `on`
 * returns the function that ends the subscription, and ignores names that are no event.
 *
 * In a browser the same goes over the web shell: `POST /api/call` with `{"name": …, "input": …}` as
 * application/json answers with the Outcome as JSON, refusals (401, 403, 413 and so on) too; `GET /api/events`
 * is a stream of server-sent events whose `event:` is the name and whose `data:` is the payload as JSON. The
 * session is a cookie that the page cannot see.
 */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>
  on(name: string, listener: (payload: unknown) => void): () => void
}
