import { Alert, Button } from '@patternfly/react-core'
import { type ReactNode, useEffect, useState } from 'react'
import type { ChangeOutcome } from '../../../src-shared/change/outcome.ts'
import type { Outcome } from '../../../src-shared/ipc/contract.ts'
import type { SystemState } from '../../../src-shared/system-part/state.ts'
import { say } from '../../../src-shared/words/say.ts'
import { useActions } from '../../shell/context.ts'
import { reveal } from '../../text/reveal.ts'

/**
 * Shows what is in it, but where this program cannot change anything without its system part: there it offers to
 * install that first.
 */
export function WithSystemPart({ children }: { children: ReactNode }): ReactNode {
  const actions = useActions()
  const [state, setState] = useState<SystemState>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    void actions.systemState().then((outcome) => {
      if (outcome.ok) setState(outcome.value)
    })
  }, [actions])
  if (!state?.isNeeded || state.state === 'current') return children
  const install = async () => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await actions.installSystemPart()
    const again = await actions.systemState()
    if (again.ok) setState(again.value)
    setProblem(problemOf(outcome))
    setBusy(false)
  }
  return (
    <Alert
      className="notice"
      component="h3"
      isInline
      title={say(`app.system-part.${state.state}`)}
      variant={problem === undefined ? 'info' : 'danger'}
    >
      <p>{say('app.system-part.why')}</p>
      {problem !== undefined && <p role="alert">{reveal(problem)}</p>}
      <Button isAriaDisabled={isBusy} isLoading={isBusy} onClick={() => void install()} variant="primary">
        {say('app.system-part.install')}
      </Button>
    </Alert>
  )
}

/** What stood against it, in the words of whoever said so. */
function problemOf(outcome: Outcome<ChangeOutcome>): string | undefined {
  if (!outcome.ok) return outcome.failure.message
  if (outcome.value.tag !== 'answered') return outcome.value.text
  const { result } = outcome.value
  if (result.tag === 'refused') return result.refusals.map(({ text }) => text).join(' ')
  return result.tag === 'failed' ? result.problem.text : undefined
}
