import { say } from '../words/say.ts'
import { isCallName } from './channels.ts'
import { type Calls, calls, failureSchema, type Outcome } from './contract.ts'
import { failed } from './failed.ts'
import { issuesText } from './issues.ts'

/** Runs one call that came over a border, given as its name and input; both may be anything. */
export type Dispatcher = (name: unknown, input: unknown) => Promise<Outcome<unknown>>

/**
 * The one way from a border to the service: checks the name and the input, runs the call, checks what came out,
 * and gives an Outcome for everything. Never throws and never rejects. What the service throws becomes
 * `internal` without its text; `onBug` is handed the error itself, for a log on this side of the border.
 */
export function dispatcher(service: Calls, onBug: (error: unknown) => void): Dispatcher {
  return async (name, input) => {
    if (!isCallName(name)) return failed('unknown-call', say('shell.unknown-call'))
    try {
      const parsed = calls[name].input.safeParse(input)
      if (!parsed.success) {
        return failed('bad-input', say('shell.bad-input', { issues: issuesText(parsed.error) }))
      }
      // The input was parsed by this very call's schema; the compiler cannot tie the two together.
      const run = service[name] as (input: unknown) => Promise<Outcome<unknown>>
      return checked(calls[name].output, await run(parsed.data))
    } catch (error) {
      onBug(error)
      return failed('internal', say('shell.internal'))
    }
  }
}

function checked(
  schema: (typeof calls)[keyof typeof calls]['output'],
  outcome: Outcome<unknown>,
): Outcome<unknown> {
  if (outcome.ok) {
    const value = schema.safeParse(outcome.value)
    if (value.success) return { ok: true, value: value.data }
    return failed('bad-output', say('shell.bad-output', { issues: issuesText(value.error) }))
  }
  const failure = failureSchema.safeParse(outcome.failure)
  return failure.success
    ? { ok: false, failure: failure.data }
    : failed('bad-output', say('shell.no-outcome'))
}
