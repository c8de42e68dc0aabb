import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moduleLookup } from '../../../../src-main/inspect/pci/modules.ts'
import { pciNames } from '../../../../src-main/inspect/pci/names.ts'
import { reduceLists } from '../../../../src-main/inspect/recording/reduce-lists.ts'
import type { MemoryEntry } from '../../../../src-main/inspect/root/memory-store.ts'

const IDS = '/usr/share/misc/pci.ids'
const ALIASES = '/usr/lib/modules/7.1.9/modules.alias'
const FOLDER = '/sys/devices/pci0000:00'
const own = ['10de', '8086']

/** The lists that stay of a machine with a function of each of two vendors, one told in each way. */
function reduced(ids: string | Uint8Array, aliases: string) {
  const tree = reduceLists(
    new Map<string, MemoryEntry>([
      [`${FOLDER}/0000:00:02.0/uevent`, { kind: 'file', content: 'PCI_ID=10DE:2204\n' }],
      [`${FOLDER}/0000:00:03.0/vendor`, { kind: 'file', content: Buffer.from('0x8086\n') }],
      [IDS, { kind: 'file', content: ids }],
      [ALIASES, { kind: 'file', content: aliases }],
      ['/etc/pci.ids', { kind: 'file', content: ids }],
    ]),
  )
  const text = (path: string) => {
    const entry = tree.get(path)
    return entry?.kind === 'file' ? Buffer.from(entry.content) : Buffer.alloc(0)
  }
  return { ids: text(IDS), aliases: text(ALIASES).toString(), elsewhere: text('/etc/pci.ids') }
}

describe('reducing the lists of all PCI devices', () => {
  it('keeps the sections and lines of the vendors of the machine, of classes and of any vendor', () => {
    const ids =
      '# Licence\n\n10de  N\n\t2204  Card\n10df  E\n\t0720  Other\n8086  I\nffff  X\nC 03  Display\n\t00  VGA'
    const lines = ['v000010DEd*sv*', 'v000010DFd*sv*', 'v*d*sv*', 'v00008086d*sv*'].map(
      (alias) => `alias pci:${alias} m\n`,
    )
    const found = reduced(ids, `# Aliases\n${lines.join('')}alias usb:v10DE m\n`)
    expect(found.ids.toString()).toBe('# Licence\n\n10de  N\n\t2204  Card\n8086  I\nC 03  Display\n\t00  VGA')
    expect(found.aliases).toBe(`${lines[0]}${lines[2]}${lines[3]}`)
    expect(found.elsewhere.toString()).toBe(ids)
  })

  it('leaves every answer about the machine as it was, whatever the lists are', () => {
    const key = fc.constantFrom('10de', '10df', '8086', '2204', '00', '03', 'C 03', 'C 02', '#', '')
    const line = fc
      .tuple(
        fc.constantFrom('', '\t', '\t\t', '# ', '\r'),
        key,
        fc.constantFrom('  ', ' ', '   '),
        fc.string(),
      )
      .map((parts) => parts.join(''))
    const ids = fc.oneof(
      fc.array(line, { maxLength: 30 }).map((lines) => Buffer.from(lines.join('\n'))),
      fc.uint8Array(),
    )
    const vendor = fc.constantFrom('000010DE', '000010DF', '00008086', '*', '0000')
    const alias = fc
      .tuple(
        fc.constantFrom('alias pci:v', ' alias pci:v', 'alias usb:v', ''),
        vendor,
        fc.constantFrom('d*sv* a', 'd00002204sv*bc03* b', '\r'),
      )
      .map((parts) => parts.join(''))
    const aliases = fc.array(alias, { maxLength: 20 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(ids, aliases, (listed, lines) => {
        const found = reduced(listed, lines)
        const [before, after] = [pciNames(listed), pciNames(found.ids)]
        for (const code of ['030000', '020000', '030300']) expect(after.class(code)).toBe(before.class(code))
        const modules = [lines, found.aliases].map((text) => moduleLookup(text, new Set(own)))
        for (const id of own) {
          expect(after.vendor(id)).toBe(before.vendor(id))
          for (const device of ['2204', '10df'])
            expect(after.device(id, device)).toBe(before.device(id, device))
          const [one, other] = modules.map((find) => find(`pci:v0000${id.toUpperCase()}d00002204sv0bc03sc00`))
          expect(other).toEqual(one)
        }
      }),
    )
  })
})
