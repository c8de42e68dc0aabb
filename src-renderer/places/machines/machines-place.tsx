import { Button } from '@patternfly/react-core'
import { type ReactNode, useId, useState } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Card } from '../../../src-shared/host/report-card.ts'
import { startProblem } from '../../../src-shared/vms/start-problem.ts'
import type { VmList } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Prose } from '../../parts/prose.tsx'
import { Sign, type Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { MachinePage } from '../../shell/machine-page.tsx'
import { Page } from '../../shell/page.tsx'
import { RemotePage } from '../../shell/remote-page.tsx'
import { sourceKey } from '../../state/machines.ts'
import { choiceOf } from '../../state/plans.ts'
import { formatRoute } from '../../state/route.ts'
import { vmKey, vmsOf } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'
import { CardDeck } from './card-deck.tsx'
import { ConnectionNotes, MadeUpNote } from './connection-notes.tsx'
import { MachineList } from './machine-list.tsx'
import {
  type DealtCard,
  dealtCard,
  dealtCards,
  heldBy,
  type Standing,
  standingOf,
  type VmView,
  vmViews,
} from './machines-view.ts'
import { arranged, bestHome, type NextDeed, nextDeed } from './next-deed.ts'
import { NoVm } from './no-vm.tsx'
import { RomChoices } from './rom-choice.tsx'
import { TourHint } from './tour-hint.tsx'
import { Ways } from './ways.tsx'

/** The virtual machines of a machine, with its cards beside them: give, take out, check, start. */
export function MachinesPlace(): ReactNode {
  return <MachinePage>{(report) => <WithVms report={report} />}</MachinePage>
}

function WithVms({ report }: { report: HostReport }): ReactNode {
  const { source } = useApp((state) => state.route)
  const remote = useApp((state) => vmsOf(state, source))
  const actions = useActions()
  return (
    <RemotePage
      onRetry={() => void actions.loadVms(source)}
      reading={say('app.machines.reading')}
      remote={remote}
    >
      {(list) => <Machines list={list} report={report} />}
    </RemotePage>
  )
}

const TONES: Readonly<Record<Standing, Tone | undefined>> = {
  unreachable: 'bad',
  'no-vm': 'info',
  'no-card': 'info',
  give: undefined,
  held: 'careful',
  given: 'good',
  failed: 'bad',
  runs: 'good',
}

function Machines({ list, report }: { list: VmList; report: HostReport }): ReactNode {
  const { source, card: named } = useApp((state) => state.route)
  const dealt = useApp((state) => state.dealt[sourceKey(source)])
  const chosen = useApp((state) => choiceOf(state, source)?.cards[0]?.address)
  const actions = useActions()
  const ids = { cards: useId() }
  const cards = dealtCards(report, list)
  const card = dealtCard(cards, [dealt, named, chosen])
  const all = vmViews(report, list)
  const [met] = useState(() => arranged(all, []).map(({ vm }) => vm.uuid))
  const views = arranged(all, met)
  const standing = standingOf(report, list, cards)
  const next = useNext(report, views, card?.card)
  const tone = TONES[standing]
  return (
    <Page
      actions={<Next onAgain={() => void actions.loadVms(source)} standing={standing} />}
      lead={<Lead standing={standing} views={views} />}
      title={say(`app.machines.title.${standing}`)}
      {...(tone && { tone })}
    >
      {standing === 'give' && card && !card.isKept && <NotKept card={card} />}
      {source.kind === 'sample' && <TourHint standing={standing} />}
      {standing === 'held' && <Held cards={cards} report={report} />}
      {standing === 'no-card' && <Ways isOpen report={report} vms={list.vms} />}
      <ConnectionNotes connections={list.connections} />
      {list.vms.length === 0 && standing !== 'unreachable' && <NoVm />}
      {views.length > 0 && (
        <div className={cards.length > 0 ? 'deal' : 'deal deal--alone'}>
          {cards.length > 0 && (
            <section aria-labelledby={ids.cards} className="block deal-cards">
              <h2 id={ids.cards}>{say('app.machines.cards')}</h2>
              <CardDeck cards={cards} dealt={card} labelledBy={ids.cards} source={source} />
              {card && <RomChoices card={card.card} key={card.card.address} source={source} />}
            </section>
          )}
          <MachineList card={card?.card} next={next} source={source} views={views} />
        </div>
      )}
      {standing !== 'no-card' && <Ways isOpen={false} report={report} vms={list.vms} />}
      <MadeUpNote connections={list.connections} />
    </Page>
  )
}

/** The next step of the page, where it is one with a machine. */
function useNext(report: HostReport, views: readonly VmView[], card: Card | undefined): NextDeed | undefined {
  const { source } = useApp((state) => state.route)
  const works = useApp((state) => state.works)
  const powers = useApp((state) => state.powers)
  const standings = views.map((view) => ({
    view,
    work: works[vmKey(source, view.vm)],
    power: powers[vmKey(source, view.vm)],
    canStart: startProblem(view.vm, report) === undefined,
    canOpen: source.kind === 'live',
  }))
  return nextDeed(standings, card)
}

/** What the page is about, and of several machines the one that suits best. */
function Lead({ standing, views }: { standing: Standing; views: readonly VmView[] }): ReactNode {
  const best = standing === 'give' ? bestHome(views.map(({ vm }) => vm)) : undefined
  return (
    <p>
      {say(`app.machines.lead.${standing}`)}
      {best?.isBetter && (
        <> {say('app.machines.best', { vm: reveal(best.vm.definition?.title ?? best.vm.name) })}</>
      )}
    </p>
  )
}

/** What the page suggests where it is not one of the machines. */
function Next({ standing, onAgain }: { standing: Standing; onAgain: () => void }): ReactNode {
  const { source } = useApp((state) => state.route)
  if (standing === 'held') {
    return (
      <Button component="a" href={formatRoute({ place: 'group', source })} size="lg" variant="primary">
        {say('app.machines.reserve')}
      </Button>
    )
  }
  if (standing === 'no-card') {
    return (
      <>
        <Button component="a" href={formatRoute({ place: 'samples', source })} size="lg" variant="primary">
          {say('app.action.see-samples')}
        </Button>
        <a href={formatRoute({ place: 'cards', source })}>{say('app.machines.no-card.why')}</a>
      </>
    )
  }
  if (standing !== 'unreachable' && standing !== 'no-vm') return null
  return (
    <Button onClick={onAgain} size="lg" variant="primary">
      {say('app.machines.again')}
    </Button>
  )
}

/** The machine can be got ready before the card is handed over; this says so, and where that is done. */
function NotKept({ card: { card } }: { card: DealtCard }): ReactNode {
  const { source } = useApp((state) => state.route)
  return (
    <p className="panel panel--padded hint">
      <Sign tone="info" />
      <span>
        {say('app.machines.not-kept', { card: reveal(card.name) })}{' '}
        <a href={formatRoute({ place: 'group', source, card: card.address })}>
          {say('app.machines.not-kept.link')}
        </a>
      </span>
    </p>
  )
}

/** Who uses a card that was given already, and so keeps the machine from starting. */
function Held({ report, cards }: { report: HostReport; cards: readonly DealtCard[] }): ReactNode {
  const problem = heldBy(
    report,
    cards.flatMap(({ vms }) => vms),
  )
  return (
    problem && (
      <p className="panel panel--padded hint">
        <Sign tone="careful" />
        <span>
          <Prose text={problem.text} />
        </span>
      </p>
    )
  )
}
