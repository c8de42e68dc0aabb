import type { ReactNode } from 'react'
import type { Capture } from '../../src-shared/ipc/contract.ts'
import { say } from '../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../parts/first-ones.tsx'
import { Mono, Plain } from '../parts/plain.tsx'
import { bytes } from '../text/amounts.ts'

/** What an archive holds, and what was replaced in it. */
export function CaptureContents({ capture }: { capture: Pick<Capture, 'taken' | 'masked'> }): ReactNode {
  const total = capture.taken.reduce((sum, file) => sum + file.bytes, 0)
  const shown = firstOnes(capture.taken, 500)
  return (
    <div className="recording">
      <h2>{say('app.recording.masked')}</h2>
      {capture.masked.length === 0 ? (
        <p>{say('app.recording.nothing-masked')}</p>
      ) : (
        <ul>
          {capture.masked.map(({ what, count }) => (
            <li key={what}>
              <Plain text={what} />: {say('app.recording.times', { count })}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('app.recording.taken', { count: capture.taken.length, size: bytes(total) })}</summary>
        <ul className="recording-files">
          {shown.map((file) => (
            <li key={file.path}>
              <Mono text={file.path} /> <span className="quiet">{bytes(file.bytes)}</span>
            </li>
          ))}
        </ul>
        <LeftOut all={capture.taken} shown={shown} />
      </details>
    </div>
  )
}
