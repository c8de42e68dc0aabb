import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Description, FunctionPart } from '../../../src-main/samples/description/description.ts'
import { parseDescription } from '../../../src-main/samples/description/parse.ts'
import { machines } from '../../../src-main/samples/machines/machines.ts'
import { withRoot } from '../../fixtures/build-root.ts'
import { readHosts } from '../../fixtures/hosts.ts'
import { withSynthetic } from '../../fixtures/synthetic.ts'

const missing = spawnSync('lspci', ['--version']).error !== undefined
const title = missing ? ' (skipped: lspci is not installed, package pciutils)' : ''

interface Seen {
  readonly slot: string
  readonly class: string
  readonly ids: string
  readonly subsystem: string | undefined
  readonly revision: string
  readonly driver: string | undefined
  readonly numa: string | undefined
  readonly group: string | undefined
}

/** What lspci says of a root, by address. It may complain only of a system that has no modules. */
function lspci(folder: string): Seen[] {
  const path = `sysfs.path=${folder}/sys/bus/pci`
  const { stdout, stderr } = spawnSync('lspci', ['-A', 'linux-sysfs', '-O', path, '-Dnvmmk'], {
    encoding: 'utf8',
  })
  expect(stderr.replace(/^lspci: Unable to load libkmod resources.*\n/m, '')).toBe('')
  const blocks = stdout.trim().split('\n\n')
  return blocks.map((block) => {
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.split('\t')[1]]),
    )
    return {
      slot: fields.get('Slot') ?? '',
      class: `${fields.get('Class')}${fields.get('ProgIf') ?? '00'}`,
      ids: `${fields.get('Vendor')}:${fields.get('Device')}`,
      subsystem: fields.has('SVendor') ? `${fields.get('SVendor')}:${fields.get('SDevice')}` : undefined,
      revision: fields.get('Rev') ?? '00',
      driver: fields.get('Driver'),
      numa: fields.get('NUMANode'),
      group: fields.get('IOMMUGroup'),
    }
  })
}

function expectedOf(part: FunctionPart): Seen {
  const { vendor, device } = part.subsystem
  return {
    slot: part.address,
    class: part.class,
    ids: `${part.vendor}:${part.device}`,
    subsystem: part.headerType === 0 && vendor !== '0000' ? `${vendor}:${device}` : undefined,
    revision: part.revision,
    driver: part.driver,
    numa: part.numa < 0 ? undefined : String(part.numa),
    group: part.group === undefined ? undefined : String(part.group),
  }
}

const bySlot = (a: Seen, b: Seen) => (a.slot < b.slot ? -1 : 1)

async function expectSame(description: Description): Promise<void> {
  await withRoot(description, async (folder) => {
    expect(lspci(folder).sort(bySlot)).toStrictEqual(description.functions.map(expectedOf).sort(bySlot))
  })
}

describe.skipIf(missing)(`lspci${title}`, () => {
  it.each(Object.entries(machines))(
    'sees the functions of the sample %s as they are described',
    async (_, text) => {
      const parsed = parseDescription(text)
      expect(parsed.ok).toBe(true)
      if (parsed.ok) await expectSame(parsed.description)
    },
  )

  // Domains of five digits, domains beside 0000, drivers that were posted.
  const names = /^(066|084|086|096)-/
  it.each(readHosts().filter(({ name }) => names.test(name)))(
    'sees the functions of $name',
    async ({ description }) => {
      await expectSame(description)
    },
  )

  it('sees as many functions and cards in a synthetic tree as were asked for', async () => {
    await withSynthetic(400, async (folder, cards) => {
      const seen = lspci(folder)
      expect(seen).toHaveLength(400)
      expect(cards).toBe(4)
      expect(seen.filter((part) => part.class === '030000')).toHaveLength(cards)
      expect(new Set(seen.map((part) => part.slot.split(':')[0])).size).toBeGreaterThan(3)
      expect(new Set(seen.map((part) => part.group)).size).toBe(200)
    })
  })
})
