import { describe, expect, it } from 'vitest'
import { ownFiles } from '../../../src-shared/plan/own-files.ts'
import { planSchema } from '../../../src-shared/plan/plan.ts'
import { desktop, operationOf, outcomeOf, pathsOf, planOf, sample, textOf } from './machines.ts'

const NVIDIA = '0000:01:00.0'
const kinds = (plan: ReturnType<typeof planOf>) =>
  [...new Set(plan.operations.map(({ kind }) => kind))].join(' ')

describe('a reserved card', () => {
  it('on Fedora has every step in its order, with one restart', async () => {
    const plan = planOf(await sample('kernel-off'), [NVIDIA])
    expect(planSchema.safeParse(plan).error).toBeUndefined()
    expect(kinds(plan)).toBe('services file boot-program initramfs arguments way-back menu-once')
    expect(plan).toMatchObject({ family: 'fedora', restarts: 1, cards: [{ address: NVIDIA }] })
    expect(pathsOf(plan)).toEqual([
      ownFiles.table,
      ownFiles.script,
      ownFiles.unit,
      ownFiles.wants,
      ownFiles.udev,
      ownFiles.dracut,
      ownFiles.guardUnit,
      ownFiles.recoverUnit,
      ownFiles.bootWants,
      ownFiles.kernelInstall,
    ])
    expect(operationOf(plan, 'arguments')?.change.set).toEqual(['gpu_handover=on', 'intel_iommu=on'])
    expect(operationOf(plan, 'way-back')).toMatchObject({
      how: 'bls',
      title: 'Fedora Linux 44 (Workstation Edition) without GPU passthrough',
    })
    expect(operationOf(plan, 'initramfs')).toMatchObject({ tool: 'dracut', kernels: 'default' })
    expect(plan.waysBack.map(({ code }) => code)).toEqual(['entry', 'undo', 'pause', 'guard'])
  })

  it('holds all its functions, by place and identity', async () => {
    const plan = planOf(await sample('intel-nvidia'), [NVIDIA])
    expect(plan.bindSet.map(({ address, device }) => [address, device])).toEqual([
      ['0000:01:00.0', '1e81'],
      ['0000:01:00.1', '10f8'],
      ['0000:01:00.2', '1ad8'],
      ['0000:01:00.3', '1ad9'],
    ])
    expect(textOf(plan, ownFiles.table)).toContain('0000:01:00.2 10de 1ad8 1462 3752\n')
  })

  it('on an ostree system is two calls of rpm-ostree and a pinned deployment', async () => {
    const plan = planOf(await sample('amd-amd'), ['0000:03:00.0'])
    expect(plan.family).toBe('atomic')
    expect(pathsOf(plan)).not.toContain(ownFiles.dracut)
    expect(pathsOf(plan)).not.toContain(ownFiles.kernelInstall)
    expect(operationOf(plan, 'boot-program')?.folder).toBe('/var/usrlocal/libexec/gpu-handover')
    expect(operationOf(plan, 'initramfs')).toMatchObject({ tool: 'rpm-ostree', kernels: 'default' })
    expect(operationOf(plan, 'way-back')?.how).toBe('deployment')
    expect(operationOf(plan, 'arguments')?.change).toEqual({
      set: ['gpu_handover=on'],
      extend: [],
      drop: [],
    })
    expect(plan.waysBack.map(({ code }) => code)).toEqual(['deployment', 'undo', 'guard'])
  })

  it('on Debian with initramfs-tools brings hook and script in place of units', async () => {
    const plan = planOf(await sample('server'), ['0000:41:00.0'])
    expect(plan.family).toBe('debian')
    const paths = pathsOf(plan)
    expect(paths).toEqual(
      expect.arrayContaining([
        ownFiles.initramfsHook,
        ownFiles.initramfsScript,
        ownFiles.grubArguments,
        ownFiles.grubWayBack,
      ]),
    )
    for (const path of [ownFiles.unit, ownFiles.dracut, ownFiles.kernelInstall])
      expect(paths).not.toContain(path)
    expect(operationOf(plan, 'initramfs')).toMatchObject({
      tool: 'initramfs-tools',
      files: [ownFiles.table, ownFiles.script, ownFiles.initramfsScript],
    })
    expect(textOf(plan, ownFiles.grubArguments)).toContain(
      'GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT gpu_handover=on"\n',
    )
    expect(operationOf(plan, 'menu-once')).toBeUndefined()
  })

  it('on Debian with dracut brings units and GRUB settings', async () => {
    const host = await sample('server')
    const plan = planOf({ ...host, boot: { ...host.boot, initramfs: 'dracut' } }, ['0000:41:00.0'])
    expect(pathsOf(plan)).toEqual(
      expect.arrayContaining([ownFiles.unit, ownFiles.dracut, ownFiles.grubArguments]),
    )
    expect(pathsOf(plan)).not.toContain(ownFiles.initramfsHook)
    expect(operationOf(plan, 'initramfs')?.tool).toBe('dracut')
  })

  it('by ids needs no table, no script and no unit', async () => {
    const plan = planOf(await sample('intel-nvidia'), [NVIDIA], { bind: 'ids' })
    for (const path of [ownFiles.table, ownFiles.script, ownFiles.unit, ownFiles.udev])
      expect(pathsOf(plan)).not.toContain(path)
    expect(textOf(plan, ownFiles.dracut)).toContain('force_drivers+=" vfio vfio_iommu_type1 vfio_pci "')
    expect(operationOf(plan, 'arguments')?.change.extend).toEqual([
      { key: 'vfio-pci.ids', values: ['10de:1e81', '10de:10f8', '10de:1ad8', '10de:1ad9'] },
    ])
    const atomic = planOf(await sample('amd-amd'), ['0000:03:00.0'], { bind: 'ids' })
    expect(operationOf(atomic, 'arguments')?.change.extend).toContainEqual({
      key: 'rd.driver.pre',
      values: ['vfio_pci'],
    })
  })

  it('takes the units of a package where there is one', async () => {
    const plan = planOf(await sample('intel-nvidia'), [NVIDIA], {}, { packaged: true })
    expect(operationOf(plan, 'boot-program')).toBeUndefined()
    for (const path of [ownFiles.guardUnit, ownFiles.recoverUnit, ownFiles.kernelInstall])
      expect(pathsOf(plan)).not.toContain(path)
    expect(textOf(plan, ownFiles.bootWants)).toContain(
      'Wants=gpu-handover-guard.service gpu-handover-recover.service\n',
    )
  })

  it('has no guard where none is wanted', async () => {
    const plan = planOf(await sample('intel-nvidia'), [NVIDIA], { guardMinutes: 0 })
    expect(pathsOf(plan)).not.toContain(ownFiles.guardUnit)
    expect(textOf(plan, ownFiles.bootWants)).toContain('Wants=gpu-handover-recover.service\n')
    expect(plan.warnings.map(({ code }) => code)).toContain('no-guard')
  })
})

describe('a card on demand', () => {
  it('needs no restart where the IOMMU is on', async () => {
    const plan = planOf(await sample('intel-nvidia'), [NVIDIA], { mode: 'on-demand' })
    expect(kinds(plan)).toBe('services')
    expect(plan.restarts).toBe(0)
    expect(plan.waysBack.map(({ code }) => code)).toEqual(['undo'])
  })

  it('gets the IOMMU and its way back, and nothing of early boot, where the kernel has it off', async () => {
    const plan = planOf(await sample('kernel-off'), [NVIDIA], { mode: 'on-demand' })
    expect(kinds(plan)).toBe('services file boot-program arguments way-back menu-once')
    expect(pathsOf(plan)).toEqual([ownFiles.recoverUnit, ownFiles.bootWants, ownFiles.kernelInstall])
    expect(operationOf(plan, 'arguments')?.change.set).toEqual(['intel_iommu=on'])
    expect(plan.restarts).toBe(1)
  })

  it('is planned where the boot loader is not known, as nothing of it changes', () => {
    const host = desktop()
    const unknown = { ...host, boot: { ...host.boot, loader: 'systemd-boot' as const } }
    expect(outcomeOf(unknown, [NVIDIA], { mode: 'on-demand' }).tag).toBe('planned')
  })

  it('is refused where there is nothing to do at all', () => {
    const outcome = outcomeOf(desktop(), [NVIDIA], { mode: 'on-demand', software: false })
    expect(outcome).toMatchObject({ tag: 'refused', refusals: [{ code: 'nothing-to-do' }] })
  })
})

describe('several cards', () => {
  it('are one plan with one bind set', async () => {
    const host = await sample('server')
    const plan = planOf(host, ['0000:c1:00.0', '0000:41:00.0'])
    expect(plan.cards.map(({ address }) => address)).toEqual(['0000:c1:00.0', '0000:41:00.0'])
    expect(plan.bindSet.map(({ address }) => address)).toEqual(['0000:41:00.0', '0000:c1:00.0'])
  })

  it('of one model can be taken by ids when all of them are', async () => {
    const plan = planOf(await sample('server'), ['0000:c1:00.0', '0000:41:00.0'], { bind: 'ids' })
    expect(operationOf(plan, 'arguments')?.change.extend[0]?.values).toHaveLength(1)
  })
})

describe('software', () => {
  it('is installed as far as it is missing, from a fixed list', () => {
    const virtualization = {
      kvm: true,
      libvirt: 'absent',
      connection: 'absent',
      qemu: false,
      ovmf: false,
      virtManager: null,
    } as const
    const plan = planOf(desktop({ virtualization }), [NVIDIA])
    expect(operationOf(plan, 'packages')?.names).toEqual([
      'edk2-ovmf',
      'libvirt-daemon-config-network',
      'libvirt-daemon-kvm',
      'qemu-kvm',
      'virt-install',
    ])
    expect(operationOf(plan, 'services')?.units).toContain('virtqemud.socket')
    expect(kinds(planOf(desktop({ virtualization }), [NVIDIA], { software: false }))).not.toContain(
      'packages',
    )
  })

  it('is never installed on an ostree system, which is told instead', async () => {
    const host = await sample('amd-amd')
    const plan = planOf({ ...host, virtualization: { ...host.virtualization, qemu: false } }, [
      '0000:03:00.0',
    ])
    expect(operationOf(plan, 'packages')).toBeUndefined()
    expect(plan.warnings.find(({ code }) => code === 'atomic-software')?.text).toContain('qemu-kvm')
  })
})

describe('kernel arguments', () => {
  const changeOf = (...input: Parameters<typeof planOf>) => operationOf(planOf(...input), 'arguments')?.change

  it('turn on what is turned off by the command line', () => {
    const host = desktop({ cpu: { vendor: 'amd', model: null, virtualization: 'svm', threads: 8 } })
    const boot = { ...host.boot, arguments: ['amd_iommu=off', 'ro'], next: ['amd_iommu=off', 'ro'] }
    const off = { ...host, boot, iommu: { ...host.iommu, state: 'off-in-kernel' as const } }
    expect(changeOf(off, [NVIDIA])).toEqual({ set: ['gpu_handover=on'], extend: [], drop: ['amd_iommu=off'] })
  })

  it('keep the IOMMU on where the next start would have it off', () => {
    const host = desktop()
    const boot = { ...host.boot, arguments: ['intel_iommu=on'], next: ['quiet'] }
    expect(changeOf({ ...host, boot }, [NVIDIA])?.set).toContain('intel_iommu=on')
    expect(changeOf({ ...host, boot: { ...boot, next: ['intel_iommu=on'] } }, [NVIDIA])?.set).not.toContain(
      'intel_iommu=on',
    )
  })

  it('add iommu=pt only where it is wanted', () => {
    expect(changeOf(desktop(), [NVIDIA])?.extend).toEqual([])
    expect(changeOf(desktop(), [NVIDIA], { identityDma: true })?.extend).toEqual([
      { key: 'iommu', values: ['pt'] },
    ])
  })

  it('name the driver that is not to load', () => {
    expect(changeOf(desktop(), [NVIDIA], { blacklist: true })?.extend).toEqual([
      { key: 'modprobe.blacklist', values: ['nouveau'] },
    ])
  })
})

describe('a system that starts in another way', () => {
  it.each([
    ['uki', 'loader-uki'],
    ['systemd-boot', 'loader-systemd-boot'],
    ['unknown', 'loader-unknown'],
    ['grub', 'loader-unusual'],
  ] as const)('%s gets steps to do by hand', (loader, code) => {
    const host = desktop()
    const outcome = outcomeOf({ ...host, boot: { ...host.boot, loader } }, [NVIDIA])
    if (outcome.tag !== 'by-hand') throw new Error(outcome.tag)
    expect(outcome.because.code).toBe(code)
    expect(outcome.steps.map((step) => step.code)).toEqual([
      'keep-entry',
      'arguments',
      'image.dracut',
      'restart',
      'check',
    ])
    expect(outcome.steps[1]?.text).toContain('vfio-pci.ids=10de:2206 rd.driver.pre=vfio_pci')
    expect(outcome.steps[1]?.text).not.toContain('gpu_handover')
  })

  it('says so where ids cannot tell the card from another', async () => {
    const host = await sample('twin-nvidia')
    const outcome = outcomeOf({ ...host, boot: { ...host.boot, loader: 'uki' } }, ['0000:0c:00.0'])
    expect(outcome).toMatchObject({ tag: 'by-hand', steps: [{ code: 'ids-shared' }] })
  })
})

describe('the estimate', () => {
  it('counts each kernel whose image is built', async () => {
    const host = await sample('optimus-laptop')
    const one = planOf(host, [NVIDIA], { software: false })
    const all = planOf(host, [NVIDIA], { software: false, kernels: 'all' })
    expect(one.seconds).toBeGreaterThan(20)
    expect(all.seconds).toBeGreaterThan(2.5 * one.seconds)
  })
})
