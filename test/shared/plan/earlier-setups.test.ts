import { describe, expect, it } from 'vitest'
import type { Setup } from '../../../src-shared/host/report.ts'
import type { Choice } from '../../../src-shared/plan/choice.ts'
import { ownFiles } from '../../../src-shared/plan/own-files.ts'
import type { PlanFacts } from '../../../src-shared/plan/plan.ts'
import { say } from '../../../src-shared/words/say.ts'
import { desktop, operationOf, planOf, sample, textOf } from './machines.ts'

const NVIDIA = '0000:01:00.0'
const setup = (over: Partial<Setup>): Setup => ({
  kind: 'modprobe',
  file: '/etc/modprobe.d/vfio.conf',
  line: 1,
  content: 'options vfio-pci ids=10de:2206',
  effect: 'something',
  addresses: [NVIDIA],
  ...over,
})
const words = ['quiet', 'intel_iommu=on', 'iommu=pt', 'vfio-pci.ids=10de:2206', 'amd_iommu=on']
const argument = (content: string, addresses: string[] = []) =>
  setup({ kind: 'kernel-argument', file: '/proc/cmdline', content, addresses })

function plan(setups: Setup[], over: Partial<Choice>, texts: PlanFacts['texts'] = {}, tokens = words) {
  const host = desktop()
  const boot = { ...host.boot, arguments: tokens, next: tokens }
  return planOf({ ...host, setups, boot }, [NVIDIA], over, { texts })
}
const texts = { '/etc/modprobe.d/vfio.conf': 'options vfio-pci ids=10de:2206\n' }

describe('what was set up by hand', () => {
  it('stays where it is, with a warning, unless something else is chosen', () => {
    const made = plan([setup({})], { setups: 'leave' }, texts)
    expect(operationOf(made, 'lines')).toBeUndefined()
    expect(made.warnings.find(({ code }) => code === 'setups-left')?.text).toContain(
      '/etc/modprobe.d/vfio.conf',
    )
  })

  it('is taken out line by line, as it stands in the file', () => {
    const file = '/etc/modprobe.d/vfio.conf'
    const text = '# mine\noptions\tvfio-pci \\\n   ids=10de:2206\nblacklist pcspkr\n'
    const content = 'options vfio-pci ids=10de:2206'
    const made = plan([setup({ line: 2, content })], { setups: 'remove' }, { [file]: text })
    expect(operationOf(made, 'lines')).toMatchObject({
      path: file,
      remove: [
        { line: 2, text: 'options\tvfio-pci \\' },
        { line: 3, text: '   ids=10de:2206' },
      ],
    })
  })

  it.each<[string, Partial<Setup>, PlanFacts['texts']]>([
    ['reads otherwise by now', {}, { '/etc/modprobe.d/vfio.conf': 'options vfio-pci ids=1:2\n' }],
    ['cannot be read', {}, {}],
    ['is for another function too', { addresses: [NVIDIA, '0000:00:02.0'] }, texts],
    [
      'lies in /usr',
      { file: '/usr/lib/modprobe.d/vfio.conf' },
      { '/usr/lib/modprobe.d/vfio.conf': texts['/etc/modprobe.d/vfio.conf'] },
    ],
    [
      'is a part of a script',
      { kind: 'libvirt-hook', file: '/etc/libvirt/hooks/qemu', content: 'modprobe vfio-pci' },
      { '/etc/libvirt/hooks/qemu': 'modprobe vfio-pci\n' },
    ],
    [
      'brings other drivers along',
      { kind: 'dracut', file: '/etc/dracut.conf.d/a.conf', content: 'add_drivers+=" vfio_pci nvme "' },
      { '/etc/dracut.conf.d/a.conf': 'add_drivers+=" vfio_pci nvme "\n' },
    ],
    [
      'is a whole folder',
      { kind: 'dracut', line: null, file: '/etc/dracut.conf.d/x' },
      { '/etc/dracut.conf.d/x': '' },
    ],
  ])('is named and left alone where it %s', (_, over, known) => {
    const made = plan([setup(over)], { setups: 'remove' }, known)
    expect(operationOf(made, 'lines')).toBeUndefined()
    expect(made.warnings.map(({ code }) => code)).toContain('setups-by-hand')
  })

  it('is not what Handover wrote itself', () => {
    const made = plan([setup({ effect: say('setup.ours') })], { setups: 'remove' }, texts)
    expect(operationOf(made, 'lines')).toBeUndefined()
    expect(made.warnings.map(({ code }) => code)).not.toContain('setups-by-hand')
  })

  it('of the kernel line goes word by word, but for what is still needed', () => {
    const setups = words.slice(1).map((word) => argument(word))
    const removed = plan(setups, { setups: 'remove' })
    expect(operationOf(removed, 'arguments')?.change.drop).toEqual([
      'iommu=pt',
      'vfio-pci.ids=10de:2206',
      'amd_iommu=on',
    ])
    const kept = plan(setups, { setups: 'remove', identityDma: true })
    expect(operationOf(kept, 'arguments')?.change.drop).not.toContain('iommu=pt')
  })

  it('is never a word that a shell would understand otherwise', () => {
    const odd = 'vfio-pci.ids=$(reboot)'
    const made = plan([argument(odd)], { setups: 'remove' }, {}, ['quiet', odd])
    expect(operationOf(made, 'arguments')?.change.drop).toEqual([])
    expect(made.warnings.find(({ code }) => code === 'setups-by-hand')?.text).toContain(odd)
  })

  it('counts as ours when it is adopted', () => {
    const made = plan([setup({}), argument('intel_iommu=on')], { setups: 'adopt' }, texts)
    expect(operationOf(made, 'adopt')).toMatchObject({
      lines: [{ path: '/etc/modprobe.d/vfio.conf', line: 1, text: 'options vfio-pci ids=10de:2206' }],
      arguments: ['intel_iommu=on'],
    })
    expect(operationOf(made, 'arguments')?.change.drop).toEqual([])
  })

  it('has the initramfs built anew where a copy of it is inside', () => {
    const made = plan([setup({})], { setups: 'remove', mode: 'on-demand' }, texts)
    expect(operationOf(made, 'initramfs')).toMatchObject({ files: [], modules: [] })
    expect(made.restarts).toBe(1)
  })

  it('on Debian is left out by the file of ours', async () => {
    const host = await sample('server')
    const tokens = ['quiet', 'vfio-pci.ids=10de:26b9']
    const setups = [argument('vfio-pci.ids=10de:26b9', ['0000:41:00.0'])]
    const boot = { ...host.boot, arguments: tokens, next: tokens }
    const made = planOf({ ...host, setups, boot }, ['0000:41:00.0'], { setups: 'remove' })
    expect(textOf(made, ownFiles.grubArguments)).toContain('in vfio-pci.ids=10de:26b9; do')
  })
})
