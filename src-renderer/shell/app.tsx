import { SkipToContent } from '@patternfly/react-core'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { AboutDialog } from '../dialogs/about-dialog.tsx'
import { RecordingDialog } from '../dialogs/recording-dialog.tsx'
import { CardsPlace } from '../places/cards/cards-place.tsx'
import { ReadinessPlace } from '../places/readiness/readiness-place.tsx'
import { SamplesPlace } from '../places/samples/samples-place.tsx'
import { type Arrival, ArrivalContext } from './arrival.ts'
import { useApp } from './context.ts'
import { SampleBanner } from './sample-banner.tsx'
import { Side } from './side.tsx'

const PLACES = { readiness: ReadinessPlace, cards: CardsPlace, samples: SamplesPlace }

/** The whole window: the way around at the side, the place at the centre, dialogs over it. */
export function App(): ReactNode {
  const place = useApp((state) => state.route.place)
  const dialog = useApp((state) => state.dialog)
  const main = useRef<HTMLElement>(null)
  const [arrival] = useState<Arrival>({ route: undefined, heading: undefined })
  const Place = PLACES[place]
  // The fragment of the address is the route, so the skip link moves focus itself instead of leading to #main.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    main.current?.focus()
  }
  return (
    <div className="window">
      <SkipToContent href="#main" onClick={skip}>
        {say('app.skip')}
      </SkipToContent>
      <Side />
      <main id="main" ref={main} tabIndex={-1}>
        <SampleBanner />
        <ArrivalContext value={arrival}>
          <Place />
        </ArrivalContext>
      </main>
      {dialog === 'about' && <AboutDialog />}
      {dialog === 'recording' && <RecordingDialog />}
    </div>
  )
}
