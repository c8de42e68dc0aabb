import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import { say, type WordKey } from '../../../src-shared/words/say.ts'
import { Deviations } from '../../parts/deviations.tsx'
import { Notices } from '../../parts/notices.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import type { Asked } from '../../state/changes.ts'
import { formatRoute } from '../../state/route.ts'
import { reveal } from '../../text/reveal.ts'
import { CommandLine } from './command-line.tsx'
import { type Next, outcomeView } from './outcome-view.ts'

/** How something that was asked for ended: what state this computer is in, and the next step. */
export function OutcomePage({
  asked,
  outcome,
}: {
  asked: Asked
  outcome: Outcome<ChangeOutcome>
}): ReactNode {
  const change = useApp((state) => state.change.value)
  const { tone, title, lead, next, notices, deviations, command, isNextYours } = outcomeView(
    asked,
    outcome,
    change,
  )
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
  const variant = isSuggested ? 'primary' : 'secondary'
  if (next === 'again') {
    return (
      <Button onClick={() => void again(actions, asked)} size="lg" variant={variant}>
        {say(WORDS.again)}
      </Button>
    )
  }
  return (
    <Button
      component="a"
      href={formatRoute({ place: next, source: { kind: 'live' } })}
      size="lg"
      variant={variant}
    >
      {say(WORDS[next])}
    </Button>
  )
}

/** Asks for the same once more. */
export function again(actions: ReturnType<typeof useActions>, asked: Asked): Promise<void> {
  switch (asked.verb) {
    case 'apply':
      return actions.apply()
    case 'undo':
      return actions.undo(asked.transaction)
    case 'confirm':
      return actions.confirm(asked.transaction)
    case 'pause':
      return actions.pause(asked.on)
  }
}
