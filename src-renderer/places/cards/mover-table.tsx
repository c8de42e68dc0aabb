import type { ReactNode } from 'react'
import { say } from '../../../src-shared/words/say.ts'
import { firstOnes, LeftOut } from '../../parts/first-ones.tsx'
import { Mono, Plain } from '../../parts/plain.tsx'
import { shortAddress } from '../../text/address.ts'
import type { Mover } from './card-view.ts'

/** The devices of a bind set, one to a row; on a narrow window each row becomes a block with its headings. */
export function MoverTable({
  movers,
  labelledBy,
}: {
  movers: readonly Mover[]
  labelledBy: string
}): ReactNode {
  const shown = firstOnes(movers)
  const columns = ['device', 'address', 'group', 'driver', 'why'] as const
  return (
    <>
      <table aria-labelledby={labelledBy} className="movers">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`app.movers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((mover) => (
            <MoverRow key={mover.address} mover={mover} />
          ))}
        </tbody>
      </table>
      <LeftOut all={movers} shown={shown} />
    </>
  )
}

function MoverRow({ mover: { address, device, own } }: { mover: Mover }): ReactNode {
  return (
    <tr>
      <th scope="row">
        <Plain text={device?.deviceName ?? say('app.unknown')} />
        {device && <Plain className="quiet" text={device.className} />}
      </th>
      <td data-label={say('app.movers.address')}>
        <Mono text={shortAddress(address)} />
      </td>
      <td data-label={say('app.movers.group')}>{device?.group ?? say('app.unknown')}</td>
      <td data-label={say('app.movers.driver')}>
        {device?.driver == null ? say('app.card.no-driver') : <Mono text={device.driver} />}
      </td>
      <td data-label={say('app.movers.why')}>{say(own ? 'app.movers.own' : 'app.movers.shares')}</td>
    </tr>
  )
}
