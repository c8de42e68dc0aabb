import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { isHostDriver, isVfio, moduleName } from './drivers.ts'
import { type DropIn, namesIn, readDropIns } from './drop-ins.ts'
import { type Finding, setupOf } from './finding.ts'
import type { FunctionIndex } from './functions.ts'
import { codeLines, SHELL_LINES } from './lines.ts'

const MAIN_FILE = '/etc/dracut.conf'
const OWN_FOLDER = '/etc/dracut.conf.d'
const DISTRIBUTION_FOLDER = '/usr/lib/dracut/dracut.conf.d'
const MODULE_FOLDERS = ['/usr/lib/dracut/modules.d', '/etc/dracut/modules.d']
const ASSIGNMENT = /^([a-z_]+)(\+?=)(.*)$/

/**
 * What dracut puts into the initramfs for a passthrough: drivers, files, whole modules. What the image of an
 * `atomic` system brings for itself is nobody's set-up (Bazzite's 80-vfio.conf).
 */
export function dracutSetups(root: Root, functions: FunctionIndex, atomic: boolean): Setup[] {
  const main = root.text(MAIN_FILE)
  const files = [
    ...(main === undefined ? [] : [{ file: MAIN_FILE, text: main, ignored: false }]),
    ...readDropIns(root, atomic ? [OWN_FOLDER] : [OWN_FOLDER, DISTRIBUTION_FOLDER], '.conf'),
  ]
  return [...files.flatMap((file) => dracutFile(file, functions)), ...dracutModules(root)]
}

/** The same for one configuration file. */
function dracutFile({ file, text, ignored }: DropIn, functions: FunctionIndex): Setup[] {
  return codeLines(text, SHELL_LINES).flatMap(({ number, text: content }) => {
    const finding = findingOf(content, functions)
    if (!finding) return []
    const shown: Finding = ignored
      ? { ...finding, effect: 'setup.ignored-file', values: { tool: 'dracut', ending: '.conf' } }
      : finding
    return [setupOf({ kind: 'dracut', file, line: number, content }, shown)]
  })
}

function findingOf(line: string, functions: FunctionIndex): Finding | undefined {
  const [, variable = '', operator, raw = ''] = ASSIGNMENT.exec(line) ?? []
  const quoted = /^(["'])(.*?)\1/.exec(raw)
  const value = quoted?.[2] ?? raw.replace(/\s#.*$/, '')
  const words = value.split(/\s+/).filter((word) => word !== '')
  if (variable === 'omit_drivers') {
    const drivers = words.filter((word) => isHostDriver(word) && !moduleName(word).startsWith('nvidia'))
    return drivers.length > 0
      ? { effect: 'setup.dracut.omit', values: { drivers: drivers.join(', ') } }
      : undefined
  }
  if (!/vfio|pci[-_]stub|driver_override/.test(value)) return undefined
  if (words.some((word) => moduleName(word) === 'vfio_virqfd')) return { effect: 'setup.virqfd' }
  // dracut appends as bash does: without blanks inside the quotes the first name is glued to the one before.
  if (operator === '+=' && !/^\s.*\s$/.test(value)) return { effect: 'setup.dracut.glued' }
  switch (variable) {
    case 'force_drivers':
      return { effect: 'setup.dracut.force' }
    case 'add_drivers':
    case 'drivers':
      return { effect: 'setup.dracut.add' }
    case 'install_items':
    case 'install_optional_items':
      return { effect: 'setup.dracut.items' }
    case 'kernel_cmdline':
      return { effect: 'setup.dracut.cmdline', addresses: functions.byIds(value.replace(/^.*\bids=/, '')) }
    default:
      return words.some(isVfio) ? { effect: 'setup.dracut.other' } : undefined
  }
}

/** Folders of dracut modules that somebody made for VFIO; dracut itself comes with none. */
function dracutModules(root: Root): Setup[] {
  return MODULE_FOLDERS.flatMap((folder) =>
    namesIn(root, folder)
      .filter((name) => /vfio|handover/.test(name))
      .map((name) =>
        setupOf(
          { kind: 'dracut', file: `${folder}/${name}`, line: null, content: name },
          { effect: 'setup.dracut.module' },
        ),
      ),
  )
}
