import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import type { ChangeView } from '../../../src-shared/change/proof.ts'
import { say } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { ChangePage } from '../../shell/change-page.tsx'
import { useApp } from '../../shell/context.ts'
import { Page } from '../../shell/page.tsx'
import { formatRoute } from '../../state/route.ts'
import { RecordEntry } from './record-entry.tsx'

/** Every change that was made to the machine of the route, newest first. */
export function HistoryPlace(): ReactNode {
  return <ChangePage>{(view) => <History view={view} />}</ChangePage>
}

function History({ view: { records, current } }: { view: ChangeView }): ReactNode {
  const { source } = useApp((state) => state.route)
  if (records.length === 0) {
    return (
      <Page
        actions={
          <Button component="a" href={formatRoute({ place: 'cards', source })} size="lg" variant="primary">
            {say('app.apply.to-cards')}
          </Button>
        }
        lead={<p>{say('app.history.none-lead')}</p>}
        title={say('app.history.none')}
      />
    )
  }
  const shown = firstOnes(records)
  return (
    <Page lead={<p>{say('app.history.lead', { count: records.length })}</p>} title={say('app.history.title')}>
      <ul className="records">
        {shown.map((record) => (
          <li key={record.id}>
            <RecordEntry current={current} record={record} />
          </li>
        ))}
      </ul>
      <LeftOut all={records} shown={shown} />
    </Page>
  )
}
