import { parseAddress } from '../../../src-shared/host/address.ts'
import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { moduleName } from './drivers.ts'
import { namesIn } from './drop-ins.ts'
import { setupOf } from './finding.ts'
import type { FunctionIndex } from './functions.ts'
import { codeLines, SHELL_LINES } from './lines.ts'

const FOLDER = '/etc/driverctl.d'

/**
 * Overrides saved by driverctl: a file for each function, whose name is the address, with "pci-" before it
 * since driverctl knows other buses, and whose content is the driver.
 */
export function driverctlSetups(root: Root, functions: FunctionIndex): Setup[] {
  return namesIn(root, FOLDER).flatMap((name) => {
    const address = name.replace(/^pci-/, '')
    if (!parseAddress(address)) return []
    const file = `${FOLDER}/${name}`
    const [line] = codeLines(root.text(file, 4096) ?? '', { ...SHELL_LINES, comments: '', joins: false })
    // driverctl passes over an empty file.
    if (!line) return []
    const isVfioPci = moduleName(line.text) === 'vfio_pci'
    return [
      setupOf(
        { kind: 'driverctl', file, line: line.number, content: line.text },
        isVfioPci
          ? { effect: 'setup.driverctl.vfio', values: { address }, addresses: functions.named(address) }
          : { effect: 'setup.driverctl.other', values: { address }, addresses: functions.named(address) },
      ),
    ]
  })
}
