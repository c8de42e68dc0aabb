import { type AttachRequest, requestProblem } from './attach-request.ts'
import { commandLine, commandLineFunctions } from './command-line.ts'
import { chipsetOf } from './controllers.ts'
import { type Definition, openDefinition } from './definition.ts'
import { detachCard } from './detach.ts'
import type { NewPort } from './guest-slots.ts'
import { givenFunctions } from './host-functions.ts'
import { adoptHostdev, newHostdev } from './hostdev.ts'
import { isInPlace } from './in-place.ts'
import {
  type Mark,
  type MarkedFunction,
  markElement,
  marksElement,
  type Origin,
  prefixOf,
  readMarks,
} from './marks.ts'
import { type EditOutcome, outcomeOf, refuse } from './outcome.ts'
import { addressAttributes } from './pci-address.ts'
import { place } from './place.ts'
import { putOnTop } from './put.ts'
import { append, applyEdits, closesItself, type Edit, type NewElement } from './xml/edit.ts'
import type { XmlElement } from './xml/read.ts'

/**
 * Gives a card to a VM: text in, text out, and outside of what is added every byte stays. All functions of a slot of
 * the host go on one slot of the guest, function 0 first, with `managed='yes'`; on q35 behind a root port that nothing
 * else uses. What was added is noted in <metadata>, and `detachCard` takes it out again.
 *
 * Functions that the VM was given by hand are moved beside the others and put back by `detachCard`; where all of them
 * are in place already, nothing is changed. A request that is fulfilled changes nothing; one that differs from what was
 * attached before replaces it.
 */
export function attachCard(text: string, request: AttachRequest): EditOutcome {
  const problem = requestProblem(request)
  if (problem) return { tag: 'refused', problem }
  const opened = openDefinition(text)
  if (opened.tag === 'refused') return opened
  const marks = readMarks(opened.definition)
  if (isInPlace(opened.definition, request)) return { tag: 'unchanged', text }
  const other = marks?.cards.find(
    ({ mark }) =>
      mark.card !== request.card && mark.functions.some(({ address }) => request.functions.includes(address)),
  )
  if (other) return refuse('with-other-card', { card: other.mark.card })
  if (!marks?.cards.some(({ mark }) => mark.card === request.card)) return add(opened.definition, request)
  const without = detachCard(text, { card: request.card })
  if (without.tag === 'refused') return without
  const base = openDefinition(without.text)
  if (base.tag === 'refused') return base
  const added = add(base.definition, request)
  return added.tag === 'refused' ? added : outcomeOf(text, added.text)
}

function add(definition: Definition, request: AttachRequest): EditOutcome {
  const { text, domain, devices } = definition
  const asked = new Set(request.functions)
  const given = givenFunctions(domain).filter(({ address }) => address !== undefined && asked.has(address))
  const twice = given.find(({ address }, at) => given.findIndex((one) => one.address === address) < at)
  if (twice) return refuse('given-twice', { address: twice.address ?? '' })
  const [byLine] = commandLineFunctions(commandLine(domain)).filter((address) => asked.has(address))
  if (byLine !== undefined) return refuse('given-by-command-line', { address: byLine })
  const chipset = chipsetOf(domain)
  if (chipset === 'other' || chipset === 'unknown') return refuse(`machine-${chipset}`)
  const placed = place(definition, chipset, request, given)
  if (placed.tag === 'refused') return placed
  const { members, ports } = placed
  const fresh = members.filter(({ device }) => !device).map(({ placement }) => placement)
  const adopted = members.flatMap(({ device, placement }) =>
    device && devices ? adoptHostdev(text, device, [devices, domain], placement) : [],
  )
  // Where one device is moved, the others with it are noted as well: they are put back as one.
  const functions = members.flatMap(({ device, placement: { address } }): MarkedFunction[] => {
    if (!device) return [{ address, was: undefined }]
    return adopted.length > 0 ? [{ address, was: text.slice(device.start, device.end) }] : []
  })
  const elements = [...ports.map(newPort), ...fresh.map(newHostdev)]
  const mark = { card: request.card, functions, ports: ports.map(({ index }) => index) }
  const edits = [
    ...adopted,
    ...withDevices(definition, elements),
    withMark(definition, mark, elements.length > 0 ? originOf(devices) : undefined),
  ]
  return outcomeOf(text, applyEdits(text, edits))
}

/** Alone on its slot: `multifunction='off'` keeps libvirt from putting other ports there later. */
function newPort({ index, slot }: NewPort): NewElement {
  const address = { type: 'pci', ...addressAttributes({ domain: 0, bus: 0, slot: slot ?? 0, function: 0 }) }
  return {
    name: 'controller',
    attributes: { type: 'pci', index: String(index), model: 'pcie-root-port' },
    children:
      slot === undefined ? [] : [{ name: 'address', attributes: { ...address, multifunction: 'off' } }],
  }
}

function originOf(element: XmlElement | undefined): Origin | undefined {
  if (!element) return 'added'
  return closesItself(element) ? 'opened' : undefined
}

function withDevices({ text, domain, devices }: Definition, elements: readonly NewElement[]): Edit[] {
  if (elements.length === 0) return []
  return [
    devices
      ? append(text, devices, [domain], elements)
      : append(text, domain, [], [{ name: 'devices', children: elements }]),
  ]
}

function withMark(definition: Definition, mark: Mark, devices: Origin | undefined): Edit {
  const { text, domain, metadata } = definition
  const marks = readMarks(definition)
  if (marks && metadata) {
    return append(text, marks.element, [metadata, domain], [markElement(mark, prefixOf(marks.element))])
  }
  const element = marksElement(mark, { metadata: originOf(metadata), devices })
  if (metadata) return append(text, metadata, [domain], [element])
  return putOnTop(definition, { name: 'metadata', children: [element] })
}
