import type { ReactNode } from 'react'
import type { Connection } from '../../../src-shared/vms/vm.ts'
import { Mono } from '../../parts/plain.tsx'
import { Prose } from '../../parts/prose.tsx'
import { Sign } from '../../parts/status.tsx'

/** What libvirt's connections have to say: why one could not be asked, or what is special about it. */
export function ConnectionNotes({ connections }: { connections: readonly Connection[] }): ReactNode {
  const telling = connections.filter(({ text }) => text !== null)
  if (telling.length === 0) return null
  return (
    <ul className="panel notices">
      {telling.map(({ uri, state, text }) => (
        <li key={uri}>
          <Sign tone={state === 'ok' ? 'info' : 'careful'} />
          <div>
            <p>
              <Prose text={text ?? ''} />
            </p>
            <p className="quiet">
              <Mono text={uri} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
