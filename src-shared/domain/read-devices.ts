import type { DomainDevices, DomainFacts } from './domain-facts.ts'
import { childOf, childrenOf, type XmlElement } from './xml/read.ts'

/** The devices of a VM, its graphics and its video. */
export function readDevices(
  devices: XmlElement | undefined,
): Pick<DomainFacts, 'devices' | 'graphics' | 'video'> {
  const all = (name: string): readonly XmlElement[] => (devices ? childrenOf(devices, name) : [])
  const count = (name: string, type: string): number =>
    all(name).filter(({ attributes }) => attributes.get('type') === type).length
  return {
    devices: {
      disks: all('disk').map(readDisk),
      interfaces: all('interface').map((element) => ({
        type: element.attributes.get('type') ?? '',
        model: childOf(element, 'model')?.attributes.get('type'),
      })),
      inputs: all('input').map(({ attributes }) => ({
        type: attributes.get('type') ?? '',
        bus: attributes.get('type') === 'evdev' ? 'evdev' : attributes.get('bus'),
      })),
      usbHostdevs: count('hostdev', 'usb'),
      mediated: count('hostdev', 'mdev'),
      redirected: all('redirdev').length,
      sound: models(all('sound'), (element) => element.attributes.get('model')),
      balloon: all('memballoon')[0]?.attributes.get('model'),
      sharedMemory: models(all('shmem'), (element) => element.attributes.get('name')),
      consoles: all('serial').length + all('console').length,
      channels: models(all('channel'), (element) => childOf(element, 'target')?.attributes.get('name')),
    },
    graphics: models(all('graphics'), (element) => element.attributes.get('type')),
    video: models(all('video'), (element) => childOf(element, 'model')?.attributes.get('type')),
  } satisfies { devices: DomainDevices; graphics: readonly string[]; video: readonly string[] }
}

function readDisk(element: XmlElement): DomainDevices['disks'][number] {
  const target = childOf(element, 'target')
  const source = childOf(element, 'source')
  return {
    device: element.attributes.get('device') ?? 'disk',
    bus: target?.attributes.get('bus'),
    target: target?.attributes.get('dev'),
    source:
      source?.attributes.get('file') ?? source?.attributes.get('dev') ?? source?.attributes.get('volume'),
  }
}

function models(
  elements: readonly XmlElement[],
  of: (element: XmlElement) => string | undefined,
): readonly string[] {
  return elements.flatMap((element) => of(element) ?? [])
}
