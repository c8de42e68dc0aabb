import { collide, pciControllers, takenPlaces } from './controllers.ts'
import { type Definition, openDefinition } from './definition.ts'
import { hostdevsByFunction, type Mark, type Marks, type Origin, readMarks } from './marks.ts'
import { type EditOutcome, outcomeOf, refuse } from './outcome.ts'
import { guestAddress, guestAddressElement } from './pci-address.ts'
import { applyEdits, blankBefore, closeAgain, cut, type Edit } from './xml/edit.ts'
import { readXml, type XmlElement } from './xml/read.ts'

/** A card to take from a VM. */
export interface DetachRequest {
  /** Address of the card on the host. */
  readonly card: string
  /**
   * Functions that go even if they were added by hand, and then are not put back either. Left out: only what
   * Handover added goes.
   */
  readonly byHand?: readonly string[]
}

/**
 * Takes a card out of a domain definition: exactly what `attachCard` added, known by its mark and by the address on the
 * host, so that it is found after libvirt wrote the definition anew. Devices that had been added by hand are put back
 * as they were. A root port stays where something else has come to need it.
 *
 * `unchanged`: the VM does not have the card. `refused` with `not-ours`: it has, but not from Handover; with
 * `with-other-card`: it came along with another card.
 */
export function detachCard(text: string, request: DetachRequest): EditOutcome {
  const opened = openDefinition(text)
  if (opened.tag === 'refused') return opened
  const { definition } = opened
  const marks = readMarks(definition)
  const entry = marks?.cards.find(({ mark }) => mark.card === request.card)
  const hostdevs = hostdevsByFunction(definition.devices)
  if (!entry && request.byHand === undefined) {
    const other = marks?.cards.find(({ mark }) => holds(mark, request.card))
    if (!hostdevs.has(request.card)) return { tag: 'unchanged', text }
    return other ? refuse('with-other-card', { card: other.mark.card }) : refuse('not-ours')
  }
  const byHand = new Set(request.byHand ?? [])
  const marked = (entry?.mark.functions ?? []).flatMap(({ address, was }) => {
    const device = hostdevs.get(address)
    return device ? [{ device, was: byHand.has(address) ? undefined : was }] : []
  })
  const others = [...byHand].flatMap((address) => hostdevs.get(address) ?? [])
  const leaving = new Set([...marked.map(({ device }) => device), ...others])
  const back = marked.flatMap(({ device, was }) =>
    was === undefined ? [] : [{ device, edit: putBack(definition, device, was, leaving) }],
  )
  const gone = new Set(leaving)
  for (const { device } of back) gone.delete(device)
  for (const port of idlePorts(definition, entry?.mark.ports ?? [], leaving)) gone.add(port)
  const edits = [...back.map(({ edit }) => edit), ...[...gone].map((element) => cut(text, element))]
  const all = marks && entry ? withoutMark(definition, marks, entry.element, edits) : edits
  return outcomeOf(text, applyEdits(text, all))
}

function holds(mark: Mark, address: string): boolean {
  return mark.functions.some((one) => one.address === address)
}

/** The device as it was; without its place in the guest where that belongs to something else by now. */
function putBack(
  { domain }: Definition,
  device: XmlElement,
  was: string,
  leaving: ReadonlySet<XmlElement>,
): Edit {
  const former = readXml(was)
  const place = former && guestAddress(former)
  const address = former && guestAddressElement(former)
  const isTaken = takenPlaces(domain, leaving).some((other) => place && collide(place, other))
  const content = isTaken && address ? applyEdits(was, [cut(was, address)]) : was
  return { from: device.start, to: device.end, text: content }
}

/** Root ports that nothing needs once these devices have left. */
function idlePorts(
  { domain }: Definition,
  indexes: readonly number[],
  leaving: ReadonlySet<XmlElement>,
): XmlElement[] {
  const taken = takenPlaces(domain, leaving)
  const idle = pciControllers(domain).flatMap(({ index, model, element }) => {
    const isOurs = index !== undefined && model === 'pcie-root-port' && indexes.includes(index)
    return isOurs && taken.every(({ bus }) => bus !== index) ? [element] : []
  })
  const staying = takenPlaces(domain, new Set([...leaving, ...idle]))
  // A guest looks at the other functions of a slot only if there is a function 0.
  return idle.filter((port) => {
    const place = guestAddress(port)
    return place?.function !== 0 || staying.every(({ bus, slot }) => bus !== place.bus || slot !== place.slot)
  })
}

/** The edits, and those that take the mark out with all that was put around it. */
function withoutMark(definition: Definition, marks: Marks, card: XmlElement, edits: readonly Edit[]): Edit[] {
  const { text, metadata, devices } = definition
  const isLast = marks.cards.length === 1
  const own = cut(text, isLast ? marks.element : card)
  if (!isLast || !metadata) return [...edits, own]
  return [
    ...restored(text, metadata, marks.metadata, [own]),
    ...(devices ? restored(text, devices, marks.devices, edits) : edits),
  ]
}

/** Edits in an element, and it itself back to how it came about where they leave nothing in it. */
function restored(
  text: string,
  element: XmlElement,
  origin: Origin | undefined,
  edits: readonly Edit[],
): Edit[] {
  const inside = edits.map((edit) => ({
    ...edit,
    from: edit.from - element.inner,
    to: edit.to - element.inner,
  }))
  const left = applyEdits(text.slice(element.inner, element.innerEnd), inside)
  if (origin === undefined || blankBefore(left, left.length) > 0) return [...edits]
  return [origin === 'added' ? cut(text, element) : closeAgain(element)]
}
