import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import { say } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { CardGlyph } from '../../shell/glyphs.tsx'
import { MachinePage } from '../../shell/machine-page.tsx'
import { Page } from '../../shell/page.tsx'
import { isInForce, standingOf } from '../../state/changes.ts'
import { formatRoute } from '../../state/route.ts'
import { CardPanel } from './card-panel.tsx'
import { cardViews } from './card-view.ts'

// No board has more slots; a machine that claims more must not stop the window.
const MOST_CARDS = 40

/** The graphics cards of a machine, drawn, each with its verdict and the way to its plan. */
export function CardsPlace(): ReactNode {
  return <MachinePage>{(report) => <Cards report={report} />}</MachinePage>
}

function Cards({ report }: { report: HostReport }): ReactNode {
  const { source } = useApp((state) => state.route)
  const actions = useActions()
  const current = useApp((state) => standingOf(state, source).change.value?.current)
  // In a browser the person may sit elsewhere, at the other end of a tunnel.
  const isYourScreen = useApp(
    (state) => state.route.source.kind === 'live' && state.info.value?.shell === 'electron',
  )
  const views = cardViews(report)
  if (views.length === 0) return <NoCards isVirtual={report.machine.virtual} />
  const choosable = views.filter(({ card }) => card.verdict !== 'blocked')
  const shown = firstOnes(views, MOST_CARDS)
  const handed = new Set(
    current && isInForce(current) ? current.plan.cards.map(({ address }) => address) : [],
  )
  const suggested = handed.size > 0 ? undefined : choosable[0]
  return (
    <Page
      lead={<p>{leadOf(choosable.length, views.length)}</p>}
      title={say('app.cards.title', { count: views.length })}
    >
      <ul className="cards">
        {shown.map((view) => (
          <li key={view.card.address}>
            <CardPanel
              isInForce={handed.has(view.card.address)}
              isOpenAtFirst={views.length === 1}
              isSuggested={view === suggested}
              isYourScreen={isYourScreen}
              onChoose={() => actions.begin(source, report, view.card.address)}
              source={source}
              view={view}
            />
          </li>
        ))}
      </ul>
      <LeftOut all={views} shown={shown} />
      {choosable.length === 0 && <OtherWays />}
    </Page>
  )
}

/** Where no card can go, whether another way would do. */
function OtherWays(): ReactNode {
  const { source } = useApp((state) => state.route)
  return (
    <p className="panel panel--padded">
      {say('app.cards.other-ways')}{' '}
      <a href={formatRoute({ place: 'machines', source })}>{say('app.cards.other-ways.link')}</a>
    </p>
  )
}

function leadOf(choosable: number, count: number): string {
  return choosable === 0 ? say('app.cards.lead-none', { count }) : say('app.cards.lead')
}

function NoCards({ isVirtual }: { isVirtual: boolean }): ReactNode {
  const { source } = useApp((state) => state.route)
  return (
    <Page lead={null} title={say('app.cards.title_other')}>
      <EmptyState headingLevel="h2" icon={CardGlyph} titleText={say('app.cards.none')}>
        <EmptyStateBody>{say(isVirtual ? 'app.cards.none-virtual' : 'app.cards.none-lead')}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button
              component="a"
              href={formatRoute({ place: 'samples', source })}
              size="lg"
              variant="primary"
            >
              {say('app.action.see-samples')}
            </Button>
            <Button component="a" href={formatRoute({ place: 'machines', source })} variant="link">
              {say('app.cards.other-ways.link')}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </Page>
  )
}
