import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditOf, tellAudit } from '../../build/tasks/audit.ts'
import { anyText } from '../any-text.ts'

const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities })

describe('known flaws of the packages', () => {
  it('are none where the report names none', () => {
    expect(auditOf(report({}))).toEqual({ tag: 'clean' })
  })

  it('are told with how bad they are, where they are described, and by which package they come', () => {
    const url = 'https://github.com/advisories/GHSA-0000-0000-0000'
    const audit = auditOf(
      report({
        tar: { name: 'tar', severity: 'high', via: [{ source: 1, title: 'Writes elsewhere', url }] },
        packer: { name: 'packer', severity: 'high', via: ['tar'] },
      }),
    )
    const lines: string[] = []
    expect(tellAudit(audit, (line) => lines.push(line))).toBe(false)
    expect(lines.slice(1)).toEqual([`  tar (high): Writes elsewhere, ${url}`, '  packer (high): by tar'])
  })

  it('are not called none where the registry does not answer', () => {
    const audit = auditOf('{"message": "405 Method Not Allowed", "statusCode": 405}')
    expect(audit).toEqual({ tag: 'unasked', why: '405 Method Not Allowed' })
    const lines: string[] = []
    expect(tellAudit(audit, (line) => lines.push(line))).toBe(true)
    expect(lines.join()).toContain('Run npm audit')
  })

  it('are never called none for what is no report', () => {
    const asked = fc.oneof(anyText, fc.json())
    fc.assert(
      fc.property(asked, (text) => {
        expect(auditOf(text).tag).toBe('unasked')
      }),
    )
  })
})
