import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { callNames } from '../../../src-shared/ipc/channels.ts'
import type { Dispatcher } from '../../../src-shared/ipc/dispatch.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { isOwnUrl } from './own-origin.ts'

/**
 * Answers the calls of our window: one channel for each, and each asks who is speaking before anything else.
 * `own` gives the contents of the window that is open now.
 */
export function answerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  dispatch: Dispatcher,
  own: () => WebContents | undefined,
): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event, input: unknown) =>
      isOwnSender(event, own()) ? dispatch(name, input) : failed('unavailable', say('shell.foreign-sender')),
    )
  }
}

/** The main frame of our own window, at our own address; a frame inside it or one that is gone is not. */
function isOwnSender({ sender, senderFrame }: IpcMainInvokeEvent, own: WebContents | undefined): boolean {
  return sender === own && senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url)
}
