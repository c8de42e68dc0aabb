import { type ReactNode, useId } from 'react'
import type { Boot } from '../../../src-shared/diagnosis/diagnosis.ts'
import { moment } from '../../../src-shared/words/locale.ts'
import { say } from '../../../src-shared/words/say.ts'
import { Plain } from '../../parts/plain.tsx'
import { Mark, type Tone } from '../../parts/status.tsx'
import { bootName } from './diagnosis-view.ts'

const TONES: Readonly<Record<Boot['end'], Tone>> = {
  running: 'good',
  clean: 'good',
  cut: 'careful',
  unknown: 'unknown',
}

/** The last starts of the machine, from the earliest to this one; each can be looked at alone. */
export function Boots({
  boots,
  chosen,
  onChoose,
}: {
  boots: readonly Boot[]
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
}): ReactNode {
  const heading = useId()
  if (boots.length === 0) return null
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading}>{say('app.diagnosis.boots')}</h2>
      <p className="quiet">{say('app.diagnosis.boots-lead')}</p>
      <ol className="boots">
        {boots.toReversed().map((boot) => (
          <li className={`boot boot--${boot.end}`} key={boot.id}>
            <button
              aria-pressed={boot.id === chosen}
              className="panel boot-button"
              onClick={() => onChoose(boot.id === chosen ? undefined : boot.id)}
              type="button"
            >
              <BootWords boot={boot} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function BootWords({ boot }: { boot: Boot }): ReactNode {
  const { began, end, kernel, handover, findings } = boot
  return (
    <>
      <strong>{bootName(boot)}</strong>
      <span className="quiet">{moment(began)}</span>
      <Mark tone={TONES[end]} word={say(`app.diagnosis.boot.end.${end}`)} />
      {kernel !== null && <Plain className="quiet" text={say('app.diagnosis.boot.kernel', { kernel })} />}
      {handover !== null && (
        <span className="quiet">
          {say(handover ? 'app.diagnosis.boot.handover' : 'app.diagnosis.boot.without')}
        </span>
      )}
      {findings.length > 0 && <span>{say('app.diagnosis.boot.findings', { count: findings.length })}</span>}
    </>
  )
}
