import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { isVfio, moduleName } from './drivers.ts'
import { type DropIn, readDropIns } from './drop-ins.ts'
import { type Finding, setupOf } from './finding.ts'
import { codeLines, MODULES_LOAD_LINES } from './lines.ts'

const FOLDERS = [
  '/etc/modules-load.d',
  '/run/modules-load.d',
  '/usr/local/lib/modules-load.d',
  '/usr/lib/modules-load.d',
]
// Debian's own list; modules-load.d/modules.conf is a link to it there.
const DEBIAN_LIST = '/etc/modules'

/** VFIO modules that are loaded while the system starts. */
export function modulesLoadSetups(root: Root): Setup[] {
  const files = readDropIns(root, FOLDERS, '.conf')
  const linked = files.some(({ file }) => file === '/etc/modules-load.d/modules.conf')
  const list = linked ? undefined : root.text(DEBIAN_LIST)
  const debian = list === undefined ? [] : [{ file: DEBIAN_LIST, text: list, ignored: false }]
  return [...files, ...debian].flatMap(modulesLoadFile)
}

/** The same for one file. */
function modulesLoadFile({ file, text, ignored }: DropIn): Setup[] {
  return codeLines(text, MODULES_LOAD_LINES).flatMap(({ number, text: content }) => {
    const name = content.split(/\s+/)[0] ?? ''
    if (!isVfio(name)) return []
    const finding: Finding = ignored
      ? { effect: 'setup.ignored-file', values: { tool: 'systemd-modules-load', ending: '.conf' } }
      : { effect: moduleName(name) === 'vfio_virqfd' ? 'setup.virqfd' : 'setup.modules-load' }
    return [setupOf({ kind: 'modules-load', file, line: number, content }, finding)]
  })
}
