import { Button, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import EllipsisIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon'
import SyncIcon from '@patternfly/react-icons/dist/esm/icons/sync-alt-icon'
import { type ReactNode, useState } from 'react'
import type { Source } from '../../src-shared/ipc/contract.ts'
import type { Place } from '../../src-shared/ipc/places.ts'
import { say } from '../../src-shared/words/say.ts'
import { reportOf } from '../state/machines.ts'
import { formatRoute } from '../state/route.ts'
import { useActions, useApp } from './context.ts'
import {
  BrandMark,
  CardGlyph,
  DiagnosisGlyph,
  GroupGlyph,
  HistoryGlyph,
  MachineGlyph,
  PlanGlyph,
  ProofGlyph,
  ReadinessGlyph,
  SamplesGlyph,
} from './glyphs.tsx'

const STEPS = [
  { place: 'readiness', Glyph: ReadinessGlyph },
  { place: 'cards', Glyph: CardGlyph },
  { place: 'group', Glyph: GroupGlyph },
  { place: 'plan', Glyph: PlanGlyph },
  { place: 'proof', Glyph: ProofGlyph },
  { place: 'machines', Glyph: MachineGlyph },
] as const

/** Always there, whatever step a person is at. */
const BESIDE = [
  { place: 'diagnosis', Glyph: DiagnosisGlyph },
  { place: 'history', Glyph: HistoryGlyph },
  { place: 'samples', Glyph: SamplesGlyph },
] as const

/** The way around: which machine, its places, the samples, and what concerns the app as a whole. */
export function Side(): ReactNode {
  const { source } = useApp((state) => state.route)
  return (
    <header className="side">
      <p className="brand">
        <BrandMark />
        {say('app.name')}
      </p>
      <nav aria-label={say('app.nav')} className="side-nav">
        <PlaceList places={STEPS} source={source} />
        <PlaceList places={BESIDE} source={source} />
      </nav>
      <div className="side-foot">
        <News />
        <div className="side-tools">
          <CheckAgain source={source} />
          <More />
        </div>
      </div>
    </header>
  )
}

function PlaceList({ places, source }: { places: typeof STEPS | typeof BESIDE; source: Source }): ReactNode {
  return (
    <ul>
      {places.map(({ place, Glyph }) => (
        <li key={place}>
          <PlaceLink place={place} source={source}>
            <Glyph />
            <span className="side-word">{say(`app.place.${place}`)}</span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}

function PlaceLink({
  place,
  source,
  children,
}: {
  place: Place
  source: Source
  children: ReactNode
}): ReactNode {
  const current = useApp((state) => state.route.place)
  // What is at work began with the plan and is not a place of its own to go to.
  const isCurrent = place === current || (place === 'plan' && current === 'apply')
  return (
    <a aria-current={isCurrent ? 'page' : undefined} href={formatRoute({ place, source })}>
      {children}
    </a>
  )
}

/** The last thing that happened, seen and spoken; it never takes the focus. */
function News(): ReactNode {
  const news = useApp((state) => state.news)
  return (
    <p className="news" role="status">
      {news}
    </p>
  )
}

function CheckAgain({ source }: { source: Source }): ReactNode {
  const actions = useActions()
  const isChecking = useApp((state) => reportOf(state, source).state === 'loading')
  return (
    <Button
      icon={<SyncIcon className={isChecking ? 'turning' : ''} />}
      isAriaDisabled={isChecking}
      onClick={() => void actions.check(source)}
      variant="secondary"
    >
      {say('app.check-again')}
    </Button>
  )
}

function More(): ReactNode {
  const actions = useActions()
  const [isOpen, setOpen] = useState(false)
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'end', appendTo: 'inline' }}
      shouldFocusToggleOnSelect
      toggle={(toggle) => (
        <MenuToggle
          aria-label={say('app.more')}
          icon={<EllipsisIcon />}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          ref={toggle}
          variant="plain"
        />
      )}
    >
      <DropdownList>
        <DropdownItem description={say('app.recording.menu-more')} onClick={() => actions.open('recording')}>
          {say('app.recording.menu')}
        </DropdownItem>
        <DropdownItem onClick={() => actions.open('settings')}>{say('app.settings.menu')}</DropdownItem>
        <DropdownItem onClick={() => actions.open('introduction')}>{say('app.intro.menu')}</DropdownItem>
        <DropdownItem onClick={() => actions.open('about')}>{say('app.about.menu')}</DropdownItem>
      </DropdownList>
    </Dropdown>
  )
}
