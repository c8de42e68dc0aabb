import { z } from 'zod'
import { hostReportSchema } from './report.ts'

/** The host report's schema as JSON Schema (draft 2020-12), for those who read reports with other tools. */
export function hostReportJsonSchema(): object {
  return {
    title: 'Handover host report',
    description:
      'What `handoverctl inspect --json` prints. Fields may be added; none is removed or changes its meaning.',
    ...z.toJSONSchema(hostReportSchema, { io: 'input' }),
  }
}
