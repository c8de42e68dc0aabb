import { describe, expect, it } from 'vitest'
import { bindTable } from '../../../../src-shared/plan/early/table.ts'
import { withTemporaryFolder } from '../../../fixtures/temporary-folder.ts'
import { canEnter, type FakeFunction, type FakeStart, startOnce } from './kernel.ts'

const card: readonly FakeFunction[] = [
  { address: '0000:01:00.0', vendor: '10de', device: '2204' },
  { address: '0000:01:00.1', vendor: '10de', device: '1aef', class: '040300' },
  { address: '0000:01:00.2', vendor: '10de', device: '1ad8', class: '0c0330', driver: 'xhci_hcd' },
]
const other: FakeFunction = { address: '0000:02:00.0', vendor: '1002', device: '747e' }
const host: FakeFunction = {
  address: '0000:00:14.0',
  vendor: '8086',
  device: 'a36d',
  class: '0c0330',
  driver: 'xhci_hcd',
}

const tableOf = (functions: readonly FakeFunction[]) =>
  bindTable(
    functions.map(({ address, vendor, device }) => ({
      address,
      vendor,
      device,
      subsystemVendor: '1043',
      subsystemDevice: '87b3',
    })),
  )
const start: FakeStart = {
  commandLine: 'BOOT_IMAGE=(hd0,gpt2)/vmlinuz root=UUID=1 ro quiet gpu_handover=on',
  table: tableOf(card),
  functions: [...card, host],
}
const run = (over: Partial<FakeStart> = {}) =>
  withTemporaryFolder(500, async (folder) => startOnce(folder, { ...start, ...over }))
const drivers = (...names: (string | null)[]) =>
  Object.fromEntries(start.functions.map(({ address }, index) => [address, names[index] ?? null]))
const nothing = { code: 0, output: '', done: [], drivers: drivers(null, null, 'xhci_hcd', 'xhci_hcd') }

describe.skipIf(!canEnter)('the bind script, run in a made-up initramfs', () => {
  it('gives every function of the table to vfio-pci, also from a driver that is part of the kernel', async () => {
    const ran = await run()
    expect(ran).toMatchObject({
      code: 0,
      output: '',
      drivers: drivers('vfio-pci', 'vfio-pci', 'vfio-pci', 'xhci_hcd'),
    })
    expect(ran.done).toEqual([
      'modprobe vfio-pci',
      'probe 0000:01:00.0',
      'probe 0000:01:00.1',
      'unbind 0000:01:00.2',
      'probe 0000:01:00.2',
    ])
    expect(ran.results).toBe('0000:01:00.0 bound\n0000:01:00.1 bound\n0000:01:00.2 bound\n')
    expect(ran.said).toContain('gpu-handover: 0000:01:00.0 is kept for virtual machines\n')
  })

  it.each([
    'quiet',
    'quiet gpu_handover=off',
    'gpu_handover=once',
    'xgpu_handover=on',
    'gpu_handover=on,debug',
    'name="a gpu_handover=on b"',
    '"gpu_handover=on"',
    '* ? [a-z]',
    '',
  ])('does nothing at all with the command line %j', async (commandLine) => {
    const ran = await run({ commandLine })
    expect(ran).toMatchObject(nothing)
    expect(ran.results).toBeUndefined()
  })

  it.each([
    'gpu_handover=on',
    'a="b c" gpu_handover=on',
    'gpu_handover=on x="',
    '\tro\tgpu_handover=on\tquiet',
  ])('hears the word in %j', async (commandLine) => {
    expect((await run({ commandLine })).drivers['0000:01:00.0']).toBe('vfio-pci')
  })

  it.each<[string, Partial<FakeFunction>]>([
    ['another maker', { vendor: '1002' }],
    ['another chip', { device: '2206' }],
    ['another board', { subsystem: ['1043', '87b4'] }],
    ['a bridge', { class: '060400' }],
  ])('leaves the whole slot with the host where %s is found in it', async (_, change) => {
    const functions = card.map((one, index) => (index === 1 ? { ...one, ...change } : one))
    const ran = await run({ functions: [...functions, host] })
    expect(ran).toMatchObject(nothing)
    expect(ran.results).toBe('0000:01:00.1 other\n0000:01:00.0 kept\n0000:01:00.2 kept\n')
    expect(ran.said).toContain('gpu-handover: 0000:01:00.1 is other')
  })

  it('leaves a card that is gone, and takes the one that is there', async () => {
    const ran = await run({ table: tableOf([...card, other]), functions: [other, host] })
    expect(ran.drivers['0000:02:00.0']).toBe('vfio-pci')
    expect(ran.results?.split('\n').slice(0, 4)).toEqual([
      '0000:01:00.0 absent',
      '0000:01:00.1 absent',
      '0000:01:00.2 absent',
      '0000:02:00.0 bound',
    ])
  })

  it('gives the whole card back where vfio-pci refuses a part of it', async () => {
    const functions = card.map((one, index) => (index === 2 ? { ...one, refuses: true } : one))
    const ran = await run({ functions: [...functions, host] })
    expect(ran.drivers).toEqual(drivers(null, null, 'xhci_hcd', 'xhci_hcd'))
    expect(ran.overrides).toEqual(['', '', '', ''])
    expect(ran.results).toBe('0000:01:00.0 kept\n0000:01:00.1 kept\n0000:01:00.2 refused\n')
    expect(ran.code).toBe(0)
  })

  it('touches nothing where vfio-pci cannot be loaded', async () => {
    const ran = await run({ withoutModule: true })
    expect(ran).toMatchObject({ ...nothing, done: ['modprobe vfio-pci'] })
    expect(ran.overrides).toEqual(['', '', '', ''])
    expect(ran.results).toContain('0000:01:00.0 no-driver')
  })

  it('compares no subsystem where the table has none', async () => {
    const [first] = card
    const table = `${first?.address} ${first?.vendor} ${first?.device} - -\n`
    expect((await run({ table })).drivers['0000:01:00.0']).toBe('vfio-pci')
  })

  it.each([
    '',
    '\n\n# nothing\n',
    'garbage\n',
    '../../../etc 10de 2204 - -\n',
    '0000:01:00.0\n',
    '* * * * *\n$(reboot) `x` - - -\n',
  ])('ends well with the table %j', async (table) => {
    const ran = await run({ table })
    expect(ran).toMatchObject({ ...nothing, done: expect.not.arrayContaining(['probe 0000:01:00.0']) })
  })
})
