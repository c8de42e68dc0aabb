import type { BackgroundNotice } from '../../src-shared/change/background-notice.ts'
import type { Notifier, Telling } from '../service/notifier.ts'
import { settingsOf } from './settings.ts'
import type { Store } from './store.ts'

/** Whether the person is told of what ends while they look elsewhere. */
export interface TellingSlice {
  readonly telling: Telling
}

export const noTelling: TellingSlice = { telling: 'never' }

/** What a person can do about being told. */
export interface TellingActions {
  /** Asks the browser to let the window tell; on a click. */
  askToTell(): Promise<void>
}

/** The actions over one store, and the way to tell. `go` leads the window to a fragment. */
export function createTelling(
  { getState, setState }: Store,
  notifier: Notifier,
  go: (fragment: string) => void,
): TellingActions & { readonly tell: (notice: BackgroundNotice | undefined) => void } {
  setState({ telling: notifier.telling() })
  return {
    async askToTell() {
      setState({ telling: await notifier.ask() })
    },
    tell(notice) {
      if (notice && settingsOf(getState()).notifications) notifier.tell(notice, () => go(`#/${notice.place}`))
    },
  }
}
