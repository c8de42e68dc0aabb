import { writeFileSync } from 'node:fs'
import { hostReportJsonSchema } from '../../src-shared/host/json-schema.ts'
import { projectFolder } from './run.ts'

// Writes the JSON Schema of the host report; a test holds the file against the source.
writeFileSync(
  `${projectFolder}docs/host-report.schema.json`,
  `${JSON.stringify(hostReportJsonSchema(), null, 2)}\n`,
)
