import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCpu, readMachine } from '../../../../src-main/inspect/system/machine.ts'
import { anyText } from '../../../any-text.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const INTEL = `processor\t: 0
vendor_id\t: GenuineIntel
cpu family\t: 6
model name\t: Intel(R) Core(TM) i7-9700K CPU @ 3.60GHz
flags\t\t: fpu vme vmx ssse3
vmx flags\t: vnmi

processor\t: 1
vendor_id\t: GenuineIntel
model name\t: another
flags\t\t: fpu

`
const cpu = (text: Content) => readCpu(memoryRoot({ '/proc/cpuinfo': text }))
const DMI = '/sys/class/dmi/id'

function machine(fields: Readonly<Record<string, Content>>, cpuinfo = INTEL) {
  const files = Object.entries(fields).map(([name, text]) => [`/sys/devices/virtual/dmi/id/${name}`, text])
  const root = memoryRoot({
    ...Object.fromEntries(files),
    [DMI]: '-> ../../devices/virtual/dmi/id',
    '/proc/cpuinfo': cpuinfo,
  })
  return readMachine(root, readCpu(root))
}

describe('readCpu', () => {
  it('reads the first thread and counts all', () => {
    const { cpu: found, flags } = cpu(INTEL)
    expect(found).toEqual({
      vendor: 'intel',
      model: 'Intel(R) Core(TM) i7-9700K CPU @ 3.60GHz',
      virtualization: 'vmx',
      threads: 2,
    })
    expect(flags.has('vnmi')).toBe(false)
  })

  it.each([
    ['AuthenticAMD', 'svm', 'amd', 'svm'],
    ['HygonGenuine', 'svm', 'amd', 'svm'],
    ['AuthenticAMD', 'fpu', 'amd', 'none'],
    ['GenuineIntel', 'fpu', 'intel', 'none'],
    ['GenuineIntel', 'vmx_not svmx', 'intel', 'none'],
    ['CentaurHauls', 'vmx', 'other', 'vmx'],
    ['genuineintel', 'vmx', 'other', 'vmx'],
  ])('knows %s with the flag %s', (vendor, flags, maker, virtualization) => {
    const text = `processor\t: 0\nvendor_id\t: ${vendor}\nflags\t\t: ${flags}\n`
    expect(cpu(text).cpu).toMatchObject({ vendor: maker, virtualization })
  })

  it('does not conclude from a processor without a line of flags', () => {
    const arm = 'processor\t: 0\nBogoMIPS\t: 50.00\nFeatures\t: fp asimd\n\nprocessor\t: 1\n'
    expect(cpu(arm).cpu).toEqual({ vendor: 'other', model: null, virtualization: 'unknown', threads: 2 })
  })

  it.each([
    ['absent', {}],
    ['empty', { '/proc/cpuinfo': '' }],
    ['a FIFO', { '/proc/cpuinfo': { kind: 'other' } }],
    ['closed', { '/proc/cpuinfo': { kind: 'denied' } }],
  ] as const)('knows nothing where the file is %s', (_, files) => {
    expect(readCpu(memoryRoot(files)).cpu).toEqual({
      vendor: 'unknown',
      model: null,
      virtualization: 'unknown',
      threads: 0,
    })
  })

  it('is quick with megabytes of flags or of blanks', () => {
    const start = performance.now()
    cpu(`flags\t\t: ${'x y '.repeat(2_000_000)}`)
    cpu(`flags${' '.repeat(8_000_000)}`)
    cpu('model name\n'.repeat(500_000))
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('gives a model that can be shown for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { cpu: found } = cpu(`model name\t: ${text}\n${text}`)
        expect(found.model ?? '').not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
      }),
    )
  })
})

describe('readMachine', () => {
  it('reads the fields that the firmware filled', () => {
    const fields = {
      sys_vendor: 'ASUS\n',
      product_name: 'System Product Name\n',
      board_vendor: 'ASUSTeK COMPUTER INC.\n',
      board_name: 'PRIME Z390-A\n',
      bios_vendor: 'American Megatrends Inc.\n',
      bios_version: '1802\n',
      bios_date: '12/01/2020\n',
      chassis_type: '3\n',
    }
    expect(machine(fields)).toEqual({
      vendor: 'ASUS',
      product: null,
      boardVendor: 'ASUSTeK COMPUTER INC.',
      board: 'PRIME Z390-A',
      biosVendor: 'American Megatrends Inc.',
      biosVersion: '1802',
      biosDate: '12/01/2020',
      chassis: 'desktop',
      virtual: false,
    })
  })

  it.each([
    'To Be Filled By O.E.M.',
    'Default string',
    'Not Specified',
    'None',
    'N/A',
    'x.x',
    '0000',
    '  ',
    '',
  ])('takes %j for an empty field', (text) => {
    expect(machine({ board_name: text }).board).toBeNull()
  })

  it.each(['None Such Board', 'Default string theory', '00001x', 'B450M'])('takes %j for a name', (text) => {
    expect(machine({ board_name: `${text}\n` }).board).toBe(text)
  })

  it.each([
    ['3', 'desktop'],
    ['10', 'laptop'],
    ['31', 'laptop'],
    ['23', 'server'],
    ['1', 'other'],
    ['999', 'other'],
    ['0', 'unknown'],
    ['-3', 'unknown'],
    ['3 ', 'desktop'],
    ['laptop', 'unknown'],
    ['', 'unknown'],
  ])('reads the chassis type %j as %s', (type, chassis) => {
    expect(machine({ chassis_type: type }).chassis).toBe(chassis)
  })

  it('knows a guest by the flag of its processor', () => {
    expect(machine({}, 'flags\t\t: fpu hypervisor\n').virtual).toBe(true)
  })

  it('shows what hides in a name', () => {
    expect(machine({ sys_vendor: 'Ac\u202eme <img onerror=x>' }).vendor).toBe('Ac\\u{202e}me <img onerror=x>')
  })

  it('leaves out what may not be read', () => {
    expect(machine({ board_name: { kind: 'denied' }, sys_vendor: 'x'.repeat(5000) })).toMatchObject({
      board: null,
      vendor: null,
    })
  })
})
