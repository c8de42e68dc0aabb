import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDomain } from '../../../src-shared/domain/read-domain.ts'
import { definition, hostdev } from './definitions.ts'
import { definitions } from './fixtures.ts'
import { machine, read } from './world.ts'

const fixture = (name: string): string => new Map(definitions).get(name) ?? ''

describe('readDomain', () => {
  it('reads what libvirt wrote for a Windows machine', () => {
    expect(readDomain(fixture('windows-11-q35-uefi'))).toMatchObject({
      name: 'windows-11-q35-uefi',
      uuid: '5d1d4efb-00e6-41db-af1e-5e182e73c089',
      type: 'kvm',
      osId: 'http://microsoft.com/win/11',
      guest: 'windows-11',
      arch: 'x86_64',
      machine: 'pc-q35-7.2',
      chipset: 'q35',
      firmware: 'uefi',
      secureBoot: false,
      tpm: false,
      memoryKiB: 4194304,
      vcpus: 4,
      cpu: { mode: 'custom', topology: undefined, pinned: 0 },
      hiding: { kvmHidden: false, hyperv: true, vendorId: undefined },
      graphics: ['spice'],
      hostFunctions: [],
      unreadableHostdev: false,
      marks: [],
    })
  })

  it('reads what a person wrote', () => {
    expect(readDomain(fixture('windows-11-secure-boot-tpm'))).toMatchObject({ secureBoot: true, tpm: true })
    expect(readDomain(fixture('hostdev-of-other-kinds'))).toMatchObject({
      hostFunctions: ['0000:05:10.0', '0000:06:00.0'],
      devices: { mediated: 1 },
    })
    expect(readDomain(fixture('windows-hidden-kvm'))?.hiding).toMatchObject({
      kvmHidden: true,
      vendorId: '1234567890ab',
    })
    expect(readDomain(fixture('usb-and-evdev'))?.devices).toMatchObject({
      usbHostdevs: 1,
      redirected: 1,
      inputs: [
        { type: 'evdev', bus: 'evdev' },
        { type: 'tablet', bus: 'usb' },
      ],
    })
    expect(readDomain(fixture('words-of-many-scripts'))).toMatchObject({
      name: 'größe-机器',
      title: '<b>Spiel & Spaß</b>',
    })
    expect(readDomain(fixture('hugepages-pinned'))).toMatchObject({
      memory: { hugepages: true },
      cpu: { pinned: 2 },
    })
    expect(readDomain(fixture('arch-looking-glass'))).toMatchObject({
      cpu: { topology: { sockets: 1, cores: 4, threads: 2 } },
      devices: { sharedMemory: ['looking-glass'] },
    })
    expect(readDomain(fixture('memory-hotplug'))?.memory).toMatchObject({ kib: 8388608, currentKiB: 4194304 })
  })

  it('says where functions sit in the guest, and which cannot be read', () => {
    const text = definition(
      `${hostdev('0000:01:00.0', '0000:05:00.1')}<hostdev type='pci'><source/></hostdev>`,
    )
    expect(readDomain(text)).toMatchObject({
      givenPlaces: [{ address: '0000:01:00.0', guest: { bus: 5, slot: 0, function: 1 }, managed: true }],
      unreadableHostdev: true,
    })
  })

  it.each([
    ["<memory unit='MB'>1</memory>", 977],
    ["<memory unit='GiB'> 2 </memory>", 2097152],
    ["<memory unit='b'>1025</memory>", 2],
    ['<memory>4096</memory>', 4096],
    ['<memory>-1</memory>', undefined],
    ["<memory unit='PiBs'>1</memory>", undefined],
    ['<memory>1e9</memory>', undefined],
  ])('reads amounts as libvirt does: %s', (memory, kib) => {
    expect(read(machine({ memory })).memoryKiB).toBe(kib)
  })

  it.each([
    ['0000:01:00.0', '-device', 'vfio-pci,host=01:00.0,multifunction=on'],
    ['0000:0a:00.1', '-device', `{"driver":"vfio-pci","host":"0000:0a:00.1","bus":"pci.5"}`],
    ['10000:01:00.0', '-device', 'vfio-pci-nohotplug,id=a,sysfsdev=/sys/bus/pci/devices/10000:01:00.0'],
  ])('finds %s where QEMU is given it past libvirt', (address, ...args) => {
    const escaped = args.map((value) => `<q:arg value='${value}'/>`).join('')
    const line = `<q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>${escaped}</q:commandline>`
    expect(read(definition('').replace('</domain>', `${line}</domain>`)).hostFunctions).toEqual([address])
    const other = line.replace('/qemu/1.0', '/other')
    expect(read(definition('').replace('</domain>', `${other}</domain>`)).hostFunctions).toEqual([])
  })

  it.each([
    ['win10', `<clock offset='localtime'/>`, 'windows'],
    ['Windows 11 Pro', `<clock offset='localtime'/>`, 'windows-11'],
    ['win11', '', 'unknown'],
    ['darwin11', `<clock offset='localtime'/>`, 'windows'],
  ])('takes the machine %s with %s for %s', (name, head, guest) => {
    expect(read(machine({ head }).replace('>vm<', `>${name}<`)).guest).toBe(guest)
  })

  it('has nothing for what is no definition, and never throws on a broken one', () => {
    expect(readDomain('<domain/>')).toBeUndefined()
    expect(readDomain('<network><name>a</name></network>')).toBeUndefined()
    const text = fc.constantFrom(...definitions.map(([, one]) => one))
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(200), fc.string(), (whole, at, length, junk) => {
        const from = at % whole.length
        expect(() => readDomain(whole.slice(0, from) + junk + whole.slice(from + length))).not.toThrow()
      }),
    )
  })
})
