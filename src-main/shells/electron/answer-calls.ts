import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { callNames, shellCall } from '../../../src-shared/ipc/channels.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { Dispatcher } from '../../../src-shared/ipc/dispatch.ts'
import { failed } from '../../../src-shared/ipc/failed.ts'
import { say } from '../../../src-shared/words/say.ts'
import { isOwnUrl } from './own-origin.ts'

/**
 * Answers the calls of our window: one channel for each, and each asks who is speaking before anything else.
 * `own` gives the contents of the window that is open now; `chooseRom` is what the shell itself does for it.
 */
export function answerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  dispatch: Dispatcher,
  own: () => WebContents | undefined,
  chooseRom: () => Promise<Outcome<unknown>>,
): void {
  const answer = (name: string, run: (input: unknown) => Promise<Outcome<unknown>>): void =>
    ipcMain.handle(name, (event, input: unknown) =>
      isOwnSender(event, own()) ? run(input) : failed('unavailable', say('shell.foreign-sender')),
    )
  for (const name of callNames) answer(name, (input) => dispatch(name, input))
  answer(shellCall, chooseRom)
}

/** The main frame of our own window, at our own address; a frame inside it or one that is gone is not. */
function isOwnSender({ sender, senderFrame }: IpcMainInvokeEvent, own: WebContents | undefined): boolean {
  return sender === own && senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url)
}
