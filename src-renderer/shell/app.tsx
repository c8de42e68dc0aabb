import { SkipToContent } from '@patternfly/react-core'
import { type ComponentType, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import type { Place } from '../../src-shared/ipc/places.ts'
import { say } from '../../src-shared/words/say.ts'
import { AboutDialog } from '../dialogs/about-dialog.tsx'
import { BundleDialog } from '../dialogs/bundle-dialog.tsx'
import { IntroductionDialog } from '../dialogs/introduction-dialog.tsx'
import { RecordingDialog } from '../dialogs/recording-dialog.tsx'
import { SettingsDialog } from '../dialogs/settings-dialog.tsx'
import { ApplyPlace } from '../places/apply/apply-place.tsx'
import { CardsPlace } from '../places/cards/cards-place.tsx'
import { DiagnosisPlace } from '../places/diagnosis/diagnosis-place.tsx'
import { GroupPlace } from '../places/group/group-place.tsx'
import { HistoryPlace } from '../places/history/history-place.tsx'
import { MachinesPlace } from '../places/machines/machines-place.tsx'
import { PlanPlace } from '../places/plan/plan-place.tsx'
import { ProofPlace } from '../places/proof/proof-place.tsx'
import { ReadinessPlace } from '../places/readiness/readiness-place.tsx'
import { SamplesPlace } from '../places/samples/samples-place.tsx'
import { type Arrival, ArrivalContext } from './arrival.ts'
import { ChangeBanner } from './change-banner.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { useApp } from './context.ts'
import { SampleBanner } from './sample-banner.tsx'
import { Side } from './side.tsx'

const PLACES: Readonly<Record<Place, ComponentType>> = {
  readiness: ReadinessPlace,
  cards: CardsPlace,
  group: GroupPlace,
  plan: PlanPlace,
  apply: ApplyPlace,
  proof: ProofPlace,
  machines: MachinesPlace,
  diagnosis: DiagnosisPlace,
  history: HistoryPlace,
  samples: SamplesPlace,
}

/** The whole window, drawn anew when it speaks another language. */
export function App(): ReactNode {
  const language = useApp((state) => state.language)
  return <Whole key={language} />
}

/** The way around at the side, the place at the centre, dialogs over it. */
function Whole(): ReactNode {
  const place = useApp((state) => state.route.place)
  const dialog = useApp((state) => state.dialog)
  const main = useRef<HTMLElement>(null)
  const [arrival] = useState<Arrival>({ route: undefined, heading: undefined })
  const Current = PLACES[place]
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
        <ConnectionBanner />
        <SampleBanner />
        <ChangeBanner />
        <ArrivalContext value={arrival}>
          <Current />
        </ArrivalContext>
      </main>
      {dialog === 'about' && <AboutDialog />}
      {dialog === 'introduction' && <IntroductionDialog />}
      {dialog === 'recording' && <RecordingDialog />}
      {dialog === 'bundle' && <BundleDialog />}
      {dialog === 'settings' && <SettingsDialog />}
    </div>
  )
}
