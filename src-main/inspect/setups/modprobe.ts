import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { isHostDriver, isOustedByNvidia, isVfio, moduleName } from './drivers.ts'
import { type DropIn, readDropIns } from './drop-ins.ts'
import { type Finding, setupOf } from './finding.ts'
import type { FunctionIndex } from './functions.ts'
import { codeLines, MODPROBE_LINES } from './lines.ts'

const FOLDERS = ['/etc/modprobe.d', '/run/modprobe.d', '/usr/local/lib/modprobe.d', '/usr/lib/modprobe.d']

/** Passthrough in modprobe.d: options of vfio-pci, load order, drivers kept from the host. */
export function modprobeSetups(root: Root, functions: FunctionIndex): Setup[] {
  return readDropIns(root, FOLDERS, '.conf').flatMap((file) => modprobeFile(file, functions))
}

/** The same for one file. */
export function modprobeFile({ file, text, ignored }: DropIn, functions: FunctionIndex): Setup[] {
  const lines = codeLines(text, MODPROBE_LINES).map((line) => ({
    ...line,
    finding: findingOf(line.text, functions),
  }))
  const others = lines.some(({ finding }) => finding && finding.effect !== 'setup.modprobe.no-nouveau')
  return lines.flatMap(({ number, text: content, finding }) => {
    // nouveau alone is shut out by NVIDIA's driver; beside other drivers it is part of a guide's list.
    if (!finding || (finding.effect === 'setup.modprobe.no-nouveau' && !others)) return []
    const shown: Finding = ignored
      ? { ...finding, effect: 'setup.ignored-file', values: { tool: 'modprobe', ending: '.conf' } }
      : finding
    return [setupOf({ kind: 'modprobe', file, line: number, content }, shown)]
  })
}

function findingOf(line: string, functions: FunctionIndex): Finding | undefined {
  const [command, name = '', ...rest] = line.split(/\s+/)
  const target = moduleName(name)
  switch (command) {
    case 'options':
      return optionFinding(target, rest, functions)
    case 'softdep':
      return rest.some(isVfio) && !isVfio(name)
        ? { effect: 'setup.modprobe.softdep', values: { driver: name } }
        : undefined
    case 'blacklist':
      return blacklistFinding(name)
    case 'install':
      if (target === 'vfio_pci') {
        return { effect: 'setup.modprobe.install', addresses: functions.named(line) }
      }
      return rest.some((word) => /\/(?:false|true)$/.test(word)) ? blacklistFinding(name) : undefined
    case 'alias': {
      const [, vendor, device] = /^pci:v([0-9a-f]{8})d([0-9a-f]{8})/i.exec(name) ?? []
      if (moduleName(rest[0] ?? '') !== 'vfio_pci') return undefined
      return {
        effect: 'setup.modprobe.alias',
        addresses: device ? functions.byIds(`${vendor}:${device}`) : [],
      }
    }
    default:
      return undefined
  }
}

function optionFinding(
  target: string,
  options: readonly string[],
  functions: FunctionIndex,
): Finding | undefined {
  const isOn = (option: string) =>
    options.some((word) => word.startsWith(`${option}=`) && /=[1yY]/.test(word))
  if (target === 'vfio_pci') {
    const ids = options.find((word) => word.startsWith('ids='))?.slice('ids='.length)
    if (ids === undefined) return { effect: 'setup.vfio-options' }
    return { effect: 'setup.modprobe.ids', addresses: functions.byIds(ids) }
  }
  if (target === 'vfio_iommu_type1' && isOn('allow_unsafe_interrupts')) {
    return { effect: 'setup.unsafe-interrupts' }
  }
  if (target === 'vfio' && isOn('enable_unsafe_noiommu_mode')) return { effect: 'setup.no-iommu' }
  return undefined
}

function blacklistFinding(driver: string): Finding | undefined {
  if (isOustedByNvidia(driver)) return { effect: 'setup.modprobe.no-nouveau', values: { driver } }
  return isHostDriver(driver) ? { effect: 'setup.blacklist', values: { drivers: driver } } : undefined
}
