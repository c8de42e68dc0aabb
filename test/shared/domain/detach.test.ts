import { describe, expect, it } from 'vitest'
import { attachCard } from '../../../src-shared/domain/attach.ts'
import { detachCard } from '../../../src-shared/domain/detach.ts'
import { definition, hostdev, rootPort } from './definitions.ts'

const card = '0000:01:00.0'
const functions = [card, '0000:01:00.1']

describe('detachCard', () => {
  it.each([
    [
      'a definition with nothing but a name',
      `<domain><name>a</name><os><type machine='q35'>hvm</type></os></domain>`,
    ],
    [
      'elements that close themselves',
      `<domain>\n\t<name>a</name>\n\t<metadata />\n\t<os><type machine='q35'>hvm</type></os>\n\t<devices  />\n</domain>`,
    ],
    [
      'elements with nothing in them',
      `<domain>\n <name>a</name>\n <metadata></metadata>\n <os><type machine='q35'>hvm</type></os>\n <devices>\n </devices></domain>`,
    ],
    ['line breaks of Windows', definition(rootPort(1)).replaceAll('\n', '\r\n')],
    [
      'comments on the line of an element',
      definition(rootPort(1)).replace('</name>', '</name> <!-- a\n b --> <!-- c -->'),
    ],
    [
      'a prefix of ours that means something else',
      definition('').replace('<domain', "<domain xmlns:handover='urn:x'"),
    ],
    [
      'metadata of others',
      definition('', 'q35', `  <metadata>\n    <a:b xmlns:a='urn:a'/>\n  </metadata>\n`),
    ],
  ])('gives back byte for byte: %s', (_what, text) => {
    const attached = attachCard(text, { card, functions })
    expect(attached.tag).toBe('changed')
    if (attached.tag !== 'changed') return
    expect(detachCard(attached.text, { card })).toEqual({ tag: 'changed', text })
  })

  it('lays out what it adds as the file does', () => {
    const tabs = definition('').replaceAll('  ', '\t').replaceAll('\n', '\r\n')
    const attached = attachCard(tabs, { card, functions })
    expect(attached.tag === 'changed' && attached.text).toMatch(
      /\r\n\t\t<hostdev [^\r]*\r\n\t\t\t<source>\r\n\t\t\t\t<address/,
    )
    const line = attachCard(
      `<domain><name>a</name><os><type machine='q35'>hvm</type></os><devices/></domain>`,
      { card, functions },
    )
    expect(line.tag === 'changed' && line.text).not.toContain('\n')
  })

  it('leaves a root port that something else has come to need', () => {
    const text = attached(definition(''))
    const nic = `    <interface type='user'>\n      <address type='pci' bus='0x01' slot='0x00' function='0x7'/>\n    </interface>\n  </devices>`
    const outcome = detachCard(text.replace('  </devices>', nic), { card })
    expect(outcome.tag === 'changed' && outcome.text).toContain("index='1' model='pcie-root-port'")
    expect(outcome.tag === 'changed' && outcome.text).not.toContain('<hostdev')
  })

  it('leaves a root port whose slot others share, because they would be lost without its function 0', () => {
    const beside = `<controller type='pci' index='2' model='pcie-root-port'>
      <address type='pci' bus='0' slot='24' function='1'/>
    </controller></devices>`
    const text = attached(definition('')).replace('</devices>', beside)
    const outcome = detachCard(text, { card })
    expect(outcome.tag === 'changed' && outcome.text).toContain("index='1' model='pcie-root-port'")
    expect(outcome.tag === 'changed' && outcome.text).not.toContain('<hostdev')
  })

  it('puts a device back without its place where something else has taken that', () => {
    const base = definition(
      rootPort(1) + rootPort(2) + hostdev(card, '0000:01:00.0') + hostdev('0000:01:00.1', '0000:02:00.0'),
    )
    const nic = `    <interface type='user'>\n      <address type='pci' bus='0x02' slot='0x00' function='0x0'/>\n    </interface>\n  </devices>`
    const outcome = detachCard(attached(base).replace('  </devices>', nic), { card })
    const expected = base
      .replace(hostdev('0000:01:00.1', '0000:02:00.0'), hostdev('0000:01:00.1'))
      .replace('  </devices>', nic)
    expect(outcome).toEqual({ tag: 'changed', text: expected })
  })

  it('does not touch what it did not add, unless told to', () => {
    const text = definition(hostdev(card) + hostdev('0000:01:00.1') + hostdev('0000:09:00.0'))
    const outcome = detachCard(text, { card })
    expect(outcome.tag === 'refused' && outcome.problem.code).toBe('not-ours')
    expect(detachCard(text, { card, byHand: functions })).toEqual({
      tag: 'changed',
      text: definition(hostdev('0000:09:00.0')),
    })
    expect(detachCard(attached(text), { card, byHand: functions })).toEqual({
      tag: 'changed',
      text: definition(hostdev('0000:09:00.0')),
    })
  })

  it('changes nothing where the card is not, and mends a mark whose devices are gone', () => {
    const text = definition('')
    expect(detachCard(text, { card })).toEqual({ tag: 'unchanged', text })
    const halfway = attached(text).replace(/\s*<hostdev[\s\S]*<\/hostdev>/, '')
    expect(detachCard(halfway, { card })).toEqual({ tag: 'changed', text })
  })

  it('says which card a function came along with', () => {
    const group = attachCard(definition(''), { card, functions: [card, '0000:02:00.0'] })
    const outcome = detachCard(group.tag === 'changed' ? group.text : '', { card: '0000:02:00.0' })
    expect(outcome.tag === 'refused' && outcome.problem).toMatchObject({
      code: 'with-other-card',
      values: { card },
    })
  })
})

function attached(text: string): string {
  const outcome = attachCard(text, { card, functions })
  if (outcome.tag !== 'changed') throw new Error(JSON.stringify(outcome))
  return outcome.text
}
