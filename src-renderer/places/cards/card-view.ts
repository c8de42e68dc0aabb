import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Card, Cost } from '../../../src-shared/host/report-card.ts'
import type { Device } from '../../../src-shared/host/report-device.ts'
import { type LinkFacts, linkFacts } from '../../text/amounts.ts'

/** A device that moves with a card. */
export interface Mover {
  readonly address: string
  /** undefined: the report lists the address and nothing else of it. */
  readonly device: Device | undefined
  /** False: it moves only because it shares a group with the card. */
  readonly own: boolean
  readonly costs: readonly Cost[]
}

/** Everything that the page shows of a card, gathered from the report. */
export interface CardView {
  readonly card: Card
  readonly maker: 'nvidia' | 'amd' | 'intel' | 'other'
  readonly device: Device | undefined
  readonly link: LinkFacts
  /** Lanes of the edge connector as drawn; 16 where unknown. */
  readonly lanes: number
  /** Largest memory window in bytes where it can be resized; undefined where the card offers none. */
  readonly resizable: number | undefined
  readonly movers: readonly Mover[]
  readonly costs: readonly Cost[]
  readonly isTwin: boolean
  /** How it is drawn: plugged into a slot, or a chip on the mainboard. */
  readonly body: 'card' | 'chip'
}

const MAKERS: Readonly<Record<string, CardView['maker']>> = {
  '10de': 'nvidia',
  '1002': 'amd',
  '8086': 'intel',
}
const SEVERITIES: readonly Cost['severity'][] = ['blocks', 'hurts', 'note']

const KINDS: readonly Card['kind'][] = ['discrete', 'integrated', 'management', 'emulated']
const VERDICTS: readonly Card['verdict'][] = ['ready', 'caution', 'blocked']

/** The cards of a report: cards in slots before chips, then those that can go first, then by slot. */
export function cardViews(report: HostReport): CardView[] {
  const devices = new Map(report.devices.map((device) => [device.address, device]))
  const isLaptop = report.machine.chassis === 'laptop'
  return [...report.cards]
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
    )
    .map((card) => cardView(card, devices, isLaptop))
}

function cardView(card: Card, devices: ReadonlyMap<string, Device>, isLaptop: boolean): CardView {
  const device = devices.get(card.address)
  const link = linkFacts(device?.link ?? null)
  const own = new Set(card.functions)
  const windows = device?.bars.filter((bar) => bar.resizable).map((bar) => bar.bytes) ?? []
  return {
    card,
    maker: MAKERS[device?.vendor ?? ''] ?? 'other',
    device,
    link,
    lanes: device?.link?.maxWidth || 16,
    resizable: windows.length > 0 ? Math.max(...windows) : undefined,
    movers: card.bindSet.map((address) => ({
      address,
      device: devices.get(address),
      own: own.has(address),
      costs: card.costs.filter((cost) => cost.address === address),
    })),
    costs: [...card.costs].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    isTwin: card.twins.length > 0,
    body: card.kind === 'discrete' && !isLaptop ? 'card' : 'chip',
  }
}

/** The shape of a socket by the connector's kernel name; "HDMI-A-1" is an HDMI socket. */
export function socketShape(name: string): 'dp' | 'hdmi' | 'dvi' | 'vga' | 'usb-c' | 'panel' | 'other' {
  if (/^(?:eDP|LVDS|DSI)/.test(name)) return 'panel'
  if (/^(?:DP|DisplayPort)/.test(name)) return 'dp'
  if (/^HDMI/.test(name)) return 'hdmi'
  if (/^DVI/.test(name)) return 'dvi'
  if (/^VGA/.test(name)) return 'vga'
  return /^(?:USB|TypeC)/i.test(name) ? 'usb-c' : 'other'
}

/**
 * Whether a card without connectors has none (a 3D controller, whose picture leaves through another card) or
 * just doesn't show them, because no graphics driver has it.
 */
export function hasNoSockets(device: Device | undefined): boolean {
  return device?.class.startsWith('0302') ?? false
}
