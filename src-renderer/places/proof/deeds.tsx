import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { ChangeRecord } from '../../../src-shared/change/record.ts'
import type { Place } from '../../../src-shared/ipc/places.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { useActions, useApp } from '../../shell/context.ts'
import { isBusy, standingOf } from '../../state/changes.ts'
import { formatRoute } from '../../state/route.ts'
import type { Deed } from './proof-view.ts'

const WORDS: Readonly<Record<Deed, WordKey>> = {
  keep: 'app.proof.keep',
  undo: 'app.proof.undo',
  pause: 'app.proof.pause',
  unpause: 'app.proof.unpause',
  'see-progress': 'app.proof.see-progress',
  plan: 'app.proof.to-plan',
  cards: 'app.apply.to-cards',
  machines: 'app.proof.to-machines',
  restart: 'app.tour.restart',
}

const PLACES: Readonly<Partial<Record<Deed, Place>>> = {
  'see-progress': 'apply',
  plan: 'plan',
  cards: 'cards',
  machines: 'machines',
}

/** What can be done about a change: the first is suggested, the others stand beside it. */
export function Deeds({
  deeds,
  record,
}: {
  deeds: readonly Deed[]
  record: ChangeRecord | undefined
}): ReactNode {
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const busy = useApp((state) => isBusy(standingOf(state, source)))
  const verb = useApp((state) => standingOf(state, source).action?.asked.verb)
  const doIt = (deed: Deed) => {
    if (deed === 'restart' && source.kind === 'sample') void actions.restart(source.id)
    if (!record) return
    if (deed === 'keep') void actions.confirm(source, record.id)
    if (deed === 'undo') void actions.undo(source, record.id)
    if (deed === 'pause' || deed === 'unpause') void actions.pause(source, deed === 'pause')
  }
  return (
    <div className="deeds">
      {deeds.map((deed, index) => {
        const place = PLACES[deed]
        // To keep a change is the one thing to do; taking back what is in force is never urged.
        const isSuggested = index === 0 && (deed === 'keep' || deed === 'restart' || place !== undefined)
        const words = say(deed === 'keep' && index > 0 ? 'app.proof.keep-anyway' : WORDS[deed])
        return (
          <Button
            key={deed === 'unpause' ? 'pause' : deed}
            size="lg"
            variant={isSuggested ? 'primary' : deed === 'pause' || deed === 'unpause' ? 'link' : 'secondary'}
            {...(place === undefined
              ? { isAriaDisabled: busy, onClick: () => doIt(deed) }
              : { component: 'a', href: formatRoute({ place, source }) })}
          >
            {words}
          </Button>
        )
      })}
      <p className="quiet" role="status">
        {busy && verb === 'confirm' && say('app.proof.busy.confirm')}
        {busy && verb === 'pause' && say('app.proof.busy.pause')}
      </p>
    </div>
  )
}
