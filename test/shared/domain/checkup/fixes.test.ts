import { describe, expect, it } from 'vitest'
import { attachCard } from '../../../../src-shared/domain/attach.ts'
import { applyFix } from '../../../../src-shared/domain/checkup/apply-fix.ts'
import type { CheckUpContext } from '../../../../src-shared/domain/checkup/context.ts'
import { type FixId, fixIds } from '../../../../src-shared/domain/checkup/fix-id.ts'
import { detachCard } from '../../../../src-shared/domain/detach.ts'
import { readDomain } from '../../../../src-shared/domain/read-domain.ts'
import { definition, hostdev, rootPort } from '../definitions.ts'
import { definitions } from '../fixtures.ts'
import { invalidDefinitions } from '../validate.ts'
import { card, desktop, machine, read } from '../world.ts'

const cores = Array.from({ length: 16 }, (_, core) => ({
  cpu: core,
  core,
  package: 0,
  node: core >> 3,
  l3: 0,
}))
const world: CheckUpContext = {
  report: desktop({ cpu: { vendor: 'amd', model: 'Ryzen', virtualization: 'svm', threads: 32 } }),
  card,
  cpu: { threads: cores.flatMap((core) => [core, { ...core, cpu: core.cpu + 16 }]), cardNode: 1 },
  inputs: [
    { kind: 'keyboard', path: '/dev/input/by-id/usb-a-event-kbd', name: 'A' },
    { kind: 'mouse', path: '/dev/input/by-id/usb-b-event-mouse', name: 'B' },
  ],
}

describe.each(fixIds)('the fix %s', (id) => {
  it('makes valid definitions of all that it changes, loses no comment, and does nothing twice', async () => {
    const made: [string, string][] = []
    for (const [name, text] of definitions) {
      const outcome = applyFix(text, id, world)
      if (outcome.tag !== 'changed') continue
      made.push([name, outcome.text])
      expect(applyFix(outcome.text, id, world), name).toEqual({
        tag: AGAIN.get(id) ?? 'unchanged',
        ...(AGAIN.has(id) ? { problem: expect.anything() } : { text: outcome.text }),
      })
      for (const [kept] of text.matchAll(/<!--(?:[^-]|-[^-])*-->|<\?(?:[^?])*\?>|&[^;]*;/g)) {
        expect(outcome.text, name).toContain(kept)
      }
    }
    expect(made.length).toBeGreaterThan(0)
    expect(await invalidDefinitions(made)).toEqual(new Map())
  })
})
/** Fixes that refuse where they were carried out. */
const AGAIN = new Map<FixId, 'refused'>([['cpu-pinning', 'refused']])

describe('applyFix', () => {
  it('gives what is missing of the card, and keeps its ROM option', () => {
    const flat = definition(rootPort(1) + rootPort(2) + hostdev(card, '0000:01:00.0'))
    const whole = fixed(flat, 'attach-whole-group')
    expect(read(whole).hostFunctions).toEqual([card, '0000:01:00.1'])
    const off = attachCard(definition(''), { card, functions: [card], rom: { bar: 'off' } })
    const grown = fixed(off.tag === 'changed' ? off.text : '', 'attach-whole-group')
    expect(grown).toContain("<rom bar='off'/>")
    expect(read(grown).hostFunctions).toEqual([card, '0000:01:00.1'])
    expect(refused(machine(), 'attach-whole-group', { ...world, card: undefined })).toBe('no-card')
  })

  it('passes the processor through and keeps its topology and features', () => {
    const cpu = `<cpu mode="custom" match='exact' check='partial'>
    <model fallback='allow'>Skylake</model><!-- why -->
    <topology sockets='1' cores='4' threads='2'/>
    <feature policy='disable' name='hypervisor'/>
  </cpu>`
    expect(
      fixed(machine({ head: cpu }), 'cpu-passthrough'),
    ).toContain(`<cpu mode="host-passthrough" match='exact' check='none'><!-- why -->
    <topology sockets='1' cores='4' threads='2'/>
    <feature policy='disable' name='hypervisor'/>
  </cpu>`)
  })

  it('puts all processors into one socket', () => {
    const text = machine({ head: `<vcpu>6</vcpu><cpu><topology sockets='6' cores='1' threads='1'/></cpu>` })
    expect(fixed(text, 'cpu-topology')).toContain("<topology sockets='1' cores='6' threads='1'/>")
    expect(refused(machine({ head: '<vcpu>x</vcpu>' }), 'cpu-topology')).toBe('vcpus-unknown')
  })

  it('pins near the card, in pairs, with memory from there', () => {
    const text = fixed(machine({ head: '<vcpu>4</vcpu>' }), 'cpu-pinning')
    expect(text).toContain("<vcpupin vcpu='0' cpuset='8'/>")
    expect(text).toContain("<vcpupin vcpu='1' cpuset='24'/>")
    expect(text).toContain("<emulatorpin cpuset='0-7,10-23,26-31'/>")
    expect(text).toContain("<topology sockets='1' cores='2' threads='2'/>")
    expect(text).toContain("<feature policy='require' name='topoext'/>")
    expect(text).toContain("<memory mode='preferred' nodeset='1'/>")
    expect(refused(machine({ head: '<vcpu>64</vcpu>' }), 'cpu-pinning')).toBe('pin-too-few')
  })

  it('takes limits away without leaving an empty shell, and with what else is in there', () => {
    const alone = machine({ head: `<memtune>\n<hard_limit unit='GiB'>8</hard_limit>\n</memtune>` })
    expect(fixed(alone, 'hard-limit')).not.toContain('memtune')
    const both = machine({ head: '<memtune><hard_limit>8</hard_limit><soft_limit>7</soft_limit></memtune>' })
    expect(fixed(both, 'hard-limit')).toContain('<memtune><soft_limit>7</soft_limit></memtune>')
  })

  it('hides the hypervisor and shows it again', () => {
    const text = machine().replace('<acpi/>', "<acpi/><hyperv mode='custom'><relaxed state='on'/></hyperv>")
    const hidden = fixed(text, 'hide-hypervisor')
    expect(read(hidden).hiding).toEqual({ kvmHidden: true, hyperv: true, vendorId: 'whatever' })
    expect(read(fixed(hidden, 'show-hypervisor')).hiding).toEqual(read(text).hiding)
  })

  it('chooses firmware by what libvirt knows, and leaves a loader that somebody named', () => {
    const bios = machine({ os: '' })
    expect(read(fixed(bios, 'firmware-uefi')).firmware).toBe('uefi')
    const named = machine({ os: '' }).replace(
      'hvm</type>',
      'hvm</type><loader>/usr/share/seabios/bios.bin</loader>',
    )
    expect(refused(named, 'firmware-uefi')).toBe('firmware-loader')
    expect(refused(machine({ machine: 'pc' }), 'secure-boot')).toBe('secure-boot-q35')
    const plain = machine().replace(
      'hvm</type>',
      "hvm</type><loader readonly='yes' secure='no' type='pflash'>/a.fd</loader><nvram>/b.fd</nvram>",
    )
    const secure = fixed(plain, 'secure-boot')
    expect(read(secure)).toMatchObject({ firmware: 'uefi', secureBoot: true })
    expect(secure).not.toMatch(/<loader|<nvram/)
    expect(secure).toContain("<smm state='on'/>")
  })

  it('gives a window to a machine whose virtual display was taken away', () => {
    const none = fixed(machine(), 'display-none')
    expect(read(none).video).toEqual(['none'])
    expect(read(fixed(none, 'display-window'))).toMatchObject({ video: ['virtio'], graphics: ['spice'] })
    expect(read(fixed(machine({ window: false }), 'display-window'))).toMatchObject({ graphics: ['vnc'] })
  })

  it('shares what input devices there are', () => {
    expect(read(fixed(machine(), 'input-evdev')).devices.inputs).toEqual([
      { type: 'evdev', bus: 'evdev' },
      { type: 'evdev', bus: 'evdev' },
    ])
    expect(refused(machine(), 'input-evdev', { ...world, inputs: [] })).toBe('no-inputs')
  })

  it('refuses what is no definition', () => {
    expect(refused('<network/>', 'tpm')).toBe('not-a-domain')
  })
})

describe('machine-q35', () => {
  const i440fx = (devices: string, head = ''): string => definition(devices, 'pc-i440fx-9.2', head)
  const windows = `  <metadata>
    <libosinfo:libosinfo xmlns:libosinfo="http://libosinfo.org/xmlns/libvirt/domain/1.0"><libosinfo:os id="http://microsoft.com/win/10"/></libosinfo:libosinfo>
  </metadata>\n`
  const ide = `    <disk type='file' device='disk'><target dev='hda' bus='ide'/><address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>\n`

  it('changes the board, moves disks from IDE to SATA, and has libvirt give new places', () => {
    const text = i440fx(
      `    <controller type='pci' index='0' model='pci-root'/>
    <controller type='ide' index='0'/>
    <disk type='file' device='disk'><target dev='sda' bus='scsi'/></disk>
${ide}    <interface type='user'>
      <address type='pci' bus='0' slot='3' function='0'/>
    </interface>\n`,
    )
    expect(fixed(text, 'machine-q35')).toBe(
      definition(
        `    <disk type='file' device='disk'><target dev='sda' bus='scsi'/></disk>
    <disk type='file' device='disk'><target dev='sdb' bus='sata'/></disk>
    <interface type='user'>
    </interface>\n`,
        'pc-q35-9.2',
      ),
    )
  })

  it('takes a card out before and gives it again after', () => {
    const request = { card, functions: [card, '0000:01:00.1'], rom: { bar: 'off' } } as const
    const given = attachCard(i440fx(''), request)
    const after = fixed(given.tag === 'changed' ? given.text : '', 'machine-q35')
    expect(attachCard(after, request).tag).toBe('unchanged')
    expect(after).toContain("model='pcie-root-port'")
    expect(detachCard(after, { card })).toEqual({
      tag: 'changed',
      text: definition('').replace('pc-q35-9.2', 'pc-q35-9.2'),
    })
  })

  it.each([
    ['q35-windows-ide', i440fx(ide, windows)],
    ['q35-old-windows', i440fx('', windows.replace('win/10', 'win/xp'))],
    ['q35-buses', i440fx(`<controller type='pci' index='1' model='pci-expander-bus'/>`)],
    [
      'q35-command-line',
      i440fx('').replace(
        '</domain>',
        `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='e1000,bus=pci.0'/></qemu:commandline></domain>`,
      ),
    ],
    [
      'q35-adopted',
      (() => {
        const given = attachCard(i440fx(hostdev(card)), { card, functions: [card, '0000:01:00.1'] })
        return given.tag === 'changed' ? given.text : ''
      })(),
    ],
  ])('refuses rather than breaks: %s', (code, text) => {
    expect(refused(text, 'machine-q35')).toBe(code)
  })

  it('lets Windows with virtio disks and a CD drive at IDE move', () => {
    const cd = ide.replace("device='disk'", "device='cdrom'")
    expect(readDomain(fixed(i440fx(cd, windows), 'machine-q35'))?.devices.disks[0]).toMatchObject({
      bus: 'sata',
      target: 'sda',
    })
  })
})

function fixed(text: string, id: FixId): string {
  const outcome = applyFix(text, id, world)
  if (outcome.tag !== 'changed') throw new Error(JSON.stringify(outcome))
  return outcome.text
}

function refused(text: string, id: FixId, context = world): string | undefined {
  const outcome = applyFix(text, id, context)
  return outcome.tag === 'refused' ? outcome.problem.code : outcome.tag
}
