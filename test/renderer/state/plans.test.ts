import { describe, expect, it } from 'vitest'
import {
  choiceOf,
  costsKey,
  firstChoice,
  identityOf,
  mustReadCosts,
  noPlans,
  onlyCard,
  planAnswered,
  plannable,
  planOf,
  withChoice,
} from '../../../src-renderer/state/plans.ts'
import { choiceWith, planViewWith, planWith } from '../changes.ts'
import { cardWith, deviceWith, reportWith } from '../machines.ts'

const live = { kind: 'live' } as const
const sample = { kind: 'sample', id: 'twins' } as const
const address = '0000:01:00.0'
const onlyDisplay = { code: 'only-display', level: 'blocks', text: 'The only one.' } as const
const noIommu = { code: 'iommu-off-in-firmware', level: 'blocks', text: 'Off.' } as const
const bootDisk = { code: 'boot-disk', level: 'blocks', text: 'The disk.' } as const

describe('whether a card can be planned for', () => {
  it.each([
    ['ready', [], 'yes'],
    ['caution', [], 'yes'],
    ['blocked', [onlyDisplay], 'anyway'],
    ['blocked', [onlyDisplay, bootDisk], 'anyway'],
    ['blocked', [onlyDisplay, noIommu], 'no'],
    ['blocked', [onlyDisplay, { ...noIommu, level: 'caution' } as const], 'anyway'],
    ['blocked', [], 'no'],
  ] as const)('%s with %j is %s', (verdict, reasons, expected) => {
    expect(plannable(cardWith({ address, verdict, reasons: [...reasons] }))).toBe(expected)
  })

  it('needs the device that the card is about', () => {
    const cards = [cardWith({ address })]
    expect(firstChoice(noPlans, live, reportWith({ cards, devices: [] }), address)).toBeUndefined()
    expect(
      firstChoice(noPlans, live, reportWith({ cards: [], devices: [deviceWith({ address })] }), address),
    ).toBeUndefined()
    const choice = firstChoice(
      noPlans,
      live,
      reportWith({ cards, devices: [deviceWith({ address })] }),
      address,
    )
    expect(choice).toEqual(choiceWith())
  })

  it('begins again with what was chosen for that card, as long as it is the same one', () => {
    const other = '0000:02:00.0'
    const cards = [cardWith({ address }), cardWith({ address: other })]
    const devices = [deviceWith({ address }), deviceWith({ address: other })]
    const report = reportWith({ cards, devices })
    const chosen = choiceWith({ guardMinutes: 30, acs: 'downstream' })
    const slice = { ...noPlans, ...withChoice(noPlans, live, chosen) }
    expect(firstChoice(slice, live, report, address)).toEqual(chosen)
    expect(firstChoice(slice, sample, report, address)).toEqual(choiceWith())
    expect(firstChoice(slice, live, report, other)).toMatchObject({
      guardMinutes: 10,
      cards: [{ address: other }],
    })
    const swapped = reportWith({ cards, devices: [deviceWith({ address, device: '1e04' })] })
    expect(firstChoice(slice, live, swapped, address)).toMatchObject({
      guardMinutes: 10,
      cards: [{ device: '1e04' }],
    })
  })

  it('takes the ids of the device, so that another one in its place is noticed', () => {
    const device = deviceWith({ address, subsystemVendor: '1462', subsystemDevice: '3881' })
    expect(identityOf(reportWith({ devices: [device] }), address)).toEqual({
      address,
      vendor: '10de',
      device: '2204',
      subsystemVendor: '1462',
      subsystemDevice: '3881',
    })
  })

  it('suggests a card only where there is no choice', () => {
    const one = cardWith({ address })
    const blocked = cardWith({ address: '0000:00:02.0', verdict: 'blocked', reasons: [onlyDisplay] })
    expect(onlyCard(reportWith({ cards: [blocked, one] }))).toBe(address)
    expect(onlyCard(reportWith({ cards: [one, cardWith({ address: '0000:02:00.0' })] }))).toBeUndefined()
    expect(onlyCard(reportWith({ cards: [blocked] }))).toBeUndefined()
  })
})

describe('plans', () => {
  const view = planViewWith()
  const planned = {
    ...noPlans,
    ...withChoice(noPlans, live, choiceWith()),
  }
  const ready = { ...planned, ...planAnswered(planned, live, { ok: true, value: view }) }

  it('are kept for each machine', () => {
    expect(planOf(ready, live)).toEqual({ state: 'ready', value: view })
    expect(planOf(ready, sample).state).toBe('idle')
    expect(choiceOf(ready, sample)).toBeUndefined()
  })

  it('stay in sight while another choice for the same card is worked out, and go with the card', () => {
    const same = { ...ready, ...withChoice(ready, live, choiceWith({ mode: 'on-demand' })) }
    expect(planOf(same, live)).toEqual({ state: 'loading', value: view })
    const [first] = choiceWith().cards
    const cards = first ? [{ ...first, address: '0000:02:00.0' }] : []
    const other = { ...ready, ...withChoice(ready, live, choiceWith({ cards })) }
    expect(planOf(other, live)).toEqual({ state: 'loading', value: undefined })
  })
})

describe('costs', () => {
  const cost = (code: string, severity: 'hurts' | 'note') => ({ address, code, severity, text: code })

  it('have to be read where one would be missed', () => {
    expect(mustReadCosts(planWith({ costs: [cost('card-audio', 'note')] }))).toBe(false)
    expect(mustReadCosts(planWith({ costs: [cost('card-audio', 'note'), cost('monitors', 'hurts')] }))).toBe(
      true,
    )
    expect(mustReadCosts(planWith())).toBe(false)
  })

  it('have to be read again where they are others, in whatever order they come', () => {
    const [a, b] = [cost('a', 'note'), cost('b', 'hurts')]
    expect(costsKey({ costs: [a, b] })).toBe(costsKey({ costs: [b, a] }))
    expect(costsKey({ costs: [a] })).not.toBe(costsKey({ costs: [a, b] }))
  })
})
