import { isHostDriver, isVfio, moduleName } from './drivers.ts'
import type { Finding } from './finding.ts'
import type { FunctionIndex } from './functions.ts'

/**
 * What one kernel argument means for a passthrough; undefined where nothing. Names of modules and of their
 * options may have "-" or "_" (kernel/params.c, parameq).
 */
export function argumentFinding(argument: string, functions: FunctionIndex): Finding | undefined {
  const cut = argument.indexOf('=')
  const key = moduleName(cut < 0 ? argument : argument.slice(0, cut))
  const value = cut < 0 ? '' : argument.slice(cut + 1).replaceAll('"', '')
  const parts = value.split(',')
  switch (key) {
    case 'gpu_handover':
      return { effect: 'setup.ours' }
    case 'vfio_pci.ids':
      return { effect: 'setup.argument.ids', addresses: functions.byIds(value) }
    case 'pci_stub.ids':
      return { effect: 'setup.argument.stub', addresses: functions.byIds(value) }
    case 'rd.driver.pre':
    case 'modules_load':
    case 'rd.modules_load':
      return parts.some(isVfio) ? { effect: 'setup.argument.early' } : undefined
    case 'intel_iommu':
      return parts.includes('on') ? { effect: 'setup.argument.intel-iommu' } : undefined
    case 'amd_iommu':
      return parts.includes('on') ? { effect: 'setup.argument.amd-iommu' } : undefined
    case 'iommu':
      return parts.includes('pt') ? { effect: 'setup.argument.iommu-pt' } : undefined
    case 'iommu.passthrough':
      return /^[1yY]/.test(value) ? { effect: 'setup.argument.iommu-pt' } : undefined
    case 'pcie_acs_override':
      return { effect: 'setup.argument.acs' }
    case 'video':
      return /^(?:efifb|vesafb|simplefb):off/.test(value) ? { effect: 'setup.argument.efifb' } : undefined
    case 'initcall_blacklist':
      return parts.some((name) => /^(?:sysfb_init|simpledrm_platform_driver_init)$/.test(name))
        ? { effect: 'setup.argument.sysfb' }
        : undefined
    case 'modprobe.blacklist':
    case 'module_blacklist':
    case 'rd.driver.blacklist':
      return blacklistFinding(parts)
    case 'vfio_iommu_type1.allow_unsafe_interrupts':
      return /^[1yY]/.test(value) ? { effect: 'setup.unsafe-interrupts' } : undefined
    case 'vfio.enable_unsafe_noiommu_mode':
      return /^[1yY]/.test(value) ? { effect: 'setup.no-iommu' } : undefined
    default:
      return key.startsWith('vfio_pci.') ? { effect: 'setup.vfio-options' } : undefined
  }
}

/** nouveau and nova alone are shut out by NVIDIA's packages, which write exactly these arguments. */
function blacklistFinding(names: readonly string[]): Finding | undefined {
  if (!names.some(isHostDriver)) return undefined
  return { effect: 'setup.blacklist', values: { drivers: names.join(', ') } }
}
