import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { statusStamp } from '../../../../src-main/service/change/status-stamp.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'

it('the stamp of the status differs after each writing, and only then', async () => {
  await withTemporaryFolder(4, async (folder) => {
    const stamps = [await statusStamp(folder)]
    const file = join(folder, 'var/lib/handover/status.json')
    mkdirSync(join(folder, 'var/lib/handover'), { recursive: true })
    for (const text of ['1', '2']) {
      writeFileSync(`${file}.new`, text)
      renameSync(`${file}.new`, file)
      stamps.push(await statusStamp(folder))
      expect(await statusStamp(folder)).toBe(stamps.at(-1))
    }
    expect(new Set(stamps).size).toBe(3)
  })
})
