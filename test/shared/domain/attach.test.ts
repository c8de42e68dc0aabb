import { describe, expect, it } from 'vitest'
import { attachCard } from '../../../src-shared/domain/attach.ts'
import type { AttachRequest } from '../../../src-shared/domain/attach-request.ts'
import { detachCard } from '../../../src-shared/domain/detach.ts'
import { givenFunctions } from '../../../src-shared/domain/host-functions.ts'
import { guestAddress } from '../../../src-shared/domain/pci-address.ts'
import { readDomain } from '../../../src-shared/domain/read-domain.ts'
import { childOf, childrenOf, readXml } from '../../../src-shared/domain/xml/read.ts'
import { definition, hostdev, rootPort } from './definitions.ts'

const card = '0000:01:00.0'
const request: AttachRequest = { card, functions: [card, '0000:01:00.1', '0000:01:00.2'] }

describe('attachCard', () => {
  it('puts all functions behind a free root port, function 0 first', () => {
    const nic = `    <interface type='user'>\n      <address type='pci' bus='0x01' slot='0x00' function='0x0'/>\n    </interface>\n`
    const text = changed(definition(rootPort(1) + rootPort(2) + nic), request)
    expect(places(text)).toEqual({
      '0000:01:00.0': '2:0.0 multifunction',
      '0000:01:00.1': '2:0.1',
      '0000:01:00.2': '2:0.2',
    })
    expect(text.match(/managed='yes'/g)).toHaveLength(3)
    expect(controllers(text)).toEqual(['1', '2'])
  })

  it('adds a root port with the next number where none is free', () => {
    const nic = `    <interface type='user'>\n      <address type='pci' bus='0x01' slot='0x00' function='0x0'/>\n    </interface>\n`
    const text = changed(definition(rootPort(1) + nic), request)
    expect(controllers(text)).toEqual(['1', '2'])
    expect(places(text)[card]).toBe('2:0.0 multifunction')
    expect(readDomain(text)?.marks).toEqual([
      { card, functions: request.functions.map((address) => ({ address, was: undefined })), ports: [2] },
    ])
  })

  it('numbers a new root port past every bus that is named, because libvirt adds controllers for those', () => {
    const nic = `    <interface type='user'>\n      <address type='pci' bus='0x04' slot='0x00' function='0x0'/>\n    </interface>\n`
    const base = definition(nic + hostdev('0000:01:00.1', '0000:05:00.1'))
    const text = changed(base, request)
    expect(controllers(text)).toEqual(['6'])
    expect(detachCard(text, { card })).toEqual({ tag: 'changed', text: base })
  })

  it('gives each slot of the host its own, and keeps apart what QEMU is told past libvirt', () => {
    const text = definition(rootPort(1) + rootPort(2)).replace(
      '</domain>',
      `  <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
    <qemu:arg value='-device'/>
    <qemu:arg value='ich9-intel-hda,bus=pci.1,addr=0x0'/>
  </qemu:commandline>\n</domain>`,
    )
    const functions = [card, '0000:01:00.1', '0000:02:00.0', '0000:00:1f.3', '0000:00:1f.5']
    expect(places(changed(text, { card, functions }))).toEqual({
      '0000:01:00.0': '2:0.0 multifunction',
      '0000:01:00.1': '2:0.1',
      '0000:02:00.0': '3:0.0',
      // A guest finds nothing on a slot without a function 0.
      '0000:00:1f.3': '4:0.0 multifunction',
      '0000:00:1f.5': '4:0.1',
    })
  })

  it('takes a free slot of the root bus on i440fx, never one that libvirt has a use for', () => {
    const nic = `    <interface type='user'>\n      <address type='pci' bus='0x00' slot='0x03' function='0x0'/>\n    </interface>\n`
    const text = changed(definition(nic, 'pc-i440fx-9.2'), request)
    expect(places(text)[card]).toBe('0:4.0 multifunction')
    expect(controllers(text)).toEqual([])
  })

  it('sets the ROM option on the card alone', () => {
    const off = changed(definition(rootPort(1)), { ...request, rom: { bar: 'off' } })
    expect(off.match(/<rom bar='off'\/>/g)).toHaveLength(1)
    const rom = { file: "/var/lib/libvirt/vbios/a & 'b'.rom" }
    const file = changed(definition(rootPort(1)), { ...request, rom })
    const device = devices(file).find(({ address }) => address === card)?.element
    expect(childOf(device, 'rom')?.attributes.get('file')).toBe(rom.file)
  })

  it('changes nothing where all is there, whoever added it', () => {
    const once = changed(definition(rootPort(1)), request)
    expect(attachCard(once, request)).toEqual({ tag: 'unchanged', text: once })
    const byHand = definition(
      rootPort(1) +
        hostdev(card, '0000:01:00.0').replace(
          "function='0x0'/>\n    </h",
          "function='0x0' multifunction='on'/>\n    </h",
        ) +
        hostdev('0000:01:00.1', '0000:01:00.1') +
        hostdev('0000:01:00.2', '0000:01:00.2'),
    )
    expect(attachCard(byHand, request)).toEqual({ tag: 'unchanged', text: byHand })
  })

  it('replaces what it added where something else is asked for', () => {
    const base = definition(rootPort(1))
    const once = changed(base, request)
    const more = { ...request, functions: [...request.functions, '0000:01:00.3'] }
    expect(attachCard(once, more)).toEqual(attachCard(base, more))
    const off: AttachRequest = { ...request, rom: { bar: 'off' } }
    expect(attachCard(once, off)).toEqual(attachCard(base, off))
    expect(attachCard(changed(base, off), request)).toEqual({ tag: 'changed', text: once })
  })

  it('moves functions that were added one by one together, keeps all else of them, and puts them back', () => {
    const base = definition(
      rootPort(1) +
        rootPort(2) +
        hostdev(card, '0000:01:00.0', `      <!-- mine -->\n      <rom file='/a.rom'/>\n`) +
        hostdev('0000:01:00.1', '0000:02:00.0').replace("managed='yes'", "managed='no'"),
    )
    const text = changed(base, request)
    expect(places(text)).toEqual({
      '0000:01:00.0': '1:0.0 multifunction',
      '0000:01:00.1': '1:0.1',
      '0000:01:00.2': '1:0.2',
    })
    expect(text).toContain('<!-- mine -->')
    expect(text).toContain("<rom file='/a.rom'/>")
    expect(text).not.toContain("managed='no'")
    expect(detachCard(text, { card })).toEqual({ tag: 'changed', text: base })
  })

  it('keeps two cards apart and takes them back in any order', () => {
    const base = definition(rootPort(1))
    const second: AttachRequest = { card: '0000:03:00.0', functions: ['0000:03:00.0', '0000:03:00.1'] }
    const both = changed(changed(base, request), second)
    expect(places(both)['0000:03:00.0']).toBe('2:0.0 multifunction')
    for (const [first, last] of [
      [card, second.card],
      [second.card, card],
    ] as const) {
      const one = detachCard(both, { card: first })
      expect(one.tag).toBe('changed')
      const none = one.tag === 'changed' ? detachCard(one.text, { card: last }) : one
      expect(none).toEqual({ tag: 'changed', text: base })
    }
  })

  it.each([
    ['bad-address', definition(''), { card: '1:0.0', functions: ['1:0.0'] }],
    ['card-not-among', definition(''), { card, functions: ['0000:01:00.1'] }],
    ['rom-path', definition(''), { ...request, rom: { file: 'a.rom' } }],
    ['machine-other', definition('', 'microvm'), request],
    ['machine-unknown', definition('').replace(" machine='pc-q35-9.2'", ''), request],
    ['given-twice', definition(hostdev(card) + hostdev(card)), request],
    ['not-a-domain', '<network/>', request],
    ['malformed', definition('').replace('</devices>', ''), request],
    ['document-type', `<!DOCTYPE domain [<!ENTITY a "b">]>${definition('')}`, request],
    ['encoding', definition('').replace('vm', 'v\ufffd'), request],
    ['encoding', `<?xml version='1.0' encoding='ISO-8859-1'?>\n${definition('')}`, request],
    [
      'places-collide',
      definition(hostdev(card, '0000:05:00.0') + hostdev('0000:09:00.0', '0000:05:00.0')),
      request,
    ],
    ['ambiguous', definition('  </devices>\n  <devices>\n'), request],
    ['too-large', `${definition('')}${' '.repeat(10 * 1024 * 1024)}`, request],
    ['characters', definition('').replace('vm', 'v\u0000'), request],
  ] as const)('refuses: %s', (code, text, asked) => {
    const outcome = attachCard(text, asked)
    expect(outcome.tag === 'refused' && outcome.problem.code).toBe(code)
    expect(outcome.tag === 'refused' && outcome.problem.text).not.toContain('{{')
  })

  it('refuses a card that QEMU is given past libvirt', () => {
    const text = definition('').replace(
      '</domain>',
      `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-device'/><qemu:arg value='vfio-pci,host=01:00.1'/></qemu:commandline></domain>`,
    )
    const outcome = attachCard(text, request)
    expect(outcome.tag === 'refused' && outcome.problem.code).toBe('given-by-command-line')
  })

  it('refuses where every slot of the root bus is taken', () => {
    const all = Array.from(
      { length: 29 },
      (_, at) =>
        `<sound model='es1370'><address type='pci' bus='0x00' slot='0x${(at + 3).toString(16)}' function='0x0'/></sound>`,
    )
    const outcome = attachCard(definition(all.join('\n'), 'pc'), request)
    expect(outcome.tag === 'refused' && outcome.problem.code).toBe('no-free-slot')
  })
})

function changed(text: string, asked: AttachRequest): string {
  const outcome = attachCard(text, asked)
  if (outcome.tag !== 'changed') throw new Error(JSON.stringify(outcome))
  return outcome.text
}

function devices(text: string): ReturnType<typeof givenFunctions> {
  const domain = readXml(text)
  if (!domain) throw new Error('not well-formed')
  return givenFunctions(domain)
}

function places(text: string): Record<string, string> {
  return Object.fromEntries(
    devices(text).map(({ address, element }) => {
      const place = guestAddress(element)
      const multi = place?.isMultifunction ? ' multifunction' : ''
      return [address, `${place?.bus}:${place?.slot}.${place?.function}${multi}`]
    }),
  )
}

function controllers(text: string): (string | undefined)[] {
  const all = childOf(readXml(text), 'devices')
  return all ? childrenOf(all, 'controller').map(({ attributes }) => attributes.get('index')) : []
}
