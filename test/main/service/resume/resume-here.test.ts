import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { resumeHere } from '../../../../src-main/service/resume/resume-here.ts'
import type { ChangeOutcome } from '../../../../src-shared/change/outcome.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { record } from '../../../shared/change/example-change.ts'

const applied: ChangeOutcome = {
  tag: 'answered',
  result: { tag: 'applied', record: record(), restart: true },
}

afterEach(() => vi.unstubAllEnvs())

it('keeps its files in the folders that the person chose, with the boot that runs', async () => {
  await withTemporaryFolder(8, async (folder) => {
    vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'c'))
    vi.stubEnv('XDG_STATE_HOME', join(folder, 's'))
    const resume = resumeHere('/opt/Handover/handover')
    resume.after(applied)
    const note: unknown = JSON.parse(readFileSync(join(folder, 's/handover/resume.json'), 'utf8'))
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    expect(note).toEqual({ schema: 1, transaction: record().id, bootId })
    expect(existsSync(join(folder, 'c/autostart/org.gpuhandover.Handover.desktop'))).toBe(true)
    expect(resume.begin(['handover', '--resume'])).toBe('wait')
  })
})

it('keeps them in the usual folders where a relative path was given', async () => {
  await withTemporaryFolder(8, async (folder) => {
    vi.stubEnv('HOME', folder)
    vi.stubEnv('XDG_CONFIG_HOME', 'relative')
    vi.stubEnv('XDG_STATE_HOME', '')
    resumeHere('/opt/Handover/handover').after(applied)
    expect(existsSync(join(folder, '.config/autostart/org.gpuhandover.Handover.desktop'))).toBe(true)
    expect(existsSync(join(folder, '.local/state/handover/resume.json'))).toBe(true)
  })
})
