import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainFunctions } from '../../../src-shared/domain/host-functions.ts'
import { parseAddress } from '../../../src-shared/host/address.ts'

describe('domainFunctions', () => {
  it('gives the functions of host devices, network devices and NVMe disks, and no guest address', () => {
    const text = domain(`
      <controller type='pci'><address type='pci' domain='0x0000' bus='0x09' slot='0x1f' function='0x2'/></controller>
      <hostdev mode='subsystem' type='pci' managed='yes'>
        <driver name='vfio'/>
        <source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source>
        <address type='pci' domain='0x0000' bus='0x06' slot='0x00' function='0x0' multifunction='on'/>
      </hostdev>
      <hostdev mode='subsystem' type='usb'><source><vendor id='0x046d'/><address bus='1' device='3'/></source></hostdev>
      <interface type='hostdev'><source><address type='pci' domain='0' bus='2' slot='16' function='7'/></source></interface>
      <interface type='network'><source network='default'/></interface>
      <disk type='nvme' device='disk'><source type='pci'><address domain='0x10000' bus='0xe1' slot='0x00' function='0x0'/></source></disk>`)
    expect(domainFunctions(text)).toEqual({
      name: 'win11',
      addresses: ['0000:01:00.0', '0000:02:10.7', '10000:e1:00.0'],
    })
  })

  it('is not taken in by comments, character data or elements in other places', () => {
    const device = hostdev("domain='0' bus='1' slot='0' function='0'")
    const text = `<domain><name>a</name><metadata>${device}</metadata>
      <devices><!-- ${device} --><![CDATA[${device}]]><x>${device}</x></devices></domain>`
    expect(domainFunctions(text)).toEqual({ name: 'a', addresses: [] })
  })

  it.each([
    ['an address out of range', "domain='0' bus='0x100' slot='0' function='0'"],
    ['an address that is no number', "domain='0' bus='0x01' slot='zero' function='0'"],
    ['an address without its bus', "domain='0' slot='0' function='0'"],
  ])('knows nothing of a VM that is given %s', (_what, attributes) => {
    expect(domainFunctions(domain(hostdev(attributes)))).toBeUndefined()
  })

  it('refuses what is no domain, and a domain without a name', () => {
    expect(domainFunctions('<network><name>a</name></network>')).toBeUndefined()
    expect(domainFunctions('<domain><devices/></domain>')).toBeUndefined()
  })

  it('finds every function that was written, in the form that the kernel uses', () => {
    const parts = fc.record({
      domain: fc.nat(0xfffff),
      bus: fc.nat(0xff),
      slot: fc.nat(0x1f),
      function: fc.nat(7),
    })
    fc.assert(
      fc.property(fc.uniqueArray(parts, { selector: (part) => JSON.stringify(part) }), (all) => {
        const devices = all.map((part) =>
          hostdev(
            `domain='0x${part.domain.toString(16)}' bus='${part.bus}' slot='0x${part.slot.toString(16)}' function='${part.function}'`,
          ),
        )
        const found = domainFunctions(domain(devices.join('')))
        expect(found?.addresses.map(parseAddress)).toEqual(all)
      }),
    )
  })
})

function domain(devices: string): string {
  return `<domain type='kvm' id='3'><name>win11</name><devices>${devices}</devices></domain>`
}

function hostdev(address: string): string {
  return `<hostdev type='pci'><source><address ${address}/></source></hostdev>`
}
