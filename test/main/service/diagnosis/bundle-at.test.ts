import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../../../src-main/inspect/recording/archive-read.ts'
import { buildTree } from '../../../../src-main/samples/build/build.ts'
import { parseDescription } from '../../../../src-main/samples/description/parse.ts'
import { machines } from '../../../../src-main/samples/machines/machines.ts'
import { bundleAt } from '../../../../src-main/service/diagnosis/bundle-at.ts'
import { writeTree } from '../../../fixtures/build-root.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { record } from '../../../shared/change/example-change.ts'

const DATE = new Date('2026-03-04T05:06:07Z')
const secrets = [
  'kitchenbox',
  'margarete',
  '0f1e2d3c-4b5a-4968-8776-655443322110',
  '52:54:00:ab:cd:ef',
  '203.0.113.77',
  '2001:db8::77',
]
const [host, user, uuid, mac, ip, ip6] = secrets
const log = [
  `2026-03-04 05:06:07.890+0000: starting up libvirt version: 11.0.0, hostname: ${host}.example.org`,
  `-uuid ${uuid} -netdev tap,mac=${mac} -spice addr=${ip} -vnc [${ip6}]:0 \\`,
  `2026-03-04T05:06:08.000000Z qemu-system-x86_64: -blockdev {"filename":"/home/${user}/vm/a.qcow2"}: Could not open '/home/${user}/vm/a.qcow2': Permission denied`,
  '2026-03-04T05:06:09.000000Z qemu-system-x86_64: vfio 0000:01:00.0: group 14 is not viable',
  'an ordinary line far away',
  'another one',
  'a third one',
  'a fourth one that is not near',
  '',
].join('\n')

/** A bundle of a sample machine with a VM's log and one change by Handover. */
function bundled(use: (made: Awaited<ReturnType<typeof bundle>>) => void) {
  return withTemporaryFolder(5000, async (root) => {
    const description = parseDescription(machines['intel-nvidia'])
    if (!description.ok) throw new Error('sample')
    writeTree(buildTree(description.description), root)
    const write = (path: string, text: string) => {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    write('etc/hostname', `${host}\n`)
    write('etc/passwd', `root:x:0:0::/root:/bin/bash\n${user}:x:1000:1000:M:/home/${user}:/bin/bash\n`)
    write('var/lib/handover/status.json', `${JSON.stringify({ schema: 1, records: [record()] })}\n`)
    write('var/log/libvirt/qemu/win11.log', log)
    use(await bundle(root))
  })
}

async function bundle(root: string) {
  const outcome = await bundleAt(root, DATE)
  if (!outcome.ok) throw new Error(outcome.failure.message)
  const reading = await readArchive(outcome.value.archive)
  if (!reading.ok) throw new Error(reading.problem)
  const texts = new Map(
    [...reading.tree].map(([path, entry]) => [
      path,
      entry.kind === 'file' ? Buffer.from(entry.content).toString() : '',
    ]),
  )
  return { ...outcome.value, texts }
}

describe('a support bundle', () => {
  it('holds the report, the plan, the history, what is wrong, and the lines that say so', async () => {
    await bundled(({ texts, text, taken }) => {
      const at = (name: string) => texts.get(`/handover-bundle/${name}`) ?? ''
      expect([...texts.keys()].sort()).toEqual(
        ['diagnosis.json', 'history.json', 'log-lines.txt', 'plan.json', 'report.json', 'summary.md'].map(
          (name) => `/handover-bundle/${name}`,
        ),
      )
      expect(JSON.parse(at('report.json'))).toMatchObject({ schema: 1, machine: { chassis: 'desktop' } })
      expect(JSON.parse(at('plan.json'))).toMatchObject({ tag: expect.any(String) })
      expect(JSON.parse(at('history.json'))).toHaveLength(1)
      expect(JSON.parse(at('diagnosis.json')).findings).toMatchObject([
        { id: 'disk-image-permission' },
        { id: 'group-not-viable' },
      ])
      expect(at('log-lines.txt')).toContain('group 14 is not viable')
      expect(at('log-lines.txt')).not.toContain('not near')
      expect(at('summary.md')).toBe(text)
      expect(text).toContain('`group-not-viable` (error)')
      expect(text).toContain('2026-03-04')
      expect(taken.map(({ path, bytes }) => [path, bytes])).toEqual(
        [...texts].map(([path, content]) => [path, Buffer.byteLength(content)]),
      )
    })
  })

  it('names no host, person or network, anywhere', async () => {
    await bundled(({ texts, text, masked }) => {
      for (const [path, content] of [...texts, ['the text', text] as const]) {
        for (const secret of secrets)
          expect(content.toLowerCase(), `${secret} in ${path}`).not.toContain(secret)
      }
      expect(masked.map(({ count }) => count).every((count) => count > 0)).toBe(true)
      expect(masked.length).toBeGreaterThanOrEqual(5)
    })
  })

  it('of what cannot be read is a failure in words', async () => {
    await withTemporaryFolder(1, async (folder) => {
      writeFileSync(join(folder, 'x.tar.gz'), 'no archive')
      expect(await bundleAt(join(folder, 'x.tar.gz'), DATE)).toMatchObject({
        ok: false,
        failure: { tag: 'unavailable' },
      })
    })
  })

  it('of a machine of which nothing can be read says just that', async () => {
    await withTemporaryFolder(1, async (root) => {
      mkdirSync(join(root, 'sys'))
      const { texts, text } = await bundle(root)
      expect(texts.get('/handover-bundle/plan.json')).toBe('null\n')
      expect(text).toContain('0 problems found')
    })
  })
})
