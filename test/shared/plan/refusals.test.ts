import { describe, expect, it } from 'vitest'
import { type Choice, defaultChoice } from '../../../src-shared/plan/choice.ts'
import { makePlan } from '../../../src-shared/plan/make-plan.ts'
import { device, intelGraphics, nvidiaCard } from '../host/sample-facts.ts'
import {
  choose,
  desktop,
  operationOf,
  outcomeOf,
  plainFacts,
  planOf,
  refusalsOf,
  sample,
} from './machines.ts'
import { romOf } from './rom-file.ts'

const NVIDIA = '0000:01:00.0'
const TWIN = '0000:02:00.0'
const identity = choose(desktop(), [NVIDIA]).cards[0]
const refusedFor = (over: Partial<Choice['cards'][number]>) => {
  if (!identity) throw new Error('no identity')
  const outcome = makePlan(desktop(), defaultChoice([{ ...identity, ...over }]), plainFacts)
  return outcome.tag === 'refused' ? outcome.refusals.map(({ code }) => code) : []
}

describe('a card', () => {
  it('that is not there any more, or is another one, is refused', () => {
    expect(refusedFor({ address: '0000:05:00.0' })).toEqual(['card-not-found'])
    expect(refusedFor({ device: '2207' })).toEqual(['card-differs'])
    expect(refusedFor({ vendor: '1002' })).toEqual(['card-differs'])
    expect(refusedFor({ subsystemDevice: '1234' })).toEqual(['card-differs'])
  })

  it('has to be named by its main function', () => {
    expect(refusalsOf(desktop(), ['0000:01:00.1'])).toEqual(['not-a-card'])
  })

  it('that shares its group with the system disk is refused', async () => {
    const host = await sample('shared-group')
    expect(refusalsOf(host, ['0000:25:00.0'])).toEqual(['boot-disk'])
    expect(refusalsOf(host, ['0000:25:00.0'], { mode: 'on-demand' })).toEqual(['boot-disk'])
  })

  it.each(['060100', '0c0500', '060000'])(
    'that shares its group with a part of class %s is refused',
    (code) => {
      const part = device({ address: '0000:00:1f.0', class: code, vendor: '8086', group: 14, driver: null })
      const host = desktop({ devices: [intelGraphics, ...nvidiaCard, part] })
      expect(refusalsOf(host, [NVIDIA])).toContain('forbidden-in-group')
    },
  )

  it('whose verdict says nothing of a forbidden part is refused all the same', () => {
    const part = device({ address: '0000:00:1f.0', class: '060100', vendor: '8086', group: 14, driver: null })
    const host = desktop({ devices: [intelGraphics, ...nvidiaCard, part] })
    const cards = host.cards.map((card) => ({ ...card, reasons: [], costs: [] }))
    expect(refusalsOf({ ...host, cards }, [NVIDIA])).toEqual(['forbidden-in-group'])
  })
})

describe('the only display', () => {
  it('goes only with the name of the card typed', async () => {
    const host = await sample('one-card')
    const [card] = host.cards
    const address = card?.address ?? ''
    expect(refusalsOf(host, [address])).toEqual(['only-display'])
    expect(refusalsOf(host, [address], { typedName: 'another name' })).toEqual(['only-display'])
    const plan = planOf(host, [address], { typedName: ` ${card?.name} ` })
    expect(plan.bindSet.map((one) => one.address)).toContain(address)
  })

  it('is also all cards together, of which each alone could go', () => {
    const twin = nvidiaCard.map((part) => ({
      ...part,
      address: part.address.replace('01:00', '02:00'),
      group: 15,
    }))
    const host = desktop({ devices: [...nvidiaCard, ...twin] })
    expect(refusalsOf(host, [NVIDIA])).toEqual([])
    expect(refusalsOf(host, [NVIDIA, TWIN])).toEqual(['only-display'])
    expect(refusalsOf(host, [NVIDIA, TWIN], { typedName: host.cards[0]?.name ?? '' })).toEqual([])
  })
})

describe('a machine', () => {
  it('with a change in force takes no other', () => {
    expect(refusalsOf(desktop(), [NVIDIA], {}, { active: '20260101-000000-abcd' })).toEqual(['change-active'])
  })

  it('without an IOMMU is refused once, with the way to turn it on', async () => {
    const outcome = outcomeOf(await sample('firmware-off'), [NVIDIA])
    expect(outcome).toMatchObject({ tag: 'refused', refusals: [{ code: 'iommu-off-in-firmware' }] })
  })

  it('of AMD whose kernel leaves the IOMMU off for no known reason is refused', () => {
    const host = desktop({ cpu: { vendor: 'amd', model: null, virtualization: 'svm', threads: 8 } })
    const off = { ...host, iommu: { ...host.iommu, state: 'off-in-kernel' as const } }
    expect(refusalsOf(off, [NVIDIA])).toEqual(['iommu-off-in-kernel'])
  })

  it('of an unknown family is refused', () => {
    const host = desktop()
    const arch = { ...host, os: { ...host.os, id: 'arch', family: 'other' as const } }
    const endless = { ...host, os: { ...host.os, family: 'debian' as const, atomic: true } }
    expect(refusalsOf(arch, [NVIDIA])).toEqual(['unknown-system'])
    expect(refusalsOf(endless, [NVIDIA])).toEqual(['unknown-system'])
  })

  it('with too little room on /boot is refused, unless no image is built', () => {
    const host = desktop()
    const small = { ...host, boot: { ...host.boot, freeBytes: 77 * 2 ** 20 } }
    expect(refusalsOf(small, [NVIDIA])).toEqual(['boot-full'])
    expect(refusalsOf(small, [NVIDIA], { mode: 'on-demand' })).toEqual([])
    expect(refusalsOf({ ...small, boot: { ...small.boot, freeBytes: 78 * 2 ** 20 } }, [NVIDIA])).toEqual([])
    expect(refusalsOf({ ...small, boot: { ...small.boot, freeBytes: null } }, [NVIDIA])).toEqual([])
  })

  it('without a tool for snapshots takes none', async () => {
    expect(refusalsOf(desktop(), [NVIDIA], { snapshot: true })).toEqual(['no-snapshot-tool'])
    const atomic = await sample('amd-amd')
    expect(refusalsOf(atomic, ['0000:03:00.0'], { snapshot: true }, { snapper: true })).toEqual([
      'atomic-snapshot',
    ])
    const plan = planOf(desktop(), [NVIDIA], { snapshot: true }, { snapper: true })
    expect(plan.operations[0]?.kind).toBe('snapshot')
  })
})

describe('binding by ids', () => {
  it('is refused where a twin stays', async () => {
    expect(refusalsOf(await sample('twin-nvidia'), ['0000:0c:00.0'], { bind: 'ids' })).toEqual(['ids-shared'])
  })

  it('tells twins of different makers apart', () => {
    const twin = nvidiaCard.map((part) => ({
      ...part,
      address: part.address.replace('01:00', '02:00'),
      group: 15,
      subsystemVendor: '1458',
      subsystemDevice: '4018',
    }))
    const own = nvidiaCard.map((part) => ({ ...part, subsystemVendor: '1043', subsystemDevice: '87b3' }))
    const host = desktop({ devices: [intelGraphics, ...own, ...twin] })
    const plan = planOf(host, [NVIDIA], { bind: 'ids' })
    expect(operationOf(plan, 'arguments')?.change.extend[0]?.values).toEqual(['10de:2206:1043:87b3'])
  })

  it('is refused where the sound of the host has the same numbers', () => {
    const sound = device({ address: '0000:00:1f.3', class: '040300', device: '2206', group: 3 })
    const host = desktop({ devices: [intelGraphics, ...nvidiaCard, sound] })
    expect(refusalsOf(host, [NVIDIA], { bind: 'ids' })).toEqual(['ids-shared'])
  })
})

describe('a blacklist', () => {
  const other = device({ address: TWIN, group: 20, driver: 'nouveau', device: '1111' })

  it('is refused where another card needs the driver, or could', () => {
    const blacklist = { blacklist: true }
    expect(
      refusalsOf(desktop({ devices: [intelGraphics, ...nvidiaCard, other] }), [NVIDIA], blacklist),
    ).toEqual(['blacklist-shared'])
    const idle = { ...other, driver: null, modules: ['nvidia', 'nouveau'] }
    expect(
      refusalsOf(desktop({ devices: [intelGraphics, ...nvidiaCard, idle] }), [NVIDIA], blacklist),
    ).toEqual(['blacklist-shared'])
  })

  it('is refused on demand, and where no driver is known', () => {
    expect(refusalsOf(desktop(), [NVIDIA], { blacklist: true, mode: 'on-demand' })).toEqual([
      'blacklist-on-demand',
    ])
    const bare = nvidiaCard.map((part) => ({
      ...part,
      driver: part.driver === 'nouveau' ? 'vfio-pci' : null,
    }))
    expect(refusalsOf(desktop({ devices: [intelGraphics, ...bare] }), [NVIDIA], { blacklist: true })).toEqual(
      ['blacklist-no-driver'],
    )
  })
})

describe('an ACS override', () => {
  it('is planned only for a kernel that has it', () => {
    const acs = { acs: 'downstream' } as const
    expect(refusalsOf(desktop(), [NVIDIA], acs)).toEqual(['acs-unknown'])
    const outcome = outcomeOf(desktop(), [NVIDIA], acs, { acsOverride: false })
    expect(outcome).toMatchObject({ tag: 'refused', refusals: [{ code: 'acs-not-in-kernel' }] })
    const plan = planOf(desktop(), [NVIDIA], acs, { acsOverride: true })
    expect(operationOf(plan, 'arguments')?.change.set).toContain('pcie_acs_override=downstream')
    expect(plan.groupsPreview).not.toBeNull()
    expect(plan.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['acs-risk', 'acs-secure-boot']),
    )
  })

  it('frees a card from the system disk only where the groups would split', async () => {
    const host = await sample('shared-group')
    const plan = (acs: Choice['acs']) => outcomeOf(host, ['0000:25:00.0'], { acs }, { acsOverride: true })
    expect(plan('downstream')).toMatchObject({ tag: 'refused', refusals: [{ code: 'boot-disk' }] })
    const split = plan('downstream,multifunction')
    if (split.tag !== 'planned') throw new Error(JSON.stringify(split))
    expect(split.plan.bindSet.map(({ address }) => address)).toEqual(['0000:25:00.0', '0000:25:00.1'])
    expect(split.plan.costs.filter(({ severity }) => severity === 'blocks')).toEqual([])
  })
})

describe('a video BIOS', () => {
  const rom = (bytes: Uint8Array, card = NVIDIA) => ({
    vbios: { card, rom: Buffer.from(bytes).toString('base64') },
  })
  const own = romOf([{ vendor: '10de', device: '2206' }])
  const hash = { vbiosSha256: 'ab'.repeat(32) }

  it('is kept where virtual machines may read it', () => {
    const plan = planOf(desktop(), [NVIDIA], rom(own), hash)
    expect(operationOf(plan, 'vbios')).toMatchObject({
      path: '/var/lib/libvirt/vbios/10de-2206-0000-01-00.0.rom',
      sha256: hash.vbiosSha256,
      bytes: own.length,
    })
  })

  it('is refused where it is none, is cut short, or is for another card', () => {
    const refused = (bytes: Uint8Array, card?: string) =>
      refusalsOf(desktop(), [NVIDIA], rom(bytes, card), hash)
    expect(refused(new TextEncoder().encode('MZ not a rom'))).toEqual(['vbios-not-a-rom'])
    expect(refused(own.subarray(0, 600))).toEqual(['vbios-cut-short'])
    expect(refused(romOf([{ vendor: '1002', device: '747e' }]))).toEqual(['vbios-other-card'])
    expect(refused(Uint8Array.from([...new TextEncoder().encode('NVGI'), ...own]))).toEqual([
      'vbios-flash-header',
    ])
    expect(refused(own, '0000:00:02.0')).toEqual(['vbios-card'])
  })
})
