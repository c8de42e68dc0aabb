import type { MenuItemConstructorOptions } from 'electron'
import { say } from '../../../src-shared/words/say.ts'

/** What the menu does by itself. */
export interface MenuActions {
  readonly inspectAgain: () => void
}

/** The native menu with its shortcuts. DevTools are for a checkout only. */
export function menuTemplate(
  { inspectAgain }: MenuActions,
  isPackaged: boolean,
): MenuItemConstructorOptions[] {
  return [
    {
      label: say('shell.menu.file'),
      submenu: [
        { label: say('shell.menu.inspect-again'), accelerator: 'F5', click: inspectAgain },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    { label: say('shell.menu.edit'), submenu: [{ role: 'copy' }, { role: 'selectAll' }] },
    {
      label: say('shell.menu.view'),
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    { label: say('shell.menu.help'), submenu: [{ role: 'about' }] },
  ]
}
