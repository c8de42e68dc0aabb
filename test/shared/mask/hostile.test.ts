import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MaskEntry, maskTree } from '../../../src-shared/mask/mask.ts'

const file = (content: string | Uint8Array): MaskEntry => ({ kind: 'file', content })

// What the rules look for, to be put together in ways that nobody thought of.
const FRAGMENTS = [
  '/home/', '/run/media/', 'disk/by-id/nvme-', 'disk/by-id/usb-', 'by-uuid/', 'by-label/', 'password=', 'token', 'key=',
  'user=', 'hostname=', 'ip=', ':', '::', 'fe80:', '00:11:22:33:44:55', '-', '_', '=', '"', "'", '<serial>', '<host ',
  'name=', '://', '@', 'iscsi:', 'iqn.2020-01.', 'LVM-', 'uuid=', '0123456789abcdef0123456789abcdef', 'LABEL=', 'ssid=',
  '/system-connections/', 'SERIAL=', '10.1.2.3', ' ', '\n', '\t', '\0', '\u202e', '\ud800', 'é', 'A', '0', 'f', '/', '\\040',
] // biome-ignore format: one line for each would hide the tests

const noise = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 12,
})
const noisyText = noise.map((parts) => parts.join(''))
const path = fc.oneof(
  noisyText.map((name) => `/${name}`),
  fc.constantFrom(
    '/proc/cmdline',
    '/proc/net/route',
    '/proc/9/mounts',
    '/sys/a/serial',
    '/etc/hostname',
    '/sys/b/dm/name',
  ),
)
const entry: fc.Arbitrary<MaskEntry> = fc.oneof(
  noisyText.map(file),
  fc.uint8Array({ maxLength: 200 }).map(file),
  noisyText.map((target): MaskEntry => ({ kind: 'link', target })),
  fc.constantFrom<MaskEntry>({ kind: 'folder' }, { kind: 'other' }, { kind: 'denied' }),
)

/** All that a masked tree shows, as one text in lower case. */
function everything(tree: ReadonlyMap<string, MaskEntry>): string {
  return [...tree]
    .flatMap(([at, found]) => [
      at,
      found.kind === 'link' ? found.target : '',
      found.kind === 'file' ? String(found.content) : '',
    ])
    .join('\n')
    .toLowerCase()
}

const letters = (minLength: number) =>
  fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength, maxLength: 12 })
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const uuid = fc
  .tuple(hex(8), hex(4), hex(4), hex(4), hex(12))
  .map((parts) => parts.join('-'))
  .filter((text) => new Set(text).size > 4)
const mac = fc
  .array(hex(2), { minLength: 6, maxLength: 6 })
  .map((pairs) => pairs.join(':'))
  .filter((text) => new Set(text).size > 4)
const serial = fc.tuple(letters(4), fc.integer({ min: 1000, max: 999_999 })).map(([a, b]) => `${a}${b}`)

describe('masking hostile input', () => {
  it('never throws, keeps every kind of entry, and gives the same result again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(path, entry), { maxLength: 8 }), (entries) => {
        const tree = new Map(entries)
        const masked = maskTree(tree)
        for (const [at, found] of tree) {
          const after = masked.tree.get(masked.rename(at))
          expect(after).toBeDefined()
          if (masked.tree.size === tree.size) expect(after?.kind).toBe(found.kind)
        }
        expect([...maskTree(tree).tree]).toEqual([...masked.tree])
      }),
    )
  })

  it('leaves no secret anywhere once it stood where its kind stands', () => {
    fc.assert(
      fc.property(
        fc.record({ uuid, mac, serial, host: letters(6), user: letters(6), before: noise, after: noise }),
        ({ uuid: id, mac: address, serial: number, host, user, before, after }) => {
          fc.pre(!host.includes(user) && !user.includes(host))
          const loose = ` ${[id, address, number, host, user, address.replaceAll(':', '')].join(' ')} `
          const tree = new Map<string, MaskEntry>([
            ['/etc/hostname', file(`${host}\n`)],
            ['/sys/class/nvme/nvme0/serial', file(`${number}\n`)],
            ['/sys/class/net/eth0/address', file(`${address}\n`)],
            [`/home/${user}/x`, file('')],
            [`/dev/disk/by-id/nvme-Maker_Model_${number}-part1`, { kind: 'link', target: `../${id}` }],
            [`/dev/disk/by-uuid/${id}`, { kind: 'link', target: `/home/${user}/${host}` }],
            ['/proc/cmdline', file(`root=UUID=${id} rd.lvm.lv=fedora_${host}/root`)],
            ['/var/log/a', file(before.join('') + loose.repeat(3) + after.join(''))],
            ['/var/log/b', file(new TextEncoder().encode(loose + loose.toUpperCase()))],
          ])
          const masked = everything(maskTree(tree).tree)
          for (const secret of [id, address, address.replaceAll(':', ''), number, host, user]) {
            expect(masked).not.toContain(secret)
          }
        },
      ),
    )
  })

  it('leaves every JSON value one, of the same form', () => {
    const formOf = (value: unknown): unknown =>
      typeof value === 'string'
        ? ''
        : Array.isArray(value)
          ? value.map(formOf)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, formOf(one)]))
            : value
    const string = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...FRAGMENTS, '"', '\\', '\n')).map((all) => all.join('')),
    )
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        string,
        fc.integer(),
        fc.constantFrom(null, true),
        fc.array(tie('value')),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
      ),
    })).value
    const path = '/var/lib/handover/status.json'
    fc.assert(
      fc.property(value, (before) => {
        const entry = maskTree(new Map([[path, file(JSON.stringify(before))]])).tree.get(path)
        const after: unknown = JSON.parse(entry?.kind === 'file' ? String(entry.content) : '')
        expect(formOf(after)).toStrictEqual(formOf(before))
      }),
    )
  })

  it('takes no longer than the length of a text is worth, however it is put together', () => {
    for (const fragment of [
      ...FRAGMENTS,
      'tokentoken',
      'fe80:fe80:',
      '__',
      'a-',
      '00:',
      '0000-',
      '<host  ',
      'ip=::::',
    ]) {
      const text = fragment.repeat(Math.ceil(50_000 / fragment.length))
      const start = performance.now()
      maskTree(
        new Map([
          ['/proc/cmdline', file(text)],
          ['/sys/x/serial', file(`${text} ${text}`)],
          ['/etc/hostname', file(`disk/by-id/usb-${text}`)],
        ]),
      )
      expect(performance.now() - start, JSON.stringify(fragment)).toBeLessThan(5000)
    }
  })
})
