import { describe, expect, it } from 'vitest'
import { exampleReport } from './example-report.ts'
import { exampleService } from './example-service.ts'

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

  it('says that a sample machine is not there', async () => {
    const outcome = await exampleService().service['host:inspect']({ source: { kind: 'sample', id: '../x' } })
    expect(outcome).toMatchObject({ ok: false, failure: { tag: 'not-found' } })
  })
})
