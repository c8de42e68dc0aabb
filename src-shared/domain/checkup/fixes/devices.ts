import { refuse } from '../../outcome.ts'
import { put, setOnly } from '../../put.ts'
import { append, type Edit, setAttribute } from '../../xml/edit.ts'
import { childOf, childrenOf, type XmlElement } from '../../xml/read.ts'
import { type Fix, inSteps } from './fix.ts'

/** Takes the balloon away. libvirt adds one where nothing is said. */
export const memballoonNone: Fix = (definition) =>
  inSteps(definition, (now) =>
    setOnly(now, ['devices'], { name: 'memballoon', attributes: { model: 'none' } }),
  )

/** Models that QEMU emulates in full, byte by byte. */
export const emulatedNetwork: ReadonlySet<string | undefined> = new Set([
  undefined,
  'e1000',
  'e1000e',
  'rtl8139',
  'ne2k_pci',
  'pcnet',
  'i82551',
  'i82557b',
  'i82559er',
])

/** Makes the network devices virtio, in their places. */
export const netVirtio: Fix = (definition) =>
  inSteps(definition, ({ text, domain, devices }) => {
    if (!devices) return []
    const slow = childrenOf(devices, 'interface').filter(
      (one) =>
        one.attributes.get('type') !== 'hostdev' &&
        emulatedNetwork.has(childOf(one, 'model')?.attributes.get('type')),
    )
    return slow.map((one): Edit => {
      const model = childOf(one, 'model')
      if (model) return setAttribute(text, model, 'type', 'virtio')
      return append(text, one, [devices, domain], [{ name: 'model', attributes: { type: 'virtio' } }])
    })
  })

const VIRTIO_VIDEO = { name: 'video', children: [{ name: 'model', attributes: { type: 'virtio' } }] }

/** Gives the VM a window: VNC, which every QEMU has, and a display behind it. */
export const displayWindow: Fix = (definition) =>
  inSteps(
    definition,
    (now) => {
      const shows = elements(now.devices, 'graphics').some(
        ({ attributes }) => attributes.get('type') !== 'egl-headless',
      )
      if (shows) return []
      return [put(now, ['devices'], { name: 'graphics', attributes: { type: 'vnc', autoport: 'yes' } })]
    },
    (now) => {
      const videos = elements(now.devices, 'video')
      const hasOne = videos.some((one) => modelOf(one) !== 'none')
      return hasOne ? [] : setOnly(now, ['devices'], VIRTIO_VIDEO)
    },
  )

/** Takes the virtual displays away, so that the card's is the only one. Windows stay: they carry keyboard and mouse. */
export const displayNone: Fix = (definition) =>
  inSteps(definition, (now) =>
    setOnly(now, ['devices'], {
      name: 'video',
      children: [{ name: 'model', attributes: { type: 'none' } }],
    }),
  )

/** Shares keyboards and mice of this computer; both control keys together hand them over and back. */
export const inputEvdev: Fix = (definition, { inputs }) => {
  const has = new Set(
    elements(definition.devices, 'input').map((one) => childOf(one, 'source')?.attributes.get('dev')),
  )
  const added = inputs.filter(({ path }) => !has.has(path))
  if (inputs.length === 0) return refuse('no-inputs')
  return inSteps(definition, (now) => {
    if (added.length === 0) return []
    const all = added.map(({ kind, path }) => ({
      name: 'input',
      attributes: { type: 'evdev' },
      children: [
        {
          name: 'source',
          attributes:
            kind === 'keyboard'
              ? { dev: path, grab: 'all', grabToggle: 'ctrl-ctrl', repeat: 'on' }
              : { dev: path },
        },
      ],
    }))
    return [put(now, ['devices'], ...all)]
  })
}

function elements(devices: XmlElement | undefined, name: string): readonly XmlElement[] {
  return devices ? childrenOf(devices, name) : []
}

function modelOf(device: XmlElement): string | undefined {
  return childOf(device, 'model')?.attributes.get('type')
}
