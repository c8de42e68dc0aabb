import { parseAddress } from '../host/address.ts'
import type { Definition } from './definition.ts'
import { sourceAddress } from './pci-address.ts'
import type { NewElement } from './xml/edit.ts'
import { childrenIn } from './xml/namespace.ts'
import { childrenOf, readXml, type XmlElement } from './xml/read.ts'

/** Namespace of what Handover notes in a definition. */
const handoverNamespace = 'https://gpuhandover.org/domain/1'
const PREFIX = 'handover'

/** A function that a card brought along. */
export interface MarkedFunction {
  readonly address: string
  /** The device as it was before, where one had been added by hand; detaching puts it back. */
  readonly was: string | undefined
}

/** What was added to a definition for one card, read from its <metadata>. */
export interface Mark {
  /** Address of the card on the host. */
  readonly card: string
  readonly functions: readonly MarkedFunction[]
  /** Indexes of the PCI controllers that were added. */
  readonly ports: readonly number[]
}

/** How an element came about that holds our own: it was added, or it closed itself before. */
export type Origin = 'added' | 'opened'

/** All marks of a definition. libvirt keeps one element of each namespace in <metadata>, so there is one for all cards. */
export interface Marks {
  readonly element: XmlElement
  readonly metadata: Origin | undefined
  readonly devices: Origin | undefined
  readonly cards: readonly { readonly mark: Mark; readonly element: XmlElement }[]
}

/** Reads the marks of a definition; what is not as we write it is passed over, because anybody may edit it. */
export function readMarks({ domain, metadata }: Pick<Definition, 'domain' | 'metadata'>): Marks | undefined {
  if (!metadata) return undefined
  const [element] = childrenIn(handoverNamespace, metadata, [domain], 'cards')
  if (!element) return undefined
  const around = [metadata, domain]
  const cards = childrenIn(handoverNamespace, element, around, 'card').flatMap((card) => {
    const mark = readMark(card, [element, ...around])
    return mark ? [{ mark, element: card }] : []
  })
  return { element, metadata: originOf(element, 'metadata'), devices: originOf(element, 'devices'), cards }
}

function originOf(element: XmlElement, name: string): Origin | undefined {
  const value = element.attributes.get(name)
  return value === 'added' || value === 'opened' ? value : undefined
}

function readMark(card: XmlElement, around: readonly XmlElement[]): Mark | undefined {
  const address = addressOf(card)
  if (address === undefined) return undefined
  const functions = childrenIn(handoverNamespace, card, around, 'function').flatMap((element) => {
    const own = addressOf(element)
    if (own === undefined) return []
    return [{ address: own, was: formerDevice(element.attributes.get('was'), own) }]
  })
  const ports = childrenIn(handoverNamespace, card, around, 'port').flatMap(({ attributes }) => {
    const index = attributes.get('index') ?? ''
    return /^[0-9]{1,3}$/.test(index) ? [Number(index)] : []
  })
  return { card: address, functions, ports }
}

function addressOf({ attributes }: XmlElement): string | undefined {
  const address = attributes.get('address')
  return address !== undefined && parseAddress(address) ? address : undefined
}

/** A device is put back only if it is one, and for the function that it stood for. */
function formerDevice(text: string | undefined, address: string): string | undefined {
  const device = text === undefined ? undefined : readXml(text)
  return device?.name === 'hostdev' && sourceAddress(device) === address ? text : undefined
}

/** The element of one card, for a definition whose marks have this prefix. */
export function markElement({ card, functions, ports }: Mark, prefix = PREFIX): NewElement {
  const name = (local: string): string => (prefix === '' ? local : `${prefix}:${local}`)
  return {
    name: name('card'),
    attributes: { address: card },
    children: [
      ...functions.map(({ address, was }) => ({
        name: name('function'),
        attributes: { address, ...(was === undefined ? {} : { was }) },
      })),
      ...ports.map((index) => ({ name: name('port'), attributes: { index: String(index) } })),
    ],
  }
}

/** The element that holds those of all cards. */
export function marksElement(
  mark: Mark,
  origins: { readonly metadata: Origin | undefined; readonly devices: Origin | undefined },
): NewElement {
  const { metadata, devices } = origins
  return {
    name: `${PREFIX}:cards`,
    attributes: {
      [`xmlns:${PREFIX}`]: handoverNamespace,
      ...(metadata ? { metadata } : {}),
      ...(devices ? { devices } : {}),
    },
    children: [markElement(mark)],
  }
}

/** The prefix of an element's name; empty where it has none. */
export function prefixOf({ name }: XmlElement): string {
  const colon = name.indexOf(':')
  return colon < 0 ? '' : name.slice(0, colon)
}

/** Hostdevs of a definition by the function that they give away. */
export function hostdevsByFunction(devices: XmlElement | undefined): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  if (!devices) return found
  for (const device of childrenOf(devices, 'hostdev')) {
    const address = device.attributes.get('type') === 'pci' ? sourceAddress(device) : undefined
    if (address !== undefined && !found.has(address)) found.set(address, device)
  }
  return found
}
