import { describe, expect, it } from 'vitest'
import { attachCard } from '../../../../src-shared/domain/attach.ts'
import { applyFix } from '../../../../src-shared/domain/checkup/apply-fix.ts'
import { checkUp } from '../../../../src-shared/domain/checkup/check-up.ts'
import type { CheckUpContext, CheckUpFinding } from '../../../../src-shared/domain/checkup/context.ts'
import type { Facts } from '../../../../src-shared/host/facts.ts'
import { device, intelGraphics, nvidiaCard } from '../../host/sample-facts.ts'
import { hostdev, rootPort } from '../definitions.ts'
import { definitions } from '../fixtures.ts'
import { card, desktop, machine, read, sharedDesktop } from '../world.ts'

const world: CheckUpContext = { report: desktop(), card, cpu: undefined, inputs: [] }
const keyboard = { kind: 'keyboard', path: '/dev/input/by-id/a-event-kbd', name: 'Model M' } as const
const threads = Array.from({ length: 8 }, (_, cpu) => ({ cpu, core: cpu, package: 0, node: 0, l3: 0 }))
const passed = `<cpu mode='host-passthrough'/>`
const monitor = { address: card, name: 'DP-1', status: 'connected', enabled: false, monitor: 'Dell' } as const

/** Windows by what tools write for it. */
function windows(text: string): string {
  return text.replace('<acpi/>', `<acpi/><hyperv mode='custom'><relaxed state='on'/></hyperv>`)
}

describe('checkUp', () => {
  it.each([
    ['warns i440fx -> machine-q35', machine({ machine: 'pc' })],
    ['warns bios -> firmware-uefi', machine({ os: '' })],
    ['warns bios -> firmware-uefi', windows(machine({ os: '' })).replace('>vm<', '>win11<')],
    ['warns secure-boot -> secure-boot', windows(machine()).replace('>vm<', '>win11<')],
    ['warns tpm -> tpm', windows(machine()).replace('>vm<', '>win11<')],
    ['warns no-kvm', machine().replace("type='kvm'", "type='qemu'")],
    ['warns cpu-model -> cpu-passthrough', machine()],
    ['warns cpu-model -> cpu-passthrough', machine({ head: `<cpu mode='host-model'/>` })],
    ['warns cpu-sockets -> cpu-topology', windows(machine({ head: `<vcpu>4</vcpu>${passed}` }))],
    ['note balloon -> memballoon-none', machine()],
    [
      'warns hard-limit -> hard-limit',
      machine({ head: `<memtune><hard_limit>8388608</hard_limit></memtune>` }),
    ],
    [
      'warns memory-file -> memory-memfd',
      machine({ head: `<memoryBacking><source type='file'/><access mode='shared'/></memoryBacking>` }),
    ],
    ['note hugepages -> hugepages', machine()],
    ['note disk-emulated', machine({ devices: `<disk device='disk'><target dev='sda' bus='sata'/></disk>` })],
    ['note net-emulated', machine({ devices: `<interface type='user'><model type='e1000e'/></interface>` })],
    ['warns blind -> display-window', machine({ window: false })],
    ['warns no-input', machine({ window: false })],
    ['note window-only', machine()],
    ['note input-by-window', machine()],
    ['note code-43 -> hide-hypervisor', windows(machine())],
    [
      'note hidden-needlessly -> show-hypervisor',
      windows(machine()).replace('<acpi/>', `<acpi/><kvm><hidden state='on'/></kvm>`),
    ],
    ['warns group-incomplete -> attach-whole-group', machine({ devices: hostdev(card) })],
    [
      'warns card-apart -> attach-whole-group',
      machine({
        devices:
          rootPort(1) + rootPort(2) + hostdev(card, '0000:01:00.0') + hostdev('0000:01:00.1', '0000:02:00.0'),
      }),
    ],
  ])('finds: %s', (expected, text) => {
    expect(found(text)).toContain(expected)
  })

  it('has nothing to say of a machine where all is well', () => {
    const tuned = `<vcpu>4</vcpu><memoryBacking><hugepages/></memoryBacking>${passed}`
    const text = machine({
      window: false,
      head: tuned,
      devices: `<memballoon model='none'/><input type='evdev'/>`,
    })
    const given = attachCard(text, { card, functions: [card, '0000:01:00.1'] })
    expect(
      found(given.tag === 'changed' ? given.text : '', { report: desktop({ connectors: [monitor] }) }),
    ).toEqual([])
  })

  it('checks for the card that the machine has, and without one for what holds for every card', () => {
    const whole = attachCard(machine(), { card, functions: [card, '0000:01:00.1'] })
    expect(found(whole.tag === 'changed' ? whole.text : '', { card: undefined })).toContain(
      'note window-only',
    )
    expect(found(machine(), { card: undefined })).toEqual([
      'warns cpu-model -> cpu-passthrough',
      'note balloon -> memballoon-none',
    ])
  })

  it('offers to pin by the real topology, once', () => {
    const cpu = { threads, cardNode: undefined }
    const text = machine({ head: '<vcpu>4</vcpu>' })
    const pinning = checks(text, { cpu }).find(({ id }) => id === 'cpu-pinning')
    expect(pinning?.why).toContain('1-4')
    expect(pinning?.fix?.risk).toBeDefined()
    const pinned = applyFix(text, 'cpu-pinning', { ...world, cpu })
    expect(found(pinned.tag === 'changed' ? pinned.text : '', { cpu }).join()).not.toContain('cpu-pinning')
    expect(found(machine({ head: '<vcpu>8</vcpu>' }), { cpu }).join()).not.toContain('cpu-pinning')
  })

  it('offers virtio for the network only where the driver is there', () => {
    const linux = `<metadata><libosinfo:libosinfo xmlns:libosinfo="http://libosinfo.org/xmlns/libvirt/domain/1.0"><libosinfo:os id="http://fedoraproject.org/fedora/44"/></libosinfo:libosinfo></metadata>`
    const text = machine({
      head: linux,
      devices: `<interface type='user'><model type='e1000e'/></interface>`,
    })
    expect(found(text)).toContain('note net-emulated -> net-virtio')
  })

  it('hides from old NVIDIA chips, and from nobody else', () => {
    const named = (over: Partial<(typeof nvidiaCard)[number]>): Partial<Facts> => ({
      devices: [intelGraphics, ...nvidiaCard.map((one) => ({ ...one, ...over, driver: 'vfio-pci' }))],
    })
    const fermi = { report: desktop(named({ deviceName: 'GF110 [GeForce GTX 580]' })) }
    expect(found(windows(machine()), fermi)).toContain('warns hiding-needed -> hide-hypervisor')
    const amd = { report: desktop(named({ vendor: '1002' })) }
    expect(found(windows(machine()), amd).join()).not.toMatch(/hid|code/)
    const hidden = windows(machine()).replace('<acpi/>', `<acpi/><kvm><hidden state='on'/></kvm>`)
    expect(found(hidden, amd)).toContain('note hidden-needlessly -> show-hypervisor')
  })

  it('knows when the memory of a card may not fit into the window of the firmware', () => {
    const bar = {
      index: 1,
      kind: 'memory64',
      prefetchable: true,
      bytes: 32 * 2 ** 30,
      resizable: true,
    } as const
    const devices = [intelGraphics, ...nvidiaCard.map((one) => ({ ...one, bars: [bar] }))]
    const large = { report: desktop({ devices }) }
    expect(found(machine(), large)).toContain('warns bar-window -> cpu-passthrough')
    expect(found(machine({ head: passed }), large).join()).not.toContain('bar-window')
    const small = { ...bar, bytes: 256 * 2 ** 20 }
    const old = {
      report: desktop({ devices: [intelGraphics, device({ address: card, group: 14, bars: [small] })] }),
    }
    expect(found(machine(), old)).toContain('note bar-small')
  })

  it('takes the virtual display away only where the machine can be used without', () => {
    const report = desktop({ connectors: [monitor] })
    expect(found(machine(), { report })).toContain('note two-displays')
    const evdev = machine({ devices: `<input type='evdev'><source dev='/dev/input/a'/></input>` })
    expect(found(evdev, { report })).toContain('note two-displays -> display-none')
    expect(found(machine(), { inputs: [keyboard] })).toContain('note input-by-window -> input-evdev')
  })

  it('names what has come to share the group', () => {
    const whole = attachCard(machine(), { card, functions: [card, '0000:01:00.1'] })
    const [first] = checks(whole.tag === 'changed' ? whole.text : '', { report: sharedDesktop() })
    expect(first).toMatchObject({ id: 'group-incomplete', fix: { id: 'attach-whole-group' } })
    expect(first?.why).toContain('0000:02:00.0')
  })

  it('says whole sentences of every definition, gravest first, and offers no fix that changes nothing', () => {
    const cpu = { threads: threads.concat(threads.map((one) => ({ ...one, cpu: one.cpu + 8 }))), cardNode: 0 }
    const context = { ...world, cpu, inputs: [keyboard] }
    for (const [name, text] of definitions) {
      const findings = checkUp(read(text), context)
      const levels = findings.map(({ level }) => ['blocks', 'warns', 'note'].indexOf(level))
      expect(levels, name).toEqual(levels.toSorted())
      for (const { id, title, why, fix } of findings) {
        expect(`${title} ${why} ${fix?.title} ${fix?.risk}`, `${name} ${id}`).not.toMatch(
          /\{\{|checkup\.|fix\./,
        )
        if (fix) expect(applyFix(text, fix.id, context).tag, `${name} ${fix.id}`).not.toBe('unchanged')
      }
    }
  })
})

function checks(text: string, over: Partial<CheckUpContext> = {}): CheckUpFinding[] {
  return checkUp(read(text), { ...world, ...over })
}

function found(text: string, over: Partial<CheckUpContext> = {}): string[] {
  return checks(text, over).map(({ level, id, fix }) => `${level} ${id}${fix ? ` -> ${fix.id}` : ''}`)
}
