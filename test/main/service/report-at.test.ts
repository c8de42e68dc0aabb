import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reportAt } from '../../../src-main/service/report-at.ts'

it('names a root without the control characters that its folder may carry', async () => {
  const above = mkdtempSync(join(tmpdir(), 'handover-name-'))
  try {
    const folder = join(above, 'red\u001b[31m')
    mkdirSync(folder)
    const outcome = await reportAt(folder)
    expect(outcome).toMatchObject({ ok: true, value: { source: { kind: 'root', name: 'red\\u{1b}[31m' } } })
  } finally {
    rmSync(above, { recursive: true })
  }
})
