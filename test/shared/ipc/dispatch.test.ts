import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { callNames, eventNames, isCallName, isEventName } from '../../../src-shared/ipc/channels.ts'
import {
  type AppInfo,
  type Bridge,
  type CallInput,
  type CallOutput,
  type Capture,
  calls,
  type EventPayload,
  events,
  failureSchema,
  type Outcome,
  type Sample,
  type Service,
  type Source,
} from '../../../src-shared/ipc/contract.ts'
import { dispatcher } from '../../../src-shared/ipc/dispatch.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { exampleReport } from '../../main/service/example-report.ts'
import { exampleService } from '../../main/service/example-service.ts'

const outcomeSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema }),
])

describe('dispatcher', () => {
  it('runs a call and gives its value', async () => {
    const { dispatch } = example()
    expect(await dispatch('samples:list', {})).toEqual({
      ok: true,
      value: [{ id: 'laptop', title: 'A laptop', summary: 'One card.' }],
    })
  })

  it.each([['host:erase'], ['__proto__'], ['constructor'], ['subscribe'], [''], [7], [null], [['app:info']]])(
    'does not know the call %j',
    async (name) => {
      expect(await example().dispatch(name, {})).toMatchObject({ failure: { tag: 'unknown-call' } })
    },
  )

  it('refuses input that the schema does not know, and says in short what is wrong with it', async () => {
    const { dispatch, ran } = example()
    const outcome = await dispatch('host:inspect', { source: { kind: 'live' }, root: '/etc' })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'bad-input' } })
    expect(message(outcome)).toContain('root')
    expect(ran).toEqual([])
  })

  it('keeps what it says of bad input short and printable, whatever came', async () => {
    const input = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`\u001b[31m\u202e${at}`, at]))
    const said = message(await example().dispatch('app:info', input))
    expect(said.length).toBeLessThan(500)
    expect(said).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  it('holds back an answer that does not fit its schema', async () => {
    const { dispatch } = example({ capture: async () => ({ ok: true, value: { fileName: 1 } as never }) })
    expect(await dispatch('host:capture', {})).toMatchObject({ ok: false, failure: { tag: 'bad-output' } })
  })

  it('holds back a failure that is none', async () => {
    const { dispatch } = example({ capture: async () => ({ ok: false, failure: { tag: 'odd' } as never }) })
    expect(await dispatch('host:capture', {})).toMatchObject({ ok: false, failure: { tag: 'bad-output' } })
  })

  it('keeps the tag of a failure', async () => {
    const { dispatch } = example({ capture: async () => failed('unavailable', 'Not now.') })
    expect(await dispatch('host:capture', {})).toEqual({
      ok: false,
      failure: { tag: 'unavailable', message: 'Not now.' },
    })
  })

  it.each([
    ['throws', () => raise(new Error('secret /home/ada'))],
    ['rejects', () => Promise.reject(new Error('secret /home/ada'))],
    ['throws what is no error', () => raise('secret /home/ada')],
    ['gives no outcome at all', () => Promise.resolve(undefined as never)],
  ])('gives internal and nothing of the error when the service %s', async (_what, capture) => {
    const { dispatch, bugs } = example({ capture })
    const outcome = await dispatch('host:capture', {})
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'internal' } })
    expect(JSON.stringify(outcome)).not.toMatch(/secret|\bat\b.*\.ts/)
    expect(bugs).toHaveLength(1)
  })

  it('answers any junk with an Outcome and never rejects', async () => {
    const { dispatch } = example()
    const name = fc.oneof(fc.constantFrom(...callNames), fc.anything())
    const input = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withSparseArray: true }),
      fc.record({ source: fc.oneof(fc.anything(), fc.record({ kind: fc.anything(), id: fc.anything() })) }),
    )
    await fc.assert(
      fc.asyncProperty(name, input, async (anyName, anyInput) => {
        expect(outcomeSchema.safeParse(await dispatch(anyName, anyInput)).success).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('answers with an Outcome whatever the service gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (answer) => {
        const { dispatch } = example({ capture: () => Promise.resolve(answer as never) })
        expect(outcomeSchema.safeParse(await dispatch('host:capture', {})).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('survives input that fails while it is read', async () => {
    const input = Object.defineProperty({}, 'source', {
      enumerable: true,
      get: () => raise(new Error('no')),
    })
    expect(await example().dispatch('host:inspect', input)).toMatchObject({ failure: { tag: 'internal' } })
  })
})

describe('the contract', () => {
  it('has a schema for every name and a name for every schema', () => {
    expect(Object.keys(calls).sort()).toEqual([...callNames].sort())
    expect(Object.keys(events).sort()).toEqual([...eventNames].sort())
  })

  it('knows its own names and no others', () => {
    expect(callNames.every(isCallName)).toBe(true)
    expect(eventNames.every(isEventName)).toBe(true)
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isCallName(value)).toBe(callNames.includes(value as never))
        expect(isEventName(value)).toBe(eventNames.includes(value as never))
      }),
    )
  })

  it('pins the types of every call and event', () => {
    expectTypeOf<CallInput<'app:info'>>().toEqualTypeOf<Record<string, never>>()
    expectTypeOf<CallOutput<'app:info'>>().toEqualTypeOf<AppInfo>()
    expectTypeOf<CallInput<'host:inspect'>>().toEqualTypeOf<{ source: Source }>()
    expectTypeOf<CallOutput<'host:inspect'>>().toEqualTypeOf<HostReport>()
    expectTypeOf<CallInput<'host:capture'>>().toEqualTypeOf<Record<string, never>>()
    expectTypeOf<CallOutput<'host:capture'>>().toEqualTypeOf<Capture>()
    expectTypeOf<CallInput<'samples:list'>>().toEqualTypeOf<Record<string, never>>()
    expectTypeOf<CallOutput<'samples:list'>>().toEqualTypeOf<Sample[]>()
    expectTypeOf<EventPayload<'host:changed'>>().toEqualTypeOf<HostReport>()
    expectTypeOf<Source>().toEqualTypeOf<{ kind: 'live' } | { kind: 'sample'; id: string }>()
    expectTypeOf<Service['host:inspect']>().toEqualTypeOf<
      (input: { source: Source }) => Promise<Outcome<HostReport>>
    >()
    expectTypeOf<Service['subscribe']['host:changed']>().toEqualTypeOf<
      (listener: (report: HostReport) => void) => () => void
    >()
    expectTypeOf<Bridge['call']>().toEqualTypeOf<(name: string, input: unknown) => Promise<unknown>>()
    expectTypeOf<Bridge['on']>().toEqualTypeOf<
      (name: string, listener: (payload: unknown) => void) => () => void
    >()
  })

  it('accepts the report of a machine of which nothing could be read', () => {
    expect(calls['host:inspect'].output.safeParse(exampleReport()).success).toBe(true)
  })
})

function example(changes: Parameters<typeof exampleService>[0] = {}) {
  const bugs: unknown[] = []
  const ran: string[] = []
  const { service } = exampleService({
    inspectSample: async (id) => {
      ran.push(id)
      return { ok: true, value: exampleReport(id) }
    },
    ...changes,
  })
  return { dispatch: dispatcher(service, (error) => bugs.push(error)), bugs, ran }
}

function message(outcome: Outcome<unknown>): string {
  return outcome.ok ? '' : outcome.failure.message
}

function raise(error: unknown): never {
  throw error
}
