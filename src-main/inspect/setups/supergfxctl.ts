import { printable } from '../../../src-shared/host/printable.ts'
import type { Setup } from '../../../src-shared/host/report.ts'
import type { Root } from '../root/root.ts'
import { setupOf } from './finding.ts'
import { codeLines, SHELL_LINES } from './lines.ts'

const CONFIGURATION = '/etc/supergfxd.conf'

/** What supergfxctl, a switch for laptops with two cards, is told to do. */
export function supergfxSetups(root: Root): Setup[] {
  return supergfxFile(CONFIGURATION, root.text(CONFIGURATION) ?? '')
}

/** The same from the text of its file, a JSON object that is written with one member on a line. */
function supergfxFile(file: string, text: string): Setup[] {
  return codeLines(text, SHELL_LINES).flatMap(({ number, text: content }) => {
    const place = { kind: 'supergfxctl', file, line: number, content } as const
    const mode = /"mode"\s*:\s*"([^"]*)"/.exec(content)?.[1]
    const mayBind = /"vfio_enable"\s*:\s*true/.test(content)
    return [
      ...(mode === 'Vfio' ? [setupOf(place, { effect: 'setup.supergfx.vfio' })] : []),
      ...(mode !== undefined && mode !== 'Vfio'
        ? [setupOf(place, { effect: 'setup.supergfx.mode', values: { mode: printable(mode) } })]
        : []),
      ...(mayBind ? [setupOf(place, { effect: 'setup.supergfx.enabled' })] : []),
    ]
  })
}
