import { type ReactNode, useId } from 'react'
import type { HostReport } from '../../../src-shared/host/report.ts'
import type { Vm } from '../../../src-shared/vms/vm.ts'
import type { Way } from '../../../src-shared/ways/way.ts'
import { waysFor } from '../../../src-shared/ways/ways-for.ts'
import type { Wish } from '../../../src-shared/ways/wish.ts'
import { say } from '../../../src-shared/words/say.ts'
import { OneOf, Tick } from '../../parts/fields.tsx'
import { Prose } from '../../parts/prose.tsx'
import { Mark, Sign, type Tone } from '../../parts/status.tsx'
import { useActions, useApp } from '../../shell/context.ts'
import { formatRoute } from '../../state/route.ts'
import { firstWish } from './first-wish.ts'

const GUESTS = ['windows', 'linux'] as const
const PURPOSES = ['games', 'creating', 'computing', 'desktop', 'server'] as const

const TONES: Readonly<Record<Way['fit'], Tone>> = {
  best: 'good',
  good: 'good',
  works: 'info',
  poor: 'careful',
  'not-here': 'unknown',
}

/** Which way to a picture suits: the answer first, then what it depends on, then the other ways. */
export function Ways({
  report,
  vms,
  isOpen,
}: {
  report: HostReport
  vms: readonly Vm[]
  /** True: it is what the page is about. */
  isOpen: boolean
}): ReactNode {
  const heading = useId()
  const actions = useActions()
  const said = useApp((state) => state.wish)
  const wish = said ?? firstWish(vms)
  const set = (changes: Partial<Wish>): void => actions.wishFor({ ...wish, ...changes })
  const [best, ...others] = waysFor(report, wish)
  return (
    <details className="panel choices ways" open={isOpen}>
      <summary>
        <h2>{say('app.ways.title')}</h2>
      </summary>
      <div className="ways-body">
        {best && (
          <section aria-labelledby={`${heading}-best`} aria-live="polite" className="way way--best">
            <Mark tone="good" word={say('app.ways.fit.best')} />
            <h3 id={`${heading}-best`}>{best.title}</h3>
            <WayWords way={best} />
          </section>
        )}
        <div className="wish">
          <OneOf
            label={say('app.ways.guest')}
            onChoose={(guest) => set({ guest })}
            options={GUESTS.map((value) => ({ value, label: say(`app.ways.guest.${value}`) }))}
            value={wish.guest}
          />
          <OneOf
            label={say('app.ways.purpose')}
            onChoose={(purpose) => set({ purpose })}
            options={PURPOSES.map((value) => ({ value, label: say(`app.ways.purpose.${value}`) }))}
            value={wish.purpose}
          />
          <Tick
            isOn={wish.sharing}
            label={say('app.ways.sharing')}
            onTurn={(sharing) => set({ sharing })}
            why={say('app.ways.sharing.why')}
          />
        </div>
        <details className="other-ways">
          <summary>{say('app.ways.others')}</summary>
          <ul>
            {others.map((way) => (
              <li className="way other-way" key={way.id}>
                <h3>
                  {way.title} <Mark tone={TONES[way.fit]} word={say(`app.ways.fit.${way.fit}`)} />
                </h3>
                <WayWords way={way} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </details>
  )
}

function WayWords({ way: { id, answer, reasons, next } }: { way: Way }): ReactNode {
  const { source } = useApp((state) => state.route)
  return (
    <>
      <p>
        <Prose text={answer} />
      </p>
      {reasons.length > 0 && (
        <ul className="way-reasons">
          {reasons.map(({ tone, text }) => (
            <li key={text}>
              <Sign tone={tone === 'for' ? 'good' : 'careful'} />
              <span className="pf-v6-screen-reader">{say(`app.ways.${tone}`)}: </span>
              <span>
                <Prose text={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {next !== '' && (
        <p className="way-next">
          <strong>{say('app.ways.next')}</strong> <Prose text={next} />{' '}
          {id === 'passthrough' && (
            <a href={formatRoute({ place: 'cards', source })}>{say('app.plan.to-cards')}</a>
          )}
        </p>
      )}
    </>
  )
}
