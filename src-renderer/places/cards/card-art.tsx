import type { ReactNode } from 'react'
import type { CardView } from './card-view.ts'

const BLADES = [0, 40, 80, 120, 160, 200, 240, 280, 320]

/** The body of a card: a shroud with two fans for one that is plugged in, a chip for one that is not. */
export function CardArt({ body }: { body: CardView['body'] }): ReactNode {
  return body === 'card' ? <Shroud /> : <Chip />
}

function Shroud(): ReactNode {
  return (
    <svg aria-hidden className="board-art" preserveAspectRatio="xMidYMid meet" viewBox="0 0 280 132">
      <path className="art-line" d="M0 12h24M256 12h24M0 120h24M256 120h24M133 12h14M133 120h14" />
      <Fan x={82} />
      <Fan x={198} />
    </svg>
  )
}

function Fan({ x }: { x: number }): ReactNode {
  return (
    <g transform={`translate(${x} 66)`}>
      <circle className="art-ring" r="44" />
      <circle className="art-well" r="40" />
      {BLADES.map((angle) => (
        <path
          className="art-blade"
          d="M9 -4C20 -18 33 -20 37 -12C32 -14 22 -8 12 4Z"
          key={angle}
          transform={`rotate(${angle})`}
        />
      ))}
      <circle className="art-hub" r="11" />
    </g>
  )
}

function Chip(): ReactNode {
  const pins = [0, 1, 2, 3, 4, 5]
  return (
    <svg aria-hidden className="board-art" preserveAspectRatio="xMidYMid meet" viewBox="0 0 150 132">
      <g className="art-pins">
        {pins.map((pin) => (
          <path d={`M${40 + pin * 14} 12v108M20 ${31 + pin * 14}h110`} key={pin} />
        ))}
      </g>
      <rect className="art-chip" height="88" rx="6" width="88" x="31" y="22" />
      <rect className="art-die" height="40" rx="3" width="40" x="55" y="46" />
      <circle className="art-mark" cx="41" cy="32" r="3" />
    </svg>
  )
}
