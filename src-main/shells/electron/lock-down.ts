import type { Session, WebContents } from 'electron'
import { isOwnUrl } from './own-origin.ts'

/**
 * Takes from a session what the window has no use for: every permission, every device, every request and every
 * download that does not stay inside the app. DevTools, which only a checkout has, load their own pages.
 */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !(isOwnUrl(url) || isOwnBlob(url) || url.startsWith('devtools://')) })
  })
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault()
  })
}

/** Keeps a page where it is: no navigation, no redirect, no new window, no embedded one. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** What the page made itself, such as the recording that it offers to save. */
function isOwnBlob(url: string): boolean {
  return url.startsWith('blob:') && isOwnUrl(url.slice('blob:'.length))
}
