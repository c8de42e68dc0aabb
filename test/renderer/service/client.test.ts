import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src-renderer/service/client.ts'
import type { Bridge } from '../../../src-shared/ipc/contract.ts'
import { failureSchema } from '../../../src-shared/ipc/contract.ts'
import { reportWith } from '../machines.ts'

/** A bridge that gives one answer to every call, and hands events to who listens. */
function bridgeThat(answer: () => Promise<unknown>): Bridge & { tell(name: string, payload: unknown): void } {
  const heard = new Map<string, Set<(payload: unknown) => void>>()
  return {
    call: answer,
    on(name, listener) {
      const listeners = heard.get(name) ?? new Set()
      heard.set(name, listeners.add(listener))
      return () => listeners.delete(listener)
    },
    tell: (name, payload) => heard.get(name)?.forEach((listener) => void listener(payload)),
  }
}

const live = { source: { kind: 'live' } } as const

describe('the client', () => {
  it('gives the value of a good answer', async () => {
    const report = reportWith()
    const client = createClient(bridgeThat(async () => ({ ok: true, value: report })))
    expect(await client.call('host:inspect', live)).toEqual({ ok: true, value: report })
  })

  it('passes a failure on with its tag', async () => {
    const failure = { tag: 'not-found', message: 'There is no such sample.' }
    const client = createClient(bridgeThat(async () => ({ ok: false, failure })))
    expect(await client.call('host:inspect', live)).toEqual({ ok: false, failure })
  })

  it('turns a rejected call into unavailable', async () => {
    const client = createClient(bridgeThat(() => Promise.reject(new Error('gone'))))
    expect(await client.call('app:info', {})).toMatchObject({ ok: false, failure: { tag: 'unavailable' } })
  })

  it('never rejects and never lets through what breaks the contract', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (answer) => {
        const outcome = await createClient(bridgeThat(async () => answer)).call('samples:list', {})
        if (!outcome.ok) failureSchema.parse(outcome.failure)
        else expect(Array.isArray(outcome.value)).toBe(true)
      }),
    )
  })

  it('calls an answer that is not what was asked for bad-output', async () => {
    const client = createClient(bridgeThat(async () => ({ ok: true, value: { schema: 2 } })))
    expect(await client.call('host:inspect', live)).toMatchObject({
      ok: false,
      failure: { tag: 'bad-output' },
    })
  })

  it('does not send what the contract refuses', async () => {
    let calls = 0
    const client = createClient(bridgeThat(async () => ++calls))
    const outcome = await client.call('host:inspect', { source: { kind: 'sample', id: 'x'.repeat(65) } })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'bad-input' } })
    expect(calls).toBe(0)
  })

  it('tells good events from bad ones, until it is told to stop', () => {
    const bridge = bridgeThat(() => Promise.reject(new Error('unused')))
    const good: unknown[] = []
    let bad = 0
    const stop = createClient(bridge).listen(
      'host:changed',
      (report) => good.push(report),
      () => bad++,
    )
    const report = reportWith()
    bridge.tell('host:changed', report)
    bridge.tell('host:changed', { half: 'a report' })
    stop()
    bridge.tell('host:changed', report)
    expect(good).toEqual([report])
    expect(bad).toBe(1)
  })

  it('believes a path of the shell no more than anything else', async () => {
    const chosen = (value: unknown) => createClient(bridgeThat(async () => value)).chooseRom()
    expect(await chosen({ ok: true, value: { path: '/a.rom' } })).toEqual({
      ok: true,
      value: { path: '/a.rom' },
    })
    expect(await chosen({ ok: true, value: { path: 1 } })).toMatchObject({ failure: { tag: 'bad-output' } })
    expect(await chosen('no')).toMatchObject({ failure: { tag: 'bad-output' } })
    const gone = createClient(bridgeThat(() => Promise.reject(new Error('gone'))))
    expect(await gone.chooseRom()).toMatchObject({ failure: { tag: 'unavailable' } })
  })
})
