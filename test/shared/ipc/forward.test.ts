import { describe, expect, it } from 'vitest'
import { forwardEvents } from '../../../src-shared/ipc/forward.ts'
import { exampleReport } from '../../main/service/example-report.ts'
import { exampleService } from '../../main/service/example-service.ts'

describe('forwardEvents', () => {
  it('carries an event of the service, checked, until it is stopped', () => {
    const { service, change, listeners } = exampleService()
    const sent: unknown[] = []
    const stop = forwardEvents(service.subscribe, (name, payload) => sent.push([name, payload]), fail)
    change(exampleReport('first'))
    stop()
    change(exampleReport('second'))
    expect(sent).toEqual([['host:changed', exampleReport('first')]])
    expect(listeners()).toBe(0)
  })

  it('holds back a payload that does not fit its schema, and reports it', () => {
    const { service, change } = exampleService()
    const bugs: unknown[] = []
    forwardEvents(service.subscribe, fail, (error) => bugs.push(error))
    change({ ...exampleReport(), schema: 2 as never })
    expect(bugs.map(String)).toEqual([expect.stringContaining('schema')])
  })
})

function fail(): never {
  throw new Error('This must not be called.')
}
