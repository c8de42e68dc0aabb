import { say } from '../words/say.ts'
import { firmwareSteps } from './boards/firmware-steps.ts'
import type { CardDraft } from './cards.ts'
import type { Facts } from './facts.ts'
import { listed } from './readiness/wording.ts'
import type { Reason } from './report-card.ts'
import { deviceAt, labelOf, type Rule, type World } from './verdict-world.ts'

/** Drivers that hold a function for a virtual machine or for nobody: the host draws nothing with it. */
const HELD = new Set(['vfio-pci', 'pci-stub'])

/**
 * Whether a monitor can be plugged into the card. Class 0302 (3D controller) has no outputs by definition; class
 * 0380 in a discrete card of a laptop often has none, which shows when its driver made no connectors.
 */
export function hasOutputs(card: CardDraft, facts: Pick<Facts, 'devices'>): boolean {
  const display = deviceAt(card.address, facts)
  if (!display || card.connectors.length > 0) return true
  if (display.class.startsWith('0302')) return false
  const driven = display.driver !== null && !HELD.has(display.driver)
  return !(display.class.startsWith('0380') && card.kind === 'discrete' && driven)
}

/** Whether this computer can draw with the card now: it has outputs and is not held for a virtual machine. */
function canDraw(card: CardDraft, facts: Pick<Facts, 'devices'>): boolean {
  const driver = deviceAt(card.address, facts)?.driver ?? ''
  return hasOutputs(card, facts) && !HELD.has(driver)
}

/** The cards that can draw, those with a connected monitor first; once for all cards of a machine. */
const drawing = new WeakMap<readonly CardDraft[], readonly CardDraft[]>()

/**
 * The card that can still draw for this computer once the card and its bind set are gone, rather one that a monitor
 * hangs on; undefined where none is left.
 */
export function displayLeft(card: CardDraft, { facts, cards }: Omit<World, 'state'>): CardDraft | undefined {
  let able = drawing.get(cards)
  if (!able) {
    const unplugged = ({ connectors }: CardDraft) => Number(!connectors.some(({ connected }) => connected))
    able = cards.filter((other) => canDraw(other, facts)).sort((a, b) => unplugged(a) - unplugged(b))
    drawing.set(cards, able)
  }
  const gone = new Set([card.address, ...card.bindSet])
  return able.find((other) => !gone.has(other.address))
}

/** What happens to the screens: the only display, the one that the firmware lit, the one in use now. */
export const displayReasons: Rule = (card, world) => {
  const { facts, cards } = world
  const name = labelOf(card, cards)
  const outputs = hasOutputs(card, facts)
  const first = displayLeft(card, world)
  // The costs are drawn up from single functions; where they find that the last display goes, they are believed.
  const lastGoes = card.costs.some(({ kind, severity }) => kind === 'display' && severity === 'blocks')
  const onlyDisplay: Reason = {
    code: 'only-display',
    level: 'blocks',
    text: onlyDisplayText(name, card, facts),
  }
  if (!outputs) return [...(lastGoes ? [onlyDisplay] : []), outputless(name, facts)]
  if (!first || lastGoes) return [onlyDisplay]
  const other = labelOf(first, cards)
  const panel = card.connectors.some(({ internal, connected }) => internal && connected)
  return [
    ...(card.bootDisplay ? [bootDisplay(name, other, first, facts)] : []),
    ...(card.sessionDisplay ? [sessionDisplay(name, other, card, facts)] : []),
    ...(panel
      ? [
          {
            code: 'internal-panel',
            level: 'caution',
            text: say('verdict.internal-panel', { card: name }),
          } as const,
        ]
      : []),
  ]
}

/** The next step differs: a card in a slot, graphics that are built in, and a laptop, which takes no second card. */
function onlyDisplayText(card: string, { kind }: CardDraft, { machine }: Facts): string {
  if (machine.chassis === 'laptop') return say('verdict.only-display.laptop', { card })
  return say(kind === 'discrete' ? 'verdict.only-display' : 'verdict.only-display.built-in', { card })
}

function outputless(card: string, { machine }: Facts): Reason {
  return machine.chassis === 'laptop'
    ? { code: 'muxless-laptop', level: 'caution', text: say('verdict.muxless-laptop', { card }) }
    : { code: 'no-outputs', level: 'info', text: say('verdict.no-outputs', { card }) }
}

function bootDisplay(card: string, other: string, { kind }: CardDraft, facts: Facts) {
  const steps =
    kind === 'integrated' && !facts.machine.virtual
      ? firmwareSteps('primary-display', facts)
      : say('verdict.boot-display.slot')
  const text = say('verdict.boot-display', { card, other, steps })
  return { code: 'boot-display', level: 'caution', text } as const
}

function sessionDisplay(card: string, other: string, { connectors }: CardDraft, { os }: Pick<Facts, 'os'>) {
  const plugged = connectors.filter(({ connected }) => connected).map(({ name, monitor }) => monitor ?? name)
  const desktop = os.session === 'wayland' || os.session === 'x11'
  const text =
    plugged.length > 0
      ? say(desktop ? 'verdict.session-display' : 'verdict.session-display.console', {
          card,
          other,
          monitors: listed(plugged),
        })
      : say(desktop ? 'verdict.session-display.unnamed' : 'verdict.session-display.console.unnamed', {
          card,
          other,
        })
  return { code: 'session-display', level: 'caution', text } as const
}
