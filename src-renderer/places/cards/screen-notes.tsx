import type { ReactNode } from 'react'
import type { Card } from '../../../src-shared/host/report-card.ts'
import { say } from '../../../src-shared/words/say.ts'

/** Which screens a card draws; `isYours` where the window itself is on such a screen. */
export function ScreenNotes({ card, isYours }: { card: Card; isYours: boolean }): ReactNode {
  if (!card.sessionDisplay && !card.bootDisplay) return null
  return (
    <ul className="screen-notes">
      {card.sessionDisplay && (
        <li className="screen-note screen-note--now">
          {say(isYours ? 'app.card.your-screen' : 'app.card.session-screen')}
        </li>
      )}
      {card.bootDisplay && <li className="screen-note">{say('app.card.boot-screen')}</li>}
    </ul>
  )
}
