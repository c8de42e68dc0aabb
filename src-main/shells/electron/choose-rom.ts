import type { BrowserWindow, Dialog } from 'electron'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { ChosenFile } from '../../../src-shared/ipc/shell.ts'
import { say } from '../../../src-shared/words/say.ts'

/** Asks for a ROM file with the desktop's own dialog. The page gets the path and nothing of the file. */
export async function chooseRom(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showOpenDialog'>,
): Promise<Outcome<ChosenFile>> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.rom.title'),
    properties: ['openFile'],
    filters: [
      { name: say('shell.rom.files'), extensions: ['rom', 'bin'] },
      { name: say('shell.rom.all'), extensions: ['*'] },
    ],
  })
  // None where it was cancelled.
  return { ok: true, value: { path: filePaths[0] ?? null } }
}
