import type { ReactNode } from 'react'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Deviations } from '../../parts/deviations.tsx'
import { ChangePage } from '../../shell/change-page.tsx'
import { useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import { isBusy, standingOf } from '../../state/changes.ts'
import { reveal } from '../../text/reveal.ts'
import { AnswerNotice } from './answer-notice.tsx'
import { Deeds } from './deeds.tsx'
import { GuardTime } from './guard-time.tsx'
import { ProofTable } from './proof-table.tsx'
import { onSample, proofPage } from './proof-view.ts'

/** What the computer itself shows of the change, before and after, and the decision to keep it. */
export function ProofPlace(): ReactNode {
  return <ChangePage>{(view) => <ProofOf view={view} />}</ChangePage>
}

function ProofOf({ view }: { view: ChangeView }): ReactNode {
  const { source } = useApp((state) => state.route)
  const busy = useApp((state) => isBusy(standingOf(state, source)))
  const hasEnded = useApp((state) => standingOf(state, source).action?.outcome !== undefined)
  const isAtWork = busy || !(view.restarted || hasEnded)
  const page = proofPage(view, isAtWork)
  const { tone, title, lead, deeds, record, proof, confirmBy } =
    source.kind === 'sample' ? onSample(page, view) : page
  return (
    <Page
      actions={
        <>
          <Deeds deeds={deeds} record={record} />
          {confirmBy !== undefined && <GuardTime by={confirmBy} />}
        </>
      }
      key={title}
      lead={lead.map((sentence) => <p key={sentence}>{reveal(sentence)}</p>)}
      title={title}
      tone={tone}
    >
      <div className="proof">
        <AnswerNotice />
        {proof && <Deviations deviations={proof.deviations} title={say('app.proof.deviations')} />}
        {proof && proof.rows.length > 0 && <ProofTable proof={proof} />}
      </div>
    </Page>
  )
}
