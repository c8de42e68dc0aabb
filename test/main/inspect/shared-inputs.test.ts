import { expect, it } from 'vitest'
import { readSharedInputs } from '../../../src-main/inspect/shared-inputs.ts'
import { memoryRoot } from './memory-root.ts'

it('keyboards and mice are told by their lasting names, each once', () => {
  const names = [
    'usb-Keychron_K8-event-kbd',
    'usb-Keychron_K8-if01-event-kbd',
    'usb-Logitech_USB_Optical_Mouse-event-mouse',
    'usb-Logitech_USB_Optical_Mouse-mouse',
    'usb-\u001b[31mEvil-event-joystick',
  ]
  const root = memoryRoot(Object.fromEntries(names.map((name) => [`/dev/input/by-id/${name}`, ''])))
  expect(readSharedInputs(root)).toEqual([
    { kind: 'keyboard', path: '/dev/input/by-id/usb-Keychron_K8-event-kbd', name: 'Keychron K8' },
    {
      kind: 'mouse',
      path: '/dev/input/by-id/usb-Logitech_USB_Optical_Mouse-event-mouse',
      name: 'Logitech USB Optical Mouse',
    },
  ])
  expect(readSharedInputs(memoryRoot({}))).toEqual([])
})
