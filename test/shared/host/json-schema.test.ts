import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hostReportJsonSchema } from '../../../src-shared/host/json-schema.ts'

it('docs/host-report.schema.json is what the source says (node build/tasks/schema.ts writes it)', () => {
  const file = new URL('../../../docs/host-report.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(hostReportJsonSchema())
})
