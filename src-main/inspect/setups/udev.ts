import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { type DropIn, readDropIns } from './drop-ins.ts'
import { type Finding, setupOf } from './finding.ts'
import type { FunctionIndex } from './functions.ts'
import { codeLines, SHELL_LINES } from './lines.ts'

const FOLDERS = ['/etc/udev/rules.d']

/** Rules of udev that give functions to vfio-pci. */
export function udevSetups(root: Root, functions: FunctionIndex): Setup[] {
  return readDropIns(root, FOLDERS, '.rules').flatMap((file) => udevFile(file, functions))
}

/** The same for one file of rules. */
function udevFile({ file, text, ignored }: DropIn, functions: FunctionIndex): Setup[] {
  return codeLines(text, SHELL_LINES)
    .filter((line) => /vfio[-_]pci|driver_override/.test(line.text))
    .map((line) => {
      const vendor = attribute(line.text, 'vendor')
      const device = attribute(line.text, 'device')
      const byIds = vendor && device ? functions.byIds(`${vendor}:${device}`) : []
      const finding: Finding = ignored
        ? { effect: 'setup.ignored-file', values: { tool: 'udev', ending: '.rules' } }
        : { effect: 'setup.udev' }
      const addresses = [...new Set([...functions.named(line.text), ...byIds])]
      return setupOf({ kind: 'udev', file, line: line.number, content: line.text }, { ...finding, addresses })
    })
}

function attribute(rule: string, name: string): string | undefined {
  return new RegExp(`ATTRS?\\{${name}\\}=="0x([0-9a-fA-F]{1,8})"`).exec(rule)?.[1]
}
