import { type BrowserWindow, Notification } from 'electron'
import type { BackgroundNotice } from '../../../src-shared/change/background-notice.ts'

/**
 * Tells by the desktop's notifications what ended while the person looked elsewhere. A click leads back to the window,
 * and by `go` to the place that has more. `isWanted`: whether the person wants to be told so.
 */
export function tellInBackground(
  window: BrowserWindow,
  isWanted: () => boolean,
  go: (place: BackgroundNotice['place']) => void,
): (notice: BackgroundNotice | undefined) => void {
  // What nobody holds may be collected before it is clicked.
  let shown: Notification | undefined
  return (notice) => {
    if (!notice || window.isDestroyed() || window.isFocused() || !isWanted()) return
    if (!Notification.isSupported()) return
    shown?.close()
    shown = new Notification({ title: notice.title, body: notice.text })
    shown.on('click', () => {
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.focus()
      go(notice.place)
    })
    shown.show()
  }
}
