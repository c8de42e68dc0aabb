import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Outcome, Source } from '../../../src-shared/ipc/contract.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { Deviations } from '../../parts/deviations.tsx'
import { Notices } from '../../parts/notices.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import { type Asked, standingOf } from '../../state/changes.ts'
import { formatRoute } from '../../state/route.ts'
import { reveal } from '../../text/reveal.ts'
import { CommandLine } from './command-line.tsx'
import { type Next, outcomeView } from './outcome-view.ts'
import { onSample } from './sample-outcome.ts'

/** How something that was asked for ended: what state this computer is in, and the next step. */
export function OutcomePage({
  asked,
  outcome,
}: {
  asked: Asked
  outcome: Outcome<ChangeOutcome>
}): ReactNode {
  const { source } = useApp((state) => state.route)
  const change = useApp((state) => standingOf(state, source).change.value)
  const view = outcomeView(asked, outcome, change)
  const { tone, title, lead, next, notices, deviations, command, isNextYours } =
    source.kind === 'sample' ? onSample(view, outcome) : view
  return (
    <Page
      actions={next.map((step, index) => (
        <NextStep
          asked={asked}
          isSuggested={index === 0 && command === undefined && isNextYours !== true}
          key={step}
          next={step}
        />
      ))}
      key={title}
      lead={lead.map((sentence) => <p key={sentence}>{reveal(sentence)}</p>)}
      title={title}
      tone={tone}
    >
      {command !== undefined && <CommandLine command={command} />}
      {notices && <Notices notices={notices.all} title={notices.title} tone="bad" />}
      {deviations && <Deviations deviations={deviations.all} title={deviations.title} />}
    </Page>
  )
}

const WORDS: Readonly<Record<Next, WordKey>> = {
  again: 'app.apply.again',
  proof: 'app.apply.to-state',
  plan: 'app.apply.back-to-plan',
  history: 'app.apply.to-history',
  cards: 'app.apply.to-cards',
  restart: 'app.tour.restart',
}

function NextStep({
  next,
  asked,
  isSuggested,
}: {
  next: Next
  asked: Asked
  isSuggested: boolean
}): ReactNode {
  const actions = useActions()
  const { source } = useApp((state) => state.route)
  const variant = isSuggested ? 'primary' : 'secondary'
  if (next === 'again') {
    return (
      <Button onClick={() => void again(actions, source, asked)} size="lg" variant={variant}>
        {say(WORDS.again)}
      </Button>
    )
  }
  if (next === 'restart') {
    return source.kind === 'sample' ? (
      <Button onClick={() => void actions.restart(source.id)} size="lg" variant={variant}>
        {say(WORDS.restart)}
      </Button>
    ) : null
  }
  return (
    <Button component="a" href={formatRoute({ place: next, source })} size="lg" variant={variant}>
      {say(WORDS[next])}
    </Button>
  )
}

/** Asks for the same once more. */
export function again(actions: ReturnType<typeof useActions>, source: Source, asked: Asked): Promise<void> {
  switch (asked.verb) {
    case 'apply':
      return actions.apply(source)
    case 'undo':
      return actions.undo(source, asked.transaction)
    case 'confirm':
      return actions.confirm(source, asked.transaction)
    case 'pause':
      return actions.pause(source, asked.on)
  }
}
