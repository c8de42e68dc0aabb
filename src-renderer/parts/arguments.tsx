import type { ReactNode } from 'react'
import { Mono } from './plain.tsx'

/** Kernel arguments that come and go, each as a chip with its mark. */
export function ArgumentChips({
  added,
  removed,
  label,
}: {
  added: readonly string[]
  removed: readonly string[]
  label: string
}): ReactNode {
  if (added.length + removed.length === 0) return null
  return (
    <ul aria-label={label} className="chips">
      {added.map((token) => (
        <li key={`+${token}`}>
          <ins className="chip chip--added">
            + <Mono text={token} />
          </ins>
        </li>
      ))}
      {removed.map((token) => (
        <li key={`-${token}`}>
          <del className="chip chip--removed">
            - <Mono text={token} />
          </del>
        </li>
      ))}
    </ul>
  )
}
