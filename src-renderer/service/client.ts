import { z } from 'zod'
import { connectionEvent, shellCall, shellEvent } from '../../src-shared/ipc/channels.ts'
import {
  type Bridge,
  type CallInput,
  type CallName,
  type CallOutput,
  calls,
  type EventName,
  type EventPayload,
  events,
  failureSchema,
  type Outcome,
} from '../../src-shared/ipc/contract.ts'
import { failed } from '../../src-shared/ipc/failed.ts'
import { issuesText } from '../../src-shared/ipc/issues.ts'
import {
  type ChosenFile,
  chosenFileSchema,
  type ShellCommand,
  shellCommandSchema,
} from '../../src-shared/ipc/shell.ts'
import { say } from '../../src-shared/words/say.ts'

/** The service as the window sees it: typed, and never rejecting. */
export interface Client {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Outcome<CallOutput<Name>>>
  /**
   * Hears events until the function it returns is called. A payload that breaks the contract reaches `onBad`
   * instead of `onEvent`.
   */
  listen<Name extends EventName>(
    name: Name,
    onEvent: (payload: EventPayload<Name>) => void,
    onBad: () => void,
  ): () => void
  /** Asks for a ROM file with the desktop's own dialog; unknown-call in a shell that has none. */
  chooseRom(): Promise<Outcome<ChosenFile>>
  /** Hears what the menu of the shell has the page do, until the function it returns is called. */
  listenToShell(onCommand: (command: ShellCommand) => void): () => void
  /** Hears that the service can no longer be heard, and that it can again, where the way to it can break. */
  listenToConnection(onMove: (isThere: boolean) => void): () => void
}

const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
])

/**
 * A client over a bridge that is not trusted to keep its word: input, envelope and output are parsed with the
 * contract's schemas. A rejected or thrown call is `unavailable`, an answer that breaks the contract
 * `bad-output`.
 */
export function createClient(bridge: Bridge): Client {
  async function ask<Value>(name: string, input: unknown, schema: z.ZodType<Value>): Promise<Outcome<Value>> {
    try {
      return opened(await bridge.call(name, input), schema)
    } catch {
      return failed('unavailable', say('app.failure.no-answer'))
    }
  }

  return {
    async call(name, input) {
      const request = calls[name].input.safeParse(input)
      if (!request.success) return failed('bad-input', issuesText(request.error))
      return ask(name, request.data, outputSchema(name))
    },
    chooseRom: () => ask(shellCall, {}, chosenFileSchema),
    listenToShell(onCommand) {
      return bridge.on(shellEvent, (payload) => {
        const { data } = shellCommandSchema.safeParse(payload)
        if (data) onCommand(data)
      })
    },
    listenToConnection: (onMove) => bridge.on(connectionEvent, (word) => onMove(word === 'back')),
    listen(name, onEvent, onBad) {
      return bridge.on(name, (payload) => {
        const parsed = payloadSchema(name).safeParse(payload)
        if (parsed.success) onEvent(parsed.data)
        else onBad()
      })
    },
  }
}

function opened<Value>(answer: unknown, schema: z.ZodType<Value>): Outcome<Value> {
  const envelope = envelopeSchema.safeParse(answer)
  if (!envelope.success) return failed('bad-output', issuesText(envelope.error))
  if (!envelope.data.ok) return envelope.data
  const output = schema.safeParse(envelope.data.value)
  return output.success ? { ok: true, value: output.data } : failed('bad-output', issuesText(output.error))
}

// The compiler cannot follow an indexed schema to its own output type; naming the type here says it once.
function outputSchema<Name extends CallName>(name: Name): z.ZodType<CallOutput<Name>> {
  const schema: z.ZodType = calls[name].output
  return schema as z.ZodType<CallOutput<Name>>
}

function payloadSchema<Name extends EventName>(name: Name): z.ZodType<EventPayload<Name>> {
  const schema: z.ZodType = events[name]
  return schema as z.ZodType<EventPayload<Name>>
}
