import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeLine } from '../../../../src-main/service/diagnosis/decode.ts'
import { type Journal, readJournal } from '../../../../src-main/service/diagnosis/journal.ts'
import { beginDiagnosis } from '../../../../src-shared/diagnosis/begin-diagnosis.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { type JournalStart, noPrivateJournal, writeJournal } from './private-journal.ts'
import { withProgram } from './program.ts'

const refused = 'vfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -16'
const notReady = 'vfio-pci 0000:01:00.0: not ready 65535ms after FLR; giving up'
const id = (digit: number) => String(digit).repeat(32)
const dashed = (digit: number) => id(digit).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
const start = (digit: number, end: JournalStart['end'], lines: JournalStart['lines']): JournalStart => ({
  id: dashed(digit),
  end,
  lines,
})

async function diagnosed(journal: Partial<Journal>) {
  const diagnosis = beginDiagnosis(decodeLine)
  const whole = { root: undefined, path: '/usr/bin:/bin', end: AbortSignal.timeout(30_000), ...journal }
  const outcome = await readJournal(whole, diagnosis)
  const boots = outcome.tag === 'read' ? outcome.boots : []
  return { outcome, ...diagnosis.conclude({ boots }) }
}

describe.skipIf(noPrivateJournal)('the journal of journald', () => {
  it('is read by its last four starts: how each ended, and what was found in it', async () => {
    await withTemporaryFolder(1, async (root) => {
      writeJournal(root, [
        start(1, 'clean', [{ program: 'dracut', text: refused }]),
        start(2, 'cut', [{ program: 'dracut', text: refused }]),
        start(3, 'clean', [{ program: 'modprobe', text: 'nothing of interest' }]),
        start(4, 'cut', [{ program: 'virt-manager', text: notReady }]),
        start(5, 'cut', [
          { program: 'dracut', text: notReady },
          { program: 'firefox', text: refused },
        ]),
      ])
      const { boots, findings } = await diagnosed({ root })
      expect(boots).toMatchObject([
        { id: id(5), offset: 0, end: 'running', findings: ['flr-timeout'] },
        { id: id(4), offset: -1, end: 'cut', findings: ['flr-timeout'] },
        { id: id(3), offset: -2, end: 'clean', findings: [] },
        { id: id(2), offset: -3, end: 'cut', findings: ['vfio-probe-ebusy'] },
      ])
      expect(findings.map((finding) => [finding.id, finding.count])).toEqual([
        ['flr-timeout', 2],
        ['vfio-probe-ebusy', 1],
      ])
      const times = boots.flatMap(({ began, ended }) => [ended, began])
      expect(times).toEqual(times.toSorted((a, b) => b - a))
      expect(Math.abs(Date.now() - (times[0] ?? 0))).toBeLessThan(120_000)

      // What this user may not read is not there.
      const stranger = 'exec setpriv --reuid=4242 --regid=4242 --clear-groups /usr/bin/journalctl "$@"'
      await withProgram('journalctl', stranger, async (path) => {
        expect((await diagnosed({ root, path })).outcome).toEqual({ tag: 'none' })
      })
    })
  })

  it('is none where a system keeps none', async () => {
    await withTemporaryFolder(1, async (root) => {
      mkdirSync(join(root, 'var/log/journal'), { recursive: true })
      expect((await diagnosed({ root })).outcome).toEqual({ tag: 'none' })
    })
  })
})

describe('a journalctl that misbehaves', () => {
  it('or that is not there gives no journal', async () => {
    expect((await diagnosed({ path: '/nowhere' })).outcome).toEqual({ tag: 'none' })
    await withProgram('journalctl', 'echo "{}"; exit 3', async (path) => {
      expect((await diagnosed({ path })).outcome).toEqual({ tag: 'none' })
    })
  })

  it('and writes without an end is ended, and what was read by then counts', async () => {
    const line = `2026-03-04T05:06:07.000000+0000 host kernel: ${notReady}`
    const script = `case "$*" in *json*) echo '{"_BOOT_ID":"${id(1)}"}' ;; *) yes '${line}' ;; esac`
    await withProgram('journalctl', script, async (path) => {
      const { boots, findings } = await diagnosed({ path, end: AbortSignal.timeout(1500) })
      expect(boots).toMatchObject([{ id: id(1), offset: 0, end: 'running' }])
      expect(findings[0]?.count).toBeGreaterThan(1000)
    })
  })

  it('and says nothing is not waited for longer than that', async () => {
    await withProgram('journalctl', 'exec sleep 100', async (path) => {
      const began = performance.now()
      expect((await diagnosed({ path, end: AbortSignal.timeout(300) })).outcome).toEqual({ tag: 'none' })
      expect(performance.now() - began).toBeLessThan(20_000)
    })
  })
})
