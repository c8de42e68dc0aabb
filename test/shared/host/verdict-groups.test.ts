import { describe, expect, it } from 'vitest'
import type { Cost } from '../../../src-shared/host/report-card.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { beside, judge, laptop, reasonOf } from './judge.ts'
import { device, facts, intelGraphics, nvidiaCard } from './sample-facts.ts'

describe('what shares a group with the card', () => {
  const part = (address: string, over: Partial<Device> = {}) => device({ address, group: 14, ...over })
  it.each(['060100', '0c0500', '060000'])('blocks where it is of class %s', (code) => {
    const reason = reasonOf(
      'forbidden-in-group',
      beside(part('0000:00:1f.0', { class: code, deviceName: 'PCH' })),
    )
    expect(reason?.level).toBe('blocks')
    expect(reason?.text).toContain('PCH (0000:00:1f.0)')
  })
  it('does not block for a bridge that vfio-pci need not hold', () => {
    const bridge = part('0000:00:01.0', { class: '060400', bridge: true, headerType: 1 })
    expect(judge(beside(bridge)).verdict).toBe('ready')
  })
  it('asks for care and names the others, up to four of them', () => {
    const others = [2, 3, 4, 5, 6].map((bus) =>
      part(`0000:0${bus}:00.0`, { class: '020000', deviceName: `N${bus}` }),
    )
    const reason = reasonOf('shared-group', beside(...others))
    expect(reason?.level).toBe('caution')
    expect(reason?.text).toContain('5 other devices: N2 (0000:02:00.0), N3')
    expect(reason?.text).toContain('and 1 more')
    expect(
      reasonOf('shared-group', beside({ ...part('0000:02:00.0'), class: '020000', group: 15 })),
    ).toBeUndefined()
  })
  it('advises another slot only where the card can have one', () => {
    const other = beside(part('0000:02:00.0', { class: '020000' }))
    expect(reasonOf('shared-group', other)?.text).toContain('Another slot often')
    expect(reasonOf('shared-group', { ...other, ...laptop })?.text).not.toContain('Another slot')
  })
  it('does not advise another slot where all of it sits in the slot of the card', () => {
    const sound = part('0000:01:00.2', { vendor: '8086', class: '040300' })
    const text = (...others: Device[]) => reasonOf('shared-group', beside(...others))?.text
    expect(text(sound)).toContain('another slot would not part it')
    expect(text(sound)).not.toContain('Another slot often')
    expect(text(sound, part('0000:02:00.0', { class: '020000' }))).toContain('Another slot often')
  })
  it('speaks of one group or of several, as there are', () => {
    const others = ['0000:02:00.0', '0000:03:00.0'].map((address) => part(address, { class: '020000' }))
    const text = (apart: boolean, count: number) => {
      const own = nvidiaCard.map((fn, index) => ({ ...fn, group: apart ? 14 + index : 14 }))
      return reasonOf('shared-group', { devices: [intelGraphics, ...own, ...others.slice(0, count)] })?.text
    }
    expect(text(false, 1)).toMatch(/^The IOMMU group of RTX 3080 also holds Part/)
    expect(text(false, 2)).toMatch(/^The IOMMU group of RTX 3080 also holds 2 other devices: /)
    expect(text(true, 1)).toMatch(/^The IOMMU groups of RTX 3080 also hold Part/)
    expect(text(true, 2)).toMatch(/^The IOMMU groups of RTX 3080 also hold 2 other devices: /)
  })
  it('names another card once, as a card', () => {
    const other = part('0000:02:00.0', { vendor: '1002', device: '67df', deviceName: 'RX 580' })
    const { reasons } = judge(beside(other))
    expect(reasons.map(({ code }) => code)).toEqual(['shares-with-card'])
    expect(reasons[0]?.text).toContain('RX 580')
  })
  it("knows the parts of a processor in its graphics' group", () => {
    const apu = '0000:09:00.0'
    const psp = (group: number) => device({ address: '0000:09:00.2', vendor: '1022', class: '108000', group })
    const graphics = device({ address: apu, vendor: '1002', device: '1638', group: 20 })
    const machine = (group: number) => ({ devices: [graphics, psp(group), ...nvidiaCard] })
    expect(reasonOf('apu-functions-in-group', machine(20), {}, apu)?.level).toBe('caution')
    expect(reasonOf('shared-group', machine(20), {}, apu)).toBeUndefined()
    expect(reasonOf('apu-functions-in-group', machine(21), {}, apu)).toBeUndefined()
  })
  it('asks for care where a member of the group could not be read', () => {
    const { iommu } = facts()
    const groups = (iommu.groups ?? []).map((group) =>
      group.id === 14 ? { ...group, devices: [...group.devices, '0000:0f:00.0'] } : group,
    )
    const reason = reasonOf('group-member-unread', { iommu: { ...iommu, groups } })
    expect(reason?.level).toBe('caution')
    expect(reason?.text).toContain('0000:0f:00.0')
    expect(reasonOf('group-member-unread')).toBeUndefined()
  })
  it('mentions functions that lie in several groups', () => {
    const devices = [intelGraphics, ...nvidiaCard.map((own, index) => ({ ...own, group: 14 + index }))]
    expect(reasonOf('split-groups', { devices })).toMatchObject({ level: 'info' })
    expect(reasonOf('split-groups')).toBeUndefined()
  })
})

describe('the costs', () => {
  const cost = (over: Partial<Cost>): { costs: Cost[] } => ({
    costs: [
      {
        address: '0000:05:00.0',
        kind: 'disk',
        severity: 'hurts',
        code: 'mounted-disk',
        text: 'It is sda.',
        ...over,
      },
    ],
  })
  it('block for the disk that the computer runs from', () => {
    const lost = cost({ kind: 'boot-disk', severity: 'blocks', code: 'boot-disk-part' })
    expect(reasonOf('boot-disk', {}, lost)).toMatchObject({ level: 'blocks' })
    expect(reasonOf('boot-disk', {}, lost)?.text).toContain('It is sda.')
  })
  it('ask for care where something in use goes along, and pass over mere notes', () => {
    expect(reasonOf('mounted-disk', {}, cost({}))?.level).toBe('caution')
    expect(judge({}, cost({ severity: 'note' })).reasons).toEqual([])
  })
  it('are not told twice where a rule of its own tells them', () => {
    expect(judge({}, cost({ kind: 'display' })).reasons).toEqual([])
    const bridge = device({ address: '0000:05:00.0', class: '060100', group: 14 })
    const { reasons } = judge(beside(bridge), cost({ kind: 'other', severity: 'blocks', code: 'isa-bridge' }))
    expect(reasons.map(({ code }) => code)).toEqual(['forbidden-in-group'])
  })
})
