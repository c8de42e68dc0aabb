import { describe, expect, it } from 'vitest'
import { readPostedLogs } from '../../fixtures/logs.ts'
import { diagnoseLines } from './diagnose-lines.ts'

const posted = readPostedLogs()

describe('logs that people posted', () => {
  it.each(posted.filter(({ expected }) => expected !== 'none'))('show $expected first ($source)', (log) => {
    expect(diagnoseLines(log.lines).findings[0]?.id).toBe(log.expected)
  })

  it.each(posted.filter(({ expected }) => expected === 'none'))('are ordinary: $lines.0', ({ lines }) => {
    expect(diagnoseLines(lines).findings).toEqual([])
  })
})
