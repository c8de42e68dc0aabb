import type { ReactNode } from 'react'
import type { Connection } from '../../../src-shared/vms/vm.ts'
import { Mono } from '../../parts/plain.tsx'
import { Prose } from '../../parts/prose.tsx'
import { Sign } from '../../parts/status.tsx'

/** What libvirt's connections have to say: why one could not be asked, or what is special about it. */
export function ConnectionNotes({ connections }: { connections: readonly Connection[] }): ReactNode {
  const telling = connections.filter(({ text, kind }) => text !== null && kind !== 'sample')
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

/** The same of machines that were made up; the banner says already that this is a sample, so it can come last. */
export function MadeUpNote({ connections }: { connections: readonly Connection[] }): ReactNode {
  const text = connections.find(({ kind }) => kind === 'sample')?.text
  return text && <p className="quiet">{text}</p>
}
