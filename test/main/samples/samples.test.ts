import { describe, expect, it } from 'vitest'
import { listSamples, sampleRoot } from '../../../src-main/samples/index.ts'
import { reportOfSample } from '../../../src-main/service/report-of-sample.ts'
import { type HostReport, hostReportSchema } from '../../../src-shared/host/report.ts'

const samples = listSamples()

async function report(id: string): Promise<HostReport> {
  const found = await reportOfSample(id)
  if (!found) throw new Error(`no sample ${id}`)
  return found
}

async function cardOf(id: string, address: string) {
  const found = (await report(id)).cards.find((card) => card.address === address)
  if (!found) throw new Error(`${id} has no card ${address}`)
  return found
}

const codes = (parts: readonly { readonly code: string }[]) => parts.map((part) => part.code)

describe('every sample machine', () => {
  it('is listed once, with words of its own', () => {
    expect(samples.length).toBeGreaterThanOrEqual(8)
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
    for (const { id, title, summary } of samples) {
      expect(title).not.toBe(`sample.${id}.title`)
      expect(summary).not.toBe(`sample.${id}.summary`)
    }
  })

  it.each(samples)('gives a whole report without a note: $id', async ({ id }) => {
    const found = await report(id)
    expect(hostReportSchema.safeParse(found).error).toBeUndefined()
    expect(found.notes).toStrictEqual([])
    expect(found.cards.length).toBeGreaterThan(0)
  })

  it.each(samples)('leaves no fact of the machine open: $id', async ({ id }) => {
    const { os, machine, cpu, memory, firmware, boot, iommu, virtualization } = await report(id)
    expect([machine.vendor, machine.board, machine.biosVersion, cpu.model, boot.freeBytes]).not.toContain(
      null,
    )
    expect([
      os.session,
      os.selinux,
      cpu.vendor,
      cpu.virtualization,
      firmware.kind,
      firmware.secureBoot,
    ]).not.toContain('unknown')
    expect([iommu.state, machine.chassis, virtualization.libvirt]).not.toContain('unknown')
    expect([boot.loader, boot.initramfs]).not.toContain('unknown')
    expect(boot.kernels).toContain(os.kernel)
    expect([boot.next === null, boot.earlyVfio !== null]).toEqual([os.atomic, os.atomic])
    expect(memory.totalBytes).toBeGreaterThan(memory.availableBytes)
    expect(iommu.interruptRemapping).toBe(iommu.state === 'on')
  })

  it.each(samples)('knows its parts by name and draws one boot display: $id', async ({ id }) => {
    const { devices } = await report(id)
    const nameless = devices.filter(
      (device) => device.class.startsWith('03') && device.deviceName.includes(device.device),
    )
    expect(nameless).toStrictEqual([])
    expect(devices.filter((device) => device.bootVga)).toHaveLength(1)
  })

  it('that does not exist has no root', () => {
    expect(sampleRoot('toString', { now: () => 0, budget: 1 })).toBeUndefined()
  })
})

describe('how a sample starts', () => {
  it('is by Fedora, by an atomic system, and by Debian', async () => {
    const boots = await Promise.all(samples.map(async ({ id }) => (await report(id)).boot))
    expect(new Set(boots.map(({ loader, initramfs }) => `${loader} ${initramfs}`))).toEqual(
      new Set(['grub-bls dracut', 'ostree rpm-ostree', 'grub initramfs-tools']),
    )
  })

  it('goes on with the arguments of this start, without what only this start has', async () => {
    const { boot } = await report('intel-nvidia')
    expect(boot.next).toEqual(boot.arguments.slice(1))
    expect(boot.kernels).toEqual(['7.1.9-200.fc44.x86_64', '7.1.8-200.fc44.x86_64'])
  })

  it('tells how large an initramfs is', () => {
    const root = sampleRoot('server', { now: () => 0, budget: 1 })
    expect(root?.size('/boot/initrd.img-6.12.48+deb13-amd64')).toBe(74 * 2 ** 20)
    expect(root?.size('/boot/vmlinuz-6.12.48+deb13-amd64')).toBe(0)
  })
})

describe('what a sample shows is what its title says', () => {
  it('an Intel desktop whose NVIDIA card has four functions and is free', async () => {
    const { cards } = await report('intel-nvidia')
    expect(cards.map(({ kind, functions, verdict }) => [kind, functions.length, verdict])).toStrictEqual([
      ['integrated', 1, 'caution'],
      ['discrete', 4, 'ready'],
    ])
    expect(cards[0]?.connectors.find(({ connected }) => connected)?.monitor).toBe('DELL U2723QE')
  })

  it('two Radeons on an atomic system, the one in the processor without the USB of its slot', async () => {
    const { os, cards } = await report('amd-amd')
    expect(os).toMatchObject({ id: 'bazzite', family: 'fedora', atomic: true })
    expect(cards.map(({ kind, functions }) => [kind, functions])).toStrictEqual([
      ['discrete', ['0000:03:00.0', '0000:03:00.1']],
      ['integrated', ['0000:0c:00.0', '0000:0c:00.1']],
    ])
  })

  it('two identical cards, each the twin of the other', async () => {
    const { cards } = await report('twin-nvidia')
    expect(cards.map(({ address, twins, verdict }) => [address, twins, verdict])).toStrictEqual([
      ['0000:0b:00.0', ['0000:0c:00.0'], 'caution'],
      ['0000:0c:00.0', ['0000:0b:00.0'], 'caution'],
    ])
    expect(new Set(cards.map(({ name }) => name)).size).toBe(1)
  })

  it('a laptop whose second chip is a 3D controller without a connector', async () => {
    const { machine, devices, cards } = await report('optimus-laptop')
    const chip = await cardOf('optimus-laptop', '0000:01:00.0')
    expect(machine.chassis).toBe('laptop')
    expect(devices.find(({ address }) => address === chip.address)?.class).toBe('030200')
    expect(chip.connectors).toStrictEqual([])
    expect(cards[0]?.connectors.find(({ connected }) => connected)).toMatchObject({
      name: 'eDP-1',
      internal: true,
    })
  })

  it('one card that nothing can replace', async () => {
    const { cards } = await report('one-card')
    expect(cards).toHaveLength(1)
    expect(cards[0]?.verdict).toBe('blocked')
    expect(codes(cards[0]?.reasons ?? [])).toContain('only-display')
  })

  it('a card that cannot move without the disk of the system and the network', async () => {
    const card = await cardOf('shared-group', '0000:25:00.0')
    expect(card.verdict).toBe('blocked')
    expect(codes(card.costs)).toEqual(expect.arrayContaining(['boot-disk', 'default-network']))
    expect(card.bindSet).toEqual(expect.arrayContaining(['0000:21:00.0', '0000:22:00.0']))
    expect(card.bindSet).not.toContain('0000:03:00.2')
  })

  it('an IOMMU that is off in the firmware, and one that is off in the kernel', async () => {
    const firmware = await report('firmware-off')
    const kernel = await report('kernel-off')
    expect(firmware.iommu).toMatchObject({ state: 'off-in-firmware', groups: [], units: [] })
    expect(kernel.iommu).toMatchObject({ state: 'off-in-kernel', groups: [], units: [] })
    expect(firmware.cards.map(({ verdict }) => verdict)).toStrictEqual(['blocked', 'blocked'])
    expect(kernel.cards.map(({ verdict }) => verdict)).toStrictEqual(['caution', 'caution'])
  })

  it('an Arc card with its sound on the next bus', async () => {
    const card = await cardOf('intel-arc', '0000:03:00.0')
    expect(card.functions).toStrictEqual(['0000:03:00.0', '0000:04:00.0'])
    expect(card.groups).toStrictEqual([17, 18])
  })

  it('a server with several root complexes, two accelerators and a management chip', async () => {
    const { machine, devices, cards } = await report('server')
    const roots = new Set(
      devices.filter(({ parent }) => parent === null).map(({ address }) => address.slice(0, 7)),
    )
    expect(machine.chassis).toBe('server')
    expect(roots.size).toBeGreaterThan(4)
    expect(cards.map(({ kind }) => kind)).toStrictEqual(['discrete', 'management', 'discrete'])
    expect(cards[2]?.claims).toMatchObject([{ vm: 'inference', addresses: ['0000:c1:00.0'] }])
    const nodes = cards.map((card) => devices.find(({ address }) => address === card.address)?.numaNode)
    expect(nodes).toStrictEqual([0, 0, 1])
  })
})
