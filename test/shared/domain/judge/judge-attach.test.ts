import { describe, expect, it } from 'vitest'
import { attachCard } from '../../../../src-shared/domain/attach.ts'
import type { Finding, JudgeContext } from '../../../../src-shared/domain/judge/finding.ts'
import { judgeAttach } from '../../../../src-shared/domain/judge/judge-attach.ts'
import { device, intelGraphics, nvidiaCard } from '../../host/sample-facts.ts'
import { hostdev } from '../definitions.ts'
import { card, context, desktop, machine, read, sharedDesktop } from '../world.ts'

describe('judgeAttach', () => {
  it('has nothing against a machine that is off, on q35 with UEFI and a window, and a reserved card', () => {
    expect(found(machine())).toEqual(['note no-saving'])
  })

  it.each([
    ['blocks no-card', machine(), { card: '0000:07:00.0' }],
    ['warns i440fx -> machine-q35', machine({ machine: 'pc-i440fx-9.2' }), {}],
    ['warns bios -> firmware-uefi', machine({ os: '' }), {}],
    ['blocks machine', machine({ machine: 'microvm' }), {}],
    ['blocks machine', machine().replace(` machine='pc-q35-9.2'`, ''), {}],
    ['blocks not-qemu', machine().replace("type='kvm'", "type='xen'"), {}],
    ['warns session', machine(), { system: false }],
    ['warns saved', machine(), { saved: true }],
    ['note running', machine(), { state: 'running' }],
    ['note running', machine(), { state: 'suspended' }],
    ['note state-unknown', machine(), { state: 'unknown' }],
    ['blocks memory-too-much', machine({ memory: `<memory unit='GiB'>32</memory>` }), {}],
    ['warns memory-short', machine({ memory: `<memory unit='GiB'>24</memory>` }), {}],
    ['note memory-unknown', machine({ memory: `<memory unit='GiB'>lots</memory>` }), {}],
    [
      'warns hard-limit -> hard-limit',
      machine({ head: `<memtune><hard_limit unit='GiB'>8</hard_limit></memtune>` }),
      {},
    ],
    [
      'warns memory-file -> memory-memfd',
      machine({ head: `<memoryBacking><source type='file'/><access mode='shared'/></memoryBacking>` }),
      {},
    ],
    ['warns hugepages-too-few', machine({ head: '<memoryBacking><hugepages/></memoryBacking>' }), {}],
    ['note balloon -> memballoon-none', machine({ head: `<currentMemory unit='GiB'>4</currentMemory>` }), {}],
    ['warns unreadable-hostdev', machine({ devices: `<hostdev type='pci'><source/></hostdev>` }), {}],
    ['warns blind -> display-window', machine({ window: false }), {}],
    ['warns no-input', machine({ window: false }), {}],
    ['warns blind -> display-window', machine({ window: false, devices: '<serial/>' }), {}],
    [
      'warns blind -> display-window',
      machine({ window: false, devices: `<graphics type='spice'/><video><model type='none'/></video>` }),
      {},
    ],
    [
      'note looking-glass-only',
      machine({ window: false, devices: `<shmem name='looking-glass'><size unit='M'>32</size></shmem>` }),
      {},
    ],
  ] satisfies [string, string, Partial<JudgeContext>][])('finds: %s', (expected, text, over) => {
    expect(found(text, over)).toContain(expected)
  })

  it('lets a machine that runs have the memory that it has', () => {
    const text = machine({ memory: `<memory unit='GiB'>24</memory>` })
    expect(found(text, { state: 'running' })).not.toContain('warns memory-short')
  })

  it('counts huge pages that are reserved, and a limit that leaves room', () => {
    const pages = machine({ head: '<memoryBacking><hugepages/></memoryBacking>' })
    const memory = {
      totalBytes: 32 * 2 ** 30,
      availableBytes: 2 * 2 ** 30,
      hugepages: [{ sizeKiB: 2048, total: 4096, free: 4096 }],
    }
    expect(found(pages, { report: desktop({ memory }) })).toEqual(['note no-saving'])
    const limit = machine({ head: `<memtune><hard_limit unit='GiB'>9</hard_limit></memtune>` })
    expect(found(limit)).toEqual(['note no-saving'])
  })

  it('names the programs that use a card that is not reserved, and warns more of nvidia', () => {
    const devices = [intelGraphics, ...nvidiaCard.map((one) => ({ ...one, driver: 'nvidia' }))]
    const holders = [{ pid: 7, name: 'blender', file: '/dev/nvidia0', address: card }]
    const [finding] = judge(machine(), { report: desktop({ devices, holders }) }).filter(
      ({ code }) => code === 'in-use',
    )
    expect(finding).toMatchObject({ level: 'warns' })
    expect(finding?.text).toContain('blender')
    expect(finding?.text).toContain('hang')
    expect(found(machine(), { report: desktop({ devices }) })).toContain('note on-demand')
    const unseen = judge(machine(), { report: desktop({ devices, holdersComplete: false }) })
    expect(unseen.find(({ code }) => code === 'on-demand')?.text).toContain('could not be seen')
  })

  it('warns of a card that draws this desktop', () => {
    const devices = [intelGraphics, ...nvidiaCard]
    const connectors = [
      { address: card, name: 'DP-1', status: 'connected' as const, enabled: true, monitor: 'Dell' },
    ]
    expect(found(machine(), { report: desktop({ devices, connectors }) })).toContain('warns in-use')
  })

  it('says on which monitor a machine without a window will be seen', () => {
    const connectors = [
      { address: card, name: 'DP-1', status: 'connected' as const, enabled: false, monitor: 'Dell' },
    ]
    const report = desktop({ connectors })
    const [finding] = judge(machine({ window: false }), { report }).filter(
      ({ code }) => code === 'only-monitor',
    )
    expect(finding?.text).toContain('Dell')
    expect(found(machine({ window: false }), { report })).toContain('warns no-input')
    const keyboard = `<input type='evdev'><source dev='/dev/input/by-id/a'/></input>`
    expect(found(machine({ window: false, devices: keyboard }), { report })).not.toContain('warns no-input')
    const usb = { report: sharedDesktop() }
    expect(found(machine({ window: false }), usb)).not.toContain('warns no-input')
  })

  it('knows a bind set that is given in part, and one that has grown since', () => {
    const half = machine({ devices: hostdev(card) })
    const finding = judge(half).find(({ code }) => code === 'bind-set-incomplete')
    expect(finding).toMatchObject({ level: 'warns', fix: 'attach-whole-group' })
    expect(finding?.text).toContain('0000:01:00.1')
    const given = attachCard(machine(), { card, functions: [card, '0000:01:00.1'] })
    expect(given.tag).toBe('changed')
    const grown = judge(given.tag === 'changed' ? given.text : '', { report: sharedDesktop() })
    expect(grown.find(({ code }) => code === 'bind-set-incomplete')?.text).toMatch(/^Since /)
    expect(judge(given.tag === 'changed' ? given.text : '').map(({ code }) => code)).toEqual(['no-saving'])
  })

  it('finds other machines that claim anything of what moves, and how bad that is', () => {
    const other = { name: 'a\nb<i>', hostFunctions: ['0000:02:00.0'], state: 'off', autostart: true } as const
    const report = sharedDesktop()
    const idle = judge(machine(), { report, others: [other] }).find(({ code }) => code === 'claimed-by-vm')
    expect(idle?.text).toContain('a\\u{a}b<i>')
    const running = { ...other, state: 'running' } as const
    expect(found(machine(), { report, others: [running] })).toContain('warns held-by-vm')
    expect(found(machine(), { report, autostart: true, others: [other] })).toContain('warns both-autostart')
    expect(found(machine(), { report: desktop(), others: [other] })).toEqual(['note no-saving'])
  })

  it('passes on what the report forbids, and waits for the IOMMU', () => {
    const alone = desktop({ devices: nvidiaCard.map((one) => ({ ...one, driver: 'vfio-pci' })) })
    expect(found(machine(), { report: alone })).toContain('blocks only-display')
    const devices = [intelGraphics, ...nvidiaCard].map((one) => ({ ...one, group: null }))
    const iommu = { units: [], groups: [], interruptRemapping: false, platformOptIn: false }
    const off = desktop({ devices, iommu: { ...iommu, acpiTables: ['DMAR'] } })
    expect(found(machine(), { report: off })).toContain('warns bind-set-unknown')
    const bridge = device({
      address: '0000:01:00.4',
      class: '060100',
      group: 14,
      driver: null,
      vendor: '8086',
    })
    const forbidden = desktop({ devices: [intelGraphics, ...nvidiaCard, bridge] })
    expect(judge(machine(), { report: forbidden })[0]).toMatchObject({
      level: 'blocks',
      code: 'forbidden-in-group',
    })
  })
})

function judge(text: string, over: Partial<JudgeContext> = {}): Finding[] {
  const findings = judgeAttach(read(text), context(over))
  for (const { text: sentence } of findings) expect(sentence).not.toContain('{{')
  return findings
}

function found(text: string, over: Partial<JudgeContext> = {}): string[] {
  return judge(text, over).map(({ level, code, fix }) => `${level} ${code}${fix ? ` -> ${fix}` : ''}`)
}
