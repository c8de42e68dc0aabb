import { Button } from '@patternfly/react-core'
import { type ReactNode, useId } from 'react'
import { say } from '../../src-shared/words/say.ts'
import { formatRoute } from '../state/route.ts'
import { isNewHere } from '../state/settings.ts'
import { useActions, useApp } from './context.ts'

const SENTENCES = ['what', 'how', 'back'] as const

/** What Handover does, how, and that one can get back: three sentences. */
export function ThreeSentences(): ReactNode {
  return (
    <ol className="intro-sentences">
      {SENTENCES.map((name) => (
        <li key={name}>{say(`app.intro.${name}`)}</li>
      ))}
    </ol>
  )
}

/**
 * The same for somebody who is new here. The page itself leads on; where it can only ask to mend something first, this
 * leads to a sample machine meanwhile. Gone once it was read or anything was changed here.
 */
export function Introduction({ leadsOn }: { leadsOn: boolean }): ReactNode {
  const { source } = useApp((state) => state.route)
  const isWanted = useApp(isNewHere)
  const actions = useActions()
  const heading = useId()
  if (source.kind === 'sample' || !isWanted) return null
  return (
    <section aria-labelledby={heading} className="panel panel--padded intro">
      <h2 id={heading}>{say('app.intro.title')}</h2>
      <ThreeSentences />
      <div className="intro-deeds">
        <Button
          onClick={() => {
            void actions.changeSettings({ introduced: true })
            // The button goes away; the heading over it is where the person goes on.
            document.querySelector('h1')?.focus()
          }}
          variant="secondary"
        >
          {say('app.intro.dismiss')}
        </Button>
        {!leadsOn && (
          <p>
            {say('app.intro.sample-lead')}{' '}
            <a href={formatRoute({ place: 'samples', source })}>{say('app.action.see-samples')}</a>
          </p>
        )}
      </div>
    </section>
  )
}
