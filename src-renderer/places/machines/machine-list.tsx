import { SearchInput } from '@patternfly/react-core'
import { type ReactNode, useId, useState } from 'react'
import type { Card } from '../../../src-shared/host/report-card.ts'
import type { Source } from '../../../src-shared/ipc/contract.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import { say } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { isCalled, type VmView } from './machines-view.ts'
import type { Deed } from './next-deed.ts'
import { VmPanel } from './vm-panel.tsx'

// So many fit on a page at full length; more are drawn shorter, and can be searched.
const FEW = 4

/** The virtual machines, each with what can be done: at length where they are few, else in short and to be searched. */
export function MachineList({
  views,
  card,
  next,
  source,
}: {
  views: readonly VmView[]
  card: Card | undefined
  next: { readonly vm: Vm; readonly deed: Deed } | undefined
  source: Source
}): ReactNode {
  const ids = { list: useId(), find: useId() }
  const [wanted, setWanted] = useState('')
  const isLong = views.length > FEW
  const found = isLong ? views.filter(({ vm }) => isCalled(vm, wanted)) : views
  const shown = firstOnes(found)
  return (
    <section aria-labelledby={ids.list} className="block">
      <div className="vms-head">
        <h2 id={ids.list}>
          {say('app.machines.list')} <span className="count">{views.length}</span>
        </h2>
        {isLong && (
          <SearchInput
            aria-label={say('app.machines.find')}
            onChange={(_event, text) => setWanted(text)}
            onClear={() => setWanted('')}
            placeholder={say('app.machines.find')}
            resetButtonLabel={say('app.machines.find.clear')}
            value={wanted}
          />
        )}
      </div>
      <p className={isLong && wanted !== '' ? 'quiet' : 'pf-v6-screen-reader'} role="status">
        {isLong && wanted !== '' && say('app.machines.find.found', { count: found.length })}
      </p>
      <ul className={isLong ? 'vms vms--many' : 'vms'}>
        {shown.map((view) => (
          <li key={`${view.vm.connection} ${view.vm.uuid}`}>
            <VmPanel
              card={card}
              next={next?.vm === view.vm ? next.deed : undefined}
              source={source}
              view={view}
            />
          </li>
        ))}
      </ul>
      <LeftOut all={found} shown={shown} />
    </section>
  )
}
