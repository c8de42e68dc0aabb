import { describe, expect, it } from 'vitest'
import { argumentFinding } from '../../../../src-main/inspect/setups/argument-findings.ts'
import { functionIndex } from '../../../../src-main/inspect/setups/functions.ts'
import { kernelArgumentSetups } from '../../../../src-main/inspect/setups/kernel-arguments.ts'
import { nvidiaCard } from '../../../shared/host/sample-facts.ts'
import { type Content, memoryRoot } from '../memory-root.ts'

const functions = functionIndex(nvidiaCard)

function effectOf(argument: string): string | undefined {
  return argumentFinding(argument, functions)?.effect
}

function found(files: Record<string, Content>, running: readonly string[] = []) {
  return kernelArgumentSetups(memoryRoot(files), functions, running).map((setup) => [
    setup.kind,
    setup.file,
    setup.line,
    setup.content,
  ])
}

describe('one kernel argument', () => {
  it.each([
    ['vfio-pci.ids=10de:2206', 'setup.argument.ids'],
    ['vfio_pci.ids=10de:2206', 'setup.argument.ids'],
    ['vfio-pci.disable_vga=1', 'setup.vfio-options'],
    ['pci-stub.ids=10de:2206', 'setup.argument.stub'],
    ['rd.driver.pre=vfio-pci,vfio', 'setup.argument.early'],
    ['modules-load=vfio_pci', 'setup.argument.early'],
    ['intel_iommu=on', 'setup.argument.intel-iommu'],
    ['intel_iommu=on,igfx_off', 'setup.argument.intel-iommu'],
    ['amd_iommu=on', 'setup.argument.amd-iommu'],
    ['iommu=pt', 'setup.argument.iommu-pt'],
    ['iommu.passthrough=1', 'setup.argument.iommu-pt'],
    ['pcie_acs_override=downstream,multifunction', 'setup.argument.acs'],
    ['video=efifb:off', 'setup.argument.efifb'],
    ['video=vesafb:off,efifb:off', 'setup.argument.efifb'],
    ['modprobe.blacklist=nouveau,nvidia', 'setup.blacklist'],
    ['module_blacklist=amdgpu', 'setup.blacklist'],
    ['rd.driver.blacklist=i915', 'setup.blacklist'],
    ['initcall_blacklist=sysfb_init', 'setup.argument.sysfb'],
    ['vfio_iommu_type1.allow_unsafe_interrupts=1', 'setup.unsafe-interrupts'],
    ['gpu_handover=on', 'setup.ours'],
  ])('recognises %s', (argument, effect) => {
    expect(effectOf(argument)).toBe(effect)
  })

  it.each([
    'quiet',
    'iommu=1',
    'intel_iommu=off',
    'xintel_iommu=on',
    'amd_iommu=off',
    'amd_iommu=force_enable',
    'video=DP-1:1920x1080',
    'kvm.ignore_msrs=1',
    'rd.driver.blacklist=nouveau,nova_core',
    'modprobe.blacklist=nouveau',
    'rd.driver.pre=btrfs',
    'initcall_blacklist=acpi_cpufreq_init',
    'nvidia-drm.modeset=1',
    'vfio_iommu_type1.allow_unsafe_interrupts=0',
  ])('passes over %s', (argument) => {
    expect(effectOf(argument)).toBeUndefined()
  })
})

describe('kernel command lines', () => {
  it('reports those of this start by the argument, with the functions that it matches', () => {
    const running = ['BOOT_IMAGE=x', 'intel_iommu=on', 'vfio-pci.ids=10de:2206']
    expect(found({}, running)).toEqual([
      ['kernel-argument', '/proc/cmdline', 1, 'intel_iommu=on'],
      ['kernel-argument', '/proc/cmdline', 1, 'vfio-pci.ids=10de:2206'],
    ])
    expect(kernelArgumentSetups(memoryRoot({}), functions, running)[1]?.addresses).toHaveLength(2)
  })

  it('reads GRUB files, where the text is quoted and may be commented out', () => {
    const files = {
      '/etc/default/grub': [
        'GRUB_TIMEOUT=5',
        '#GRUB_CMDLINE_LINUX="amd_iommu=on"',
        'GRUB_CMDLINE_LINUX_DEFAULT="quiet iommu=pt"',
        "GRUB_CMDLINE_LINUX='intel_iommu=on rhgb'",
      ].join('\n'),
      '/etc/default/grub.d/50-vfio.cfg': 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX vfio-pci.ids=10de:2206"',
    }
    expect(found(files)).toEqual([
      ['bootloader', '/etc/default/grub', 3, 'iommu=pt'],
      ['bootloader', '/etc/default/grub', 4, 'intel_iommu=on'],
      ['bootloader', '/etc/default/grub.d/50-vfio.cfg', 1, 'vfio-pci.ids=10de:2206'],
    ])
  })

  it('reads the line for kernels to come', () => {
    expect(found({ '/etc/kernel/cmdline': 'root=UUID=1 ro pcie_acs_override=downstream\n' })).toEqual([
      ['bootloader', '/etc/kernel/cmdline', 1, 'pcie_acs_override=downstream'],
    ])
  })
})
