import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachCard } from '../../../src-shared/domain/attach.ts'
import type { AttachRequest } from '../../../src-shared/domain/attach-request.ts'
import { detachCard } from '../../../src-shared/domain/detach.ts'
import { readDomain } from '../../../src-shared/domain/read-domain.ts'
import { parseAddress, slotOf } from '../../../src-shared/host/address.ts'
import { definitions } from './fixtures.ts'

const blank = fc.constantFrom(
  '',
  '',
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  ' ',
  '\r\n  ',
  '\n\n',
  ' <!-- <devices/> -->\n  ',
  '<!---->',
)
const quote = fc.constantFrom("'", '"')
const hex = (value: number): string => `0x${value.toString(16)}`

/** Few buses, slots and functions, so that devices meet. */
const place = fc.record({
  bus: fc.nat(5),
  slot: fc.constantFrom(0, 0, 0, 3, 4),
  fn: fc.nat(2),
  multi: fc.boolean(),
})
const hostAddress = fc.record({ bus: fc.constantFrom(1, 2), slot: fc.constant(0), fn: fc.nat(3) })
const hostName = hostAddress.map(({ bus, slot, fn }) => `0000:0${bus}:0${slot}.${fn}`)

const guest = fc
  .option(place, { nil: undefined })
  .map((one) =>
    one
      ? `<address type='pci' domain='0x0000' bus='${hex(one.bus)}' slot='${one.slot}' function='${hex(one.fn)}'${one.multi ? " multifunction='on'" : ''}/>`
      : '',
  )
const device = fc.oneof(
  fc
    .tuple(hostAddress, guest, blank, quote, fc.constantFrom('yes', 'no'))
    .map(
      ([host, address, gap, q, managed]) =>
        `<hostdev mode=${q}subsystem${q} type='pci' managed=${q}${managed}${q}>${gap}<source><address bus='${host.bus}' slot='0' function='${host.fn}'/></source>${gap}${address}</hostdev>`,
    ),
  fc
    .tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('pcie-root-port', 'pcie-root-port', 'pcie-switch-upstream-port'),
      guest,
    )
    .map(
      ([index, model, address]) =>
        `<controller type='pci' index='${index}' model='${model}'>${address}</controller>`,
    ),
  guest.map((address) => `<interface type='user'>${address}</interface>`),
  fc.constantFrom(
    '<emulator>/q</emulator>',
    '<memballoon model="none"/>',
    '<x:y xmlns:x="urn:x">&amp;<z/></x:y>',
  ),
)

const metadata = fc.constantFrom(
  '',
  '',
  '<metadata/>',
  '<metadata />',
  '<metadata></metadata>',
  '<metadata>\n  </metadata>',
  '<metadata><a xmlns="urn:a"/></metadata>',
  '<metadata><!-- a --></metadata>',
)
const devices = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.tuple(blank, device), { maxLength: 8 })
      .map((all) => `<devices>${all.flat().join('')}</devices>`),
  },
  fc.constantFrom('', '<devices/>', '<devices></devices>'),
)

/** Definitions as nobody would write them. */
const drawn = fc
  .record({
    gaps: fc.array(blank, { minLength: 6, maxLength: 6 }),
    metadata,
    devices,
    machine: fc.constantFrom('q35', 'pc-q35-9.2', 'pc', 'pc-i440fx-9.2'),
    order: fc.boolean(),
  })
  .map(({ gaps, metadata: data, devices: all, machine, order }) => {
    const parts = [
      '<name>a</name>',
      data,
      `<os><type machine='${machine}'>hvm</type></os>`,
      all,
      '<seclabel/>',
    ]
    const ordered = order ? parts : [parts[3], parts[0], parts[2], parts[1], parts[4]]
    return `<domain type='kvm'>${ordered.map((part, at) => `${gaps[at] ?? ''}${part ?? ''}`).join('')}${gaps[5] ?? ''}</domain>`
  })

const request: fc.Arbitrary<AttachRequest> = fc
  .tuple(
    fc.uniqueArray(hostName, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(undefined, { bar: 'off' } as const, { file: '/a.rom' }),
  )
  .map(([functions, rom]) => ({
    card: functions[0] ?? '',
    functions,
    ...(rom ? { rom } : {}),
  }))

describe('attach and detach', () => {
  it('take back what they gave byte for byte, do nothing twice, and put functions together', () => {
    let changed = 0
    fc.assert(
      fc.property(drawn, request, (text, asked) => {
        const attached = attachCard(text, asked)
        if (attached.tag === 'refused') {
          expect(['given-twice', 'no-free-slot', 'places-collide']).toContain(attached.problem.code)
          return
        }
        expect(together(attached.text, asked)).toEqual([])
        expect(attachCard(attached.text, asked)).toEqual({ tag: 'unchanged', text: attached.text })
        if (attached.tag === 'unchanged') return
        changed += 1
        expect(detachCard(attached.text, { card: asked.card })).toEqual({ tag: 'changed', text })
      }),
      { numRuns: 2000 },
    )
    expect(changed).toBeGreaterThan(500)
  })

  it('come to the same by another request as from the start', () => {
    fc.assert(
      fc.property(drawn, request, request, (text, first, second) => {
        const once = attachCard(text, first)
        const asked = { ...second, card: first.card, functions: [first.card, ...second.functions] }
        if (once.tag !== 'changed') return
        const twice = attachCard(once.text, asked)
        const direct = attachCard(text, asked)
        if (twice.tag === 'refused' || direct.tag === 'refused') expect(twice.tag).toBe(direct.tag)
        else if (twice.tag === 'changed') expect(twice.text).toBe(direct.text)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throw, and never lose anything, on definitions that were damaged', () => {
    const text = fc.constantFrom(...definitions.map(([, one]) => one))
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(300), fc.string(), request, (whole, at, length, junk, asked) => {
        const from = at % whole.length
        const damaged = whole.slice(0, from) + junk + whole.slice(from + length)
        const attached = attachCard(damaged, asked)
        if (attached.tag !== 'changed') return
        expect(detachCard(attached.text, { card: asked.card })).toEqual({ tag: 'changed', text: damaged })
      }),
      { numRuns: 2000 },
    )
  })
})

/** Functions of one slot of the host that are not on one slot of the guest, as a driver there would find them. */
function together(text: string, { functions }: AttachRequest): string[] {
  const given = readDomain(text)?.givenPlaces ?? []
  return [...new Set(functions.map(slotOf))].filter((slot) => {
    const own = functions.filter((address) => slotOf(address) === slot)
    const found = given.filter(({ address }) => own.includes(address))
    const places = found.flatMap(({ guest: one }) => one ?? [])
    const main = places.find((one) => one.function === 0)
    const first = found.find(({ guest: one }) => one?.function === 0)
    const lowest = Math.min(...own.map((address) => parseAddress(address)?.function ?? 0))
    return !(
      places.length === own.length &&
      found.every(({ managed }) => managed) &&
      main !== undefined &&
      parseAddress(first?.address ?? '')?.function === lowest &&
      (own.length === 1 || main.isMultifunction) &&
      places.every((one) => one.bus === main.bus && one.slot === main.slot) &&
      new Set(places.map((one) => one.function)).size === places.length
    )
  })
}
