import { attachCard } from '../../attach.ts'
import { commandLine } from '../../command-line.ts'
import { chipsetOf, pciControllers } from '../../controllers.ts'
import { type Definition, openDefinition } from '../../definition.ts'
import { detachCard } from '../../detach.ts'
import { romOf } from '../../hostdev.ts'
import { hostdevsByFunction, type Mark, readMarks } from '../../marks.ts'
import { type EditOutcome, outcomeOf, refuse } from '../../outcome.ts'
import { guestAddressElement } from '../../pci-address.ts'
import { guestOf, osIdOf } from '../../read-guest.ts'
import { cut, type Edit, setAttribute } from '../../xml/edit.ts'
import { childOf, childrenOf, descend, type XmlElement } from '../../xml/read.ts'
import { type Fix, inSteps, type Step } from './fix.ts'

/**
 * Moves a VM from an i440fx to a q35 mainboard, of the same version of QEMU. All devices get new places on the PCI buses,
 * which libvirt chooses; disks at IDE, which q35 has not, go to SATA. A card that Handover gave is taken out before and
 * given again after.
 *
 * Refused rather than broken: Windows that starts from an IDE disk, and Windows before 7 (it would not find its disk);
 * arguments for QEMU that name a bus of the old board; expander buses; devices that Handover holds for somebody, in
 * places of the old board.
 */
export const machineQ35: Fix = (definition) => {
  if (chipsetOf(definition.domain) !== 'i440fx') return { tag: 'unchanged', text: definition.text }
  const marks = readMarks(definition)?.cards.map(({ mark }) => mark) ?? []
  if (marks.some(({ functions }) => functions.some(({ was }) => was !== undefined)))
    return refuse('q35-adopted')
  const requests = marks.map((mark) => requestOf(mark, definition))
  const steps: ((text: string) => EditOutcome)[] = [
    ...marks.map(
      ({ card }) =>
        (text: string) =>
          detachCard(text, { card }),
    ),
    convert,
    ...requests.map((request) => (text: string) => attachCard(text, request)),
  ]
  let text = definition.text
  for (const step of steps) {
    const outcome = step(text)
    if (outcome.tag === 'refused') return outcome
    text = outcome.text
  }
  return outcomeOf(definition.text, text)
}

function requestOf({ card, functions }: Mark, { devices }: Definition): Parameters<typeof attachCard>[1] {
  const device = hostdevsByFunction(devices).get(card)
  const rom = device && romOf(device)
  return { card, functions: functions.map(({ address }) => address), ...(rom ? { rom } : {}) }
}

function convert(text: string): EditOutcome {
  const opened = openDefinition(text)
  if (opened.tag === 'refused') return opened
  return inSteps(opened.definition, refuseWhatBreaks, newBoard, newPlaces, ideToSata)
}

const OLD_WINDOWS =
  /\/win\/(?:1\.0|2\.0|2\.1|3\.1|95|98|me|2k|2k3|2k3r2|2k8|nt|xp|vista)(?:$|[^\w])|\/winnt\//
const DROPPED = new Set(['pci-root', 'pci-bridge', undefined])

const refuseWhatBreaks: Step = ({ domain, devices }) => {
  const isWindows = guestOf(domain).startsWith('windows')
  if (OLD_WINDOWS.test(osIdOf(domain) ?? '')) return refuse('q35-old-windows').problem
  if (isWindows && ideDisks(devices).some((disk) => disk.attributes.get('device') !== 'cdrom')) {
    return refuse('q35-windows-ide').problem
  }
  if (commandLine(domain).some((argument) => /\bpci\.[0-9]/.test(argument))) {
    return refuse('q35-command-line').problem
  }
  if (pciControllers(domain).some(({ model }) => !DROPPED.has(model))) return refuse('q35-buses').problem
  return []
}

const newBoard: Step = ({ text, domain }) => {
  const type = descend(domain, 'os', 'type')
  const machine = type?.attributes.get('machine')
  const versioned = machine?.includes('i440fx') ? machine.replace('i440fx', 'q35') : 'q35'
  return [
    ...(type ? [setAttribute(text, type, 'machine', versioned)] : []),
    ...pciControllers(domain).map(({ element }) => cut(text, element)),
    ...childrenOf(childOf(domain, 'devices') ?? domain, 'controller')
      .filter(({ attributes }) => attributes.get('type') === 'ide')
      .map((element) => cut(text, element)),
  ]
}

const newPlaces: Step = ({ text, devices }) =>
  (devices?.children ?? []).flatMap((device) => {
    const address = guestAddressElement(device)
    return address ? [cut(text, address)] : []
  })

const ideToSata: Step = ({ text, devices }) => {
  const names = new Set(
    (devices ? childrenOf(devices, 'disk') : []).map((disk) =>
      childOf(disk, 'target')?.attributes.get('dev'),
    ),
  )
  return ideDisks(devices).flatMap((disk): Edit[] => {
    const target = childOf(disk, 'target')
    if (!target) return []
    const name = LETTERS.map((letter) => `sd${letter}`).find((one) => !names.has(one))
    if (name === undefined) return []
    names.add(name)
    const place = disk.children.find(
      (one) => one.name === 'address' && one.attributes.get('type') === 'drive',
    )
    return [
      setAttribute(text, target, 'bus', 'sata'),
      setAttribute(text, target, 'dev', name),
      ...(place ? [cut(text, place)] : []),
    ]
  })
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Disks at IDE; libvirt puts one there that is named hdX and says no bus. */
function ideDisks(devices: XmlElement | undefined): readonly XmlElement[] {
  return (devices ? childrenOf(devices, 'disk') : []).filter((disk) => {
    const attributes = childOf(disk, 'target')?.attributes
    const bus = attributes?.get('bus')
    return bus === 'ide' || (bus === undefined && /^hd/.test(attributes?.get('dev') ?? ''))
  })
}
