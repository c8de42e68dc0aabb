import { commandLine, commandLineFunctions } from './command-line.ts'
import { chipsetOf } from './controllers.ts'
import type { DomainFacts } from './domain-facts.ts'
import { givenFunctions } from './host-functions.ts'
import { readMarks } from './marks.ts'
import { guestAddress } from './pci-address.ts'
import { readCpu, readHiding, readMemory, wholeNumber } from './read-computer.ts'
import { readDevices } from './read-devices.ts'
import { guestOf, osIdOf } from './read-guest.ts'
import { childOf, childrenOf, readXml, type XmlElement } from './xml/read.ts'

/**
 * Reads a libvirt domain definition as it comes; undefined where it is none, has no name, or is no XML that libvirt
 * would write. What a definition leaves out is undefined, or what libvirt's documentation gives as its default
 * (https://libvirt.org/formatdomain.html).
 */
export function readDomain(text: string): DomainFacts | undefined {
  const domain = readXml(text)
  if (domain?.name !== 'domain') return undefined
  const name = childOf(domain, 'name')?.text
  if (!name) return undefined
  const os = childOf(domain, 'os')
  const type = childOf(os, 'type')
  const given = givenFunctions(domain)
  const addresses = given.flatMap(({ address }) => address ?? [])
  const args = commandLine(domain)
  const devices = childOf(domain, 'devices')
  const memory = readMemory(domain)
  return {
    name,
    uuid: textOf(domain, 'uuid'),
    title: textOf(domain, 'title'),
    description: textOf(domain, 'description'),
    type: domain.attributes.get('type') ?? '',
    osId: osIdOf(domain),
    guest: guestOf(domain),
    arch: type?.attributes.get('arch') ?? 'x86_64',
    machine: type?.attributes.get('machine'),
    chipset: chipsetOf(domain),
    ...firmwareOf(os),
    tpm: childOf(devices, 'tpm') !== undefined,
    memoryKiB: memory.kib,
    memory,
    vcpus: wholeNumber(childOf(domain, 'vcpu')?.text ?? '1'),
    cpu: readCpu(domain),
    hiding: readHiding(domain),
    ...readDevices(devices),
    hostFunctions: [...new Set([...addresses, ...commandLineFunctions(args)])],
    givenPlaces: given.flatMap(({ kind, address, element }) =>
      kind === 'hostdev' && address !== undefined
        ? [{ address, guest: guestAddress(element), managed: element.attributes.get('managed') === 'yes' }]
        : [],
    ),
    unreadableHostdev: addresses.length < given.length,
    commandLine: args,
    marks: readMarks({ domain, metadata: childOf(domain, 'metadata') })?.cards.map(({ mark }) => mark) ?? [],
  }
}

function textOf(element: XmlElement, name: string): string | undefined {
  const text = childOf(element, name)?.text.trim()
  return text === '' ? undefined : text
}

function firmwareOf(os: XmlElement | undefined): Pick<DomainFacts, 'firmware' | 'secureBoot'> {
  const loader = childOf(os, 'loader')
  const isUefi =
    os?.attributes.get('firmware') === 'efi' ||
    loader?.attributes.get('type') === 'pflash' ||
    /OVMF|AAVMF|edk2/i.test(loader?.text ?? '')
  const features = childOf(os, 'firmware')
  const hasFeature = features
    ? childrenOf(features, 'feature').some(
        ({ attributes }) => attributes.get('name') === 'secure-boot' && attributes.get('enabled') === 'yes',
      )
    : false
  return {
    firmware: isUefi ? 'uefi' : 'bios',
    secureBoot: isUefi && (hasFeature || loader?.attributes.get('secure') === 'yes'),
  }
}
