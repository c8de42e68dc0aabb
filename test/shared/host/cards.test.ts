import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAddresses } from '../../../src-shared/host/address.ts'
import { type CardFunctions, findCards, findTwins, isDisplay } from '../../../src-shared/host/cards.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { machine } from './machines.ts'
import { device } from './sample-facts.ts'

type Told = Partial<Device> & Pick<Device, 'address'>

const VGA = '030000'
const SOUND = '040300'
const USB = '0c0330'
const BRIDGE = { class: '060400', bridge: true, headerType: 1 } as const

const intel = (told: Told) => device({ vendor: '8086', device: '56a0', ...told })
const addresses = ({ functions }: CardFunctions) => functions.map((found) => found.address)
const cardsOf = (devices: readonly Device[]) => findCards(devices).map(addresses)

describe('findCards', () => {
  it('finds the four functions of a card in one slot', () => {
    const card = [VGA, SOUND, USB, '0c8000'].map((code, fn) =>
      device({ address: `0000:01:00.${fn}`, class: code }),
    )
    expect(cardsOf([device({ address: '0000:00:1f.3', class: SOUND, vendor: '8086' }), ...card])).toEqual([
      ['0000:01:00.0', '0000:01:00.1', '0000:01:00.2', '0000:01:00.3'],
    ])
  })

  it("leaves the chip's own functions in an APU's slot to the host", () => {
    const slot = [
      device({ address: '0000:0c:00.0', vendor: '1002', class: VGA }),
      device({ address: '0000:0c:00.1', vendor: '1002', class: SOUND }),
      device({ address: '0000:0c:00.2', vendor: '1022', class: '108000' }),
      device({ address: '0000:0c:00.3', vendor: '1022', class: USB }),
      device({ address: '0000:0c:00.4', vendor: '1022', class: USB }),
      device({ address: '0000:0c:00.6', vendor: '1022', class: SOUND }),
    ]
    expect(cardsOf(slot)).toEqual([['0000:0c:00.0', '0000:0c:00.1']])
  })

  it('makes two cards of one slot with displays of two vendors', () => {
    const slot = [
      device({ address: '0000:03:00.0', vendor: '1002', class: VGA }),
      device({ address: '0000:03:00.1', vendor: '10de', class: VGA }),
      device({ address: '0000:03:00.2', vendor: '1002', class: SOUND }),
    ]
    expect(cardsOf(slot)).toEqual([['0000:03:00.0', '0000:03:00.2'], ['0000:03:00.1']])
  })

  it.each(['030000', '030100', '030200', '038000'])('takes class %s for a display', (code) => {
    expect(cardsOf([device({ address: '0000:01:00.0', class: code })])).toEqual([['0000:01:00.0']])
  })

  it.each(['030300', '040300', '000100', '068000'])('does not take class %s for a display', (code) => {
    expect(cardsOf([device({ address: '0000:01:00.0', class: code })])).toEqual([])
  })

  it('names a card after its first display function, also where that is not function 0', () => {
    const slot = [
      device({ address: '0000:01:00.0', class: SOUND }),
      device({ address: '0000:01:00.1', class: VGA }),
      device({ address: '0000:01:00.2', class: '030200' }),
    ]
    expect(findCards(slot).map((card) => card.display.address)).toEqual(['0000:01:00.1'])
  })

  it('takes no bridge into a card, and no bridge for a card', () => {
    const slot = [
      device({ address: '0000:01:00.0', class: VGA }),
      device({ address: '0000:01:00.1', ...BRIDGE }),
      device({ address: '0000:02:00.0', class: VGA, bridge: true, headerType: 1 }),
    ]
    expect(cardsOf(slot)).toEqual([['0000:01:00.0']])
  })

  it('leaves virtual functions out', () => {
    const functions = [
      intel({ address: '0000:00:02.0' }),
      intel({ address: '0000:00:02.1', physicalFunction: '0000:00:02.0' }),
      intel({ address: '0000:00:02.2', physicalFunction: '0000:00:02.0' }),
    ]
    expect(cardsOf(functions)).toEqual([['0000:00:02.0']])
  })

  it('knows domains of five digits, and lists cards by address', () => {
    const far = device({ address: '10000:01:00.0', class: VGA })
    const near = device({ address: 'fffe:01:00.0', class: VGA })
    expect(cardsOf([far, near])).toEqual([['fffe:01:00.0'], ['10000:01:00.0']])
  })
})

describe('the sound of an Intel Arc card', () => {
  const display = intel({ address: '0000:03:00.0', class: VGA })
  const sound = intel({ address: '0000:04:00.0', class: SOUND })
  const above = (told: Told) => intel({ ...BRIDGE, ...told })
  const oneSwitch = [
    above({ address: '0000:01:00.0', parent: '0000:00:01.0' }),
    above({ address: '0000:02:01.0', parent: '0000:01:00.0' }),
    above({ address: '0000:02:04.0', parent: '0000:01:00.0' }),
  ]

  it('is found on the next bus of a flat listing', () => {
    expect(cardsOf([display, sound])).toEqual([['0000:03:00.0', '0000:04:00.0']])
  })

  it('is found behind the same switch', () => {
    const behind = [
      { ...display, parent: '0000:02:01.0' },
      { ...sound, parent: '0000:02:04.0' },
    ]
    expect(cardsOf([...oneSwitch, ...behind])).toEqual([['0000:03:00.0', '0000:04:00.0']])
  })

  it('is not taken from behind another switch', () => {
    const other = [
      { ...display, parent: '0000:02:01.0' },
      { ...sound, parent: '0000:06:01.0' },
      above({ address: '0000:06:01.0', parent: '0000:05:00.0' }),
    ]
    expect(cardsOf([...oneSwitch, ...other])).toEqual([['0000:03:00.0']])
  })

  it('is not taken from a port of the CPU itself', () => {
    const ports = [above({ address: '0000:00:01.0' }), above({ address: '0000:00:1c.0' })]
    const behind = [
      { ...display, parent: '0000:00:01.0' },
      { ...sound, parent: '0000:00:1c.0' },
    ]
    expect(cardsOf([...ports, ...behind])).toEqual([['0000:03:00.0']])
  })

  it('is not taken where only one of the two hangs on a bridge', () => {
    expect(cardsOf([...oneSwitch, { ...display, parent: '0000:02:01.0' }, sound])).toEqual([['0000:03:00.0']])
  })

  it('stays with a display of its own slot', () => {
    const second = intel({ address: '0000:04:00.1', class: VGA })
    expect(cardsOf([display, sound, second])).toEqual([['0000:03:00.0'], ['0000:04:00.0', '0000:04:00.1']])
  })

  it.each([
    ['of another maker', { vendor: '10de' }],
    ['that is no sound', { class: '020000' }],
    ['two buses on', { address: '0000:05:00.0' }],
    ['in another slot', { address: '0000:04:01.0' }],
    ['in another domain', { address: '0001:04:00.0' }],
  ])('is no function %s', (_, told) => {
    expect(cardsOf([display, { ...sound, ...told }])).toEqual([['0000:03:00.0']])
  })

  it("is not looked for beside the processor's own graphics", () => {
    expect(
      cardsOf([intel({ address: '0000:00:02.0' }), intel({ address: '0000:01:00.0', class: SOUND })]),
    ).toEqual([['0000:00:02.0']])
  })

  it('goes to the display in slot 0, behind which a bus of its own begins', () => {
    const second = intel({ address: '0000:03:02.0', class: VGA })
    expect(cardsOf([second, display, sound])).toEqual([['0000:03:00.0', '0000:04:00.0'], ['0000:03:02.0']])
  })

  it('is not looked for past the last bus', () => {
    expect(cardsOf([intel({ address: '0000:ff:00.0' })])).toEqual([['0000:ff:00.0']])
  })
})

describe('findTwins', () => {
  it('names the other cards of the same vendor and device', () => {
    const cards = findCards([
      device({ address: '0000:01:00.0', device: '2204' }),
      device({ address: '0000:02:00.0', device: '2204' }),
      device({ address: '0000:03:00.0', device: '2206' }),
      device({ address: '0000:04:00.0', device: '2204', vendor: '1002' }),
    ])
    expect([...findTwins(cards).values()]).toEqual([['0000:02:00.0'], ['0000:01:00.0'], [], []])
  })
})

describe('cards of any machine', () => {
  const shuffled = machine.chain(({ devices }) =>
    fc.tuple(fc.constant(devices), fc.shuffledSubarray([...devices], { minLength: devices.length })),
  )

  it('share no function', () => {
    fc.assert(
      fc.property(machine, ({ devices }) => {
        const all = cardsOf(devices).flat()
        expect(new Set(all).size).toBe(all.length)
      }),
      { numRuns: 500 },
    )
  })

  it('hold every display that was plugged in, and only functions of one vendor', () => {
    fc.assert(
      fc.property(machine, ({ devices }) => {
        const cards = findCards(devices)
        const held = new Set(cards.flatMap(addresses))
        const displays = devices.filter((found) => isDisplay(found) && found.physicalFunction === null)
        expect(displays.filter((found) => !held.has(found.address))).toEqual([])
        for (const { display, functions } of cards) {
          expect(isDisplay(display)).toBe(true)
          expect(new Set(functions.map((found) => found.vendor))).toEqual(new Set([display.vendor]))
          expect(functions.some((found) => found.bridge)).toBe(false)
        }
      }),
    )
  })

  it('are sorted and do not depend on the order of the input', () => {
    fc.assert(
      fc.property(shuffled, ([devices, others]) => {
        const cards = cardsOf(devices)
        expect(cardsOf(others)).toEqual(cards)
        for (const functions of cards) expect(functions).toEqual([...functions].sort(compareAddresses))
      }),
      { numRuns: 300 },
    )
  })
})
