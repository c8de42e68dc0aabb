import { describe, expect, it } from 'vitest'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { device, intelGraphics, nvidiaCard } from '../host/sample-facts.ts'
import { desktop, planOf, sample } from './machines.ts'

const NVIDIA = '0000:01:00.0'
const codes = (...input: Parameters<typeof planOf>) => planOf(...input).warnings.map(({ code }) => code)
const withArguments = (host: HostReport, tokens: string[]): HostReport => ({
  ...host,
  boot: { ...host.boot, arguments: tokens, next: tokens },
})

describe('a plan warns', () => {
  it('of nothing where all is well', () => {
    expect(codes(desktop(), [NVIDIA])).toEqual([])
  })

  it('of an argument that is none, and of what iommu=pt does', () => {
    const host = withArguments(desktop(), ['amd_iommu=on', 'iommu=pt'])
    expect(codes(host, [NVIDIA])).toEqual(['amd-iommu-on', 'iommu-pt'])
    expect(codes(host, [NVIDIA], { identityDma: true })).toEqual(['amd-iommu-on', 'identity-dma'])
    expect(codes(withArguments(desktop(), ['xiommu=pt', 'iommu=force']), [NVIDIA])).toEqual([])
  })

  it('of a second card in a laptop', async () => {
    expect(codes(await sample('optimus-laptop'), [NVIDIA])).toContain('optimus')
    expect(codes(await sample('intel-nvidia'), [NVIDIA])).not.toContain('optimus')
  })

  it('of the display that the desktop is on', async () => {
    const host = await sample('intel-nvidia')
    expect(codes(host, ['0000:00:02.0'])).toEqual(expect.arrayContaining(['boot-display', 'session-display']))
    expect(codes(host, ['0000:00:02.0'], { mode: 'on-demand' })).toContain('on-demand-display')
  })

  it('of processes that hold the card only where no restart ends them', async () => {
    const host = await sample('twin-nvidia')
    expect(codes(host, ['0000:0c:00.0'])).not.toContain('held-by-process')
    expect(codes(host, ['0000:0c:00.0'], { mode: 'on-demand' })).toContain('held-by-process')
  })

  it('of a card that is bound in part already', () => {
    const parts = nvidiaCard.map((part, index) => ({ ...part, driver: index === 0 ? 'nvidia' : 'vfio-pci' }))
    const host = desktop({ devices: [intelGraphics, ...parts] })
    expect(codes(host, [NVIDIA])).toContain('half-bound')
  })

  it('of another card that would move in part', () => {
    const other = [
      device({ address: '0000:02:00.0', group: 20, driver: 'amdgpu', vendor: '1002', device: '747e' }),
      device({ address: '0000:02:00.1', group: 14, vendor: '1002', device: 'ab30', class: '040300' }),
    ]
    const host = desktop({ devices: [intelGraphics, ...nvidiaCard, ...other] })
    expect(codes(host, [NVIDIA])).toContain('part-of-card')
    expect(codes(host, [NVIDIA, '0000:02:00.0'])).not.toContain('part-of-card')
  })

  it('of a USB controller that ids cannot get', async () => {
    const host = await sample('intel-nvidia')
    expect(codes(host, [NVIDIA], { bind: 'ids' })).toEqual(['ids-usb'])
  })

  it('of a kernel that has not been started yet', () => {
    const host = desktop()
    const updated = { ...host, boot: { ...host.boot, kernels: ['7.2.0-1.fc44.x86_64'] } }
    expect(codes(updated, [NVIDIA])).toEqual(['kernel-update-pending'])
    expect(codes(updated, [NVIDIA], { mode: 'on-demand' })).toEqual([])
  })

  it('of room that could not be seen', () => {
    expect(codes(desktop(), [NVIDIA], {}, { imageBytes: null })).toEqual(['boot-room-unknown'])
  })
})
