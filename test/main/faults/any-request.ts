import fc from 'fast-check'
import type { Choice } from '../../../src-shared/plan/choice.ts'

/** What a person with bad intent puts where a text belongs. */
const nastyText = fc.oneof(
  fc.constantFrom(
    '..',
    '../../../../etc/passwd',
    '/etc/shadow',
    '0000:01:00.0\n0000:00:00.0',
    '0000:01:00.0; rm -rf /',
    '$(reboot)',
    '`reboot`',
    "'; reboot; '",
    '0000:01:00.0 init=/bin/sh',
    '-rf',
    '--root=/',
    '\u0000',
    '\u202e',
    '%s%n',
    '10de\n',
    '0'.repeat(5_000),
    'ffff:ff:1f.7',
    '0000:7f:00.0',
    '0000:00:00.0',
    '20261122-120000-abcd',
    'ab'.repeat(32),
    'AB'.repeat(32),
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
)

const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 1.5, [], {}, [[]], { length: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Addresses and ids that look right and belong to nothing, or to another device. */
const otherIdentity = fc.record({
  address: fc.constantFrom(
    '0000:01:00.0',
    '0000:01:00.1',
    '0000:01:00.7',
    '0000:00:00.0',
    '0000:00:02.0',
    '0000:00:1f.0',
    '0000:00:17.0',
    '0000:02:00.0',
    '0001:01:00.0',
    'ffff:ff:1f.7',
  ),
  vendor: fc.constantFrom('10de', '1002', '8086', 'ffff', '0000'),
  device: fc.constantFrom('1e81', '10f8', '1ad8', '2684', 'ffff'),
  subsystemVendor: fc.constantFrom('1462', 'ffff', null),
  subsystemDevice: fc.constantFrom('3752', 'ffff', null),
})

interface Made {
  readonly text: string
  readonly verb: string
}

/**
 * A request that nobody was shown a plan for: a right one with something put into it, taken out or replaced; a right
 * form with devices that are not there, or other options; or no request at all. `transaction` has the form of one.
 */
export function anyRequest(choice: Choice, digest: string, transaction: string): fc.Arbitrary<Made> {
  const right = fc.constantFrom<Readonly<Record<string, unknown>>>(
    { protocol: 1, verb: 'apply', choice, digest },
    { protocol: 1, verb: 'undo', transaction },
    { protocol: 1, verb: 'confirm', transaction },
    { protocol: 1, verb: 'inspect' },
    { protocol: 1, verb: 'recover' },
  )
  const otherChoice = fc
    .record({
      cards: fc.array(otherIdentity, { minLength: 1, maxLength: 3 }),
      mode: fc.constantFrom('reserved', 'on-demand'),
      bind: fc.constantFrom('address', 'ids'),
      identityDma: fc.boolean(),
      kernels: fc.constantFrom('default', 'all'),
      guardMinutes: fc.integer({ min: -1, max: 300 }),
      setups: fc.constantFrom('leave', 'adopt', 'remove'),
      software: fc.boolean(),
      snapshot: fc.boolean(),
      blacklist: fc.boolean(),
      acs: fc.constantFrom('no', 'downstream', 'downstream,multifunction'),
      vbios: fc.constantFrom(
        null,
        { card: '0000:01:00.0', rom: 'VaoA' },
        { card: '../../x', rom: 'VaoA' },
        { card: '0000:01:00.0', rom: '????' },
      ),
      typedName: fc.oneof(fc.constant(null), nastyText),
    })
    .map((other) => ({ protocol: 1, verb: 'apply', choice: other, digest }))
  const withOther = fc
    .tuple(right, fc.nat(), nastyValue, fc.constantFrom('replace', 'add', 'take'))
    .map(([request, index, value, how]) => mutated(request, index, value, how))
  const object = fc.oneof({ weight: 3, arbitrary: withOther }, { weight: 2, arbitrary: otherChoice })
  return fc.oneof(
    {
      weight: 9,
      arbitrary: object.map((request) => ({ text: JSON.stringify(request), verb: verbOf(request) })),
    },
    { weight: 1, arbitrary: fc.record({ text: nastyText, verb: nastyText }) },
    {
      weight: 1,
      arbitrary: nastyValue.map((value) => ({ text: JSON.stringify(value) ?? '', verb: 'apply' })),
    },
  )
}

function verbOf(request: unknown): string {
  const verb = isObject(request) ? request.verb : undefined
  return typeof verb === 'string' ? verb : 'apply'
}

/** A copy in which one place, anywhere in it, has another value, a value more, or none. */
function mutated(request: unknown, index: number, value: unknown, how: string): unknown {
  const places = placesIn(request)
  const place = places[index % places.length] ?? []
  return changedAt(request, place, value, how)
}

function placesIn(value: unknown, above: readonly string[] = []): string[][] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => [[...above, key], ...placesIn(one, [...above, key])])
}

function changedAt(value: unknown, [key, ...rest]: readonly string[], by: unknown, how: string): unknown {
  if (!isObject(value) || key === undefined) return by
  const copy: Record<string, unknown> = { ...value }
  if (rest.length > 0) copy[key] = changedAt(value[key], rest, by, how)
  else if (how === 'add') copy[`${key}X`] = by
  else if (how === 'take') delete copy[key]
  else copy[key] = by
  return Array.isArray(value) ? Object.values(copy) : copy
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
