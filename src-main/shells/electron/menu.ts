import type { MenuItemConstructorOptions } from 'electron'
import { places } from '../../../src-shared/ipc/places.ts'
import type { ShellCommand } from '../../../src-shared/ipc/shell.ts'
import { say } from '../../../src-shared/words/say.ts'

/** What the menu does by itself. */
export interface MenuActions {
  readonly inspectAgain: () => void
  /** Has the page do something. */
  readonly tell: (command: ShellCommand) => void
}

/** For Ctrl+1 to Ctrl+9. A change that is made is come to by making one. */
const PLACES = places.filter((place) => place !== 'apply')

/** The native menu with its shortcuts. DevTools are for a checkout only. */
export function menuTemplate(
  { inspectAgain, tell }: MenuActions,
  isPackaged: boolean,
): MenuItemConstructorOptions[] {
  return [
    {
      label: say('shell.menu.file'),
      submenu: [
        { label: say('shell.menu.inspect-again'), accelerator: 'F5', click: inspectAgain },
        {
          label: say('app.settings.menu'),
          accelerator: 'CmdOrCtrl+,',
          click: () => tell({ kind: 'open', dialog: 'settings' }),
        },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    { label: say('shell.menu.edit'), submenu: [{ role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
    {
      label: say('shell.menu.go'),
      submenu: PLACES.map((place, index) => ({
        label: say(`app.place.${place}`),
        accelerator: `CmdOrCtrl+${index + 1}`,
        click: () => tell({ kind: 'go', place }),
      })),
    },
    {
      label: say('shell.menu.view'),
      submenu: [
        { role: 'reload' },
        { type: 'separator' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    {
      label: say('shell.menu.help'),
      submenu: [
        {
          label: say('app.intro.menu'),
          accelerator: 'F1',
          click: () => tell({ kind: 'open', dialog: 'introduction' }),
        },
        { label: say('app.about.menu'), click: () => tell({ kind: 'open', dialog: 'about' }) },
      ],
    },
  ]
}
