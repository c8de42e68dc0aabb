import { describe, expect, it } from 'vitest'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { defaultChoice } from '../../../src-shared/plan/choice.ts'
import { card } from '../../shared/change/example-change.ts'
import { exampleReport } from './example-report.ts'
import { exampleService, noChange } from './example-service.ts'

describe('createService', () => {
  it('inspects the machine at hand and sample machines', async () => {
    const { service } = exampleService()
    expect(await service['host:inspect']({ source: { kind: 'live' } })).toEqual({
      ok: true,
      value: exampleReport('at hand'),
    })
    expect(await service['host:inspect']({ source: { kind: 'sample', id: 'laptop' } })).toEqual({
      ok: true,
      value: exampleReport('laptop'),
    })
  })

  it('plans for the machine at hand and for samples that are there, and for no other', async () => {
    const planned: string[] = []
    const { service } = exampleService({
      plan: async (name, { source }) => {
        planned.push(`${name} ${source.kind === 'live' ? 'live' : source.id}`)
        return failed('unavailable', 'No plan.')
      },
    })
    const choice = defaultChoice([card])
    for (const source of [{ kind: 'live' }, { kind: 'sample', id: 'laptop' }] as const) {
      await service['plan:make']({ source, choice })
      await service['plan:script']({ source, choice })
    }
    expect(await service['plan:make']({ source: { kind: 'sample', id: 'none' }, choice })).toMatchObject({
      failure: { tag: 'not-found' },
    })
    expect(planned).toEqual(['plan:make live', 'plan:script live', 'plan:make laptop', 'plan:script laptop'])
  })

  it('carries what the helper tells to whoever listens, and its answer to whoever asked', async () => {
    const { service, move } = exampleService()
    const told: string[] = []
    service.subscribe['change:progress']((progress) => told.push(progress.type))
    service.subscribe['change:moved'](({ restarted }) => told.push(`moved ${restarted}`))
    expect(await service['change:pause']({ on: true })).toMatchObject({ value: { tag: 'cancelled' } })
    move({ ...noChange, restarted: true })
    expect(told).toEqual(['progress', 'moved true'])
    expect(await service['change:view']({})).toEqual({ ok: true, value: noChange })
  })

  it('says that a sample machine is not there', async () => {
    const outcome = await exampleService().service['host:inspect']({ source: { kind: 'sample', id: '../x' } })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'not-found' } })
  })
})
