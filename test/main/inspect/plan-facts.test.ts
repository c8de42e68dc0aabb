import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatus } from '../../../src-main/inspect/change-status.ts'
import { readPlanFacts } from '../../../src-main/inspect/plan-facts.ts'
import type { Setup } from '../../../src-shared/host/report.ts'
import { type Choice, defaultChoice } from '../../../src-shared/plan/choice.ts'
import { record } from '../../shared/change/example-change.ts'
import { exampleReport } from '../service/example-report.ts'
import { type Content, memoryRoot } from './memory-root.ts'

const choice = defaultChoice([])
const setup = (file: string): Setup => ({
  kind: 'modprobe',
  file,
  line: 1,
  content: 'options vfio-pci ids=10de:2204',
  effect: 'x',
  addresses: [],
})

function factsOf(
  files: Readonly<Record<string, Content>>,
  change: Partial<Choice> = {},
  setups: Setup[] = [],
) {
  const root = memoryRoot(files)
  return { facts: readPlanFacts(root, { ...exampleReport(), setups }, { ...choice, ...change }), root }
}

describe('the texts that a plan may show', () => {
  it('are the settings of this system, what is in our way, and the files of earlier set-ups, whole', () => {
    const files = {
      '/etc/kernel/cmdline': 'ro quiet\n\n',
      '/etc/default/grub': 'GRUB_TIMEOUT=5',
      '/etc/modprobe.d/vfio.conf': '\ufeffoptions vfio-pci ids=10de:2204\r\n',
      '/etc/dracut.conf.d/90-gpu-handover.conf': 'somebody else wrote this\n',
      '/etc/other': 'x',
      '/proc/cmdline': 'ro',
    }
    const setups = ['/etc/modprobe.d/vfio.conf', '/proc/cmdline', '/etc/absent', 'relative'].map(setup)
    const { '/etc/other': _, '/proc/cmdline': __, ...wanted } = files
    expect(factsOf(files, {}, setups).facts.texts).toEqual(wanted)
  })

  it('leave out what is too large, no text, or no file', () => {
    const files = {
      '/etc/kernel/cmdline': 'x'.repeat(256 * 1024 + 1),
      '/etc/default/grub': new Uint8Array([0x66, 0xff, 0x0a]),
      '/etc/a': { kind: 'folder' },
      '/etc/b': { kind: 'denied' },
    } as const
    expect(factsOf(files, {}, ['/etc/a', '/etc/b'].map(setup)).facts.texts).toEqual({})
  })
})

describe('the kernel and pcie_acs_override', () => {
  const symbols = '0000000000000000 T pci_acs_init\n0000000000000000 t pcie_acs_overrides\n'

  it('is looked at only where it was asked for', () => {
    expect(factsOf({ '/proc/kallsyms': symbols }).facts.acsOverride).toBeNull()
  })

  it.each([
    [symbols, true],
    ['0000000000000000 T pci_acs_init\n0000000000000000 t xpcie_acs_override\n', false],
  ])('is told by its symbols', (text, knows) => {
    expect(factsOf({ '/proc/kallsyms': text }, { acs: 'downstream' }).facts.acsOverride).toBe(knows)
  })

  it('is not known where there are no symbols', () => {
    expect(factsOf({}, { acs: 'downstream' }).facts.acsOverride).toBeNull()
  })
})

describe('the size of an initramfs', () => {
  it('is that of the largest one which a plan would build again', () => {
    const files = {
      '/boot/initramfs-7.1.9.img': 'xxx',
      '/boot/initramfs-7.1.8.img': 'xx',
      '/boot/initramfs-0-rescue-1.img': 'xxxxxxxxx',
      '/boot/initramfs-7.1.9kdump.img': 'xxxxxxxxx',
      '/boot/vmlinuz-7.1.9': 'xxxxxxxxx',
    }
    expect(factsOf(files).facts.imageBytes).toBe(3)
    expect(factsOf({ '/boot/initrd.img-6.12': 'xxxx' }).facts.imageBytes).toBe(4)
    expect(factsOf({ '/boot/ostree/default-1/initramfs-7.img': 'xxxxx' }).facts.imageBytes).toBe(5)
  })

  it('is not known where /boot cannot be listed', () => {
    const { facts, root } = factsOf({ '/boot': { kind: 'denied' } })
    expect(facts.imageBytes).toBeNull()
    expect(root.notes).toEqual([])
  })
})

describe('snapper', () => {
  it.each([
    [{ '/usr/bin/snapper': '', '/etc/sysconfig/snapper': 'SNAPPER_CONFIGS="home root"\n' }, true],
    [{ '/usr/bin/snapper': '', '/etc/default/snapper': "SNAPPER_CONFIGS='root'\n" }, true],
    [{ '/usr/bin/snapper': '', '/etc/sysconfig/snapper': 'SNAPPER_CONFIGS="home"\n' }, false],
    [{ '/usr/bin/snapper': '' }, false],
    [{ '/etc/sysconfig/snapper': 'SNAPPER_CONFIGS="root"\n' }, false],
  ])('%j', (files, expected) => {
    expect(factsOf(files).facts.snapper).toBe(expected)
  })
})

describe('what Handover itself left', () => {
  it('is a packaged helper where that is', () => {
    expect(factsOf({}).facts.packaged).toBe(false)
    expect(factsOf({ '/usr/libexec/gpu-handover/handover-helper': '' }).facts.packaged).toBe(true)
  })

  it('is the change that is in force or half done, and none that ended', () => {
    const read = (...records: readonly ReturnType<typeof record>[]) =>
      factsOf({ '/var/lib/handover/status.json': JSON.stringify({ schema: 1, records }) }).facts.active
    const ended = record({ id: '20261101-101500-00aa', phase: 'undone', endedBy: 'person' })
    expect(read(ended, record())).toBe(record().id)
    expect(read(ended, record({ phase: 'undoing' }))).toBe(record().id)
    expect(read(ended)).toBeNull()
  })

  it('is no change where nothing is remembered, and a note where that cannot be understood', () => {
    const status = '/var/lib/handover/status.json'
    expect(factsOf({ [status]: '{"schema":1,"records":[]}' }).facts.active).toBeNull()
    const { facts, root } = factsOf({ [status]: '{"schema":1,' })
    expect(facts.active).toBeNull()
    expect(root.notes).toMatchObject([{ code: 'malformed', path: status }])
  })
})

describe('a status that somebody else wrote', () => {
  it('is told as it is or not at all', () => {
    const part = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constant(JSON.stringify(record())))
    const texts = fc.oneof(
      part,
      fc.array(part).map((parts) => `{"schema":1,"records":[${parts.join(',')}]}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const root = memoryRoot({ '/var/lib/handover/status.json': text })
        const status = readStatus(root)
        if (status) expect(status.records.every(({ id }) => id === record().id)).toBe(true)
        expect(root.notes.length).toBe(status ? 0 : 1)
      }),
    )
  })
})

it('hashes the video BIOS of the choice', () => {
  const rom = Buffer.from([0x55, 0xaa, 1])
  const vbios = { card: '0000:01:00.0', rom: rom.toString('base64') }
  expect(factsOf({}).facts.vbiosSha256).toBeNull()
  expect(factsOf({}, { vbios }).facts.vbiosSha256).toBe(createHash('sha256').update(rom).digest('hex'))
})
