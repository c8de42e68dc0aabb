import { describe, expect, it } from 'vitest'
import { attachCard } from '../../../src-shared/domain/attach.ts'
import type { AttachRequest } from '../../../src-shared/domain/attach-request.ts'
import { detachCard } from '../../../src-shared/domain/detach.ts'
import { readDomain } from '../../../src-shared/domain/read-domain.ts'
import { definitions } from './fixtures.ts'
import { invalidDefinitions } from './validate.ts'

const card = '0000:01:00.0'
const requests: readonly (readonly [string, AttachRequest])[] = [
  ['a card with its sound', { card, functions: [card, '0000:01:00.1'] }],
  [
    'a card with all that shares its group, without its ROM',
    {
      card,
      functions: [card, '0000:01:00.1', '0000:01:00.2', '0000:02:00.0', '0000:00:1f.3', '0000:00:1f.6'],
      rom: { bar: 'off' },
    },
  ],
  [
    'a card in another domain, with a ROM from a file',
    { card: '10000:e1:00.0', functions: ['10000:e1:00.0'], rom: { file: `/var/lib/libvirt/vbios/it's.rom` } },
  ],
]

describe('the definitions', () => {
  it('are more than forty, of all kinds, and valid by the schema of libvirt', async () => {
    expect(definitions.length).toBeGreaterThanOrEqual(40)
    const facts = definitions.map(([, text]) => readDomain(text))
    const kinds = (
      of: (one: NonNullable<(typeof facts)[number]>) => string | boolean,
    ): Set<string | boolean> => new Set(facts.map((one) => (one ? of(one) : 'unread')))
    expect(kinds((one) => one.chipset)).toEqual(new Set(['q35', 'i440fx']))
    expect(kinds((one) => one.firmware)).toEqual(new Set(['uefi', 'bios']))
    expect(kinds((one) => one.guest)).toEqual(new Set(['windows', 'windows-11', 'linux', 'other', 'unknown']))
    expect(kinds((one) => one.osId === undefined)).toEqual(new Set([true, false]))
    expect(kinds((one) => one.hostFunctions.length > 1)).toEqual(new Set([true, false]))
    expect(kinds((one) => one.commandLine.length > 0)).toEqual(new Set([true, false]))
    expect(await invalidDefinitions(definitions)).toEqual(new Map())
  })
})

describe.each(requests)('attach and detach: %s', (_what, request) => {
  it.each(definitions)('gives back byte for byte: %s', (_name, text) => {
    const attached = attachCard(text, request)
    expect(attached.tag).not.toBe('refused')
    if (attached.tag !== 'changed') return
    expect(attachCard(attached.text, request)).toEqual({ tag: 'unchanged', text: attached.text })
    expect(detachCard(attached.text, request)).toEqual({ tag: 'changed', text })
  })

  it('makes definitions that are valid by the schema of libvirt', async () => {
    const texts = definitions.flatMap(([name, text]) => {
      const attached = attachCard(text, request)
      return attached.tag === 'changed' ? [[name, attached.text] as const] : []
    })
    expect(texts.length).toBeGreaterThanOrEqual(definitions.length - 1)
    expect(await invalidDefinitions(texts)).toEqual(new Map())
  })
})

it('takes two cards in, and out in any order', () => {
  const first: AttachRequest = { card, functions: [card, '0000:01:00.1'] }
  const second: AttachRequest = { card: '0000:03:00.0', functions: ['0000:03:00.0', '0000:03:00.1'] }
  let tried = 0
  for (const [name, text] of definitions) {
    const one = attachCard(text, first)
    const two = one.tag === 'refused' ? one : attachCard(one.text, second)
    if (one.tag !== 'changed' || two.tag !== 'changed') continue
    tried += 1
    for (const order of [
      [first, second],
      [second, first],
    ] as const) {
      const left = detachCard(two.text, order[0])
      expect(left.tag, name).toBe('changed')
      expect(left.tag === 'changed' && detachCard(left.text, order[1]), name).toEqual({
        tag: 'changed',
        text,
      })
    }
  }
  expect(tried).toBeGreaterThan(50)
})
