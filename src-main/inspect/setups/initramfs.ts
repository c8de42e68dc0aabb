import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { isVfio, moduleName } from './drivers.ts'
import { namesIn, readDropIns } from './drop-ins.ts'
import { setupOf } from './finding.ts'
import type { FunctionIndex } from './functions.ts'
import { codeLines, SHELL_LINES } from './lines.ts'

const TOOLS_LIST = '/etc/initramfs-tools/modules'
const TOOLS_SCRIPTS = '/etc/initramfs-tools/scripts/init-top'
const MKINITCPIO = '/etc/mkinitcpio.conf'
const TELLING = /vfio|driver_override/

/** What initramfs-tools (Debian) and mkinitcpio (Arch) put into the initramfs for a passthrough. */
export function initramfsSetups(root: Root, functions: FunctionIndex): Setup[] {
  const scripts = namesIn(root, TOOLS_SCRIPTS).flatMap((name) => {
    const file = `${TOOLS_SCRIPTS}/${name}`
    return initTopScript(file, root.text(file) ?? '', functions)
  })
  const list = initramfsList(TOOLS_LIST, root.text(TOOLS_LIST) ?? '')
  const main = { file: MKINITCPIO, text: root.text(MKINITCPIO) ?? '' }
  const mkinitcpio = [main, ...readDropIns(root, [`${MKINITCPIO}.d`], '.conf')]
  return [...list, ...scripts, ...mkinitcpio.flatMap(({ file, text }) => mkinitcpioFile(file, text))]
}

/** VFIO modules in the list of modules of initramfs-tools. */
function initramfsList(file: string, text: string): Setup[] {
  return codeLines(text, SHELL_LINES).flatMap(({ number, text: content }) => {
    const name = content.split(/\s+/)[0] ?? ''
    if (!isVfio(name)) return []
    const effect = moduleName(name) === 'vfio_virqfd' ? 'setup.virqfd' : 'setup.initramfs.module'
    return [setupOf({ kind: 'initramfs-tools', file, line: number, content }, { effect })]
  })
}

/** A script that binds functions before the drivers of the host are loaded: one entry, at its first telling line. */
function initTopScript(file: string, text: string, functions: FunctionIndex): Setup[] {
  const line = codeLines(text, SHELL_LINES).find((candidate) => TELLING.test(candidate.text))
  if (!line) return []
  return [
    setupOf(
      { kind: 'initramfs-tools', file, line: line.number, content: line.text },
      { effect: 'setup.initramfs.script', addresses: functions.named(text) },
    ),
  ]
}

/** VFIO modules in mkinitcpio's MODULES=(…), FILES=(…) and HOOKS=(…). */
function mkinitcpioFile(file: string, text: string): Setup[] {
  return codeLines(text, SHELL_LINES)
    .filter((line) => /^(?:MODULES|FILES|HOOKS|BINARIES)\b/.test(line.text) && TELLING.test(line.text))
    .map((line) =>
      setupOf(
        { kind: 'mkinitcpio', file, line: line.number, content: line.text },
        { effect: /\bvfio_virqfd\b/.test(line.text) ? 'setup.virqfd' : 'setup.initramfs.module' },
      ),
    )
}
