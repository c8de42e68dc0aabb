import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeArchive } from '../../../../src-main/inspect/recording/archive-write.ts'
import type { MemoryEntry } from '../../../../src-main/inspect/root/memory-store.ts'
import { buildTree } from '../../../../src-main/samples/build/build.ts'
import { parseDescription } from '../../../../src-main/samples/description/parse.ts'
import { machines } from '../../../../src-main/samples/machines/machines.ts'
import { diagnoseMachine } from '../../../../src-main/service/diagnosis/diagnose-machine.ts'
import { recordedLog } from '../../../../src-main/service/surroundings.ts'
import { diagnosisSchema } from '../../../../src-shared/diagnosis/diagnosis.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { noPrivateJournal, writeJournal } from './private-journal.ts'
import { withProgram } from './program.ts'

const refused = 'vfio-pci 0000:01:00.0: probe with driver vfio-pci failed with error -22'

async function diagnosed(path: string) {
  const outcome = await diagnoseMachine(path)
  if (!outcome.ok) throw new Error(outcome.failure.message)
  expect(diagnosisSchema.safeParse(outcome.value).error).toBeUndefined()
  return outcome.value
}

/** A system below a folder, of which nothing can be read but these files. */
function withRoot<Result>(files: Readonly<Record<string, string>>, use: (root: string) => Promise<Result>) {
  return withTemporaryFolder(50, async (root) => {
    for (const [path, text] of Object.entries({ 'sys/x': '', ...files })) {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return use(root)
  })
}

function setEnvironment(name: string, value: string): void {
  const before = process.env[name]
  process.env[name] = value
  onTestFinished(() => {
    if (before === undefined) delete process.env[name]
    else process.env[name] = before
  })
}

describe('a system below a folder', () => {
  it.skipIf(noPrivateJournal)(
    'is diagnosed by its journal and the logs of its VMs, start by start',
    async () => {
      await withRoot({}, async (root) => {
        writeJournal(root, [
          {
            id: '11111111-1111-1111-1111-111111111111',
            end: 'cut',
            lines: [{ program: 'dracut', text: refused }],
          },
        ])
        const folder = join(root, 'var/log/libvirt/qemu')
        mkdirSync(folder, { recursive: true })
        const now = new Date(Date.now() + 1000).toISOString()
        const words = 'qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable'
        writeFileSync(join(folder, 'win11.log'), `${now.replace('Z', '000Z')} ${words}\n`)
        writeFileSync(join(folder, 'old.log'), `2020-03-04T05:06:07.000000Z ${words}\n`)
        const { boots, findings, notes } = await diagnosed(root)
        expect(boots).toMatchObject([
          { id: '1'.repeat(32), findings: ['vfio-probe-einval-no-iommu', 'group-not-viable'] },
        ])
        expect(findings.map(({ id, about }) => [id, about.vm])).toEqual([
          ['vfio-probe-einval-no-iommu', undefined],
          ['group-not-viable', 'win11'],
        ])
        expect(notes).toEqual([])
      })
    },
  )

  it('without a journal is told so, and its other logs still count', async () => {
    const words = 'qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable\n'
    await withRoot({ 'var/log/libvirt/qemu/win11.log': words }, async (root) => {
      const { boots, findings, notes } = await diagnosed(root)
      expect(boots).toEqual([])
      expect(findings.map(({ id }) => id)).toEqual(['group-not-viable'])
      expect(notes.map(({ code }) => code)).toEqual(['no-journal'])
    })
  })
})

describe('a recording', () => {
  async function recorded(machine: 'firmware-off' | 'intel-nvidia', log: string) {
    const description = parseDescription(machines[machine])
    if (!description.ok) throw new Error('sample')
    const tree = new Map<string, MemoryEntry>(buildTree(description.description))
    tree.set(recordedLog, { kind: 'file', content: log })
    return withTemporaryFolder(1, async (folder) => {
      const file = join(folder, 'recording.tar.gz')
      writeFileSync(file, await writeArchive(tree, new Date('2026-03-04')))
      return diagnosed(file)
    })
  }

  it('is judged by the machine that it is of', async () => {
    const off = await recorded('firmware-off', `kernel: ${refused}\n`)
    expect(off).toMatchObject({
      findings: [{ id: 'vfio-probe-einval-no-iommu', confirmed: true, source: 'recording' }],
      boots: [],
    })
    const { findings } = await recorded('intel-nvidia', `kernel: ${refused}\n`)
    expect(findings[0]?.cause).not.toBe(off.findings[0]?.cause)
  })

  it('that cannot be read is a failure in words', async () => {
    await withTemporaryFolder(1, async (folder) => {
      writeFileSync(join(folder, 'x.tar.gz'), 'no archive')
      expect(await diagnoseMachine(join(folder, 'x.tar.gz'))).toMatchObject({
        ok: false,
        failure: { tag: 'unavailable' },
      })
    })
  })
})

describe('the machine at hand', () => {
  const line = 'vfio-pci 0000:fe:1f.7: not ready 65535ms after FLR; giving up'

  it('without a journal that this user may read is diagnosed by the kernel, which is told', async () => {
    await withProgram('dmesg', `echo '2026-03-04T05:06:07,123456+00:00 ${line}'`, (dmesg) =>
      withProgram('journalctl', 'exit 1', async (journalctl) => {
        setEnvironment('PATH', `${dmesg}:${journalctl}`)
        const { findings, sources, notes, boots } = await diagnosed('/')
        expect(sources[0]).toMatchObject({ id: 'dmesg', lines: 1 })
        expect(findings[0]).toMatchObject({ id: 'flr-timeout', source: 'dmesg' })
        expect(notes.map(({ code }) => code)).toContain('journal-denied')
        expect(boots).toEqual([])
      }),
    )
  })

  it('has the logs of the session’s VMs as well', async () => {
    await withTemporaryFolder(1, async (cache) => {
      setEnvironment('XDG_CACHE_HOME', cache)
      const folder = join(cache, 'libvirt/qemu/log')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'mine.log'), `qemu-system-x86_64: ${line.replace('vfio-pci', 'vfio')}\n`)
      expect((await diagnosed('/')).sources.map(({ id }) => id)).toContain('qemu mine')
    })
  })
})
