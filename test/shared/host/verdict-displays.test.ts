import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src-shared/host/facts.ts'
import type { Cost } from '../../../src-shared/host/report-card.ts'
import { card, judge, laptop, NVIDIA, reasonOf } from './judge.ts'
import { device, facts, intelGraphics, nvidiaCard } from './sample-facts.ts'

describe('the screens', () => {
  const dp = { name: 'DP-1', connected: true, monitor: 'LG 27', internal: false }
  it('block the only card that can draw', () => {
    expect(reasonOf('only-display', { devices: nvidiaCard })?.level).toBe('blocks')
    expect(reasonOf('only-display')).toBeUndefined()
  })
  it('give another next step for built-in graphics and for laptops', () => {
    const alone = { devices: [intelGraphics] }
    const text = (over: Partial<Facts>) => reasonOf('only-display', over, {}, '0000:00:02.0')?.text
    expect(text(alone)).toContain('Leave it to this computer, and add a card')
    expect(text({ ...laptop, ...alone })).toContain('virtio-gpu')
    expect(reasonOf('only-display', { devices: nvidiaCard })?.text).toContain(
      'Turn on the graphics of the processor',
    )
  })
  it('do not count on a card that vfio-pci holds, or one without outputs', () => {
    const held = { ...intelGraphics, driver: 'vfio-pci' }
    expect(reasonOf('only-display', { devices: [held, ...nvidiaCard] })).toBeDefined()
    const compute = device({ address: '0000:02:00.0', class: '030200' })
    expect(reasonOf('only-display', { devices: [compute, ...nvidiaCard] })).toBeDefined()
  })
  it('do not count on a card that would move along', () => {
    const other = device({ address: '0000:02:00.0', vendor: '1002', device: '67df', group: 14 })
    expect(reasonOf('only-display', { devices: [other, ...nvidiaCard] })).toBeDefined()
    expect(reasonOf('only-display', { devices: [{ ...other, group: 15 }, ...nvidiaCard] })).toBeUndefined()
  })
  it('believe the costs where they find that the last display goes', () => {
    const cost: Cost = {
      address: NVIDIA,
      kind: 'display',
      severity: 'blocks',
      code: 'only-display',
      text: 'x',
    }
    expect(reasonOf('only-display', {}, { costs: [cost] })?.level).toBe('blocks')
  })
  it('send the owner of the boot display to the firmware, or to the slots', () => {
    const integrated = reasonOf('boot-display', {}, { bootDisplay: true })
    expect(integrated?.level).toBe('caution')
    expect(integrated?.text).toContain('UHD Graphics 630')
    expect(integrated?.text).toContain('Primary Display: CPU Graphics')
    const other = device({ address: '0000:02:00.0', vendor: '1002', device: '67df', group: 15 })
    const slots = reasonOf('boot-display', { devices: [other, ...nvidiaCard] }, { bootDisplay: true })
    expect(slots?.text).toContain('change slots')
    expect(reasonOf('boot-display')).toBeUndefined()
  })
  it('name the monitor that hangs on the card now, and where to plug it in', () => {
    const reason = reasonOf('session-display', {}, { sessionDisplay: true, connectors: [dp] })
    expect(reason?.level).toBe('caution')
    expect(reason?.text).toContain('LG 27')
    expect(reason?.text).toContain('UHD Graphics 630')
    expect(reasonOf('session-display', {}, { connectors: [dp] })).toBeUndefined()
  })
  it('speak of a desktop only where one runs', () => {
    const text = (session: Facts['os']['session'], connectors = [dp]) =>
      reasonOf('session-display', { os: { ...facts().os, session } }, { sessionDisplay: true, connectors })
        ?.text
    for (const session of ['wayland', 'x11'] as const) {
      expect(text(session)).toMatch(/^This desktop is shown by .* now, on LG 27\. /)
      expect(text(session, [])).toMatch(/^This desktop is drawn by .* now\. /)
    }
    for (const session of ['tty', 'none', 'unknown'] as const) {
      expect(text(session)).toMatch(/^This computer's screen is drawn by .* now, on LG 27\. /)
      expect(text(session, [])).toMatch(/^This computer's screen is drawn by .* now\. /)
    }
  })
  it('warn of the built-in screen only where it hangs on this card and is connected', () => {
    const panel = { ...dp, name: 'eDP-1', internal: true }
    expect(reasonOf('internal-panel', laptop, { connectors: [panel] })?.level).toBe('caution')
    expect(
      reasonOf('internal-panel', laptop, { connectors: [{ ...panel, connected: false }] }),
    ).toBeUndefined()
    expect(reasonOf('internal-panel', laptop, { connectors: [dp] })).toBeUndefined()
  })
  it('explain a laptop card of class 0302, and never block it as the only display', () => {
    const alone = { devices: [device({ address: NVIDIA, class: '030200', group: 14 })] }
    const { verdict: word, reasons } = judge({ ...laptop, ...alone })
    expect(word).toBe('caution')
    expect(reasons.map(({ code }) => code)).toEqual(['muxless-laptop'])
    expect(reasonOf('no-outputs', alone)?.level).toBe('info')
    expect(reasonOf('muxless-laptop', laptop)).toBeUndefined()
  })
  it('take class 0380 for a card without outputs only where its driver made no connectors', () => {
    const amd = { class: '038000', vendor: '1002', driver: 'amdgpu' }
    expect(reasonOf('muxless-laptop', { ...laptop, ...card(amd) })).toBeDefined()
    expect(reasonOf('muxless-laptop', { ...laptop, ...card(amd) }, { connectors: [dp] })).toBeUndefined()
    expect(reasonOf('muxless-laptop', { ...laptop, ...card({ ...amd, driver: null }) })).toBeUndefined()
  })
})
