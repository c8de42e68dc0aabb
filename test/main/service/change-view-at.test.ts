import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeArchive } from '../../../src-main/inspect/recording/archive-write.ts'
import type { MemoryEntry } from '../../../src-main/inspect/root/memory-store.ts'
import { changeViewAt } from '../../../src-main/service/change-view-at.ts'
import { changeViewSchema } from '../../../src-shared/change/proof.ts'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import { withTemporaryFolder } from '../../fixtures/temporary-folder.ts'
import { record } from '../../shared/change/example-change.ts'

const STATUS = '/var/lib/handover/status.json'
const BOOT_ID = '/proc/sys/kernel/random/boot_id'

function viewOf(files: Readonly<Record<string, string>>) {
  const tree = new Map(
    Object.entries({ '/proc/cmdline': 'quiet\n', ...files }).map(([path, content]): [string, MemoryEntry] => [
      path,
      { kind: 'file', content },
    ]),
  )
  return withTemporaryFolder(1, async (folder) => {
    const file = join(folder, 'machine.tar.gz')
    writeFileSync(file, await writeArchive(tree, new Date(0)))
    const deviations = [{ code: 'entry', place: '/boot', text: 'Not as it should be.' }]
    return changeViewAt(file, deviations)
  })
}

const status = (...records: readonly ChangeRecord[]) => JSON.stringify({ schema: 1, records })

describe('where a machine stands', () => {
  it('is nowhere where nothing was ever changed', async () => {
    expect(await viewOf({})).toEqual({
      ok: true,
      value: { records: [], current: null, proof: null, restarted: false },
    })
  })

  it('is the change that is in force, seen from the boot that runs', async () => {
    const ended = record({ id: '20261101-101500-00aa', phase: 'undone', endedBy: 'person' })
    const text = status(ended, record())
    const before = await viewOf({ [STATUS]: text, [BOOT_ID]: `${record().bootId}\n` })
    const after = await viewOf({ [STATUS]: text, [BOOT_ID]: 'two\n' })
    if (!before.ok || !after.ok) throw new Error('no view')
    expect(changeViewSchema.safeParse(after.value).error).toBeUndefined()
    expect(before.value.records.map(({ id }) => id)).toEqual([record().id, ended.id])
    expect(before.value).toMatchObject({ current: { id: record().id }, restarted: false })
    expect(before.value.proof?.state).toBe('waiting-for-restart')
    expect(after.value).toMatchObject({ restarted: true })
    expect(after.value.proof?.deviations).toMatchObject([{ code: 'entry' }])
  })

  it.each(['', '{', '{"schema":2,"records":[]}', '{"schema":1,"records":[{}]}'])(
    'is not told where what is remembered is damaged: %s',
    async (text) => {
      expect(await viewOf({ [STATUS]: text })).toMatchObject({
        ok: false,
        failure: { tag: 'unavailable', message: expect.stringContaining(STATUS) },
      })
    },
  )

  it('is not told of a recording that cannot be read', async () => {
    await withTemporaryFolder(1, async (folder) => {
      writeFileSync(join(folder, 'x'), 'no archive')
      expect(await changeViewAt(join(folder, 'x'))).toMatchObject({ failure: { tag: 'unavailable' } })
    })
  })
})
