import { describe, expect, it } from 'vitest'
import { addressInPath } from '../../../../src-main/inspect/pci/address-in-path.ts'
import { readDevices } from '../../../../src-main/inspect/pci/devices.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const FUNCTION = '/sys/bus/pci/devices/0000:01:00.0'
const MODALIAS = 'pci:v000010DEd00002204sv00001043sd000087B3bc03sc00i00'
const UEVENT = `DRIVER=nvidia\nPCI_CLASS=30000\nPCI_ID=10DE:2204\nMODALIAS=${MODALIAS}\n`
const BUNDLED = '10de  Bundled\n\t2204  Bundled card\nC 03  Bundled class\n'
const OWN = '10de  Own\n'

async function devicesOf(files: Readonly<Record<string, Content>>, kernel: string | null = '7.1.9') {
  let bundled = 0
  const root = memoryRoot({ [`${FUNCTION}/uevent`]: UEVENT, ...files })
  const devices = await readDevices(root, {
    kernel,
    bundledPciIds: () => {
      bundled += 1
      return new TextEncoder().encode(BUNDLED)
    },
  })
  return { device: devices[0], devices, bundled, notes: root.notes.map(({ code }) => code) }
}

describe('readDevices', () => {
  it("takes names from the system's own list, and those it lacks from the bundled one", async () => {
    for (const path of ['/usr/share/hwdata/pci.ids', '/usr/share/misc/pci.ids']) {
      const { device, bundled } = await devicesOf({ [path]: OWN })
      expect(device?.vendorName).toBe('Own')
      expect(device?.deviceName).toBe('Bundled card')
      expect(bundled).toBe(1)
      const whole = await devicesOf({ [path]: `${OWN}\t2204  Own card\nC 03  Display\n\t00  Own class\n` })
      expect([whole.device?.deviceName, whole.device?.className]).toEqual(['Own card', 'Own class'])
      expect(whole.bundled).toBe(0)
    }
  })

  it('takes names from the list that comes along where the system has none', async () => {
    const { device, bundled } = await devicesOf({})
    expect([device?.vendorName, device?.deviceName, device?.className]).toEqual([
      'Bundled',
      'Bundled card',
      'Bundled class',
    ])
    expect(bundled).toBe(1)
  })

  it.each([
    ['may not be read', { kind: 'denied' }],
    ['is a folder', { kind: 'folder' }],
    ['is a FIFO', { kind: 'other' }],
  ] as const)('takes them from there as well where the own list %s', async (_, content) => {
    expect((await devicesOf({ '/usr/share/hwdata/pci.ids': content })).device?.vendorName).toBe('Bundled')
  })

  it('does not look for names where there is no function', async () => {
    const { devices, bundled } = await devicesOf({ [`${FUNCTION}/uevent`]: '' })
    expect(devices).toEqual([])
    expect(bundled).toBe(0)
  })

  it('names the candidates of the kernel that runs', async () => {
    const alias = 'alias pci:v000010DEd*sv*sd*bc03sc*i* nouveau\n'
    expect((await devicesOf({ '/lib/modules/7.1.9/modules.alias': alias })).device?.modules).toEqual([
      'nouveau',
    ])
    expect((await devicesOf({ '/lib/modules/6.0.0/modules.alias': alias })).device?.modules).toEqual([])
    expect((await devicesOf({ '/lib/modules/null/modules.alias': alias }, null)).device?.modules).toEqual([])
  })

  it('does not leave the tree for a kernel with a strange name', async () => {
    const { device } = await devicesOf({}, '../../../../../../lib/modules/7.1.9')
    expect(device?.modules).toEqual([])
  })

  it('writes drivers so that they can be shown', async () => {
    const { device } = await devicesOf({
      [`${FUNCTION}/uevent`]: `${UEVENT.replace('nvidia', 'a\u202eb')}`,
      [`${FUNCTION}/driver_override`]: '\u001b[31m\n',
    })
    expect(device?.driver).toBe('a\\u{202e}b')
    expect(device?.driverOverride).toBe('\\u{1b}[31m')
  })

  it('knows that a function without the file has no reset method where the kernel shows the file for another', async () => {
    const others = { '/sys/bus/pci/devices/0000:01:00.1/uevent': UEVENT }
    const methods = async (files: Readonly<Record<string, Content>>) =>
      (await devicesOf({ ...others, ...files })).devices.map(({ resetMethods }) => resetMethods)
    expect(await methods({ [`${FUNCTION}/reset_method`]: 'flr bus\n' })).toEqual([['flr', 'bus'], []])
    expect(await methods({})).toEqual([null, null])
    expect(
      await methods({
        [`${FUNCTION}/reset_method`]: { kind: 'denied' },
        '/sys/bus/pci/devices/0000:02:00.0/uevent': UEVENT,
        '/sys/bus/pci/devices/0000:02:00.0/reset_method': 'pm\n',
      }),
    ).toEqual([null, [], ['pm']])
  })

  it('leaves out functions that went away, and reads the others', async () => {
    const { devices, notes } = await devicesOf({ '/sys/bus/pci/devices/0000:02:00.0': '-> ../gone' })
    expect(devices.map(({ address }) => address)).toEqual(['0000:01:00.0'])
    expect(notes).toEqual(['vanished'])
  })
})

describe('addressInPath', () => {
  it('is the last address on the way', () => {
    expect(addressInPath('/sys/devices/pci0000:00/0000:00:01.0/0000:01:00.0/drm/card1')).toBe('0000:01:00.0')
    expect(addressInPath('../../0000:00:14.0/usb1/1-2/1-2:1.0')).toBe('0000:00:14.0')
    expect(addressInPath('/sys/devices/virtual/drm/card0')).toBeUndefined()
    expect(addressInPath(undefined)).toBeUndefined()
  })
})
