import type { ReactNode } from 'react'

/** The mark of the app: a card in its slot, and the way it goes. */
export function BrandMark(): ReactNode {
  return (
    <svg aria-hidden className="brand-mark" viewBox="0 0 32 32">
      <rect className="brand-mark-ground" height="32" rx="8" width="32" />
      <path d="M7 6v20" strokeWidth="2.5" />
      <rect height="10" rx="2" width="16" x="9.5" y="9" />
      <path d="M12 19v3.5h8V19" />
      <path d="M14 14h7m-2.5-2.5L21 14l-2.5 2.5" strokeWidth="1.8" />
    </svg>
  )
}

function Glyph({ children }: { children: ReactNode }): ReactNode {
  return (
    <svg aria-hidden className="glyph" viewBox="0 0 20 20">
      {children}
    </svg>
  )
}

/** A list with its first line ticked. */
export function ReadinessGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="m3 5.5 1.5 1.5L7.5 4M3 13.5h4M10.5 6H17M10.5 13.5H17" />
    </Glyph>
  )
}

/** A graphics card with its bracket and a fan. */
export function CardGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M3 3v14M5.5 5.5H17v7.5H5.5zM8 13v2.5h5V13" />
      <circle cx="11.2" cy="9.2" r="1.8" />
    </Glyph>
  )
}

/** A tree with a frame around two of its leaves. */
export function GroupGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M3 4.5h3.5v3H3zM4.8 7.5V14H9M4.8 9.5H9M9 8h3v3H9zM9 12.5h3v3H9zM7.2 6.2H17v11H7.2z" />
    </Glyph>
  )
}

/** A sheet with lines. */
export function PlanGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M4.5 3h8L16 6.5V17H4.5zM12 3v4h4M7.5 10.5h5M7.5 13.5h3" />
    </Glyph>
  )
}

/** A tick in a ring. */
export function ProofGlyph(): ReactNode {
  return (
    <Glyph>
      <circle cx="10" cy="10" r="7" />
      <path d="m6.8 10.2 2.2 2.2 4.3-4.6" />
    </Glyph>
  )
}

/** A screen with another in it. */
export function MachineGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M2.5 3.5h15v10h-15zM6.5 17h7M10 13.5V17M7 6.5h6v4H7z" />
    </Glyph>
  )
}

/** A line that beats, under a lens. */
export function DiagnosisGlyph(): ReactNode {
  return (
    <Glyph>
      <circle cx="8.5" cy="8.5" r="6" />
      <path d="m13 13 4.5 4.5M4.5 9h2L8 5.8l1.6 5 1-1.8h2" />
    </Glyph>
  )
}

/** A clock that goes back. */
export function HistoryGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M3.6 7.2A7 7 0 1 1 3 10M3 4v3.5h3.5M10 6.3V10l2.6 1.8" />
    </Glyph>
  )
}

/** A flask. */
export function SamplesGlyph(): ReactNode {
  return (
    <Glyph>
      <path d="M8 3h4M8.5 3v5L4.5 15.5c-.5 1 0 1.5 1 1.5h9c1 0 1.5-.5 1-1.5L11.5 8V3M6.5 12.5h7" />
    </Glyph>
  )
}
