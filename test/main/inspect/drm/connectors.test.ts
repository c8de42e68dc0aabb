import { describe, expect, it } from 'vitest'
import { readConnectors } from '../../../../src-main/inspect/drm/connectors.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const CARD = '/sys/devices/pci0000:00/0000:00:01.0/0000:01:00.0/drm/card1'

/** Connectors of one card, with links to them in /sys/class/drm. */
function read(
  connectors: Readonly<Record<string, Readonly<Record<string, Content>>>>,
  more: Readonly<Record<string, Content>> = {},
) {
  const files = Object.entries(connectors).flatMap(([name, own]) => [
    [`/sys/class/drm/card1-${name}`, `-> ../..${CARD.slice(4)}/card1-${name}`],
    ...Object.entries(own).map(([file, content]) => [`${CARD}/card1-${name}/${file}`, content]),
  ])
  const root = memoryRoot({ ...Object.fromEntries(files), ...more })
  return { found: readConnectors(root), notes: root.notes.map(({ code }) => code) }
}

/** An EDID block of a monitor with a name of up to 13 letters. */
function edid(name: string): Uint8Array {
  const block = new Uint8Array(128)
  block.set([0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0])
  block.set([0, 0, 0, 0xfc, 0, ...new TextEncoder().encode(`${name}\n`)], 54)
  return block
}

describe('readConnectors', () => {
  it('reads connectors with the card and the monitor that they belong to', () => {
    const { found, notes } = read({
      'DP-1': { status: 'connected\n', enabled: 'enabled\n', edid: edid('DELL U2720Q') },
      'HDMI-A-1': { status: 'disconnected\n', enabled: 'disabled\n', edid: '' },
    })
    expect(found).toEqual([
      { address: '0000:01:00.0', name: 'DP-1', status: 'connected', enabled: true, monitor: 'DELL U2720Q' },
      {
        address: '0000:01:00.0',
        name: 'HDMI-A-1',
        status: 'disconnected',
        enabled: false,
        monitor: undefined,
      },
    ])
    expect(notes).toEqual([])
  })

  it('does not name the monitor that was there before', () => {
    const { found } = read({ 'DP-1': { status: 'disconnected\n', edid: edid('GONE') } })
    expect(found[0]?.monitor).toBeUndefined()
  })

  it('passes over cards, render nodes, writeback connectors and what hangs on no PCI function', () => {
    const { found } = read(
      { 'Writeback-1': { status: 'unknown\n' }, 'DP-1': { status: 'connected\n' } },
      {
        '/sys/class/drm/card1': `-> ../..${CARD.slice(4)}`,
        '/sys/class/drm/renderD128': `-> ../..${CARD.slice(4)}`,
        '/sys/class/drm/version': 'drm 1.1.0 20060810\n',
        '/sys/class/drm/card0-Virtual-1': '-> ../../devices/platform/vkms/drm/card0/card0-Virtual-1',
        '/sys/devices/platform/vkms/drm/card0/card0-Virtual-1/status': 'connected\n',
      },
    )
    expect(found.map(({ name }) => name)).toEqual(['DP-1'])
  })

  it.each([['unknown\n'], [''], ['Connected\n'], ['\u001b[31m']])(
    'takes the status %j for unknown',
    (status) => {
      expect(read({ 'DP-1': { status } }).found[0]?.status).toBe('unknown')
    },
  )

  it('says unknown, not disconnected, of a connector without a status', () => {
    expect(read({ 'DP-1': { enabled: 'enabled\n' } }).found[0]).toMatchObject({
      status: 'unknown',
      enabled: true,
    })
  })

  it('shows a name that tries to hide', () => {
    expect(read({ 'DP-\u202e1': { status: 'connected\n' } }).found[0]?.name).toBe('DP-\\u{202e}1')
  })

  it('passes over links that lead to themselves or nowhere, and goes on', () => {
    const { found, notes } = read(
      { 'DP-1': { status: 'connected\n' } },
      {
        '/sys/class/drm/card0-DP-1': '-> card0-DP-1',
        '/sys/class/drm/card0-DP-2': '-> card0-DP-3',
        '/sys/class/drm/card0-DP-3': '-> card0-DP-2',
        '/sys/class/drm/card2-DP-1': '-> ../../devices/gone',
      },
    )
    expect(found.map(({ name }) => name)).toEqual(['DP-1'])
    expect(notes).toEqual(['cyclic-link', 'cyclic-link', 'cyclic-link'])
  })

  it('finds none where there is no drm', () => {
    expect(readConnectors(memoryRoot({}))).toEqual([])
  })
})
