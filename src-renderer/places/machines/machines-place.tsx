import { Button } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { VmList } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Sign, type Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { MachinePage } from '../../shell/machine-page.tsx'
import { Page } from '../../shell/page.tsx'
import { RemotePage } from '../../shell/remote-page.tsx'
import { sourceKey } from '../../state/machines.ts'
import { choiceOf } from '../../state/plans.ts'
import { formatRoute } from '../../state/route.ts'
import { vmsOf } from '../../state/vms.ts'
import { reveal } from '../../text/reveal.ts'
import { CardDeck } from './card-deck.tsx'
import { ConnectionNotes } from './connection-notes.tsx'
import { type DealtCard, dealtCard, dealtCards, type Standing, standingOf, vmViews } from './machines-view.ts'
import { NoVm } from './no-vm.tsx'
import { VmPanel } from './vm-panel.tsx'

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
  given: 'good',
  failed: 'bad',
  runs: 'good',
}

function Machines({ list, report }: { list: VmList; report: HostReport }): ReactNode {
  const { source, card: named } = useApp((state) => state.route)
  const dealt = useApp((state) => state.dealt[sourceKey(source)])
  const chosen = useApp((state) => choiceOf(state, source)?.cards[0]?.address)
  const actions = useActions()
  const ids = { cards: useId(), list: useId() }
  const cards = dealtCards(report, list)
  const card = dealtCard(cards, [dealt, named, chosen])
  const views = vmViews(report, list)
  const shown = firstOnes(views)
  const standing = standingOf(list, cards)
  const tone = TONES[standing]
  return (
    <Page
      actions={<Next onAgain={() => void actions.loadVms(source)} standing={standing} />}
      lead={<p>{say(`app.machines.lead.${standing}`)}</p>}
      title={say(`app.machines.title.${standing}`)}
      {...(tone && { tone })}
    >
      {standing === 'give' && card && !card.isKept && <NotKept card={card} />}
      <ConnectionNotes connections={list.connections} />
      {standing === 'no-vm' && <NoVm />}
      {views.length > 0 && (
        <div className={cards.length > 0 ? 'deal' : 'deal deal--alone'}>
          {cards.length > 0 && (
            <section aria-labelledby={ids.cards} className="block deal-cards">
              <h2 id={ids.cards}>{say('app.machines.cards')}</h2>
              <CardDeck cards={cards} dealt={card} labelledBy={ids.cards} source={source} />
            </section>
          )}
          <section aria-labelledby={ids.list} className="block">
            <h2 id={ids.list}>
              {say('app.machines.list')} <span className="count">{views.length}</span>
            </h2>
            <ul className="vms">
              {shown.map((view) => (
                <li key={`${view.vm.connection} ${view.vm.uuid}`}>
                  <VmPanel card={card?.card} isAlone={views.length === 1} source={source} view={view} />
                </li>
              ))}
            </ul>
            <LeftOut all={views} shown={shown} />
          </section>
        </div>
      )}
    </Page>
  )
}

/** What the page suggests where it is not one of the machines. */
function Next({ standing, onAgain }: { standing: Standing; onAgain: () => void }): ReactNode {
  const { source } = useApp((state) => state.route)
  if (standing === 'no-card') {
    return (
      <Button component="a" href={formatRoute({ place: 'cards', source })} size="lg" variant="primary">
        {say('app.plan.to-cards')}
      </Button>
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
