import type { ReactNode } from 'react'
import type { socketShape } from './card-view.ts'

/** The outline of a socket, as on the bracket of a card. */
export function SocketArt({ shape }: { shape: ReturnType<typeof socketShape> }): ReactNode {
  return (
    <svg aria-hidden className="socket-art" viewBox="0 0 28 14">
      {OUTLINES[shape]}
    </svg>
  )
}

const OUTLINES: Readonly<Record<ReturnType<typeof socketShape>, ReactNode>> = {
  dp: <path d="M3 2h22v7l-3 3H3z" />,
  hdmi: <path d="M2 2h24v5l-4 5H6L2 7z" />,
  dvi: (
    <>
      <rect height="11" rx="1" width="26" x="1" y="1.5" />
      <path d="M5 5h1m2 0h1m2 0h1m2 0h1M5 9h1m2 0h1m2 0h1m2 0h1M20 7h4" />
    </>
  ),
  vga: <path d="M4 2h20l-2 10H6z" />,
  'usb-c': <rect height="8" rx="4" width="20" x="4" y="3" />,
  panel: <path d="M2 5h24v4H2zM7 5v4m5-4v4m5-4v4m5-4v4" />,
  other: <rect height="10" rx="2" width="22" x="3" y="2" />,
}
