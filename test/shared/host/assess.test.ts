import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src-shared/host/assess.ts'
import type { Facts } from '../../../src-shared/host/facts.ts'
import { hostReportSchema } from '../../../src-shared/host/report.ts'
import { machine } from './machines.ts'
import { device, facts, intelGraphics, nvidiaCard } from './sample-facts.ts'

const source = { kind: 'sample', name: 'a desktop' } as const

/** A desktop with a screen on each card, a disk beside the NVIDIA card, and a VM that wants it. */
const desktop: Facts = facts({
  devices: [
    { ...intelGraphics, bootVga: true },
    ...nvidiaCard,
    device({
      address: '0000:00:01.0',
      vendor: '8086',
      class: '060400',
      bridge: true,
      headerType: 1,
      group: 14,
    }),
    device({ address: '0000:02:00.0', vendor: '144d', class: '010802', driver: 'nvme', group: 14 }),
  ],
  connectors: [
    { address: '0000:00:02.0', name: 'eDP-1', status: 'connected', enabled: true, monitor: undefined },
    { address: '0000:01:00.0', name: 'DP-1', status: 'connected', enabled: false, monitor: 'DELL U2720Q' },
    { address: '0000:01:00.0', name: 'HDMI-A-1', status: 'unknown', enabled: false, monitor: undefined },
  ],
  holders: [
    { pid: 2000, name: 'pipewire', file: '/dev/snd/controlC1', address: '0000:01:00.1' },
    { pid: 1234, name: 'gnome-shell', file: '/dev/dri/card1', address: '0000:01:00.0' },
    { pid: 1234, name: 'gnome-shell', file: '/dev/dri/renderD129', address: '0000:01:00.0' },
    { pid: 1234, name: 'gnome-shell', file: '/dev/dri/card1', address: '0000:01:00.0' },
    { pid: 1234, name: 'gnome-shell', file: '/dev/dri/card0', address: '0000:00:02.0' },
  ],
  blocks: [
    { name: 'nvme0n1', addresses: ['0000:02:00.0'], model: 'Disk', bytes: 1e12, uses: ['/', '/home'] },
  ],
  claims: [
    { vm: 'windows', connection: 'qemu:///system', addresses: ['0000:01:00.1'] },
    { vm: 'other', connection: 'qemu:///system', addresses: ['0000:05:00.0'] },
  ],
})

describe('assess', () => {
  it('gives the fields that other programs rely on', () => {
    const report = assess(desktop, source)
    expect(report).toMatchObject({
      schema: 1,
      os: {
        id: 'fedora',
        versionId: '44',
        variantId: 'workstation',
        atomic: false,
        kernel: '7.1.9-200.fc44.x86_64',
      },
      iommu: {
        state: 'on',
        groups: [
          { id: 0, devices: ['0000:00:02.0'] },
          { id: 14, devices: ['0000:01:00.0', '0000:01:00.1', '0000:00:01.0', '0000:02:00.0'] },
        ],
      },
    })
    expect(report.devices.find(({ address }) => address === '0000:01:00.0')).toMatchObject({
      address: '0000:01:00.0',
      vendor: '10de',
      device: '2206',
      class: '030000',
      vendorName: 'NVIDIA Corporation',
      deviceName: 'RTX 3080',
      driver: 'nouveau',
      group: 14,
      bridge: false,
      bootVga: false,
      resetMethods: ['flr', 'bus'],
    })
    expect(report.cards.find(({ address }) => address === '0000:01:00.0')).toMatchObject({
      address: '0000:01:00.0',
      functions: ['0000:01:00.0', '0000:01:00.1'],
      groups: [14],
      bindSet: ['0000:01:00.0', '0000:01:00.1', '0000:02:00.0'],
      bootDisplay: false,
      connectors: [
        { name: 'DP-1', connected: true, monitor: 'DELL U2720Q' },
        { name: 'HDMI-A-1', connected: false, monitor: null },
      ],
      holders: [
        { pid: 1234, name: 'gnome-shell', files: ['/dev/dri/card1', '/dev/dri/renderD129'] },
        { pid: 2000, name: 'pipewire', files: ['/dev/snd/controlC1'] },
      ],
      costs: expect.arrayContaining([
        expect.objectContaining({ address: '0000:02:00.0', kind: 'boot-disk', text: expect.any(String) }),
      ]),
      verdict: 'blocked',
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: expect.any(String), text: expect.any(String) }),
      ]),
    })
    for (const check of report.readiness)
      expect(check).toEqual({
        id: expect.any(String),
        status: expect.stringMatching(/^(pass|warn|fail|unknown)$/),
        title: expect.any(String),
        detail: expect.any(String),
        why: expect.any(String),
        fix: expect.objectContaining({ kind: expect.any(String) }),
      })
    expect(report.readiness.map(({ id }) => id)).toContain('iommu')
  })

  it('keeps to the schema, and to JSON', () => {
    const report = assess(desktop, source)
    expect(hostReportSchema.parse(report)).toEqual(report)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('knows which card lit the screen and which one shows the session', () => {
    const cards = assess(desktop, source).cards.map(({ address, bootDisplay, sessionDisplay }) => ({
      address,
      bootDisplay,
      sessionDisplay,
    }))
    expect(cards).toEqual([
      { address: '0000:00:02.0', bootDisplay: true, sessionDisplay: true },
      { address: '0000:01:00.0', bootDisplay: false, sessionDisplay: false },
    ])
  })

  it("tells a laptop's own panel from sockets", () => {
    const [own, other] = assess(desktop, source).cards
    expect(own?.connectors.map(({ internal }) => internal)).toEqual([true])
    expect(other?.connectors.map(({ internal }) => internal)).toEqual([false, false])
  })

  it('names the VMs that claim any function of a card', () => {
    expect(assess(desktop, source).cards.map(({ claims }) => claims.map(({ vm }) => vm))).toEqual([
      [],
      ['windows'],
    ])
  })

  it.each([
    ['NVIDIA Corporation', 'GA102 [GeForce RTX 3080]', 'NVIDIA GeForce RTX 3080'],
    ['Advanced Micro Devices, Inc. [AMD/ATI]', 'Navi 31 [Radeon RX 7900 XT]', 'AMD Radeon RX 7900 XT'],
    ['Intel Corporation', 'DG2 [Arc A770]', 'Intel Arc A770'],
    ['Intel Corporation', 'Intel Arc Graphics', 'Intel Arc Graphics'],
    ['ASPEED Technology, Inc.', 'ASPEED Graphics Family', 'ASPEED Graphics Family'],
    ['Unknown vendor ffff', 'Device 1234', 'Unknown vendor ffff Device 1234'],
    ['[]', '[', '[] ['],
  ])('names a card of %s and %s', (vendorName, deviceName, name) => {
    const report = assess(
      facts({ devices: [device({ address: '0000:01:00.0', vendorName, deviceName })] }),
      source,
    )
    expect(report.cards[0]?.name).toBe(name)
  })

  it('says unknown where nothing was read, and blocks no card for that', () => {
    const unread = {
      acpiTables: undefined,
      units: [],
      groups: undefined,
      interruptRemapping: undefined,
      platformOptIn: undefined,
    }
    const devices = desktop.devices.slice(0, 3).map((found) => ({ ...found, group: null }))
    const report = assess({ ...desktop, devices, iommu: unread, claims: [], holders: [] }, source)
    expect(report.iommu).toEqual({
      state: 'unknown',
      units: [],
      interruptRemapping: null,
      platformOptIn: null,
      groups: [],
    })
    expect(report.cards[1]).toMatchObject({
      groups: [],
      bindSet: ['0000:01:00.0', '0000:01:00.1'],
      verdict: 'caution',
    })
    expect(report.readiness.find(({ id }) => id === 'iommu')?.status).toBe('unknown')
  })

  it('has no card on a machine without one', () => {
    const report = assess(facts({ devices: [] }), source)
    expect(report.cards).toEqual([])
    expect(hostReportSchema.safeParse(report).error).toBeUndefined()
  })
})

describe('assess of any machine', () => {
  const drawn = machine.chain(({ devices, groups }) =>
    fc.record({
      devices: fc.constant(devices),
      groups: fc.constant(groups.map(({ id, devices }) => ({ id, type: undefined, devices }))),
      shuffled: fc.shuffledSubarray([...devices], { minLength: devices.length }),
    }),
  )
  const factsOf = (devices: Facts['devices'], groups: Facts['iommu']['groups']) =>
    facts({ devices, iommu: { ...desktop.iommu, groups } })

  it('keeps to the schema and names functions that there are', () => {
    fc.assert(
      fc.property(drawn, ({ devices, groups }) => {
        const report = assess(factsOf(devices, groups), source)
        expect(hostReportSchema.parse(report)).toEqual(report)
        const there = new Set(devices.map(({ address }) => address))
        for (const card of report.cards) {
          expect(
            [...card.functions, ...card.bindSet, ...card.twins].filter((address) => !there.has(address)),
          ).toEqual([])
          expect(card.functions).toContain(card.address)
          expect(card.costs.every(({ text }) => text !== '' && !text.includes('{{'))).toBe(true)
          expect(card.reasons.every(({ text }) => text !== '' && !text.includes('{{'))).toBe(true)
        }
      }),
    )
  })

  it('gives the same cards in whatever order the functions were read', () => {
    fc.assert(
      fc.property(drawn, ({ devices, groups, shuffled }) => {
        const one = assess(factsOf(devices, groups), source)
        const other = assess(factsOf(shuffled, groups?.toReversed()), source)
        expect(other.cards).toEqual(one.cards)
        expect(other.readiness).toEqual(one.readiness)
      }),
    )
  })
})
