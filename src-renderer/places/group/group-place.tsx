import { Button, FormSelect, FormSelectOption } from '@patternfly/react-core'
import ArrowRightIcon from '@patternfly/react-icons/dist/esm/icons/arrow-right-icon'
import { lazy, type ReactNode, Suspense, useId, useMemo, useState } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Card } from '../../../src-shared/host/report-card.ts'
import { say } from '../../../src-shared/words/say.ts'
import { CostList } from '../../parts/cost-list.tsx'
import { Explained } from '../../parts/explained.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { MachinePage } from '../../shell/machine-page.tsx'
import { Page } from '../../shell/page.tsx'
import { isInForce, standingOf } from '../../state/changes.ts'
import { choiceOf, plannable } from '../../state/plans.ts'
import { formatRoute, type Route } from '../../state/route.ts'
import { shortAddress } from '../../text/address.ts'
import { reveal } from '../../text/reveal.ts'
import { markTerms } from '../../text/terms.ts'
import { CardReasons } from '../cards/card-reasons.tsx'
import { type CardView, cardViews } from '../cards/card-view.ts'
import { MoverTable } from '../cards/mover-table.tsx'
import { DeviceTable } from './device-table.tsx'
import { groupHead } from './group-head.ts'
import { machineTree, type TreeNode } from './tree/machine-tree.ts'
import { whyTogether } from './tree/why-together.ts'

// What draws is a third of the window's code and needed here alone.
const Graph = lazy(async () => ({ default: (await import('./graph/graph.tsx')).Graph }))

/** What belongs to a card: drawn from the processor on, with what moves, what stays and why. */
export function GroupPlace(): ReactNode {
  return <MachinePage>{(report) => <GroupOf report={report} />}</MachinePage>
}

function GroupOf({ report }: { report: HostReport }): ReactNode {
  const { source, card } = useApp((state) => state.route)
  const chosen = useApp((state) => choiceOf(state, source)?.cards[0]?.address)
  const views = useMemo(() => cardViews(report), [report])
  const view = [card, chosen]
    .map((address) => views.find((one) => one.card.address === address))
    .find((found) => found !== undefined)
  const shown = view ?? views[0]
  return shown ? <Group report={report} view={shown} views={views} /> : <NoCard />
}

function Group({
  report,
  view,
  views,
}: {
  report: HostReport
  view: CardView
  views: readonly CardView[]
}): ReactNode {
  const { card, movers, costs } = view
  const ids = { drawing: useId(), moves: useId(), costs: useId(), why: useId(), weigh: useId() }
  const tree = useMemo(() => machineTree(report, card), [report, card])
  const why = useMemo(() => whyTogether(card, report), [report, card])
  const sentences = markTerms(why)
  const head = groupHead(card, report)
  const stays = tree.filter(({ device, fate }) => device && fate === 'stays').length
  return (
    <Page
      actions={<Actions card={card} report={report} views={views} />}
      lead={<p>{head.lead}</p>}
      title={head.title}
      tone={head.tone}
    >
      <section aria-labelledby={ids.drawing} className="block">
        <h2 id={ids.drawing}>{say('app.group.drawing')}</h2>
        <Suspense fallback={<p className="panel tree-panel tree-view">{say('app.group.drawing.making')}</p>}>
          <Graph
            key={card.address}
            title={`${reveal(card.name)} (${shortAddress(card.address)})`}
            tree={tree}
          />
        </Suspense>
      </section>
      <div className="group-columns">
        <section aria-labelledby={ids.costs} className="block">
          <h2 id={ids.costs}>{say('app.costs.title')}</h2>
          <div className="panel panel--padded">
            <CostList costs={costs} />
          </div>
        </section>
        <div className="group-column">
          {why.length > 0 && (
            <section aria-labelledby={ids.why} className="block">
              <h2 id={ids.why}>{say('app.group.why')}</h2>
              <ul className="panel panel--padded group-why">
                {why.map((sentence, index) => (
                  <li key={sentence}>
                    <Explained segments={sentences[index] ?? []} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby={ids.weigh} className="block">
            <h2 id={ids.weigh}>{say('app.group.weigh')}</h2>
            <div className="panel panel--padded">
              <CardReasons
                card={weighed(card)}
                levels={['blocks', 'caution']}
                none={say('app.card.no-reasons')}
              />
            </div>
          </section>
        </div>
      </div>
      <div className="group-folds">
        <details className="panel group-table">
          <summary>
            <h2 id={ids.moves}>{say('app.movers.title', { count: movers.length })}</h2>
          </summary>
          <div>
            <MoverTable labelledBy={ids.moves} movers={movers} />
            {stays > 0 && <p className="quiet">{say('app.group.stays', { count: stays })}</p>}
          </div>
        </details>
        <FoldedTable tree={tree} />
      </div>
    </Page>
  )
}

/** The table, made only once somebody unfolds it: it can be long. */
function FoldedTable({ tree }: { tree: readonly TreeNode[] }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="panel group-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('app.group.table')}</summary>
      {isOpen && (
        <div>
          <DeviceTable tree={tree} />
        </div>
      )}
    </details>
  )
}

/** A card without the reasons that its costs beside them tell already. */
function weighed(card: Card): Card {
  const told = new Set(card.costs.map(({ code }) => code))
  return { ...card, reasons: card.reasons.filter(({ code }) => !told.has(code)) }
}

function Actions({
  card,
  report,
  views,
}: {
  card: Card
  report: HostReport
  views: readonly CardView[]
}): ReactNode {
  const { source } = useApp((state) => state.route)
  const actions = useActions()
  const id = useId()
  const current = useApp((state) => standingOf(state, source).change.value?.current)
  const isHanded =
    current != null &&
    isInForce(current) &&
    current.plan.cards.some(({ address }) => address === card.address)
  const may = plannable(card)
  const way: { route: Route; words: string; isPlan: boolean } = isHanded
    ? { route: { place: 'proof', source }, words: say('app.plan.in-force'), isPlan: false }
    : may === 'no'
      ? { route: { place: 'cards', source }, words: say('app.plan.to-cards'), isPlan: false }
      : {
          route: { place: 'plan', source },
          words: say(may === 'yes' ? 'app.group.to-plan' : 'app.plan.hand-over-anyway'),
          isPlan: true,
        }
  return (
    <>
      <Button
        component="a"
        href={formatRoute(way.route)}
        icon={<ArrowRightIcon className="onward" />}
        iconPosition="end"
        onClick={way.isPlan ? () => actions.begin(source, report, card.address) : undefined}
        size="lg"
        variant={may === 'yes' && !isHanded ? 'primary' : 'secondary'}
      >
        {way.words}
      </Button>
      {views.length > 1 && (
        <div className="group-card">
          <label htmlFor={id}>{say('app.group.card')}</label>
          <FormSelect
            id={id}
            onChange={(_event, address) => actions.lookAt({ place: 'group', source, card: address })}
            value={card.address}
          >
            {views.map((view) => (
              <FormSelectOption
                key={view.card.address}
                label={say('app.group.card-option', {
                  card: reveal(view.card.name),
                  slot: shortAddress(view.card.address),
                })}
                value={view.card.address}
              />
            ))}
          </FormSelect>
        </div>
      )}
    </>
  )
}

function NoCard(): ReactNode {
  const { source } = useApp((state) => state.route)
  return (
    <Page
      actions={
        <Button component="a" href={formatRoute({ place: 'cards', source })} size="lg" variant="primary">
          {say('app.plan.to-cards')}
        </Button>
      }
      lead={<p>{say('app.group.lead.none')}</p>}
      title={say('app.group.title.none')}
    />
  )
}
