import type { BrowserWindow, Dialog } from 'electron'
import { say } from '../../../src-shared/words/say.ts'

const CLOSE = 0
const STAY = 1

/** Asks before the window closes while a change is at work, and says that closing is safe. */
export function guardClosing(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
  isAtWork: () => boolean,
): void {
  let isAsking = false
  let isSure = false
  window.on('close', (event) => {
    if (isSure || !isAtWork()) return
    event.preventDefault()
    if (isAsking) return
    isAsking = true
    const question = {
      type: 'info',
      message: say('shell.close.title'),
      detail: say('shell.close.text'),
      buttons: [say('shell.close.close'), say('shell.close.stay')],
      defaultId: STAY,
      cancelId: STAY,
    } as const
    void dialog
      .showMessageBox(window, { ...question, buttons: [...question.buttons] })
      .then(({ response }) => {
        isAsking = false
        isSure = response === CLOSE
        if (isSure) window.close()
      })
  })
}
