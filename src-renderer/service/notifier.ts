import type { BackgroundNotice } from '../../src-shared/change/background-notice.ts'

/** Whether a page can tell somebody who looks elsewhere: not at all, not asked yet, allowed, or forbidden by them. */
export type Telling = 'never' | 'unasked' | 'allowed' | 'forbidden'

/** Tells people who look elsewhere that what they wait for has ended. */
export interface Notifier {
  telling(): Telling
  /** Asks the person, by the browser's own question. To be called on a click and at no other time. */
  ask(): Promise<Telling>
  /** Tells it, where that is allowed and the page is not being looked at. `onClick` leads back. */
  tell(notice: BackgroundNotice, onClick: () => void): void
}

/** For a page whose shell tells by itself, as Electron's does. */
export const silentNotifier: Notifier = {
  telling: () => 'never',
  ask: async () => 'never',
  tell: () => {},
}

/** What is used of a browser's window. */
export interface NotifyingPage {
  readonly Notification?: typeof Notification
  readonly document: Pick<Document, 'hasFocus'>
  focus(): void
}

const STANDINGS: Readonly<Record<NotificationPermission, Telling>> = {
  default: 'unasked',
  granted: 'allowed',
  denied: 'forbidden',
}

/** By the notifications of a browser. */
export function browserNotifier(page: NotifyingPage): Notifier {
  const { Notification: Shown } = page
  if (!Shown) return silentNotifier
  return {
    telling: () => STANDINGS[Shown.permission],
    ask: async () => STANDINGS[await Shown.requestPermission()],
    tell({ title, text }, onClick) {
      if (Shown.permission !== 'granted' || page.document.hasFocus()) return
      const shown = new Shown(title, { body: text, tag: 'handover' })
      shown.addEventListener('click', () => {
        page.focus()
        shown.close()
        onClick()
      })
    },
  }
}
