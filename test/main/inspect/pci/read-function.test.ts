import { describe, expect, it } from 'vitest'
import { listFunctions, readFunction } from '../../../../src-main/inspect/pci/read-function.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const LINK = '/sys/bus/pci/devices/0000:01:00.0'
const PLACE = '/sys/devices/pci0000:00/0000:00:01.0/0000:01:00.0'
const UEVENT = 'DRIVER=nvidia\nPCI_CLASS=30000\nPCI_ID=10DE:2204\nPCI_SUBSYS_ID=1043:87B3\nMODALIAS=pci:v\n'

/** The function at 01:00.0 as sysfs has it, with files beside its uevent or in its place. */
function read(files: Readonly<Record<string, Content>>, uevent: Content = UEVENT) {
  const own = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${PLACE}/${name}`, content]),
  )
  const root = memoryRoot({ [LINK]: `-> ../../..${PLACE.slice(4)}`, [`${PLACE}/uevent`]: uevent, ...own })
  return {
    found: readFunction(root, '0000:01:00.0'),
    notes: root.notes.map(({ code, path }) => `${code} ${path}`),
  }
}

/** A configuration space with a revision and a header type. */
function config(revision: number, headerType: number): Uint8Array {
  const bytes = new Uint8Array(64)
  bytes[8] = revision
  bytes[14] = headerType
  return bytes
}

describe('listFunctions', () => {
  it('gives the addresses, in the order of lspci, and passes over all else', () => {
    const names = [
      '10000:e0:06.0',
      '0000:01:00.1',
      'fffe:00:00.0',
      '0000:01:00.0',
      'README',
      '00:1f.0',
      '0000:1:0.0',
    ]
    const root = memoryRoot(Object.fromEntries(names.map((name) => [`/sys/bus/pci/devices/${name}/x`, ''])))
    expect(listFunctions(root)).toEqual(['0000:01:00.0', '0000:01:00.1', 'fffe:00:00.0', '10000:e0:06.0'])
  })

  it('gives none where there is no PCI', () => {
    expect(listFunctions(memoryRoot({ '/sys/class': { kind: 'folder' } }))).toEqual([])
  })
})

describe('readFunction', () => {
  it('reads all that sysfs shows of a card', () => {
    const { found, notes } = read({
      config: config(0xa1, 0x80),
      driver_override: 'vfio-pci\n',
      iommu_group: '-> ../../../../kernel/iommu_groups/14',
      numa_node: '0\n',
      power_state: 'D0\n',
      boot_vga: '1\n',
      reset_method: 'flr bus\n',
      max_link_speed: '16.0 GT/s PCIe\n',
      max_link_width: '16\n',
      current_link_speed: '2.5 GT/s PCIe\n',
      current_link_width: '16\n',
      sriov_totalvfs: '7\n',
      sriov_numvfs: '2\n',
      resource: '0x00000000a4000000 0x00000000a4ffffff 0x0000000000040200\n',
      resource0_resize: '1f',
    })
    expect(found).toEqual({
      address: '0000:01:00.0',
      vendor: '10de',
      device: '2204',
      subsystemVendor: '1043',
      subsystemDevice: '87b3',
      class: '030000',
      revision: 'a1',
      driver: 'nvidia',
      driverOverride: 'vfio-pci',
      group: 14,
      parent: '0000:00:01.0',
      headerType: 0,
      bridge: false,
      bars: [{ index: 0, kind: 'memory', prefetchable: false, bytes: 2 ** 24, resizable: true }],
      romBytes: 0,
      link: { speed: 2.5, width: 16, maxSpeed: 16, maxWidth: 16 },
      numaNode: 0,
      resetMethods: ['flr', 'bus'],
      showsResetMethod: true,
      bootVga: true,
      powerState: 'D0',
      sriov: { total: 7, enabled: 2 },
      physicalFunction: null,
      modalias: 'pci:v',
    })
    expect(notes).toEqual([])
  })

  it('leaves unknown what is not shown', () => {
    const { found } = read({}, 'PCI_ID=10DE:2204\n')
    expect(found).toMatchObject({
      class: '000000',
      revision: null,
      subsystemVendor: null,
      driver: null,
      driverOverride: null,
      group: null,
      headerType: null,
      bridge: false,
      link: null,
      numaNode: null,
      resetMethods: null,
      powerState: null,
      sriov: null,
      modalias: 'pci:v000010DEd00002204sv00000000sd00000000bc00sc00i00',
    })
  })

  it('reads the single files where uevent says nothing', () => {
    const { found } = read(
      {
        vendor: '0x10DE\n',
        device: '0x2204\n',
        class: '0x030200\n',
        revision: '0xa1\n',
        subsystem_vendor: '0x1043\n',
        subsystem_device: '0x87b3\n',
        driver: '-> ../../../bus/pci/drivers/nouveau',
      },
      '',
    )
    expect(found).toMatchObject({
      vendor: '10de',
      device: '2204',
      class: '030200',
      revision: 'a1',
      subsystemVendor: '1043',
      subsystemDevice: '87b3',
      driver: 'nouveau',
      modalias: 'pci:v000010DEd00002204sv00001043sd000087B3bc03sc02i00',
    })
  })

  it.each([
    ['0x030000', '030000'],
    ['0x0C0330', '0c0330'],
    ['0x0300', '030000'],
    ['0x0403', '040300'],
    ['0x03000000', '000000'],
    ['030000', '000000'],
  ])('reads the class %s', (text, code) => {
    expect(read({ class: text }, 'PCI_ID=10DE:2204\n').found?.class).toBe(code)
  })

  it('does not wake a function that sleeps', () => {
    for (const state of ['D3cold', 'D3hot', 'D1', 'error']) {
      const files = { config: { kind: 'other' }, max_link_speed: { kind: 'other' } } as const
      const { found, notes } = read({ ...files, power_state: `${state}\n` })
      expect(found).toMatchObject({ powerState: state, headerType: null, link: null })
      expect(notes).toEqual([])
    }
  })

  it.each([
    [0, false],
    [1, true],
    [2, true],
    [0x80, false],
    [0x81, true],
    [0x7f, false],
  ])('takes header type %i for a bridge or not', (headerType, bridge) => {
    expect(read({ config: config(0, headerType) }).found?.bridge).toBe(bridge)
  })

  it.each([
    ['60000', true],
    ['60400', true],
    ['60401', true],
    ['60700', true],
    ['60940', true],
    ['60100', false],
    ['C0500', false],
    ['68000', false],
  ])('takes class %s for a bridge or not where there is no header type', (code, bridge) => {
    expect(read({}, `PCI_ID=8086:1234\nPCI_CLASS=${code}`).found?.bridge).toBe(bridge)
  })

  it('knows a virtual function by the function that made it', () => {
    expect(read({ physfn: '-> ../0000:01:00.4' }).found?.physicalFunction).toBe('0000:01:00.4')
    expect(read({ physfn: '-> ../somewhere' }).found?.physicalFunction).toBeNull()
  })

  it.each([
    ['../../../kernel/iommu_groups/0', 0],
    ['../../../kernel/iommu_groups/999999999', 999_999_999],
    ['../../../kernel/iommu_groups/2147483647', 2_147_483_647],
    ['../../../kernel/iommu_groups/99999999999', null],
    ['../../../kernel/iommu_groups/', null],
    ['../../../kernel/iommu_groups/-1', null],
    ['../../../kernel/iommu_groups/1a', null],
  ])('reads the group of the link %s', (target, group) => {
    expect(read({ iommu_group: `-> ${target}` }).found?.group).toBe(group)
  })

  it('leaves values out that cannot be', () => {
    const { found } = read({
      numa_node: '-1\n',
      sriov_totalvfs: '0\n',
      driver_override: '(null)\n',
      boot_vga: 'yes\n',
      reset_method: 'flr \u001b[31m BUS; bus\n',
      power_state: `\u202e${'x'.repeat(400)}`,
      driver: '-> ../',
    })
    expect(found).toMatchObject({
      numaNode: null,
      sriov: null,
      driverOverride: null,
      bootVga: false,
      resetMethods: ['flr', 'bus'],
    })
    expect(found?.powerState).toBe(`\\u{202e}${'x'.repeat(255)}…`)
  })

  it.each(['0x10de10de', '10de', '0x', '0xGGGG', '0x1\u0000', ''])('takes no vendor from %j', (vendor) => {
    const { found, notes } = read({ vendor, device: '0x2204' }, '')
    expect(found).toBeUndefined()
    expect(notes).toEqual(['malformed /sys/bus/pci/devices/0000:01:00.0'])
  })

  it('notes a link that leads nowhere, and a function without files', () => {
    const dangling = memoryRoot({ [LINK]: '-> ../../../devices/gone' })
    expect(readFunction(dangling, '0000:01:00.0')).toBeUndefined()
    expect(dangling.notes.map(({ code }) => code)).toEqual(['vanished'])
    const empty = memoryRoot({ [LINK]: { kind: 'folder' } })
    expect(readFunction(empty, '0000:01:00.0')).toBeUndefined()
    expect(empty.notes.map(({ code }) => code)).toEqual(['malformed'])
  })

  it('reads a plain folder as it reads the end of a link, without a parent', () => {
    const root = memoryRoot({ [`${LINK}/vendor`]: '0x10de', [`${LINK}/device`]: '0x2204' })
    expect(readFunction(root, '0000:01:00.0')).toMatchObject({ vendor: '10de', parent: null })
  })

  it('has no parent at the root bus of a domain of five digits', () => {
    const place = '/sys/devices/pci0000:00/0000:00:0e.0/pci10000:e0/10000:e0:06.0'
    const root = memoryRoot({
      '/sys/bus/pci/devices/10000:e0:06.0': `-> ../../..${place.slice(4)}`,
      [`${place}/uevent`]: 'PCI_ID=8086:A73D\nPCI_CLASS=60400\n',
    })
    expect(readFunction(root, '10000:e0:06.0')).toMatchObject({ parent: null, bridge: true })
  })
})
